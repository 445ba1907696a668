package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Tells names of authors from what else stands in bylines, and takes bylines apart. Immutable.
final class Names {

  private static final int LONGEST = 60;
  private final PageFurniture furniture;

  Names(PageFurniture furniture) {
    this.furniture = furniture;
  }

  /// The byline without the words that lead to the name.
  String afterLead(String byline) {
    String rest = byline.strip();
    for (int turn = 0; turn < 2; turn++) {
      int lead =
          Math.max(
              furniture.prefix(rest, Furniture.BYLINE),
              Math.max(
                  furniture.prefix(rest, Furniture.BIOGRAPHY),
                  furniture.prefix(rest, Furniture.PUBLISHED)));
      if (lead == 0) {
        return rest;
      }
      rest = afterWords(rest, lead);
    }
    return rest;
  }

  private static String afterWords(String text, int count) {
    int words = 0;
    boolean inWord = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean part =
          Character.isLetterOrDigit(c)
              || Character.getType(c) == Character.NON_SPACING_MARK
              || c == '\'';
      if (part && TextShape.spaceless(c)) {
        words += words < count ? 1 : 0;
        inWord = false;
        if (words == count && i + 1 < text.length()) {
          return trimmed(text.substring(i + 1));
        }
      } else if (part && !inWord) {
        if (words == count) {
          return Character.isDigit(c) ? "" : trimmed(text.substring(i));
        }
        words++;
        inWord = true;
      } else if (!part) {
        inWord = false;
      }
    }
    return "";
  }

  private static String trimmed(String text) {
    int from = 0;
    int to = text.length();
    while (from < to && !Character.isLetter(text.charAt(from))) {
      from++;
    }
    while (to > from
        && !Character.isLetter(text.charAt(to - 1))
        && text.charAt(to - 1) != '.'
        && Character.getType(text.charAt(to - 1)) != Character.NON_SPACING_MARK) {
      to--;
    }
    return text.substring(from, to);
  }

  /// The names in a byline.
  List<String> split(String byline) {
    List<String> found = new ArrayList<>();
    if (byline.contains("://") || byline.startsWith("/")) {
      return found;
    }
    String text = afterLead(untilDigit(byline.replaceAll("\\s+", " ")));
    for (String part :
        text.split(
            "\\s*[,;/|\u2022\u00b7\u060c\u3001\n\t]\\s*|\\s+[\u2013\u2014-]\\s+|\\s*\\(.{0,80}?\\)\\s*|\\s*&\\s*")) {
      for (String name : atConjunctions(part)) {
        String clean = trimmed(afterLead(name));
        if (!clean.isEmpty()) {
          found.add(clean);
        }
      }
    }
    return found;
  }

  /// A byline may run on with the date or the reading time.
  private static String untilDigit(String byline) {
    int digit = 0;
    while (digit < byline.length() && !Character.isDigit(byline.charAt(digit))) {
      digit++;
    }
    if (digit == byline.length() || digit < 6 || Character.isLetter(byline.charAt(digit - 1))) {
      return byline;
    }
    String head = byline.substring(0, digit).strip();
    int cut =
        Math.max(
            head.lastIndexOf(','), Math.max(head.lastIndexOf('|'), head.lastIndexOf('\u2022')));
    cut = Math.max(cut, Math.max(head.lastIndexOf(" - "), head.lastIndexOf('\u00b7')));
    return cut > 3 ? head.substring(0, cut) : head;
  }

  /// A lower-case word of at most three letters between capitalised ones, not a particle of names,
  /// joins two names.
  private List<String> atConjunctions(String part) {
    List<String> names = new ArrayList<>();
    StringBuilder name = new StringBuilder();
    for (String word : part.strip().split(" ")) {
      if (furniture.is(word, Furniture.PUBLISHED) && !name.isEmpty()) {
        break;
      }
      if (furniture.is(word, Furniture.AND)) {
        names.add(name.toString());
        name.setLength(0);
      } else {
        name.append(name.isEmpty() ? "" : " ").append(word);
      }
    }
    names.add(name.toString());
    return names;
  }

  /// Whether it can be a person's name: short, without digits or signs of addresses, not furniture,
  /// not the site.
  ///
  /// @param site the site's name or host, or null
  boolean likely(String name, @Nullable String site) {
    TextShape shape = TextShape.of(name);
    if (shape.words() == 0
        || shape.words() > 5
        || name.length() > LONGEST
        || shape.digits() > 0
        || shape.letters() < 2
        || name.contains("@")
        || name.contains("://")
        || name.contains("www.")
        || name.contains(".com")) {
      return false;
    }
    if (site != null
        && (Words.key(site).equals(Words.key(name)) || site.contains(".") && holds(site, name))) {
      return false;
    }
    byte[] kinds = furniture.kinds(name);
    if (kinds[Furniture.DESK.ordinal()] != PageFurniture.NONE) {
      return false;
    }
    for (Furniture kind : Furniture.values()) {
      if (kinds[kind.ordinal()] == PageFurniture.IS) {
        return false;
      }
    }
    return true;
  }

  /// Whether a host holds the letters of the name.
  static boolean holds(String host, String name) {
    String letters = Words.unmarked(name).toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return letters.length() >= 4 && host.replaceAll("[^a-z]", "").contains(letters);
  }

  /// Whether it can name whoever wrote, a person or not: short, no address, not a mere page word or
  /// unnamed agency.
  boolean readable(String name) {
    TextShape shape = TextShape.of(name);
    return shape.words() > 0
        && shape.words() <= 6
        && shape.letters() >= 2
        && shape.digits() == 0
        && name.length() <= LONGEST
        && !name.contains("@")
        && !name.contains("://")
        && !name.startsWith("/")
        && !furniture.is(name, Furniture.BYLINE)
        && !furniture.is(name, Furniture.SECTION);
  }

  /// Whether each word begins with a capital, but for short particles, or the script has no
  /// capitals.
  boolean capitalised(String name) {
    if (name.isBlank() || name.length() > LONGEST) {
      return false;
    }
    for (String word : name.split("[ ,]+")) {
      int first = word.isEmpty() ? 'A' : word.codePointAt(0);
      if (Character.isLowerCase(first) && word.length() > 3 && !furniture.is(word, Furniture.AND)) {
        return false;
      }
    }
    return true;
  }

  /// Whether a line can be nothing but a name: capitalised words, no furniture.
  boolean signs(String line) {
    TextShape shape = TextShape.of(line);
    if (!likely(line, null) || shape.upper() < 2 || shape.shouted()) {
      return false;
    }
    for (byte match : furniture.kinds(line)) {
      if (match != PageFurniture.NONE) {
        return false;
      }
    }
    return true;
  }
}
