package org.parallax.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// The objects of a page's JSON-LD, outermost first; of broken JSON what stands before the break.
/// Values are strings, lists and maps.
final class StructuredData {

  private static final JsonFactory JSON =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(100).build())
          .build();
  private static final int MOST_OBJECTS = 5000;

  private final List<Map<String, Object>> objects = new ArrayList<>();
  private final Deque<Object> open = new ArrayDeque<>();

  /// Reads one script.
  void read(String json) {
    open.clear();
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
      String name = "";
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        switch (token) {
          case START_OBJECT -> name = object(name);
          case START_ARRAY -> name = array(name);
          case END_OBJECT, END_ARRAY -> open.pop();
          case PROPERTY_NAME -> name = parser.currentName();
          case VALUE_STRING, VALUE_NUMBER_INT -> name = put(name, parser.getString());
          default -> name = "";
        }
        if (objects.size() > MOST_OBJECTS) {
          return;
        }
      }
    } catch (JacksonException broken) {
      open.clear();
    }
  }

  private String object(String name) {
    Map<String, Object> object = new LinkedHashMap<>();
    put(name, object);
    open.push(object);
    objects.add(object);
    return "";
  }

  private String array(String name) {
    List<Object> list = new ArrayList<>();
    put(name, list);
    open.push(list);
    return "";
  }

  @SuppressWarnings("unchecked")
  private String put(String name, Object value) {
    if (open.peek() instanceof Map<?, ?> map) {
      ((Map<String, Object>) map).putIfAbsent(name, value);
    } else if (open.peek() instanceof List<?> list) {
      ((List<Object>) list).add(value);
    }
    return "";
  }

  List<Map<String, Object>> objects() {
    return objects;
  }

  /// The objects of a schema.org type that ends so: `Article` also finds a `NewsArticle`.
  List<Map<String, Object>> ofType(String ending) {
    return objects.stream()
        .filter(object -> texts(object.get("@type")).stream().anyMatch(t -> t.endsWith(ending)))
        .toList();
  }

  /// The object of that id, else the given value: properties may only refer to an object given
  /// elsewhere.
  Object resolved(Object value) {
    if (value instanceof Map<?, ?> map && map.size() <= 2 && map.get("@id") instanceof String id) {
      for (Map<String, Object> object : objects) {
        if (object.size() > 2 && id.equals(object.get("@id"))) {
          return object;
        }
      }
    }
    return value;
  }

  /// A property that is a string, or null.
  static @Nullable String text(Map<String, Object> object, String property) {
    List<String> texts = texts(object.get(property));
    return texts.isEmpty() ? null : texts.getFirst();
  }

  /// The strings of a property that is a string or a list of strings.
  static List<String> texts(@Nullable Object value) {
    if (value instanceof String text) {
      return text.isBlank() ? List.of() : List.of(text.strip());
    }
    if (value instanceof List<?> list) {
      return list.stream()
          .filter(String.class::isInstance)
          .map(String.class::cast)
          .filter(t -> !t.isBlank())
          .map(String::strip)
          .toList();
    }
    return List.of();
  }
}
