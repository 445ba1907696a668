package org.parallax.json;

import java.io.Reader;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Document;
import tools.jackson.core.JsonToken;

/// Reads pages given as JSON: `{"id", "url", "html", "title", "text", "language", "published",
/// "outlet", "clean"}`, all optional, other fields ignored.
public final class JsonLinesDocuments {
  private JsonLinesDocuments() {}

  /// The page on one line.
  ///
  /// @param idOtherwise the id of a page that gives none
  /// @throws BadJsonException if it is not one such object
  public static Document read(String line, String idOtherwise) {
    try (JsonObjectReader json = new JsonObjectReader(line)) {
      json.expectObject();
      Document document = document(json, idOtherwise);
      json.expectEnd();
      return document;
    }
  }

  /// All pages of a text that holds objects, or arrays of objects, one after the other, whatever
  /// its line ends.
  ///
  /// @param idOtherwise the id of the page of that number, counted from 1, where it gives none
  /// @throws BadJsonException at the first that is not such an object; the pages before it have
  ///   been given
  public static void readAll(
      Reader text, IntFunction<String> idOtherwise, Consumer<Document> pages) {
    try (JsonObjectReader json = new JsonObjectReader(text)) {
      int count = 0;
      for (JsonToken token = json.next(); token != null; token = json.next()) {
        switch (token) {
          case START_OBJECT -> pages.accept(document(json, idOtherwise.apply(++count)));
          case START_ARRAY, END_ARRAY -> {}
          default -> throw new BadJsonException("holds a value that is not an object");
        }
      }
    }
  }

  private static Document document(JsonObjectReader json, String idOtherwise) {
    Fields fields = new Fields();
    for (String name = json.nextField(); name != null; name = json.nextField()) {
      fields.read(name, json);
    }
    return fields.document(idOtherwise);
  }

  private static final class Fields {
    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String html;
    private @Nullable String title;
    private @Nullable String text;
    private @Nullable String language;
    private @Nullable String published;
    private @Nullable String outlet;
    private boolean clean;

    void read(String name, JsonObjectReader json) {
      switch (name) {
        case "id" -> id = json.name(name);
        case "url" -> url = json.string(name);
        case "html" -> html = json.string(name);
        case "title" -> title = json.string(name);
        case "text" -> text = json.string(name);
        case "language" -> language = json.string(name);
        case "published" -> published = json.string(name);
        case "outlet" -> outlet = json.string(name);
        case "clean" -> clean = json.flag(name);
        default -> json.skip();
      }
    }

    Document document(String idOtherwise) {
      String page = filled(html);
      String own = filled(id);
      return new Document(
          own == null ? idOtherwise : own,
          filled(url),
          page,
          filled(title),
          page == null && text == null ? "" : text,
          filled(language),
          filled(published),
          filled(outlet),
          clean);
    }

    private static @Nullable String filled(@Nullable String value) {
      return value == null || value.isBlank() ? null : value;
    }
  }
}
