package org.parallax.web;

import com.ibm.icu.util.ULocale;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.parallax.story.Happening;

/// Names of those who act and undergo: countries by their code, others as they are called.
final class Parties {

  private final Words words;
  private final Map<String, String> regions = new HashMap<>();

  Parties(Words words) {
    this.words = words;
    for (String region : Locale.getISOCountries()) {
      regions.put(new ULocale("und", region).getISO3Country(), region);
    }
  }

  /// A country's name for its ISO 3166 alpha-3 code, the words for a PLOVER code, else what was
  /// given.
  String name(String party) {
    String region = regions.get(party);
    if (region != null) {
      return new ULocale("und", region).getDisplayCountry(ULocale.forLocale(words.locale()));
    }
    return words.has("party." + party) ? words.say("party." + party) : party;
  }

  List<String> names(List<String> parties) {
    return parties.stream().map(this::name).distinct().toList();
  }

  /// Those who act and those who undergo, as one line.
  String between(List<String> actors, List<String> recipients) {
    String acting =
        actors.isEmpty() ? words.say("parties.unknown") : words.list("parties.and", actors);
    return recipients.isEmpty()
        ? acting
        : words.say("parties.towards", acting, words.list("parties.and", recipients));
  }

  /// Everyone who takes part, each once.
  static Set<String> of(Happening happening) {
    Set<String> parties = new LinkedHashSet<>(happening.actors());
    parties.addAll(happening.recipients());
    return parties;
  }
}
