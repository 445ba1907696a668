package org.parallax.entity;

import java.util.ArrayList;
import java.util.List;
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
