package org.parallax.extract;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// What speaks for and against a day's being the one of publication, in numbers.
final class DateFeatures {

  private static final List<String> RANKS =
      Arrays.stream(DateSource.values())
          .map(source -> "rank-" + source.name().toLowerCase(Locale.ROOT))
          .toList();
  private static final List<String> SIZES =
      Arrays.stream(DateSource.values())
          .map(source -> "size-" + source.name().toLowerCase(Locale.ROOT))
          .toList();
  private static final List<Hint> AROUND =
      List.of(
          Hint.BYLINE,
          Hint.DATE,
          Hint.TITLE,
          Hint.COMMENT,
          Hint.RELATED,
          Hint.TEASER,
          Hint.SIDEBAR,
          Hint.FOOTER,
          Hint.HEADER,
          Hint.NAVIGATION);
  private static final List<String> LIES =
      AROUND.stream().map(hint -> "lies-" + hint.name().toLowerCase(Locale.ROOT)).toList();

  /// How much a line is trusted, by how well it stands, and a day in the address's month.
  private static final double SEEN = 0.7;

  private static final double MOST_SEEN = 2.8;
  private static final double IN_MONTH = 1.5;

  private final DateCandidates candidates;
  private final @Nullable String url;
  private final @Nullable String picture;
  private final int title;
  private final int first;
  private final int last;

  DateFeatures(
      DateCandidates candidates, @Nullable String url, @Nullable String picture, Page page) {
    this.candidates = candidates;
    this.url = url;
    this.picture = picture;
    this.title = page.titleIndex();
    List<Block> dense = page.blocks().stream().filter(Block::dense).toList();
    this.first = dense.isEmpty() ? page.blocks().size() : dense.getFirst().index;
    this.last = dense.isEmpty() ? page.blocks().size() : dense.getLast().index;
  }

  FeatureRow row(DateCandidate candidate, boolean named) {
    FeatureRow row = new FeatureRow(named);
    for (int i = 0; i < DateSource.COUNT; i++) {
      row.put(RANKS.get(i), candidate.ranks[i]);
      row.put(SIZES.get(i), Math.min(4, candidates.size(DateSource.values()[i])));
    }
    row.put("sources", candidate.sources());
    row.put("address-months", months(url, candidate));
    row.put("picture-months", months(picture, candidate));
    others(candidate, row);
    clock(candidate.date(), row);
    line(candidate, row);
    return row;
  }

  private static int months(@Nullable String address, DateCandidate candidate) {
    Integer months = DateAddresses.months(address, candidate.day());
    return months == null ? 20 : Math.clamp(months, -9, 9);
  }

  private void others(DateCandidate candidate, FeatureRow row) {
    int sources = 0;
    int earlier = 0;
    int later = 0;
    double score = -1;
    double rival = 0;
    boolean before = false;
    boolean after = false;
    for (DateCandidate other : candidates.all()) {
      if (other != candidate) {
        sources = Math.max(sources, other.sources());
        rival = Math.max(rival, vote(other));
        score = Math.max(score, other.score);
        long days = ChronoUnit.DAYS.between(candidate.day(), other.day());
        earlier += days < 0 ? 1 : 0;
        later += days > 0 ? 1 : 0;
        before |= days == -1 && spills(other.date(), false);
        after |= days == 1 && spills(other.date(), true);
      }
    }
    double vote = vote(candidate);
    row.put("vote", vote);
    row.put("vote-lead", vote - rival);
    row.put("other-sources", sources);
    row.put("other-score", score);
    row.put("earlier", Math.min(9, earlier));
    row.put("later", Math.min(9, later));
    row.put("zone-before", before);
    row.put("zone-after", after);
  }

  /// How much the places of a day speak for it, each by itself.
  private double vote(DateCandidate candidate) {
    double vote = 0;
    for (DateSource source : DateSource.values()) {
      int rank = candidate.ranks[source.ordinal()];
      vote += rank == 0 ? 0 : source.trust / rank;
    }
    vote += months(url, candidate) == 0 ? IN_MONTH : 0;
    double seen = candidate.score <= 0 ? 0 : Math.min(MOST_SEEN, SEEN * candidate.score);
    return vote + (candidate.isChange() ? seen / 2 : seen);
  }

  /// Whether the time in UTC lies in the next day, or in the day before, in some time zone.
  private static boolean spills(Published date, boolean back) {
    return ZoneOffset.UTC.equals(date.offset())
        && date.time() != null
        && (back ? date.time().getHour() < 12 : date.time().getHour() >= 12);
  }

  private static void clock(Published date, FeatureRow row) {
    LocalTime time = date.time();
    row.put("clock", time == null ? 0 : time.equals(LocalTime.MIDNIGHT) ? 1 : 2);
    row.put("new-year", date.date().getDayOfYear() == 1);
  }

  private void line(DateCandidate candidate, FeatureRow row) {
    Block line = candidate.line;
    row.put("score", candidate.score);
    row.put("published", candidate.published);
    row.put("updated", candidate.updated);
    row.put("change", candidate.isChange());
    row.put("publication", candidate.isPublication());
    row.put("rights", candidate.rights);
    row.put("listed", Math.min(6, candidate.listed));
    row.put("lines", Math.min(6, candidate.lines));
    row.put(
        "title-distance",
        line == null ? 99 : title < 0 ? 98 : Math.clamp(line.index - title, -40, 90));
    row.put("first-distance", line == null ? 99 : Math.clamp(line.index - first, -60, 90));
    row.put("last-distance", line == null ? 99 : Math.clamp(line.index - last, -90, 60));
    row.put("line-words", line == null ? -1 : Math.min(40, line.shape.words()));
    row.put("line-links", line == null ? -1 : line.linkDensity());
    row.put("line-byline", line == null ? -1 : line.furniture(Furniture.BYLINE));
    int hints = line == null ? 0 : line.hintsAround();
    for (int i = 0; i < AROUND.size(); i++) {
      row.put(LIES.get(i), (hints & AROUND.get(i).bit()) != 0);
    }
  }
}
