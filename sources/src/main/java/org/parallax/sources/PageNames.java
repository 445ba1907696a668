package org.parallax.sources;

import java.util.regex.Pattern;

/// Which files of a folder are pages by their name. Others are taken where their content leaves no
/// doubt: a saved page comes with scripts, pictures and notes that nobody means to read.
final class PageNames {
  private static final Pattern PAGE =
      Pattern.compile(
          ".*\\.(?:txt|text|html?|xhtml|xml|jsonl?|ndjson|warc)(?:\\.gz)?",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private PageNames() {}

  static boolean isPage(String name) {
    return PAGE.matcher(name).matches();
  }
}
