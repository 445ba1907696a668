package org.parallax.extract;

import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/// Which language a page says it is in.
final class Languages {

  private Languages() {}

  /// The BCP 47 tag that the page declares, or null.
  static @Nullable String declared(Document page, Metadata metadata) {
    String lang = page.selectFirst("html") == null ? "" : page.selectFirst("html").attr("lang");
    String tag = tag(lang);
    if (tag == null) {
      String stated = metadata.first("language");
      tag = stated == null ? null : tag(stated);
    }
    return tag;
  }

  private static @Nullable String tag(String declared) {
    String cut = declared.strip().replace('_', '-');
    int end = 0;
    while (end < cut.length()
        && (Character.isLetterOrDigit(cut.charAt(end)) || cut.charAt(end) == '-')) {
      end++;
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(cut.substring(0, end)).build();
      return locale.getLanguage().isEmpty() || locale.getLanguage().length() > 3
          ? null
          : locale.toLanguageTag();
    } catch (IllformedLocaleException notATag) {
      return null;
    }
  }

  /// The language without region.
  static String base(String tag) {
    return Locale.forLanguageTag(tag).getLanguage();
  }
}
