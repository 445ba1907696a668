package org.parallax.web;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Article;
import org.parallax.document.CodePoints;
import org.parallax.document.Span;

/// Gives a passage the sentence it stands in, so that it can be understood by itself.
final class Context {

  /// Characters looked at on each side of the passage.
  private static final int REACH = 400;

  private Context() {}

  static Passage around(Article article, Span span, @Nullable String link) {
    Script script = Script.of(article.language());
    CodePoints points = new CodePoints(article.text());
    String text = points.text();
    int length = points.at(text.length());
    if (span.end() > length || span.start() == span.end()) {
      return new Passage("", span.text(), "", script, link);
    }
    int start = points.charAt(span.start());
    int end = points.charAt(span.end());
    int left = whole(text, Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH));
    int lineEnd = text.indexOf('\n', end);
    int right = whole(text, Math.min(lineEnd < 0 ? text.length() : lineEnd, end + REACH));
    BreakIterator sentences =
        BreakIterator.getSentenceInstance(ULocale.forLanguageTag(article.language()));
    sentences.setText(text.substring(left, right));
    int first = start == left ? left : left + sentences.preceding(start - left + 1);
    int last = end >= right ? end : left + sentences.following(end - left - 1);
    return new Passage(
        text.substring(first, start),
        span.text(),
        text.substring(end, Math.max(end, last)),
        script,
        link);
  }

  /// The offset, or the next one where it falls into the middle of a character.
  private static int whole(String text, int offset) {
    boolean middle =
        offset > 0 && offset < text.length() && Character.isLowSurrogate(text.charAt(offset));
    return middle ? offset + 1 : offset;
  }
}
