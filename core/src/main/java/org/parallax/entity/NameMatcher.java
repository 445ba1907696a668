package org.parallax.entity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parallax.knowledge.Knowledge;

/// Tells whether two spellings, in the same script or in two, are one name of one person.
///
/// Both are read aloud as a coarse row of sounds, and how likely the sounds answer each other is
/// weighed: what is learned from names known in several scripts says it for each pair of sounds,
/// words may stand in another order or be missing. Immutable; may be shared by threads.
public final class NameMatcher {

  /// Names in Chinese characters have more readings than that, and all of both would be too many.
  private static final int PLAIN = 2;

  private final NameReader reader;
  private final NameComparison comparison;
  private final NameWeights weights;

  public NameMatcher(Knowledge knowledge) {
    Symbols symbols = new Symbols(knowledge);
    this.reader = new NameReader(knowledge, symbols);
    this.comparison = new NameComparison(new Correspondences(knowledge, symbols));
    this.weights = new NameWeights(knowledge);
  }

  NameMatcher(NameReader reader, Correspondences correspondences, NameWeights weights) {
    this.reader = reader;
    this.comparison = new NameComparison(correspondences);
    this.weights = weights;
  }

  /// How likely the two are one name, 0 to 1.
  ///
  /// @param aLanguage BCP 47 tag of the text that the spelling is from, or null if unknown
  public double score(String a, @Nullable String aLanguage, String b, @Nullable String bLanguage) {
    if (a.strip().equals(b.strip()) && !a.isBlank()) {
      return 1;
    }
    List<Reading> first = reader.read(a);
    List<Reading> second = reader.read(b);
    double best = 0;
    for (Candidate candidate :
        candidates(first, second, isVietnamese(a, aLanguage) || isVietnamese(b, bLanguage))) {
      best = Math.max(best, weights.probability(candidate.group(), candidate.features()));
    }
    return best;
  }

  static boolean isVietnamese(String name, @Nullable String language) {
    return "vi".equals(language)
        || language == null && name.codePoints().anyMatch(NameMatcher::isVietnameseLetter);
  }

  /// The letters with two marks, and those with a horn, that no other language's names have.
  private static boolean isVietnameseLetter(int letter) {
    return letter >= 0x1EA0 && letter <= 0x1EF9 || letter == 0x1A1 || letter == 0x1B0;
  }

  /// One way to read both names, as numbers.
  record Candidate(NameComparison.Best best, String group, double[] features) {}

  /// The likeliest ways to read both names together.
  List<Candidate> candidates(List<Reading> first, List<Reading> second, boolean vietnamese) {
    List<NameComparison.Best> all = new ArrayList<>();
    for (Reading a : first) {
      for (Reading b : second) {
        if (first.size() <= PLAIN || second.size() <= PLAIN || a.system().equals(b.system())) {
          all.add(comparison.best(a, b));
        }
      }
    }
    if (all.isEmpty()) {
      return List.of();
    }
    NameComparison.Best best =
        Collections.max(all, (x, y) -> Float.compare(x.evidence(), y.evidence()));
    return List.of(
        new Candidate(best, NameWeights.group(best, vietnamese), comparison.features(best)));
  }

  /// The consonants of a name in an alphabet that all scripts share, word by word, words that may
  /// be left out left out. Spellings of one name mostly have equal skeletons or equal words of
  /// them; used to find candidates.
  public String skeleton(String name, @Nullable String language) {
    List<Reading> readings = reader.read(name);
    return readings.isEmpty() ? "" : Skeleton.of(readings.get(0), reader.symbols());
  }
}
