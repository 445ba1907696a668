package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parallax.knowledge.Knowledge;
import org.parallax.knowledge.Row;

/// The words that a name is made of, and which of them may be left out.
final class NameWords {

  private static final int MOST_WORDS = 7;
  private static final int LEFT_AFTER_ARTICLE = 3;

  /// @param optional whether the name is often written without it: initials, particles, patronymics
  record Word(String text, boolean optional) {}

  private final Set<String> optional = new HashSet<>();
  private final Set<String> particles = new HashSet<>();
  private final List<String> patronymics = new ArrayList<>();
  private final List<String> articles = new ArrayList<>();

  NameWords(Knowledge knowledge) {
    for (Row row : knowledge.table("scripts/name-parts.tsv", "kind", "form")) {
      switch (row.expect("kind")) {
        case "particle" -> {
          optional.add(row.expect("form"));
          particles.add(row.expect("form"));
        }
        case "generation", "link" -> optional.add(row.expect("form"));
        case "patronymic" -> patronymics.add(row.expect("form"));
        case "article" -> articles.add(row.expect("form"));
        default -> throw row.bad("is no kind of part of a name");
      }
    }
  }

  /// Whether the word stands inside names in lower case («von», «bin»).
  boolean isParticle(String word) {
    return particles.contains(word);
  }

  /// The words in the order of speech: what stands behind a comma comes first.
  List<Word> split(String name) {
    List<Word> words = new ArrayList<>();
    List<Word> beforeComma = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    for (int i = 0; i <= name.length() && words.size() < MOST_WORDS; i++) {
      char c = i < name.length() ? name.charAt(i) : ' ';
      depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
      if (depth == 0 && isPart(c)) {
        word.append(c);
      } else if (joins(c) && !word.isEmpty() && isHebrew(word.charAt(word.length() - 1))) {
        word.append('\'');
      } else if (!joins(c) && !word.isEmpty()) {
        words.add(word(word.toString()));
        word.setLength(0);
      }
      if (c == ',' && beforeComma.isEmpty()) {
        beforeComma = words;
        words = new ArrayList<>();
      }
    }
    words.addAll(beforeComma);
    return words;
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(c);
  }

  /// Apostrophes and joiners stand within a word.
  private static boolean joins(char c) {
    return c == '\''
        || c == 0x2019
        || c == 0x2018
        || c == 0x02BC
        || c == 0x05F3
        || c == 0x200C
        || c == 0x200D
        || c == 0x30FC;
  }

  /// After a Hebrew letter an apostrophe changes its sound.
  private static boolean isHebrew(char c) {
    return c >= 0x0590 && c <= 0x05FF;
  }

  private Word word(String text) {
    if (text.length() == 1 || optional.contains(text)) {
      return new Word(text, true);
    }
    for (String ending : patronymics) {
      if (text.endsWith(ending) && text.length() > ending.length() + 1) {
        return new Word(text, true);
      }
    }
    for (String article : articles) {
      if (text.startsWith(article) && text.length() >= article.length() + LEFT_AFTER_ARTICLE) {
        return new Word(text.substring(article.length()), false);
      }
    }
    return new Word(text, false);
  }
}
