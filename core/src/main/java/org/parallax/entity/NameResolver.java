package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Says for each name in a document which entity it is: full names first, then the shorter forms
/// that stand for them.
final class NameResolver {

  private final MarkedText text;
  private final Tokens tokens;
  private final Gazetteer gazetteer;
  private final Habits habits;
  private final EntityTable table;
  private final Candidates candidates;
  private final UnknownNames unknown;
  private final ShortForms shortForms = new ShortForms();
  private final Map<Chunk, EntityTable.Entry> resolved = new HashMap<>();

  NameResolver(
      MarkedText text,
      Gazetteer gazetteer,
      Habits habits,
      EntityTable table,
      Candidates candidates,
      UnknownNames unknown) {
    this.text = text;
    this.tokens = text.tokens();
    this.gazetteer = gazetteer;
    this.habits = habits;
    this.table = table;
    this.candidates = candidates;
    this.unknown = unknown;
  }

  /// The entity that a name stands for, or null if it is none.
  EntityTable.@Nullable Entry entity(Chunk name) {
    return resolved.get(name);
  }

  void resolve(List<Draft> drafts, Owners owners) {
    List<Draft> shorter = new ArrayList<>();
    for (Draft draft : drafts) {
      for (Chunk part : draft.parts) {
        if (part.isName() && part != draft.core) {
          resolveFull(part, new Draft(part), null);
        }
      }
      if (draft.core.isName()) {
        boolean full = isFull(draft.core);
        if (full) {
          resolveFull(draft.core, draft, owners.country(draft));
        } else {
          shorter.add(draft);
        }
      }
    }
    addParentheses(drafts);
    for (Draft draft : shorter) {
      resolveShort(draft, owners.country(draft));
    }
  }

  private boolean isFull(Chunk name) {
    return ShortForms.nameWords(tokens, name.from(), name.to()).size() > 1
        || name.is(ChunkKind.NAME) && name.ids().stream().noneMatch(id -> id.startsWith("person:"));
  }

  private void resolveFull(Chunk name, Draft draft, @Nullable String country) {
    EntityTable.Entry entry = name.is(ChunkKind.NAME) ? known(name, draft, country) : null;
    if (entry == null) {
      UnknownNames.Kind kind =
          name.is(ChunkKind.NAME)
              ? new UnknownNames.Kind(EntityType.PERSON, "name-of-several")
              : unknown.kind(draft);
      entry = kind == null ? null : fresh(name, kind);
    }
    if (entry != null) {
      resolved.put(name, entry);
      addShortForms(entry, name);
    }
  }

  private EntityTable.@Nullable Entry known(Chunk name, Draft draft, @Nullable String country) {
    String id = candidates.choose(name.ids(), draft, country);
    Known known = id == null ? null : gazetteer.find(id);
    if (known == null) {
      return null;
    }
    EntityTable.Entry entry = table.find(known.id());
    if (entry == null) {
      entry = table.put(new EntityTable.Entry(known.id(), known.name(), known.type(), "gazetteer"));
      if (known.type() == EntityType.PERSON) {
        entry.gender = known.kind();
      }
      Tokens full = text.pack().tokenizer().tokenize(known.name());
      if (known.type() == EntityType.ORGANIZATION) {
        shortForms.addBody(known.id(), full, 0, full.size());
      } else if (known.type() == EntityType.PERSON) {
        shortForms.addPerson(
            known.id(), ShortForms.words(full, 0, full.size()), isFamilyFirst(known.country()));
      }
    }
    return entry;
  }

  private boolean isFamilyFirst(@Nullable String country) {
    return country != null && habits.familyFirst(country);
  }

  private EntityTable.Entry fresh(Chunk name, UnknownNames.Kind kind) {
    String surface = tokens.surface(name.from(), name.to());
    String id = EntityIds.of(kind.type(), surface);
    EntityTable.Entry entry = table.find(id);
    if (entry == null) {
      entry = table.put(new EntityTable.Entry(id, surface, kind.type(), kind.rule()));
      entry.country = name.ids().isEmpty() ? null : name.id();
    }
    return entry;
  }

  private void addShortForms(EntityTable.Entry entry, Chunk name) {
    if (entry.type == EntityType.PERSON) {
      List<String> words = ShortForms.nameWords(tokens, name.from(), name.to());
      boolean vietnamese =
          text.pack().tag().equals("vi") && NameMatcher.isVietnamese(entry.name, null);
      Known known = gazetteer.find(entry.id);
      shortForms.addPerson(
          entry.id, words, vietnamese || known != null && isFamilyFirst(known.country()));
    } else if (entry.type == EntityType.ORGANIZATION) {
      shortForms.addBody(entry.id, tokens, name.from(), name.to());
    }
  }

  /// «Shanghai Cooperation Organisation (SCO)»: what stands in brackets behind a body's name is its
  /// short form.
  private void addParentheses(List<Draft> drafts) {
    Set<Integer> ends = new HashSet<>();
    for (int i = 0; i + 1 < drafts.size(); i++) {
      Draft body = drafts.get(i);
      Draft bracket = drafts.get(i + 1);
      EntityTable.Entry entry = resolved.get(body.core);
      boolean open =
          bracket.from == body.to + 1
              && tokens.is(body.to, '(')
              && bracket.to < tokens.size()
              && tokens.is(bracket.to, ')');
      if (open
          && bracket.core.isName()
          && entry != null
          && entry.type == EntityType.ORGANIZATION
          && ends.add(bracket.to)) {
        shortForms.add(entry.id, ShortForms.words(tokens, bracket.from, bracket.to));
      }
    }
  }

  private void resolveShort(Draft draft, @Nullable String country) {
    Chunk name = draft.core;
    List<String> words = ShortForms.words(tokens, name.from(), name.to());
    String owner = shortForms.owner(words);
    boolean known = name.is(ChunkKind.NAME);
    if (owner != null && (!known || !name.ids().contains(owner))) {
      EntityTable.Entry entry = table.find(owner);
      boolean namedInFull = name.ids().stream().anyMatch(id -> table.find(id) != null);
      if (entry != null && !namedInFull) {
        resolved.put(name, entry);
        return;
      }
    }
    if (known) {
      resolveFull(name, draft, country);
    } else if (!shortForms.isShared(words)) {
      resolveFull(name, draft, country);
    }
  }

  /// The country that a draft says its entity belongs to.
  interface Owners {
    @Nullable String country(Draft draft);
  }
}
