package org.parallax.language;

import java.lang.Character.UnicodeScript;
import java.util.LinkedHashMap;
import java.util.Map;
import org.parallax.text.Tokens;

/// Tells the language of a text: the script first, then how much of it the packs know.
///
/// May be shared by threads.
public final class LanguageIdentifier {

  /// Where the language cannot be told.
  public static final String UNDETERMINED = "und";

  private static final int SAMPLE = 4_000;

  private final Languages languages;

  public LanguageIdentifier(Languages languages) {
    this.languages = languages;
  }

  /// A BCP 47 tag, or `und`.
  public String identify(String text) {
    String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
    String script = mainScript(sample);
    String best = UNDETERMINED;
    double most = 0;
    for (String tag : languages.written()) {
      LanguagePack pack = languages.pack(tag);
      if (pack.values("script").contains(script)) {
        double share = known(pack, sample);
        if (share > most) {
          most = share;
          best = tag;
        }
      }
    }
    return best;
  }

  private static double known(LanguagePack pack, String sample) {
    MarkedText marked = pack.mark(sample);
    Tokens tokens = marked.tokens();
    int covered = 0;
    for (Mark mark : marked.marks()) {
      if (mark.sense().layer() == Layer.MARKER || mark.sense().layer() == Layer.CONCEPT) {
        covered += mark.length();
      }
    }
    return tokens.size() == 0 ? 0 : (double) covered / tokens.size();
  }

  private static String mainScript(String text) {
    Map<UnicodeScript, Integer> counts = new LinkedHashMap<>();
    text.codePoints().filter(Character::isLetter).forEach(point -> counts.merge(UnicodeScript.of(point), 1, Integer::sum));
    UnicodeScript main = counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(UnicodeScript.COMMON);
    return com.ibm.icu.lang.UScript.getShortName(com.ibm.icu.lang.UScript.getCodeFromName(main.name()));
  }
}
