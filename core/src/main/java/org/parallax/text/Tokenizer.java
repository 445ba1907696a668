package org.parallax.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.List;

/// Cuts a text into tokens and sentences.
///
/// A word is a run of letters, marks and digits; apostrophes, joiners and the full stops of an
/// abbreviation («U.S.») stay inside it. The clitics of a language are cut off («Iran|'s»,
/// «l'|Iran»). Thai, Lao, Khmer and Burmese are cut by ICU's dictionaries, Chinese characters and
/// hiragana one by one.
///
/// Immutable; may be shared by threads.
public final class Tokenizer {

  private final Folding folding;
  private final List<String> proclitics;
  private final List<String> enclitics;
  private final SentenceSplitter sentences;

  /// @param proclitics cut off before a word, with their apostrophe, folded
  /// @param enclitics cut off behind a word, with their apostrophe, folded
  /// @param dottedOrdinals whether the language writes ordinals with a full stop («21. Juli»)
  public Tokenizer(
      Folding folding,
      List<String> proclitics,
      List<String> enclitics,
      Abbreviations abbreviations,
      boolean dottedOrdinals) {
    this.folding = folding;
    this.proclitics = List.copyOf(proclitics);
    this.enclitics = List.copyOf(enclitics);
    this.sentences = new SentenceSplitter(abbreviations, dottedOrdinals);
  }

  /// A tokenizer that knows nothing of any language.
  public static Tokenizer plain(Folding folding) {
    return new Tokenizer(folding, List.of(), List.of(), new Abbreviations(), false);
  }

  public Tokens tokenize(String text) {
    TokenBuffer tokens = new TokenBuffer(text.length() / 5);
    int i = 0;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      if (isWordPart(point)) {
        i = word(text, i, tokens);
      } else if (Character.isWhitespace(point)
          || Character.isSpaceChar(point)
          || isIgnorable(point)) {
        i += Character.charCount(point);
      } else {
        int end = i + Character.charCount(point);
        tokens.add(i, end, TokenKind.PUNCTUATION, text.substring(i, end));
        i = end;
      }
    }
    return sentences.split(text, tokens);
  }

  private static boolean isIgnorable(int point) {
    return Character.getType(point) == Character.FORMAT || Character.isISOControl(point);
  }

  /// The general categories of letters, digits and marks, as bits.
  private static final int WORD_PARTS =
      1 << Character.UPPERCASE_LETTER
          | 1 << Character.LOWERCASE_LETTER
          | 1 << Character.TITLECASE_LETTER
          | 1 << Character.MODIFIER_LETTER
          | 1 << Character.OTHER_LETTER
          | 1 << Character.DECIMAL_DIGIT_NUMBER
          | 1 << Character.NON_SPACING_MARK
          | 1 << Character.COMBINING_SPACING_MARK;

  static boolean isWordPart(int point) {
    return (WORD_PARTS >> Character.getType(point) & 1) != 0;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private int word(String text, int start, TokenBuffer tokens) {
    int first = text.codePointAt(start);
    Writing writing = Writing.of(first);
    if (writing == Writing.CHARACTERS) {
      int end = start + Character.charCount(first);
      while (end < text.length() && isMark(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      tokens.add(start, end, TokenKind.WORD, folding.fold(text.substring(start, end)));
      return end;
    }
    int end = runEnd(text, start, writing);
    if (writing == Writing.DICTIONARY) {
      dictionaryWords(text, start, end, tokens);
    } else {
      spacedWord(text, start, end, tokens);
    }
    return end;
  }

  /// The end of the run of word parts in one kind of writing.
  private static int runEnd(String text, int start, Writing writing) {
    int i = start;
    while (i < text.length()) {
      int point = text.codePointAt(i);
      int next = i + Character.charCount(point);
      if (isWordPart(point)) {
        if (!isMark(point) && !Character.isDigit(point) && Writing.of(point) != writing) {
          break;
        }
      } else if (!Joints.joins(text, i, next)) {
        break;
      }
      i = next;
    }
    return i;
  }

  private void dictionaryWords(String text, int start, int end, TokenBuffer tokens) {
    String run = text.substring(start, end);
    BreakIterator words = BreakIterator.getWordInstance(ULocale.ROOT);
    words.setText(run);
    int from = words.first();
    for (int to = words.next(); to != BreakIterator.DONE; from = to, to = words.next()) {
      addWord(text, start + from, start + to, tokens);
    }
  }

  private void spacedWord(String text, int start, int end, TokenBuffer tokens) {
    int from = start;
    int to = end;
    if (hasApostrophe(text, start, end)) {
      for (String clitic : proclitics) {
        if (to - from > clitic.length() && startsWith(text, from, clitic)) {
          addWord(text, from, from + clitic.length(), tokens);
          from += clitic.length();
          break;
        }
      }
      for (String clitic : enclitics) {
        if (to - from > clitic.length() && startsWith(text, to - clitic.length(), clitic)) {
          addWord(text, from, to - clitic.length(), tokens);
          addWord(text, to - clitic.length(), to, tokens);
          return;
        }
      }
    }
    addWord(text, from, to, tokens);
  }

  private static boolean hasApostrophe(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Joints.isApostrophe(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the clitic stands there, whichever apostrophe and case it is written with.
  private static boolean startsWith(String text, int at, String clitic) {
    for (int i = 0; i < clitic.length(); i++) {
      char c = Character.toLowerCase(text.charAt(at + i));
      if (c != clitic.charAt(i)
          && !(Joints.isApostrophe(c) && Joints.isApostrophe(clitic.charAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private void addWord(String text, int start, int end, TokenBuffer tokens) {
    boolean number = true;
    boolean dotted = false;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      number &= Character.isDigit(c) || Joints.isSeparator(c);
      dotted |= c == '.';
    }
    String form = folding.fold(text.substring(start, end));
    if (number) {
      tokens.add(start, end, TokenKind.NUMBER, form);
    } else {
      tokens.add(start, end, TokenKind.WORD, Joints.plain(form, dotted));
    }
  }
}
