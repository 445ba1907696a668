package org.parallax.time;

import com.ibm.icu.lang.UCharacter;
import java.util.ArrayList;
import java.util.List;

/// Reads the lexemes that begin at a place of a text.
final class LexemeReader {

  private static final int LONGEST_NUMBER = 4;
  private static final int SHORTEST_STEM = 3;
  private static final int LONGEST_ROMAN = 5;
  private static final char FIRST_HAN = 0x3007;
  private static final String ROMAN = "ivx";
  private static final int LONGEST_VERB = 30;
  private static final int SHORTEST_VERB_STEM = 2;

  private final FoldedText text;
  private final String original;
  private final DateLanguage language;

  LexemeReader(FoldedText text, String original, DateLanguage language) {
    this.text = text;
    this.original = original;
    this.language = language;
  }

  FoldedText text() {
    return text;
  }

  boolean modifiersFollow() {
    return language.modifiersFollow();
  }

  boolean dayUnitLeads() {
    return language.dayUnitLeads();
  }

  boolean yearUnitLeads() {
    return language.yearUnitLeads();
  }

  boolean isDayFirst() {
    return language.isDayFirst();
  }

  boolean dotsDates() {
    return language.dotsDates();
  }

  /// Whether a word means a month or weekday only beside a day or year in digits.
  boolean isNumbered(Lexeme lexeme) {
    boolean marked = language.spelling().is(Spelling.Trait.NUMBERED, lexeme.word().form());
    return switch (lexeme.sign()) {
      case WEEKDAY -> marked && lexeme.isWeak();
      case MONTH -> marked || lexeme.isWeak() && isForeign(lexeme.word().calendar());
      default -> false;
    };
  }

  /// Whether a word is a month only in a date with its year.
  boolean isDated(Lexeme lexeme) {
    return lexeme.sign() == Sign.MONTH
        && language.spelling().is(Spelling.Trait.DATED, lexeme.word().form());
  }

  private boolean isForeign(CalendarSystem calendar) {
    return calendar != CalendarSystem.GREGORIAN && calendar != language.calendar();
  }

  /// Whether the letter at a folded offset is written large, or is of a script without small
  /// letters.
  boolean isCapitalized(int index) {
    char c = original.charAt(text.origin(index));
    return !Character.isLowerCase(c);
  }

  boolean isUpperCase(int index) {
    return Character.isUpperCase(original.charAt(text.origin(index)));
  }

  boolean writesMonthsSmall() {
    return language.writesMonthsSmall();
  }

  /// Whether the name of a month begins at a folded offset.
  boolean isMonthAt(int start) {
    return at(start).stream().anyMatch(lexeme -> lexeme.sign() == Sign.MONTH);
  }

  /// All readings of what begins at a folded offset; none where nothing of a date begins.
  List<Lexeme> at(int start) {
    if (start >= text.length) {
      return List.of();
    }
    char c = text.chars[start];
    List<Lexeme> found = new ArrayList<>(2);
    if (c >= '0' && c <= '9') {
      digits(start, found);
    }
    if (c >= FIRST_HAN) {
      hanYear(start, found);
    }
    int mark = LexemeClass.ofMark(c);
    if (mark >= 0) {
      found.add(
          new Lexeme(mark, new DateWord(Sign.DIGITS, 0, 0, true, ""), start, start + 1, false));
    }
    if (language.words().mayBegin(c)) {
      words(start, start, found);
    }
    if (Character.isLetter(c)) {
      prefixed(start, found);
      inflectedVerb(start, found);
      roman(start, found);
    }
    return found;
  }

  /// The end of the digits that begin at an offset.
  int digitsEnd(int start) {
    int end = start;
    while (end < text.length && text.chars[end] >= '0' && text.chars[end] <= '9') {
      end++;
    }
    return end;
  }

  private void digits(int start, List<Lexeme> found) {
    int end = digitsEnd(start);
    if (end - start > LONGEST_NUMBER
        || start > 0 && text.chars[start - 1] >= '0' && text.chars[start - 1] <= '9') {
      return;
    }
    int value = Integer.parseInt(new String(text.chars, start, end - start));
    DateWord word = new DateWord(Sign.DIGITS, value, end - start, true, "");
    found.add(new Lexeme(LexemeClass.ofDigits(value, end - start), word, start, end, false));
    int timeEnd = timeEnd(start, end);
    if (timeEnd > 0) {
      int minute = (text.chars[end + 1] - '0') * 10 + text.chars[end + 2] - '0';
      DateWord time = new DateWord(Sign.DIGITS, value, minute, true, "");
      found.add(new Lexeme(LexemeClass.TIME, time, start, timeEnd, false));
    }
  }

  /// A year written digit by digit in Chinese characters.
  private void hanYear(int start, List<Lexeme> found) {
    int value = 0;
    int end = start;
    while (end < text.length && end - start < LONGEST_NUMBER && hanDigit(text.chars[end]) >= 0) {
      value = value * 10 + hanDigit(text.chars[end++]);
    }
    if (end - start == LONGEST_NUMBER) {
      DateWord word = new DateWord(Sign.DIGITS, value, LONGEST_NUMBER, false, "");
      found.add(new Lexeme(LexemeClass.ofDigits(value, LONGEST_NUMBER), word, start, end, false));
    }
  }

