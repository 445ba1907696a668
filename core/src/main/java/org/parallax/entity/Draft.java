package org.parallax.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A mention in the making: phrases that were found to belong together.
final class Draft {

  int from;
  int to;

  /// What it refers to: the name, or the role or body where there is none.
  Chunk core;

  /// All its phrases in the order of the text.
  final List<Chunk> parts = new ArrayList<>();

  /// The concepts of offices and roles that it says somebody has.
  final List<String> roles = new ArrayList<>();

  /// The country that it says somebody belongs to or serves.
  @Nullable Chunk country;

  /// The body, place or outlet that it says somebody belongs to.
  @Nullable Chunk affiliation;

  boolean former;
  boolean titled;

  Draft(Chunk chunk) {
    from = chunk.from();
    to = chunk.to();
    core = chunk;
    parts.add(chunk);
    if (chunk.is(ChunkKind.ROLE)) {
      roles.add(chunk.id());
    }
    former = chunk.is(ChunkKind.DEGREE) && chunk.id().equals("former");
    titled = chunk.is(ChunkKind.TITLE);
  }

  boolean is(ChunkKind kind) {
    return core.is(kind);
  }

  /// Takes in another draft beside it. Its own core stays.
  Draft with(Draft other) {
    from = Math.min(from, other.from);
    to = Math.max(to, other.to);
    parts.addAll(other.parts);
    parts.sort(Comparator.comparingInt(Chunk::from));
    roles.addAll(other.roles);
    former |= other.former;
    titled |= other.titled;
    country = country == null ? other.country : country;
    affiliation = affiliation == null ? other.affiliation : affiliation;
    return this;
  }

  /// Takes in what says whose it is: a country, a body or a place.
  Draft withOwner(Draft owner) {
    with(owner);
    if (owner.core.is(ChunkKind.COUNTRY) || owner.core.is(ChunkKind.PRONOUN)) {
      country = country == null ? owner.core : country;
    } else if (!owner.core.is(ChunkKind.DEGREE)) {
      affiliation = owner.core;
    }
    return this;
  }
}
