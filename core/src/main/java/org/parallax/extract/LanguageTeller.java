package org.parallax.extract;

/// Tells the language of a text.
@FunctionalInterface
public interface LanguageTeller {

  /// Trusts what the page declares and tells nothing itself.
  LanguageTeller NONE = text -> "und";

  /// A BCP 47 tag, `und` where it cannot be told.
  String language(String text);
}
