package org.parallax.web;

import org.parallax.document.Article;

/// Says in words why a telling was folded or a link drawn. The engine gives a code, and after a
/// colon what it is about.
final class Reasons {

  private final Index index;
  private final Words words;

  Reasons(Index index, Words words) {
    this.index = index;
    this.words = words;
  }

  /// The words for a reason; the reason itself where there are none for its code.
  String say(String reason) {
    int colon = reason.indexOf(": ");
    String key = "reason." + (colon < 0 ? reason : reason.substring(0, colon));
    if (!words.has(key)) {
      return reason;
    }
    return words.say(key, colon < 0 ? "" : name(reason.substring(colon + 2)));
  }

  /// A document is called by its outlet.
  private String name(String about) {
    Article article = index.article(about);
    String outlet = article == null ? null : article.outlet();
    return words.isolated(outlet == null ? about : outlet);
  }
}
