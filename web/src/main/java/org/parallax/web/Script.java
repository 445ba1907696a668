package org.parallax.web;

import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;

/// How a text's language is marked up.
///
/// @param lang for the attribute `lang`, or null where the language is not known
/// @param dir `rtl`, `ltr`, or `auto` where the language is not known
record Script(@Nullable String lang, String dir) {

  static final Script UNKNOWN = new Script(null, "auto");

  static Script of(String language) {
    if (language.isEmpty() || language.equals("und")) {
      return UNKNOWN;
    }
    return new Script(language, ULocale.forLanguageTag(language).isRightToLeft() ? "rtl" : "ltr");
  }
}
