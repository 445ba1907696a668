package org.parallax.sources.encoding;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Tells the encoding of text that declares none and is not UTF-8. Each encoding in use before
/// UTF-8 is tried: what it makes of the bytes is judged by whether letters stand together as
/// letters do ({@link Plausibility}), by ICU's statistics of character sequences, and by how
/// familiar its words are.
public final class EncodingDetector {
  /// Bytes looked at, taken from where they are not ASCII.
  private static final int SAMPLE = 32 << 10;

  private static final double STATISTICS = 0.3;
  private static final double FAMILIARITY = 0.5;
  private static final double EVIDENT = 0.3;

  /// In the order in which they win a tie.
  private static final List<String> ONE_BYTE =
      List.of(
          "windows-1252",
          "windows-1251",
          "windows-1256",
          "windows-1258",
          "windows-1250",
          "windows-1254",
          "windows-1253",
          "windows-1255",
          "x-windows-874",
          "windows-1257",
          "ISO-8859-2",
          "KOI8-R",
          "KOI8-U",
          "ISO-8859-5",
          "ISO-8859-6",
          "IBM866");

  private static final List<String> SEVERAL_BYTES =
      List.of("GB18030", "Big5-HKSCS", "windows-31j", "EUC-JP", "x-windows-949");

  /// ICU's names of what is read here as a larger encoding.
  private static final Map<String, String> LARGER =
      Map.of(
          "ISO-8859-1",
          "windows-1252",
          "ISO-8859-9",
          "windows-1254",
          "ISO-8859-8",
          "windows-1255",
          "ISO-8859-8-I",
          "windows-1255",
          "ISO-8859-7",
          "windows-1253",
          "Big5",
          "Big5-HKSCS",
          "Shift_JIS",
          "windows-31j",
          "EUC-KR",
          "x-windows-949");

  private final ToDoubleFunction<String> familiarity;

  /// @param familiarity the share, 0..1, of a text's words that somebody knows
  public EncodingDetector(ToDoubleFunction<String> familiarity) {
    this.familiarity = familiarity;
  }

  /// A detector that knows no words.
  public EncodingDetector() {
    this(text -> 0);
  }

  Charset detect(byte[] bytes, boolean markup) {
    byte[] sample = Sample.of(bytes, markup, SAMPLE);
    Map<String, Double> statistics = statistics(sample);
    String best = StandardCharsets.UTF_8.name();
    double highest = Double.NEGATIVE_INFINITY;
    for (String name : ONE_BYTE) {
      double score = score(name, sample, statistics);
      if (score > highest) {
        highest = score;
        best = name;
      }
    }
    for (String name : SEVERAL_BYTES) {
      // A dash or two are a pair of bytes by chance; writing is one throughout.
      boolean likely = statistics.getOrDefault(name, 0.0) >= EVIDENT;
      double score = likely ? score(name, sample, statistics) : Double.NEGATIVE_INFINITY;
      if (score > highest) {
        highest = score;
        best = name;
      }
    }
    return Charset.forName(best);
  }

  private double score(String name, byte[] sample, Map<String, Double> statistics) {
    String text = new String(sample, Charset.forName(name));
    return Plausibility.of(text)
        + STATISTICS * statistics.getOrDefault(name, 0.0)
        + FAMILIARITY * familiarity.applyAsDouble(text);
  }

  private static Map<String, Double> statistics(byte[] sample) {
    Map<String, Double> confidence = new LinkedHashMap<>();
    for (CharsetMatch match : new CharsetDetector().setText(sample).detectAll()) {
      String name = LARGER.getOrDefault(match.getName(), match.getName());
      confidence.merge(name, match.getConfidence() / 100.0, Math::max);
    }
    return confidence;
  }
}
