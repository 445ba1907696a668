package org.parallax.json;

import java.io.StringWriter;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/// Writes one JSON object, its fields in the order in which they are named.
final class JsonObjectWriter {
  private static final JsonFactory JSON =
      JsonFactory.builder().disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES).build();
  private static final double FINEST_SCORE = 1e6;

  private final JsonGenerator json;

  private JsonObjectWriter(JsonGenerator json) {
    this.json = json;
  }

  /// The object on one line, without a line end.
  static <T> String line(T value, BiConsumer<JsonObjectWriter, T> fields) {
    StringWriter line = new StringWriter(256);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), line)) {
      new JsonObjectWriter(json).object(value, fields);
    }
    return line.toString();
  }

  private <T> void object(T value, BiConsumer<JsonObjectWriter, T> fields) {
    json.writeStartObject();
    fields.accept(this, value);
    json.writeEndObject();
  }

  JsonGenerator generator() {
    return json;
  }

  /// A string, or null as such.
  JsonObjectWriter field(String name, @Nullable Object value) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      json.writeString(value.toString());
    }
    return this;
  }

  /// A string; the field is left out where there is none.
  JsonObjectWriter optional(String name, @Nullable Object value) {
    return value == null ? this : field(name, value);
  }

  JsonObjectWriter number(String name, int value) {
    json.writeNumberProperty(name, value);
    return this;
  }

  /// A number 0..1, to six decimal places.
  JsonObjectWriter score(String name, double value) {
    json.writeNumberProperty(name, Math.round(value * FINEST_SCORE) / FINEST_SCORE);
    return this;
  }

  JsonObjectWriter strings(String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
    return this;
  }

  /// A list of strings; the field is left out where it is empty.
  JsonObjectWriter optionalStrings(String name, List<String> values) {
    return values.isEmpty() ? this : strings(name, values);
  }

  <T> JsonObjectWriter objects(
      String name, List<T> values, BiConsumer<JsonObjectWriter, T> fields) {
    json.writeArrayPropertyStart(name);
    values.forEach(value -> object(value, fields));
    json.writeEndArray();
    return this;
  }

  /// An object, or null as such.
  <T> JsonObjectWriter nested(
      String name, @Nullable T value, BiConsumer<JsonObjectWriter, T> fields) {
    json.writeName(name);
    if (value == null) {
      json.writeNull();
    } else {
      object(value, fields);
    }
    return this;
  }

  /// `{start, end, text}`, or null as such.
  JsonObjectWriter span(String name, @Nullable Span span) {
    return nested(name, span, JsonObjectWriter::offsets);
  }

  JsonObjectWriter spans(String name, List<Span> spans) {
    return objects(name, spans, JsonObjectWriter::offsets);
  }

  /// `start`, `end` and `text` as fields of this object.
  JsonObjectWriter offsets(Span span) {
    return number("start", span.start()).number("end", span.end()).field("text", span.text());
  }
}
