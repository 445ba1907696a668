package org.parallax.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/// Pairs of spellings, from a file of JSON Lines, gzipped or not.
final class NamePairs {

  record Pair(String id, String a, String aLanguage, String b, String bLanguage) {}

  private NamePairs() {}

  static List<Pair> read(Path file) throws IOException {
    List<Pair> pairs = new ArrayList<>();
    for (Map<String, String> fields : lines(file)) {
      pairs.add(
          new Pair(
              fields.get("id"),
              fields.get("a"),
              fields.get("a_language"),
              fields.get("b"),
              fields.get("b_language")));
    }
    return pairs;
  }

  /// Whether both spellings of a pair are one name, by id.
  static Map<String, Boolean> answers(Path file) throws IOException {
    Map<String, Boolean> answers = new HashMap<>();
    for (Map<String, String> fields : lines(file)) {
      answers.put(fields.get("id"), Boolean.valueOf(fields.get("same")));
    }
    return answers;
  }

  private static List<Map<String, String>> lines(Path file) throws IOException {
    List<Map<String, String>> lines = new ArrayList<>();
    JsonFactory json = new JsonFactory();
    try (InputStream raw = Files.newInputStream(file);
        InputStream bytes = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        Map<String, String> fields = new LinkedHashMap<>();
        try (JsonParser parser =
            json.createParser(tools.jackson.core.ObjectReadContext.empty(), line)) {
          String name = "";
          for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.PROPERTY_NAME) {
              name = parser.currentName();
            } else if (token.isScalarValue()) {
              fields.put(name, parser.getString());
            }
          }
        }
        lines.add(fields);
      }
    }
    return lines;
  }
}
