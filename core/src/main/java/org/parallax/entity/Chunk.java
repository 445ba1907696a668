package org.parallax.entity;

import java.util.List;

/// A phrase that can be part of a mention.
///
/// @param from its first token
/// @param to the token after its last one
/// @param ids what it may be: entities of a name, the country of a country, the concept of a role
///   or body, the marker of a pronoun; empty for an unknown name
/// @param detail the kind of a country's word or of a title; for a role whether it is `plural`
record Chunk(int from, int to, ChunkKind kind, List<String> ids, String detail) {

  Chunk {
    ids = List.copyOf(ids);
  }

  String id() {
    return ids.isEmpty() ? "" : ids.get(0);
  }

  boolean is(ChunkKind other) {
    return kind == other;
  }

  /// Whether it is a name, known or not.
  boolean isName() {
    return kind == ChunkKind.NAME || kind == ChunkKind.UNKNOWN;
  }
}
