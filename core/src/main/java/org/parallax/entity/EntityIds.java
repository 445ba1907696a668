package org.parallax.entity;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/// Makes ids of names that the gazetteer does not know: the same for the same name in every
/// document.
final class EntityIds {

  private static final int LONGEST = 80;

  /// Read when first asked for; transliterators take a while to build.
  private static final class Romanised {
    static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }

  private EntityIds() {}

  /// The prefix of ids of that type.
  static String prefix(EntityType type) {
    return switch (type) {
      case PERSON -> "person:";
      case ORGANIZATION -> "org:";
      case COUNTRY -> "country:";
      case PLACE -> "place:";
      case PUBLICATION -> "outlet:";
      case OTHER -> "name:";
    };
  }

  static String of(EntityType type, String name) {
    return prefix(type) + slug(name);
  }

  static String slug(String name) {
    String latin = isAscii(name) ? name : Romanised.LATIN.transliterate(name);
    StringBuilder slug = new StringBuilder();
    for (char c : latin.toLowerCase(Locale.ROOT).toCharArray()) {
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
        slug.append(c);
      } else if (Character.isWhitespace(c)
          || Character.getType(c) == Character.DASH_PUNCTUATION
          || c > 0x7F) {
        dash(slug);
      }
    }
    int end = Math.min(slug.length(), LONGEST);
    while (end > 0 && slug.charAt(end - 1) == '-') {
      end--;
    }
    return slug.substring(0, end);
  }

  private static void dash(StringBuilder slug) {
    if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
      slug.append('-');
    }
  }

  private static boolean isAscii(String name) {
    return name.chars().allMatch(c -> c < 0x80);
  }
}