  private static int hanDigit(char c) {
    int value = c < FIRST_HAN ? -1 : UCharacter.getNumericValue(c);
    return value > 9 ? -1 : value;
  }

  /// Where a time of day such as 15:43, 15h43 or 15:43:20 ends, 0 if there is none.
  private int timeEnd(int start, int end) {
    if (end - start > 2
        || end + 2 >= text.length
        || text.chars[end] != ':' && text.chars[end] != 'h'
        || digitsEnd(end + 1) != end + 3) {
      return 0;
    }
    int minutes = end + 3;
    boolean seconds =
        minutes + 2 < text.length
            && text.chars[minutes] == ':'
            && digitsEnd(minutes + 1) == minutes + 3;
    return seconds ? minutes + 3 : minutes;
  }

  private void words(int wordStart, int start, List<Lexeme> found) {
    WordTrie trie = language.words();
    int node = 0;
    int stemEnd = -1;
    int stem = 0;
    for (int i = start; i < text.length; i++) {
      char c = text.chars[i];
      node = trie.next(node, c);
      if (node == 0) {
        break;
      }
      if (c == ' ') {
        i = Joints.skipSpaces(text, i) - 1;
      }
      if (!trie.at(node).isEmpty()) {
        if (Joints.endsWord(text, i + 1)) {
          add(node, wordStart, i + 1, false, found);
          stemEnd = -1;
        } else {
          stem = node;
          stemEnd = i + 1;
        }
      }
    }
    if (stemEnd - start >= SHORTEST_STEM) {
      inflected(stem, wordStart, stemEnd, found);
    }
  }

  private void inflected(int stem, int start, int stemEnd, List<Lexeme> found) {
    int end = stemEnd;
    while (end < text.length
        && end - stemEnd <= language.longestSuffix()
        && !Joints.endsWord(text, end)) {
      end++;
    }
    if (end - stemEnd <= language.longestSuffix()) {
      add(stem, start, end, true, found);
    }
  }

  private void add(int node, int start, int end, boolean inflected, List<Lexeme> found) {
    List<DateWord> words = language.words().at(node);
    for (int i = 0; i < words.size(); i++) {
      DateWord word = words.get(i);
      boolean inflects =
          switch (word.sign()) {
            case MONTH, WEEKDAY, UNIT, RELATIVE, MODIFIER, ORDINAL -> true;
            default -> false;
          };
      if (language.spelling().fits(word.form(), isCapitalized(start))
          && (!inflected || inflects && !word.weak())) {
        found.add(
            new Lexeme(
                LexemeClass.of(word), word, start, end, inflected && !language.isAgglutinative()));
      }
    }
  }

  /// Words with a particle written together with them, as in Arabic and Hebrew.
  private void prefixed(int start, List<Lexeme> found) {
    for (String prefix : language.prefixes()) {
      int end = start + prefix.length();
      if (end < text.length && matches(prefix, start) && Character.isLetter(text.chars[end])) {
        words(start, end, found);
      }
    }
  }

  /// A verb whose ending tells its tense.
  private void inflectedVerb(int start, List<Lexeme> found) {
    if (language.verbEndings().isEmpty() || !found.isEmpty()) {
      return;
    }
    int end = start;
    while (end < text.length && end - start < LONGEST_VERB && Joints.isWord(text.chars[end])) {
      end++;
    }
    for (DateWord ending : language.verbEndings()) {
      int stem = end - ending.form().length();
      if (stem - start >= SHORTEST_VERB_STEM
          && matches(ending.form(), stem)
          && !Character.isUpperCase(original.charAt(text.origin(start)))) {
        found.add(new Lexeme(LexemeClass.of(ending), ending, start, end, false));
        return;
      }
    }
  }

  private boolean matches(String form, int start) {
    for (int i = 0; i < form.length(); i++) {
      if (text.chars[start + i] != form.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void roman(int start, List<Lexeme> found) {
    int end = start;
    while (end < text.length
        && end - start <= LONGEST_ROMAN
        && ROMAN.indexOf(text.chars[end]) >= 0) {
      end++;
    }
    if (end > start
        && end - start <= LONGEST_ROMAN
        && Joints.endsWord(text, end)
        && Character.isUpperCase(original.charAt(text.origin(start)))) {
      int value = romanValue(start, end);
      DateWord word = new DateWord(Sign.NUMBER, value, 0, true, "");
      found.add(new Lexeme(LexemeClass.of(word), word, start, end, false));
    }
  }

  private int romanValue(int start, int end) {
    int value = 0;
    int last = 0;
    for (int i = end - 1; i >= start; i--) {
      int letter = text.chars[i] == 'i' ? 1 : text.chars[i] == 'v' ? 5 : 10;
      value += letter < last ? -letter : letter;
      last = Math.max(last, letter);
    }
    return value;
  }
}
