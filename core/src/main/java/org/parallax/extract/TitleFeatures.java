package org.parallax.extract;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What speaks for and against a text's being the headline, in numbers.
final class TitleFeatures {

  private static final List<String> RANKS =
      Arrays.stream(TitleSource.values())
          .map(source -> "rank-" + source.name().toLowerCase(Locale.ROOT))
          .toList();
  private static final List<String> SIZES =
      Arrays.stream(TitleSource.values())
          .map(source -> "size-" + source.name().toLowerCase(Locale.ROOT))
          .toList();

  private final TitleCandidates candidates;
  private final @Nullable String site;
  private final String host;
  private final Set<String> address;
  private final int first;

  /// @param site the site's name, or null
  /// @param first the first paragraph
  TitleFeatures(
      TitleCandidates candidates, @Nullable String site, @Nullable String url, int first) {
    this.candidates = candidates;
    this.site = site;
    this.host = Addresses.host(url);
    this.address = address(url);
    this.first = first;
  }

  /// The words of the address behind the host.
  private static Set<String> address(@Nullable String url) {
    int from = url == null ? -1 : url.indexOf('/', url.indexOf("://") + 3);
    return url == null || from < 0
        ? new HashSet<>()
        : Page.words(url.substring(from, Math.min(url.length(), from + 400)).replace('_', ' '));
  }

  FeatureRow row(TitleCandidate candidate, boolean named) {
    FeatureRow row = new FeatureRow(named);
    for (int i = 0; i < TitleSource.COUNT; i++) {
      row.put(RANKS.get(i), candidate.ranks[i]);
      row.put(SIZES.get(i), Math.min(5, candidates.size(TitleSource.values()[i])));
    }
    row.put("sources", candidate.sources());
    agreement(candidate, row);
    shape(candidate, row);
    place(candidate, row);
    return row;
  }

  private void agreement(TitleCandidate candidate, FeatureRow row) {
    double like = 0;
    double window = 0;
    double held = 0;
    int begun = 0;
    int ended = 0;
    for (TitleCandidate stated : candidates.stated()) {
      double same = Overlap.jaccard(candidate.words, stated.words);
      like = Math.max(like, same);
      window = stated.in(TitleSource.WINDOW) ? same : window;
      held = Math.max(held, Overlap.contained(stated.words, candidate.words));
      begun += stated.key.startsWith(candidate.key) ? 1 : 0;
      ended += stated.key.endsWith(candidate.key) ? 1 : 0;
    }
    double heading = 0;
    for (TitleCandidate other : candidates.all()) {
      if (other != candidate && other.in(TitleSource.FIRST)) {
        heading = Math.max(heading, Overlap.jaccard(candidate.words, other.words));
      }
    }
    row.put("like", like);
    row.put("like-window", window);
    row.put("like-heading", heading);
    row.put("holds", held);
    row.put("begins", begun);
    row.put("ends", ended);
    row.put("stated", candidates.stated().size());
    Set<String> plain = Page.words(Words.unmarked(candidate.text));
    row.put("in-address", Overlap.contained(plain, address));
    row.put("of-address", Overlap.contained(address, plain));
  }

  private void shape(TitleCandidate candidate, FeatureRow row) {
    TextShape shape = TextShape.of(candidate.text);
    row.put("words", shape.words());
    row.put("letters", Math.min(200, shape.letters()));
    row.put("digits", shape.digits());
    row.put("end", shape.end());
    row.put("sentences", shape.sentences());
    row.put("upper", shape.upper() / Math.max(1.0, shape.letters()));
    row.put("first-letter", Character.isLetter(candidate.text.codePointAt(0)));
    row.put("first-lower", Character.isLowerCase(candidate.text.codePointAt(0)));
    row.put("signs", candidate.text.chars().filter(c -> "|\u00bb\u00b7".indexOf(c) >= 0).count());
    row.put("is-site", site != null && Words.key(site).equals(candidate.key));
    row.put("like-site", site == null ? -1 : Overlap.jaccard(Page.words(site), candidate.words));
    row.put("in-host", Names.holds(host, candidate.text));
  }

  private void place(TitleCandidate candidate, FeatureRow row) {
    Block block = candidate.block;
    row.put("blocks", Math.min(5, candidate.blocks));
    row.put("from-top", block == null ? -1 : Math.min(300, block.index));
    row.put("to-text", block == null ? 99 : Math.clamp(first - block.index, -40, 60));
    row.put("links", block == null ? -1 : block.linkDensity());
    row.put("heading", block == null ? -1 : block.heading());
    int hints = block == null ? 0 : block.hintsAround();
    row.put("marked-title", (hints & Hint.TITLE.bit()) != 0);
    row.put("marked-body", (hints & Hint.BODY.bit()) != 0);
    row.put(
        "marked-aside",
        (hints & (Hint.RELATED.bit() | Hint.TEASER.bit() | Hint.SIDEBAR.bit() | Hint.FOOTER.bit()))
            != 0);
    row.put("marked-head", (hints & (Hint.HEADER.bit() | Hint.NAVIGATION.bit())) != 0);
  }
}
