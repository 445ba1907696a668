package org.parallax.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;

/// Finds who wrote an article: names from structured data, metadata, marked elements, bylines and
/// the lines around the article, weighed by fitted trees. Immutable.
final class AuthorFinder {

  private static final int MOST = 12;

  /// The language of dates on pages that declare none.
  private static final String DEFAULT = "en";

  /// Log odds from which a name counts, and from which the best one does where none does.
  private static final double LIKELY = -0.3;

  private static final double BEST = -1.7;

  private final PageFurniture furniture;
  private final GivenNames given;
  private final Names names;
  private final AuthorElements elements;
  private final DateReaders dates;
  private final TreeEnsemble trees;

  AuthorFinder(
      Knowledge knowledge,
      PageFurniture furniture,
      MarkupVocabulary vocabulary,
      DateReaders dates) {
    this.dates = dates;
    this.furniture = furniture;
    this.given = new GivenNames(knowledge);
    this.names = new Names(furniture, given);
    this.elements = new AuthorElements(new AuthorMarks(knowledge), vocabulary);
    this.trees = new TreeEnsemble(knowledge, "page/authors.tsv", featureNames());
  }

  /// What is known of a page when its authors are looked for.
  ///
  /// @param site the site's name, or null
  /// @param host the host of the address, or empty
  record Source(
      Document document,
      Metadata metadata,
      StructuredData data,
      @Nullable String site,
      String host,
      Page page) {}

  /// The names in the page's order; none where it tells none.
  List<String> find(Source source) {
    List<Weighed> weighed = new ArrayList<>();
    candidates(
        source,
        (candidate, row) ->
            weighed.add(new Weighed(candidate, trees.logOdds(row.values()), weighed.size())));
    return chosen(weighed);
  }

  /// A name with its log odds, and its place among those that the page gives.
  record Weighed(AuthorCandidate candidate, double odds, int order) {}

  /// The likely ones, of names that hold each other the likelier.
  static List<String> chosen(List<Weighed> weighed) {
    List<Weighed> chosen = new ArrayList<>();
    for (Weighed next :
        weighed.stream().sorted(Comparator.comparingDouble(one -> -one.odds())).toList()) {
      boolean likely = next.odds() > (chosen.isEmpty() ? BEST : LIKELY);
      boolean other = chosen.stream().noneMatch(one -> one.candidate().overlaps(next.candidate()));
      if (likely && other && chosen.size() < MOST) {
        chosen.add(next);
      }
    }
    return chosen.stream()
        .sorted(Comparator.comparingInt(Weighed::order))
        .map(one -> one.candidate().name)
        .toList();
  }

  /// Gives all names that may be the author's with their features.
  void candidates(Source source, BiConsumer<AuthorCandidate, FeatureRow> taker) {
    String language = Languages.declared(source.document(), source.metadata());
    DateReader reader = dates.of(language == null ? DEFAULT : language, null);
    AuthorCandidates candidates = new AuthorCandidates(names, reader);
    AuthorReader said = new AuthorReader(candidates);
    said.structured(source.data());
    said.metadata(source.metadata());
    said.elements(source.document(), elements);
    AuthorLines lines = new AuthorLines(source.page(), furniture, names);
    lines.read(candidates);
    said.persons(source.data());
    candidates.add(source.site(), AuthorSource.SITE, false);
    lines.place(candidates);
    AuthorFeatures features = new AuthorFeatures(candidates, furniture, given, lines, source);
    candidates.all().forEach(one -> taker.accept(one, features.row(one, false)));
  }

  /// The names of the features in the order of their values.
  static List<String> featureNames() {
    AuthorCandidates none =
        new AuthorCandidates(
            new Names(PageFurniture.NOTHING, GivenNames.NONE),
            new DateReader(new MonthNames(List.of()), false));
    Page page = Page.of(List.of(), "", "", List.of(), "");
    Source source =
        new Source(
            new Document(""),
            new Metadata(new Document(""), Map.of()),
            new StructuredData(),
            null,
            "",
            page);
    AuthorLines lines =
        new AuthorLines(
            page, PageFurniture.NOTHING, new Names(PageFurniture.NOTHING, GivenNames.NONE));
    return new AuthorFeatures(none, PageFurniture.NOTHING, GivenNames.NONE, lines, source)
        .row(new AuthorCandidate("a", "a"), true)
        .names();
  }

  /// The first short passage that begins with a word that leads to a name, or the one after such a
  /// word alone.
  List<String> bylines(List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (block.shape.words() <= 12 && furniture.prefix(block.text, Furniture.BYLINE) > 0) {
        boolean alone =
            block.furniture(Furniture.BYLINE) == PageFurniture.IS && i + 1 < blocks.size();
        String name = alone ? blocks.get(i + 1).text : names.afterLead(block.text);
        if (names.capitalised(name) && block.links < 4) {
          return List.of(name);
        }
      }
    }
    return List.of();
  }

  /// The likely names in bylines.
  List<String> split(List<String> bylines) {
    return bylines.stream()
        .flatMap(byline -> names.parts(byline).stream().map(Names.Part::name))
        .filter(name -> names.likely(name, null))
        .distinct()
        .toList();
  }

  /// The name that stands alone as the last line of a body, or right after it; null where none
  /// does.
  @Nullable String signature(List<Block> body, List<Block> blocks) {
    if (body.isEmpty()) {
      return null;
    }
    int last = body.getLast().index;
    for (int i = last; i < Math.min(last + 2, blocks.size()); i++) {
      Block block = blocks.get(i);
      boolean alone =
          block.shape.words() >= 2 && block.shape.words() <= 4 && block.shape.end() == 0;
      if (alone && i > 0 && names.capitalised(block.text) && names.signs(block.text)) {
        return block.text;
      }
    }
    return null;
  }
}
