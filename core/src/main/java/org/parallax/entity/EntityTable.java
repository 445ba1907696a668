package org.parallax.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Span;
import org.parallax.language.MarkedText;

/// The entities of one document while they are being collected.
final class EntityTable {

  /// What is known of an entity so far.
  static final class Entry {
    final String id;
    final EntityType type;
    final String rule;

    /// The gazetteer's name, or the fullest form so far.
    String name;

    @Nullable String country;
    @Nullable String sector;

    /// `m`, `f` or empty.
    String gender = "";

    /// The concepts of the offices that the document says it has.
    final TreeSet<String> roles = new TreeSet<>();

    private final TreeSet<Span> spans = new TreeSet<>();

    Entry(String id, String name, EntityType type, String rule) {
      this.id = id;
      this.name = name;
      this.type = type;
      this.rule = rule;
    }
  }

  private final MarkedText text;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  EntityTable(MarkedText text) {
    this.text = text;
  }

  @Nullable Entry find(String id) {
    return entries.get(id);
  }

  Entry put(Entry entry) {
    entries.putIfAbsent(entry.id, entry);
    return entry;
  }

  Iterable<Entry> all() {
    return entries.values();
  }

  void mention(Entry entry, int from, int to) {
    entry.spans.add(text.span(from, to));
  }

  /// In the order in which they are first mentioned; what is not mentioned is left out.
  List<Entity> entities() {
    List<Entry> mentioned =
        new ArrayList<>(entries.values().stream().filter(entry -> !entry.spans.isEmpty()).toList());
    mentioned.sort((a, b) -> {
      int byPlace = a.spans.first().compareTo(b.spans.first());
      return byPlace != 0 ? byPlace : a.id.compareTo(b.id);
    });
    return mentioned.stream()
        .map(e ->
            new Entity(e.id, e.name, e.type, e.country, e.sector, List.copyOf(e.spans), e.rule))
        .toList();
  }
}
