package org.parallax.story;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.event.EventType;
import org.parallax.event.Status;
import org.parallax.time.Edtf;

/// One event, all its tellings.
///
/// @param date when, at the precision known, or null
/// @param actors ISO 3166 alpha-3 codes, or names where no country is known
/// @param status the strongest that any telling gives it
/// @param summary one line in the words of the fullest telling
/// @param documents ids of the documents that tell it, earliest first
/// @param folds the tellings that do not count as independent, each with its reason
/// @param independentTellings documents less folds; at least 1
/// @param assertedBy names of those by whose word it happened
/// @param deniedBy names of those who deny it
public record Happening(
    @Nullable Edtf date,
    EventType type,
    List<String> actors,
    List<String> recipients,
    Status status,
    String summary,
    List<String> documents,
    List<Fold> folds,
    int independentTellings,
    List<String> languages,
    List<String> assertedBy,
    List<String> deniedBy,
    List<Evidence> evidence) {

  public Happening {
    actors = List.copyOf(actors);
    recipients = List.copyOf(recipients);
    documents = List.copyOf(documents);
    folds = List.copyOf(folds);
    languages = List.copyOf(languages);
    assertedBy = List.copyOf(assertedBy);
    deniedBy = List.copyOf(deniedBy);
    evidence = List.copyOf(evidence);
  }
}
