package org.parallax.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.parallax.annotate.Annotator;
import org.parallax.entity.NameMatcher;
import org.parallax.extract.ArticleExtractor;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.LanguageIdentifier;
import org.parallax.language.LanguagePack;
import org.parallax.language.Languages;

/// The time to read the whole knowledge: every pack, the gazetteer, frames, dates, page furniture,
/// scripts and names, and the tables that tell the language of a headline.
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class KnowledgeLoading {

  /// In a Java machine that has just started and compiled nothing yet.
  @Benchmark
  @BenchmarkMode(Mode.SingleShotTime)
  @Fork(5)
  @Warmup(iterations = 0)
  @Measurement(iterations = 1)
  public Object cold() {
    return load();
  }

  /// In one that has read it before.
  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @Fork(1)
  @Warmup(iterations = 3, time = 5)
  @Measurement(iterations = 5, time = 3)
  public Object warm() {
    return load();
  }

  /// A word in each script that has tables for so few.
  private static final List<String> HEADLINES = List.of("storm", Character.toString(0x448));

  static List<Object> load() {
    Knowledge knowledge = Knowledge.standard();
    Languages languages = new Languages(knowledge);
    List<LanguagePack> packs = languages.written().stream().map(languages::pack).toList();
    LanguageIdentifier identifier = new LanguageIdentifier(knowledge);
    HEADLINES.forEach(identifier::identify);
    return List.of(
        packs,
        identifier,
        new ArticleExtractor(knowledge, identifier::identify),
        new Annotator(languages),
        new NameMatcher(knowledge));
  }
}
