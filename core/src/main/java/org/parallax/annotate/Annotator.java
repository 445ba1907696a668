package org.parallax.annotate;

import java.time.LocalDate;
import java.util.List;
import org.parallax.claim.Claim;
import org.parallax.claim.ClaimFinder;
import org.parallax.clause.ArgumentReader;
import org.parallax.clause.ClauseReader;
import org.parallax.document.Article;
import org.parallax.document.PublishedRange;
import org.parallax.entity.EntityLinker;
import org.parallax.entity.Gazetteer;
import org.parallax.entity.Mentions;
import org.parallax.entity.PresentOffices;
import org.parallax.event.Event;
import org.parallax.event.EventCoder;
import org.parallax.language.Languages;
import org.parallax.language.MarkedText;
import org.parallax.time.PublicationDater;
import org.parallax.time.TermEvidence;
import org.parallax.time.TimeMention;
import org.parallax.time.TimeTagger;

/// Reads an article, one pass after the other: what the packs know, times, entities, clauses,
/// claims, events. A page without a date that names somebody by a present office is linked once
/// more, as of the first day of that office, so that others' offices are read as of then, too.
///
/// Immutable; may be shared by threads.
public final class Annotator {

  private final Languages languages;
  private final TimeTagger times;
  private final PublicationDater dater;
  private final EntityLinker entities;
  private final PresentOffices offices;
  private final ClaimFinder claims;
  private final ClauseReader clauses;
  private final EventCoder events;

  public Annotator(Languages languages) {
    this.languages = languages;
    this.times = new TimeTagger(languages.knowledge());
    this.dater = new PublicationDater(times);
    Gazetteer gazetteer = new Gazetteer(languages.knowledge());
    this.entities = new EntityLinker(languages.knowledge(), gazetteer, languages.concepts());
    this.offices = new PresentOffices(gazetteer, languages.concepts());
    this.claims = new ClaimFinder(languages.knowledge(), languages.concepts());
    this.clauses = new ClauseReader(claims::takesClause);
    this.events = new EventCoder(languages.knowledge(), gazetteer, languages.concepts());
  }

  public Annotations annotate(Article article) {
    LocalDate published = article.published() == null ? null : article.published().date();
    MarkedText text = languages.pack(article.language()).mark(article.text());
    Mentions undated = entities.link(text, published);
    List<TermEvidence> terms = published != null ? List.of() : offices.read(text, undated);
    PublishedRange range =
        published != null
            ? null
            : dater.date(article.text(), article.language(), terms).orElse(null);
    Mentions mentions =
        range == null || terms.isEmpty() ? undated : entities.link(text, range.notBefore());
    List<TimeMention> dated = times.tag(article.text(), article.language(), published, range);
    ArgumentReader arguments =
        new ArgumentReader(text, mentions, clauses.read(text, mentions), dated);
    List<Claim> said = claims.find(text, mentions, arguments);
    List<Event> happened = events.code(text, arguments, dated, said, published);
    Article told = article.withPublishedRange(range).withProvenance(Citations.of(article, said));
    return new Annotations(told, mentions.entities(), dated, said, happened);
  }
}
