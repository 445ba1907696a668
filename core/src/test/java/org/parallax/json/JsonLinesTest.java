package org.parallax.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parallax.annotate.Annotations;
import org.parallax.claim.Claim;
import org.parallax.claim.QuoteKind;
import org.parallax.claim.Source;
import org.parallax.claim.Stance;
import org.parallax.compare.AlignedPassage;
import org.parallax.compare.Attribution;
import org.parallax.compare.Change;
import org.parallax.compare.Comparison;
import org.parallax.document.Article;
import org.parallax.document.Provenance;
import org.parallax.document.Published;
import org.parallax.document.PublishedRange;
import org.parallax.document.Span;
import org.parallax.entity.Entity;
import org.parallax.entity.EntityType;
import org.parallax.event.Event;
import org.parallax.event.EventType;
import org.parallax.event.Participant;
import org.parallax.event.Status;
import org.parallax.relate.Link;
import org.parallax.relate.LinkKind;
import org.parallax.story.Evidence;
import org.parallax.story.Fold;
import org.parallax.story.Happening;
import org.parallax.story.Story;
import org.parallax.time.Edtf;
import org.parallax.time.TimeMention;

class JsonLinesTest {
  private static final LocalDate DAY = LocalDate.of(2031, 5, 4);
  private static final PublishedRange RANGE =
      new PublishedRange(DAY, null, List.of("an office held"));

  private static Article article(@Nullable Published published, @Nullable PublishedRange range) {
    return new Article(
        "a.txt",
        null,
        "Gazette",
        "Tide \"turns\"",
        List.of("Ana"),
        published,
        range,
        "en",
        "Tide/turns.\n\nYes.",
        new Provenance("Gazette", null, List.of("radio")));
  }

  @Test
  void anArticleHasTheContractsFieldsInOrder() {
    assertThat(JsonLines.line(article(Published.on(DAY), RANGE)))
        .isEqualTo(
            """
            {"id":"a.txt","url":null,"outlet":"Gazette","title":"Tide \\"turns\\"","authors":["Ana"],\
            "published":"2031-05-04","language":"en","text":"Tide/turns.\\n\\nYes.",\
            "provenance":{"outlet":"Gazette","wire":null,"cites":["radio"]}}\
            """);
  }

  @Test
  void theRangeStandsInForAMissingDateOnly() {
    assertThat(JsonLines.line(article(null, RANGE)))
        .contains(
            "\"published\":null,\"publishedRange\":"
                + "{\"notBefore\":\"2031-05-04\",\"notAfter\":null,\"evidence\":[\"an office held\"]}");
    assertThat(JsonLines.line(article(null, null))).doesNotContain("publishedRange");
  }

  @Test
  void annotationsFollowTheArticle() {
    Span word = new Span(0, 4, "Tide");
    Participant party = new Participant("Tide", "org:tide", "XXA", null);
    Annotations annotations =
        new Annotations(
            article(null, null),
            List.of(
                new Entity(
                    "org:tide",
                    "Tide",
                    EntityType.ORGANIZATION,
                    "XXA",
                    "BUS",
                    List.of(word),
                    "r1")),
            List.of(new TimeMention(word, Edtf.day(DAY), "r2")),
            List.of(
                new Claim(
                    new Source(word, null, "Tide"),
                    null,
                    List.of(word),
                    Stance.CLAIMS_WITHOUT_PROOF,
                    QuoteKind.DIRECT,
                    List.of("radio"),
                    "r3")),
            List.of(
                new Event(
                    EventType.AID,
                    null,
                    List.of(),
                    null,
                    List.of(party),
                    List.of(),
                    Edtf.day(DAY),
                    null,
                    Status.DENIED,
                    List.of("Ana"),
                    word,
                    "r4",
                    0.123456789)));
    assertThat(JsonLines.line(annotations))
        .endsWith(
            """
            ,"entities":[{"id":"org:tide","name":"Tide","type":"organization","country":"XXA",\
            "mentions":[{"start":0,"end":4,"text":"Tide"}],"sector":"BUS","rule":"r1"}],\
            "times":[{"start":0,"end":4,"text":"Tide","value":"2031-05-04","rule":"r2"}],\
            "claims":[{"source":{"start":0,"end":4,"text":"Tide","entity":null,"name":"Tide"},"cue":null,\
            "content":[{"start":0,"end":4,"text":"Tide"}],"stance":"claims-without-proof","quote":"direct",\
            "via":["radio"],"rule":"r3"}],\
            "events":[{"type":"AID","actors":[{"text":"Tide","entity":"org:tide","country":"XXA"}],"recipients":[],\
            "date":"2031-05-04","status":"denied","claimedBy":["Ana"],\
            "evidence":{"start":0,"end":4,"text":"Tide"},"rule":"r4","confidence":0.123457}]}\
            """);
  }

  @Test
  void linksStoriesAndHappeningsHaveTheContractsFields() {
    assertThat(JsonLines.line(new Link("a", "b", LinkKind.NEAR_COPY, 0.5, List.of("dateline"))))
        .isEqualTo(
            "{\"from\":\"a\",\"to\":\"b\",\"kind\":\"near-copy\",\"score\":0.5,\"reasons\":[\"dateline\"]}");
    assertThat(JsonLines.line(new Story("s1", List.of("a", "b"), List.of("en"), null)))
        .isEqualTo(
            "{\"story\":\"s1\",\"documents\":[\"a\",\"b\"],\"languages\":[\"en\"],\"title\":null}");
    Happening happening =
        new Happening(
            null,
            EventType.AGREE,
            List.of("XXA"),
            List.of(),
            Status.OCCURRED,
            "They agreed",
            List.of("a", "b"),
            List.of(new Fold("b", "a", "copy")),
            1,
            List.of("en"),
            List.of("Ana"),
            List.of(),
            List.of(new Evidence("a", new Span(3, 5, "ag"))));
    assertThat(JsonLines.line(happening))
        .isEqualTo(
            """
            {"date":null,"type":"AGREE","actors":["XXA"],"recipients":[],"status":"occurred",\
            "summary":"They agreed","documents":["a","b"],"documentCount":2,"independentTellings":1,\
            "languages":["en"],"assertedBy":["Ana"],"deniedBy":[],\
            "evidence":[{"id":"a","start":3,"end":5,"text":"ag"}],\
            "folds":[{"document":"b","into":"a","reason":"copy"}]}\
            """);
  }

  @Test
  void aComparisonHasTheContractsFields() {
    Span one = new Span(0, 1, "x");
    Comparison comparison =
        new Comparison(
            "a",
            "b",
            null,
            List.of(new AlignedPassage(one, one, 1)),
            List.of(one),
            List.of(),
            List.of(new Attribution("Ana", one)),
            List.of(),
            List.of(new Change(one, null)),
            List.of(),
            List.of());
    assertThat(JsonLines.line(comparison))
        .isEqualTo(
            """
            {"original":"a","derived":"b","kind":null,"aligned":[{"original":{"start":0,"end":1,"text":"x"},\
            "derived":{"start":0,"end":1,"text":"x"},"score":1.0}],\
            "onlyInOriginal":[{"start":0,"end":1,"text":"x"}],"onlyInDerived":[],\
            "attributionsLost":[{"name":"Ana","passage":{"start":0,"end":1,"text":"x"}}],"attributionsAdded":[],\
            "numbersChanged":[{"original":{"start":0,"end":1,"text":"x"},"derived":null}],"datesChanged":[],\
            "namesLost":[]}\
            """);
  }
}
