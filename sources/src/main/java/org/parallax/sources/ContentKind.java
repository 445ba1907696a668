package org.parallax.sources;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.parallax.sources.encoding.ByteOrderMark;

/// What an input is, told by how it begins.
enum ContentKind {
  EMPTY,
  GZIP,
  WARC,
  /// One object a line.
  JSON_LINES,
  /// Objects, or arrays of them, over as many lines as they like.
  JSON,
  HTML,
  /// RSS, Atom or a map of a site: addresses of pages, but no page.
  FEED,
  TEXT,
  BINARY;

  /// How much of an input is looked at, in bytes.
  static final int LOOK = 64 << 10;

  private static final Pattern JSON_OBJECT = Pattern.compile("^\\s{0,99}\\{\\s{0,99}[\"}]");
  private static final Pattern JSON_ARRAY = Pattern.compile("^\\s{0,99}\\[\\s{0,99}\\{");
  private static final Pattern LATER_OBJECT = Pattern.compile("\\n\\{\\s{0,9}\"");
  private static final Pattern LINES_NAME =
      Pattern.compile(".*\\.(?:jsonl|ndjson)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern MARKUP_NAME =
      Pattern.compile(".*\\.(?:x?html?|xml)(?:\\.gz)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern PAGE_START =
      Pattern.compile(
          "^\\s{0,999}<(?:!doctype|!--|\\?xml|html|head|body|script|style|title|meta|link|iframe|article|section|main"
              + "|header|nav|h[1-6]|div|span|font|table|ul|ol|a|b|i|br|p|img|figure)[\\s/>:!-]");
  private static final Pattern FEED_START =
      Pattern.compile(
          "^\\s{0,999}(?:<(?:\\?|!--)[^>]{0,999}>\\s{0,99}){0,9}<(?:rss|feed|rdf:rdf|urlset|sitemapindex)[\\s>]");
  private static final Pattern PAGE_WITHIN =
      Pattern.compile("<(?:!doctype html|html|head|body)[\\s>]");
  private static final Pattern ANY_TAG = Pattern.compile("<[a-z!/]");

  /// More control characters than one in so many are no text.
  private static final int CONTROLS = 50;

  /// @param head the first bytes, at most {@link #LOOK}
  /// @param name the file's name, which decides where the content leaves a doubt
  static ContentKind of(byte[] head, String name) {
    if (head.length == 0) {
      return EMPTY;
    }
    String ascii = new String(head, StandardCharsets.ISO_8859_1);
    if (ascii.startsWith("\u001F\u008B")) {
      return GZIP;
    }
    if (ascii.startsWith("WARC/")) {
      return WARC;
    }
    int mark = ByteOrderMark.find(head).map(ByteOrderMark::length).orElse(0);
    if (mark == 2) {
      ascii = ascii.replace("\0", "");
    } else if (isBinary(head)) {
      return BINARY;
    }
    return ofText(ascii.substring(mark), name);
  }

  private static ContentKind ofText(String text, String name) {
    if (LINES_NAME.matcher(name).matches()) {
      return JSON_LINES;
    }
    if (JSON_OBJECT.matcher(text).find()) {
      return isFirstLineWhole(text) || LATER_OBJECT.matcher(text).find() ? JSON_LINES : JSON;
    }
    if (JSON_ARRAY.matcher(text).find()) {
      return JSON;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    if (FEED_START.matcher(lower).find()) {
      return FEED;
    }
    boolean markup =
        PAGE_START.matcher(lower).find()
            || PAGE_WITHIN.matcher(lower).find()
            || MARKUP_NAME.matcher(name).matches() && ANY_TAG.matcher(lower).find();
    return markup ? HTML : TEXT;
  }

  private static boolean isFirstLineWhole(String text) {
    int end = text.stripLeading().indexOf('\n');
    return end > 0 && text.stripLeading().substring(0, end).stripTrailing().endsWith("}");
  }

  private static boolean isBinary(byte[] head) {
    int controls = 0;
    for (byte b : head) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
        controls++;
      }
    }
    return controls * CONTROLS > head.length || startsAsBinary(head);
  }

  /// Formats that may begin with much printable text.
  private static boolean startsAsBinary(byte[] head) {
    String start = new String(head, 0, Math.min(head.length, 8), StandardCharsets.ISO_8859_1);
    return start.startsWith("%PDF-")
        || start.startsWith("{\\rtf")
        || start.startsWith("PK\u0003\u0004");
  }
}
