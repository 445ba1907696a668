package org.parallax.json;

import java.io.Reader;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/// Pulls the fields of JSON objects, bounded in depth and size, and words what is wrong with them.
final class JsonObjectReader implements AutoCloseable {
  /// Deepest nesting that is read.
  private static final int MAX_DEPTH = 100;

  /// Longest string that is read, in `char`s.
  private static final int MAX_STRING = 256 << 20;

  private static final int MAX_COMPLAINT = 160;

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  .maxStringLength(MAX_STRING)
                  .build())
          .build();

  private final JsonParser json;

  JsonObjectReader(String text) {
    this.json = JSON.createParser(ObjectReadContext.empty(), text);
  }

  JsonObjectReader(Reader text) {
    this.json = JSON.createParser(ObjectReadContext.empty(), text);
  }

  JsonParser parser() {
    return json;
  }

  @Nullable JsonToken next() {
    try {
      return json.nextToken();
    } catch (JacksonException notJson) {
      throw notJson(notJson);
    }
  }

  /// Goes into the object that must come next.
  void expectObject() {
    JsonToken token = next();
    if (token == null) {
      throw new BadJsonException("is empty");
    }
    if (token != JsonToken.START_OBJECT) {
      throw new BadJsonException("is " + kind(token) + ", not an object");
    }
  }

  /// The next field of the object that stands open, or null at its end; the parser then stands at
  /// the field's value.
  @Nullable String nextField() {
    if (next() == JsonToken.END_OBJECT) {
      return null;
    }
    String name = json.currentName();
    next();
    return name;
  }

  /// Nothing may follow.
  void expectEnd() {
    if (next() != null) {
      throw new BadJsonException("goes on after the end of its object");
    }
  }

  /// Passes over the value at which the parser stands.
  void skip() {
    try {
      json.skipChildren();
    } catch (JacksonException notJson) {
      throw notJson(notJson);
    }
  }

  /// The string at which the parser stands, or null as such. What Unicode does not allow in text
  /// becomes U+FFFD.
  @Nullable String string(String field) {
    JsonToken token = json.currentToken();
    if (token == JsonToken.VALUE_NULL) {
      return null;
    }
    if (token != JsonToken.VALUE_STRING) {
      throw new BadJsonException("field \"" + field + "\" is " + kind(token) + ", not a string");
    }
    try {
      return WellFormed.text(json.getString());
    } catch (JacksonException notJson) {
      throw notJson(notJson);
    }
  }

  /// The string or whole number at which the parser stands.
  @Nullable String name(String field) {
    return json.currentToken() == JsonToken.VALUE_NUMBER_INT ? json.getString() : string(field);
  }

  boolean flag(String field) {
    JsonToken token = json.currentToken();
    return switch (token) {
      case VALUE_TRUE -> true;
      case VALUE_FALSE, VALUE_NULL -> false;
      default ->
          throw new BadJsonException(
              "field \"" + field + "\" is " + kind(token) + ", not true or false");
    };
  }

  private static String kind(@Nullable JsonToken token) {
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "an array";
      case VALUE_STRING -> "a string";
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
      case VALUE_TRUE, VALUE_FALSE -> "true or false";
      case null, default -> "no value";
    };
  }

  private static BadJsonException notJson(JacksonException cause) {
    String why = String.valueOf(cause.getOriginalMessage()).lines().findFirst().orElse("");
    why = why.length() > MAX_COMPLAINT ? why.substring(0, MAX_COMPLAINT) + "..." : why;
    TokenStreamLocation place = cause.getLocation();
    String where =
        place == null ? "" : String.format(Locale.ROOT, " at column %d", place.getColumnNr());
    return new BadJsonException("is not valid JSON" + where + ": " + why);
  }

  @Override
  public void close() {
    json.close();
  }
}
