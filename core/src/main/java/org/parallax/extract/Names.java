package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Tells names of authors from what else stands in bylines, and takes bylines apart. Immutable.
final class Names {

  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 8;
  private static final Pattern PARTING =
      Pattern.compile(
          "\\s*[,;/|\u2022\u00b7\u060c\u3001\n\t]\\s*|\\s+[\u2013\u2014-]\\s+|\\s*\\(.{0,80}?\\)\\s*|\\s*&\\s*");
  private final PageFurniture furniture;
  private final GivenNames given;

  Names(PageFurniture furniture, GivenNames given) {
    this.furniture = furniture;
    this.given = given;
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
      if (lead == 0 || lead == 1 && beginsWithGiven(rest)) {
        return rest;
      }
      rest = afterWords(rest, lead);
    }
    return rest;
  }

  /// Some given names are words that lead to a name in another language.
  private boolean beginsWithGiven(String text) {
    int end = text.indexOf(' ');
    return end > 0 && Character.isUpperCase(text.charAt(0)) && given.begin(text.substring(0, end));
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

  /// Whether it can be a name at all: short, no number by itself, no address.
  boolean possible(String name) {
    TextShape shape = TextShape.of(name);
    return shape.words() > 0
        && shape.words() <= MOST_WORDS
        && shape.letters() >= 2
        && (shape.digits() == 0 || shape.words() == 1 && shape.letters() > 2)
        && name.length() <= LONGEST
        && !name.contains("@")
        && !name.contains("://");
  }

  /// Whether a family name stands before a comma.
  static boolean isInverted(String name) {
    int comma = name.indexOf(',');
    return comma > 0
        && comma == name.lastIndexOf(',')
        && TextShape.of(name.substring(0, comma)).words() <= 3
        && TextShape.of(name.substring(comma)).words() <= 3;
  }

  /// The name with the part behind its comma first.
  static String turned(String name) {
    int comma = name.indexOf(',');
    return name.substring(comma + 1).strip() + ' ' + name.substring(0, comma).strip();
  }

  /// Whom a line of rights names: what stands before or behind the year.
  String owner(String line) {
    return afterWords(line, furniture.prefix(line, Furniture.COPYRIGHT));
  }

  /// A word of letters and figures may be how somebody calls himself.
  private static String trimmed(String text) {
    boolean word = text.length() > 3 && Character.isLetter(text.charAt(0));
    return word && text.chars().allMatch(Character::isLetterOrDigit) ? text : trimmedOfSigns(text);
  }

  private static String trimmedOfSigns(String text) {
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

  /// What may be a name in a byline.
  ///
  /// @param beforeNumber whether a number follows, so that its last word may be a month's name
  record Part(String name, boolean beforeNumber) {}

  /// The names in a byline, and what may be names in it.
  List<Part> parts(String byline) {
    List<Part> found = new ArrayList<>();
    if (byline.contains("://") || byline.startsWith("/")) {
      return found;
    }
    String line = untilDigit(byline.replaceAll("\\s+", " "));
    String text = isDesk(line) ? line : afterLead(line);
    for (String part : PARTING.split(text)) {
      if (isDesk(part)) {
        found.add(new Part(trimmed(part), false));
      }
      for (String name : atConjunctions(part)) {
        String clean = trimmed(afterLead(trimmed(name)));
        String shorter = beforeLastWord(name, clean);
        if (!clean.isEmpty()) {
          found.add(new Part(clean, !shorter.isEmpty()));
        }
        if (!shorter.isEmpty()) {
          found.add(new Part(shorter, false));
        }
      }
    }
    return found;
  }

  /// Whether the words that lead to a name also name a newsroom.
  private boolean isDesk(String text) {
    int lead = furniture.prefix(text, Furniture.BYLINE);
    return lead > 0 && furniture.prefix(text, Furniture.DESK) >= lead;
  }

  /// Without its last word where a number follows, which makes that word the name of a month, or
  /// empty.
  private String beforeLastWord(String part, String clean) {
    int end = part.indexOf(clean) + clean.length();
    boolean number =
        !clean.isEmpty()
            && end < part.length()
            && part.substring(end).chars().anyMatch(Character::isDigit);
    return number && clean.lastIndexOf(' ') > 0
        ? trimmed(clean.substring(0, clean.lastIndexOf(' ')))
        : "";
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
      boolean joins = word.isEmpty() || !Character.isUpperCase(word.charAt(0));
      if (joins && furniture.is(word, Furniture.PUBLISHED) && !name.isEmpty()) {
        break;
      }
      if (joins && furniture.is(word, Furniture.AND)) {
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
