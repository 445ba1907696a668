package org.parallax.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.annotate.Annotations;
import org.parallax.compare.Comparison;
import org.parallax.document.Article;
import org.parallax.relate.Link;
import org.parallax.web.DocumentView.Fact;
import org.parallax.web.DocumentView.LinkView;

/// Puts documents into the form of the page. To be made last, when it is known which of their
/// passages are linked to.
final class DocumentViews {

  private final Index index;
  private final Words words;
  private final Dates dates;
  private final Parties parties;
  private final Reasons reasons;
  private final List<Link> links;
  private final Set<String> compared = new HashSet<>();

  DocumentViews(Index index, Words words, Dates dates, Parties parties, Dossier dossier) {
    this.index = index;
    this.words = words;
    this.dates = dates;
    this.parties = parties;
    this.reasons = new Reasons(index, words);
    this.links = dossier.links();
    for (Comparison each : dossier.comparisons()) {
      compared.add(ComparisonViews.anchor(each.original(), each.derived(), index));
    }
  }

  List<DocumentView> all() {
    List<DocumentView> views = new ArrayList<>();
    index.documents().forEach(document -> views.add(view(document)));
    return views;
  }

  private DocumentView view(Annotations annotations) {
    Article article = annotations.article();
    Findings found = new Findings(annotations, index, words, dates, parties);
    DocumentName name = DocumentName.of(article.id(), index, words, dates);
    String anchor = name.link() == null ? "" : name.link().substring(1);
    return new DocumentView(
        anchor,
        article.id(),
        name,
        Script.of(article.language()),
        address(article.url()),
        facts(article, name),
        article.publishedRange() == null ? List.of() : article.publishedRange().evidence(),
        links(article.id()),
        MarkedText.paragraphs(
            article.text(), anchor, found.marks, index.linkedPoints(article.id())),
        found.events,
        found.claims,
        found.entities,
        found.times,
        words.say(
            "document.found",
            found.events.size(),
            found.claims.size(),
            found.entities.size(),
            found.times.size()));
  }

  private List<Fact> facts(Article article, DocumentName name) {
    List<Fact> facts = new ArrayList<>();
    add(facts, "fact.published", name.date());
    add(facts, "fact.outlet", article.outlet());
    add(facts, "fact.authors", words.list("parties.and", article.authors()));
    add(facts, "fact.wire", article.provenance().wire());
    add(facts, "fact.cites", words.list("cites.then", article.provenance().cites()));
    add(facts, "fact.language", name.language());
    add(facts, "fact.id", article.id());
    return facts;
  }

  private void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null && !value.isEmpty()) {
      facts.add(new Fact(words.say(label), value));
    }
  }

  private List<LinkView> links(String id) {
    List<LinkView> views = new ArrayList<>();
    for (Link link : links) {
      if (link.to().equals(id)) {
        views.add(view(link, link.from(), "link.from."));
      } else if (link.from().equals(id)) {
        views.add(view(link, link.to(), "link.to."));
      }
    }
    return views;
  }

  private LinkView view(Link link, String other, String direction) {
    String comparison = ComparisonViews.anchor(link.from(), link.to(), index);
    return new LinkView(
        words.say(direction + link.kind()),
        DocumentName.of(other, index, words, dates),
        String.format(Locale.ROOT, "%.2f", link.score()),
        link.reasons().stream().map(reasons::say).distinct().toList(),
        compared.contains(comparison) ? "#" + comparison : null);
  }

  /// Only addresses of the web are opened; a page may claim any other as its own.
  private static @Nullable String address(@Nullable String url) {
    if (url == null) {
      return null;
    }
    try {
      String scheme = URI.create(url).getScheme();
      return "http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme) ? url : null;
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }
}
