package org.parallax.json;

import org.jspecify.annotations.Nullable;

/// Two spellings that may be one name, read from a line `{"a", "b"}` that may also name their
/// languages (`"a_language"`, `"b_language"`) and hold fields of its own, which the answer repeats.
///
/// @param line the line as it came
/// @param aLanguage BCP 47 tag, or null
/// @param bLanguage BCP 47 tag, or null
public record JsonLinesNamePair(
    String line, String a, @Nullable String aLanguage, String b, @Nullable String bLanguage) {

  private static final String SCORE = "score";

  /// @throws BadJsonException if the line is not one such object
  public static JsonLinesNamePair read(String line) {
    try (JsonObjectReader json = new JsonObjectReader(line)) {
      json.expectObject();
      String a = null;
      String b = null;
      String aLanguage = null;
      String bLanguage = null;
      for (String name = json.nextField(); name != null; name = json.nextField()) {
        switch (name) {
          case "a" -> a = json.string(name);
          case "b" -> b = json.string(name);
          case "a_language" -> aLanguage = json.string(name);
          case "b_language" -> bLanguage = json.string(name);
          default -> json.skip();
        }
      }
      json.expectEnd();
      return new JsonLinesNamePair(line, expect("a", a), aLanguage, expect("b", b), bLanguage);
    }
  }

  private static String expect(String field, @Nullable String value) {
    if (value == null) {
      throw new BadJsonException("has no field \"" + field + "\"");
    }
    return value;
  }

  /// The line with the score added as its last field.
  ///
  /// @param score 0..1
  public String withScore(double score) {
    return JsonObjectWriter.line(
        this,
        (answer, pair) -> {
          try (JsonObjectReader json = new JsonObjectReader(line)) {
            json.expectObject();
            for (String name = json.nextField(); name != null; name = json.nextField()) {
              if (name.equals(SCORE)) {
                json.skip();
              } else {
                answer.generator().writeName(name);
                answer.generator().copyCurrentStructureExact(json.parser());
              }
            }
          }
          answer.score(SCORE, score);
        });
  }
}
