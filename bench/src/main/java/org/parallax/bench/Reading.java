package org.parallax.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.parallax.annotate.Annotator;
import org.parallax.extract.ArticleExtractor;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.LanguageIdentifier;
import org.parallax.language.Languages;
import org.parallax.time.TimeTagger;

/// How much text a second each step of the journey reads on one core, the machine being warm. The
/// figures that count are `megabytes` and `articles`, a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 3)
public class Reading {

  private final Knowledge knowledge = Knowledge.standard();
  private final Languages languages = new Languages(knowledge);
  private final LanguageIdentifier identifier = new LanguageIdentifier(knowledge);
  private final ArticleExtractor extractor = new ArticleExtractor(knowledge, identifier::identify);
  private final TimeTagger times = new TimeTagger(knowledge);
  private final Annotator annotator = new Annotator(languages);

  @Benchmark
  public void tellLanguage(News news, News.Read read, Blackhole sink) {
    each(news, read, sink, telling -> identifier.identify(telling.article().text()));
  }

  @Benchmark
  public void extract(News news, News.Read read, Blackhole sink) {
    each(news, read, sink, telling -> extractor.extract(telling.page()));
  }

  /// Finds all that the packs and the gazetteer know, in one pass.
  @Benchmark
  public void matchKnowledge(News news, News.Read read, Blackhole sink) {
    each(
        news,
        read,
        sink,
        telling -> languages.pack(telling.article().language()).mark(telling.article().text()));
  }

  @Benchmark
  public void tagTimes(News news, News.Read read, Blackhole sink) {
    each(
        news,
        read,
        sink,
        telling -> times.tag(telling.article().text(), telling.article().language(), null));
  }

  /// All of it, from the article to its events.
  @Benchmark
  public void annotate(News news, News.Read read, Blackhole sink) {
    each(news, read, sink, telling -> annotator.annotate(telling.article()));
  }

  private static void each(
      News news, News.Read read, Blackhole sink, Function<News.Telling, Object> step) {
    for (News.Telling telling : news.tellings) {
      sink.consume(step.apply(telling));
      read.add(telling);
    }
  }
}
