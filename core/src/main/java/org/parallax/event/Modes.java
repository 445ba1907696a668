package org.parallax.event;

import org.jspecify.annotations.Nullable;

/// The modes that follow from what is asked for, refused or threatened (PLOVER 2.0, REQUEST, REJECT
/// and THREATEN).
final class Modes {

  private Modes() {}

  /// The mode of an act about another one, or null where it has none.
  static @Nullable String of(EventType act, EventType about) {
    return switch (act) {
      case REQUEST, REJECT ->
          switch (about) {
            case AID, COOPERATE -> "assist";
            case CONCEDE, RETREAT -> "yield";
            case CONSULT -> "meet";
            case SUPPORT,
                AGREE,
                REQUEST,
                ACCUSE,
                REJECT,
                THREATEN,
                PROTEST,
                SANCTION,
                MOBILIZE,
                COERCE,
                ASSAULT ->
                "change";
          };
      case THREATEN ->
          switch (about) {
            case ASSAULT, MOBILIZE -> "violence";
            case SANCTION -> "relations";
            case COERCE -> "restrict";
            case AGREE,
                CONSULT,
                SUPPORT,
                CONCEDE,
                COOPERATE,
                AID,
                RETREAT,
                REQUEST,
                ACCUSE,
                REJECT,
                THREATEN,
                PROTEST ->
                null;
          };
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          ACCUSE,
          PROTEST,
          SANCTION,
          MOBILIZE,
          COERCE,
          ASSAULT ->
          null;
    };
  }
}
