package org.parallax.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.text.Tokens;

/// Whom a pronoun or a noun in its place stands for: the person, body or country last spoken of,
/// those that open a sentence before others.
final class Antecedents {

  private static final int FARTHEST_SENTENCE = 3;

  private record Seen(int token, EntityTable.Entry entry) {}

  private final Tokens tokens;
  private final List<Seen> seen = new ArrayList<>();

  Antecedents(Tokens tokens) {
    this.tokens = tokens;
  }

  /// Tells that the entity is mentioned; mentions come in the order of the text.
  void see(int token, EntityTable.Entry entry) {
    seen.add(new Seen(token, entry));
  }

  /// The one that a pronoun at the token stands for, or null.
  EntityTable.@Nullable Entry of(String marker, int token) {
    return switch (marker) {
      case "pronoun-he" -> last(token, EntityType.PERSON, "f");
      case "pronoun-she" -> last(token, EntityType.PERSON, "m");
      case "pronoun-any", "demonstrative-person" -> last(token, EntityType.PERSON, "");
      case "demonstrative-group" -> last(token, EntityType.ORGANIZATION, "");
      case "demonstrative-country" -> last(token, EntityType.COUNTRY, "");
      default -> null;
    };
  }

  /// Those that a plural at the token stands for: two countries for «both countries», two or more
  /// countries and bodies of the nearest sentence that names several for «these countries»; none
  /// where the text does not tell.
  List<EntityTable.Entry> several(String marker, int token) {
    boolean both = marker.equals("demonstrative-both");
    boolean many = marker.equals("demonstrative-countries");
    int sentence = tokens.sentenceOf(token);
    for (int back = 0; (both || many) && back <= FARTHEST_SENTENCE; back++) {
      List<EntityTable.Entry> named = states(sentence - back, !both);
      if (both ? named.size() == 2 : named.size() > 1) {
        return named;
      }
      if (named.size() > 1) {
        break;
      }
    }
    return List.of();
  }

  /// The different countries of a sentence, and bodies of states where these count too.
  private List<EntityTable.Entry> states(int sentence, boolean bodies) {
    Set<EntityTable.Entry> named = new LinkedHashSet<>();
    for (Seen one : seen) {
      boolean counts =
          one.entry.type == EntityType.COUNTRY
              || bodies && one.entry.type == EntityType.ORGANIZATION && one.entry.country != null;
      if (counts && tokens.sentenceOf(one.token) == sentence) {
        named.add(one.entry);
      }
    }
    return List.copyOf(named);
  }

  /// The one person of the document who has that role, or null if none or several have.
  static EntityTable.@Nullable Entry onlyOne(
      Iterable<EntityTable.Entry> entries, String role, @Nullable String country) {
    EntityTable.Entry found = null;
    for (EntityTable.Entry entry : entries) {
      boolean same = country == null || country.equals(entry.country);
      if (entry.type == EntityType.PERSON && entry.roles.contains(role) && same) {
        if (found != null) {
          return null;
        }
        found = entry;
      }
    }
    return found;
  }

  /// @param gender the one that it cannot have
  private EntityTable.@Nullable Entry last(int token, EntityType type, String gender) {
    int sentence = tokens.sentenceOf(token);
    EntityTable.Entry found = null;
    int sentenceOfFound = -1;
    for (int i = seen.size() - 1; i >= 0; i--) {
      Seen one = seen.get(i);
      int at = tokens.sentenceOf(one.token);
      if (sentence - at > FARTHEST_SENTENCE || found != null && at != sentenceOfFound) {
        break;
      }
      if (one.entry.type == type && (gender.isEmpty() || !one.entry.gender.equals(gender))) {
        // in the sentence itself the nearest, in an earlier one the first: it is what that sentence
        // is about
        if (found != null && at == sentence) {
          break;
        }
        found = one.entry;
        sentenceOfFound = at;
      }
    }
    return found;
  }
}
