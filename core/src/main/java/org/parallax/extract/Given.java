package org.parallax.extract;

import org.jspecify.annotations.Nullable;
import org.parallax.document.Document;
import org.parallax.document.Published;

/// What an input says about its page; it takes precedence over what the page says.
final class Given {

  private Given() {}

  static @Nullable Published published(Document page) {
    return page.published() == null ? null : Published.parse(page.published()).orElse(null);
  }

  /// The language given, else told, else declared.
  static String language(
      Document page, String text, @Nullable String declared, LanguageTeller teller) {
    if (page.language() != null) {
      return page.language();
    }
    String told = teller.language(text);
    return !told.equals("und") || declared == null ? told : declared;
  }
}
