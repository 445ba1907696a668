package org.parallax.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What speaks for and against a name's being the author's, in numbers.
final class AuthorFeatures {

  private static final List<String> RANKS =
      Arrays.stream(AuthorSource.values())
          .map(source -> "rank-" + source.name().toLowerCase(Locale.ROOT))
          .toList();
  private static final List<AuthorSource> COUNTED =
      List.of(
          AuthorSource.PERSON,
          AuthorSource.OTHER_PERSON,
          AuthorSource.META,
          AuthorSource.MICRODATA,
          AuthorSource.LINK,
          AuthorSource.NAME,
          AuthorSource.BYLINE,
          AuthorSource.AUTHOR,
          AuthorSource.LED);
  private static final List<String> SIZES =
      COUNTED.stream().map(source -> "size-" + source.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<Furniture> SAID =
      List.of(
          Furniture.DESK,
          Furniture.BYLINE,
          Furniture.CREDIT,
          Furniture.SECTION,
          Furniture.NAVIGATION,
          Furniture.BIOGRAPHY,
          Furniture.PUBLISHED,
          Furniture.RELATED);
  private static final List<String> SAYS =
      SAID.stream().map(kind -> "says-" + kind.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<Hint> AROUND =
      List.of(
          Hint.BYLINE,
          Hint.TITLE,
          Hint.DATE,
          Hint.CAPTION,
          Hint.RELATED,
          Hint.TEASER,
          Hint.COMMENT,
          Hint.SIDEBAR,
          Hint.NAVIGATION,
          Hint.FOOTER,
          Hint.HEADER,
          Hint.BIOGRAPHY,
          Hint.TAGS);
  private static final List<String> MARKED =
      AROUND.stream().map(hint -> "marked-" + hint.name().toLowerCase(Locale.ROOT)).toList();
  private static final List<String> LIES =
      AROUND.stream().map(hint -> "lies-" + hint.name().toLowerCase(Locale.ROOT)).toList();

  private final AuthorCandidates candidates;
  private final PageFurniture furniture;
  private final GivenNames given;
  private final AuthorLines lines;
  private final AuthorFinder.Source page;

  AuthorFeatures(
      AuthorCandidates candidates,
      PageFurniture furniture,
      GivenNames given,
      AuthorLines lines,
      AuthorFinder.Source page) {
    this.candidates = candidates;
    this.furniture = furniture;
    this.given = given;
    this.lines = lines;
    this.page = page;
  }

  FeatureRow row(AuthorCandidate candidate, boolean named) {
    FeatureRow row = new FeatureRow(named);
    for (int i = 0; i < AuthorSource.COUNT; i++) {
      row.put(RANKS.get(i), candidate.ranks[i]);
    }
    for (int i = 0; i < SIZES.size(); i++) {
      row.put(SIZES.get(i), Math.min(6, candidates.size(COUNTED.get(i))));
    }
    row.put("sources", candidate.sources());
    row.put("other-sources", candidates.mostSources(candidate));
    row.put("only-part", candidate.onlyPart);
    row.put("before-number", candidate.beforeNumber);
    int hints = candidate.hints == -1 ? 0 : candidate.hints;
    for (int i = 0; i < AROUND.size(); i++) {
      row.put(MARKED.get(i), (hints & AROUND.get(i).bit()) != 0);
    }
    shape(candidate, row);
    place(candidate, row);
    return row;
  }

  private void shape(AuthorCandidate candidate, FeatureRow row) {
    String name = candidate.name;
    TextShape shape = TextShape.of(name);
    int words = Math.max(1, shape.words());
    row.put("words", shape.words());
    row.put("letters", shape.letters());
    row.put("upper-per-word", (double) shape.upper() / words);
    row.put("lower", (double) shape.lower() / Math.max(1, shape.letters()));
    row.put("first-upper", Character.isUpperCase(name.codePointAt(0)));
    row.put("lower-words", lowerWords(name));
    row.put("digits", shape.digits());
    row.put("dots", name.chars().filter(c -> c == '.').count());
    row.put("given", given.begin(name));
    byte[] kinds = furniture.kinds(name);
    int whole = 0;
    for (byte kind : kinds) {
      whole += kind == PageFurniture.IS ? 1 : 0;
    }
    row.put("furniture", whole);
    for (int i = 0; i < SAID.size(); i++) {
      row.put(SAYS.get(i), kinds[SAID.get(i).ordinal()]);
    }
    String site = page.site();
    row.put("is-site", site != null && Words.key(site).equals(candidate.key));
    row.put("in-site", site != null && AuthorCandidate.holds(Words.key(site), candidate.key));
    row.put("in-title", AuthorCandidate.holds(Words.key(page.page().title()), candidate.key));
    row.put("in-host", Names.holds(page.host(), name));
  }

  private static int lowerWords(String name) {
    int lower = 0;
    for (String word : name.split(" ")) {
      lower += !word.isEmpty() && Character.isLowerCase(word.charAt(0)) ? 1 : 0;
    }
    return lower;
  }

  private void place(AuthorCandidate candidate, FeatureRow row) {
    Block block = candidate.block;
    row.put("occurrences", Math.min(9, candidate.occurrences));
    row.put(
        "title-distance",
        block == null
            ? 99
            : lines.title() < 0 ? 98 : Math.clamp(block.index - lines.title(), -40, 90));
    row.put("first-distance", block == null ? 99 : block.index - lines.first());
    row.put("last-distance", block == null ? 99 : block.index - lines.last());
    row.put("in-text", Math.min(9, candidate.inText));
    row.put("from-top", block == null ? 999 : block.index);
    row.put("line-words", block == null ? -1 : block.shape.words() - words(candidate.name));
    row.put("line-digits", block == null ? -1 : Math.min(12, block.shape.digits()));
    row.put("line-links", block == null ? -1 : block.linkDensity());
    row.put("line-led", block == null ? -1 : block.furniture(Furniture.BYLINE));
    row.put("line-dated", block == null ? -1 : block.furniture(Furniture.PUBLISHED));
    row.put("line-credit", block == null ? -1 : block.furniture(Furniture.CREDIT));
    row.put("line-rights", block == null ? -1 : block.furniture(Furniture.COPYRIGHT));
    row.put("line-heading", block == null ? -1 : block.heading());
    row.put("line-item", block != null && block.box.tag.equals("li"));
    int hints = block == null ? 0 : block.hintsAround();
    for (int i = 0; i < AROUND.size(); i++) {
      row.put(LIES.get(i), (hints & AROUND.get(i).bit()) != 0);
    }
  }

  private static int words(String name) {
    return TextShape.of(name).words();
  }
}
