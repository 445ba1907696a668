package org.parallax.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Learns which symbols correspond, from pairs of readings of one name: aligns, counts, and aligns
/// again.
final class CorrespondenceFit {

  private static final int ROUNDS = 6;
  private static final double LEAST = -2.5;
  private static final double TRUST_NEAR = 12;
  private static final double TRUST_ANY = 10;

  private final Symbols symbols;
  private final double[] near;
  private final int size;

  /// How often symbols met, by pair of systems with the lesser name first; and over all pairs.
  private final Map<String, double[]> met = new TreeMap<>();

  private final double[] metAny;

  CorrespondenceFit(Symbols symbols, Map<String, Double> nearClasses) {
    this.symbols = symbols;
    this.size = symbols.size();
    this.metAny = new double[size * size];
    this.near = new double[size * size];
    for (int x = 0; x < size; x++) {
      for (int y = 0; y < size; y++) {
        near[x * size + y] = near(x, y, nearClasses);
      }
    }
  }

  private double near(int x, int y, Map<String, Double> nearClasses) {
    if (x == y) {
      return x == 0 ? 0 : 1;
    }
    if (x == 0 || y == 0) {
      String kind = symbols.soundClass(x + y);
      return kind.startsWith("vowel") || kind.isEmpty() || kind.equals("throat")
          ? .15
          : kind.startsWith("glide") ? .12 : .05;
    }
    String first = symbols.soundClass(x);
    String second = symbols.soundClass(y);
    if (!symbols.sound(x).isEmpty() && symbols.sound(x).equals(symbols.sound(y))) {
      return 1;
    }
    if (first.equals(second)) {
      return .4;
    }
    return 0.25
        * nearClasses.getOrDefault(
            first + " " + second, nearClasses.getOrDefault(second + " " + first, .01));
  }

  record Result(float[] any, Map<String, float[]> byPair) {}

  Result fit(List<List<List<Reading>>> pairs) {
    Map<String, double[]> frequency = frequencies(pairs);
    Result result = weights(frequency);
    for (int round = 0; round < ROUNDS; round++) {
      count(pairs, new Correspondences(size, result.any, result.byPair));
      result = weights(frequency);
    }
    return result;
  }

  private Map<String, double[]> frequencies(List<List<List<Reading>>> pairs) {
    Map<String, double[]> frequency = new HashMap<>();
    for (List<List<Reading>> pair : pairs) {
      for (List<Reading> name : pair) {
        for (Reading reading : name) {
          for (int symbol : Alignment.flat(reading)) {
            frequency.computeIfAbsent(reading.system(), fresh -> new double[size])[symbol]++;
            frequency.computeIfAbsent("", fresh -> new double[size])[symbol]++;
          }
        }
      }
    }
    frequency
        .values()
        .forEach(counts -> {
          double sum = 0;
          for (double count : counts) {
            sum += count + .5;
          }
          for (int i = 0; i < counts.length; i++) {
            counts[i] = (counts[i] + .5) / sum;
          }
        });
    return frequency;
  }

  private void count(List<List<List<Reading>>> pairs, Correspondences known) {
    met.clear();
    java.util.Arrays.fill(metAny, 0);
    NameComparison comparison = new NameComparison(known);
    for (List<List<Reading>> pair : pairs) {
      NameComparison.Best best = null;
      for (Reading a : pair.get(0)) {
        for (Reading b : pair.get(1)) {
          NameComparison.Best next = comparison.best(a, b);
          best = best == null || next.evidence() > best.evidence() ? next : best;
        }
      }
      // what speaks against one name, given all that is known, teaches nothing about its sounds
      if (best != null && best.evidence() > 1) {
        count(best, known);
      }
    }
  }

  private void count(NameComparison.Best best, Correspondences known) {
    Reading a = best.first();
    Reading b = best.second();
    boolean turned = a.system().compareTo(b.system()) > 0;
    double[] counts =
        met.computeIfAbsent(
            turned ? b.system() + "-" + a.system() : a.system() + "-" + b.system(),
            k -> new double[size * size]);
    Alignment alignment = new Alignment(known.between(a.system(), b.system()));
    float[] weights = known.between(a.system(), b.system()).of();
    float[][] table = alignment.table(a, b);
    int[] x = Alignment.flat(a);
    int[] y = Alignment.flat(b);
    int[] wordsA = Alignment.wordEnds(a);
    int[] wordsB = Alignment.wordEnds(b);
    int i = x.length;
    int j = y.length;
    while (i > 0 || j > 0) {
      float value = table[i][j];
      if (wordsA[i] >= 0
          && value == table[i - a.words()[wordsA[i]].length][j] + Alignment.skip(a, wordsA[i])) {
        i -= a.words()[wordsA[i]].length;
      } else if (wordsB[j] >= 0
          && value == table[i][j - b.words()[wordsB[j]].length] + Alignment.skip(b, wordsB[j])) {
        j -= b.words()[wordsB[j]].length;
      } else {
        boolean both =
            i > 0 && j > 0 && value == table[i - 1][j - 1] + weights[x[i - 1] * size + y[j - 1]];
        boolean first = both || i > 0 && value == table[i - 1][j] + weights[x[i - 1] * size];
        int s = first ? x[--i] : 0;
        int t = both || !first ? y[--j] : 0;
        counts[turned ? t * size + s : s * size + t]++;
        metAny[s * size + t]++;
        metAny[t * size + s]++;
      }
    }
  }

  private Result weights(Map<String, double[]> frequency) {
    double[] all = frequency.get("");
    double[] anyGiven = given(metAny, prior(all), TRUST_NEAR);
    float[] any = odds(anyGiven, anyGiven, all, all);
    Map<String, float[]> byPair = new TreeMap<>();
    met.forEach((systems, counts) -> {
      String[] names = systems.split("-");
      double[] flipped = flip(counts);
      double[] forward = given(counts, anyGiven, TRUST_ANY);
      double[] backward = given(flipped, anyGiven, TRUST_ANY);
      float[] own =
          odds(
              forward,
              backward,
              mixed(frequency.get(names[0]), all),
              mixed(frequency.get(names[1]), all));
      byPair.put(systems, pruned(own, counts, any));
    });
    return new Result(any, byPair);
  }

  /// Keeps what the pair of systems itself has shown, the general weight for the rest, so that the
  /// table stays small.
  private float[] pruned(float[] own, double[] counts, float[] any) {
    double[] seen = new double[size];
    double[] seenOther = new double[size];
    for (int i = 0; i < counts.length; i++) {
      seen[i / size] += counts[i];
      seenOther[i % size] += counts[i];
    }
    for (int i = 0; i < own.length; i++) {
      boolean shown = counts[i] >= 1 && Math.abs(own[i] - any[i]) > .25;
      boolean missed =
          any[i] > -1 && own[i] < any[i] - .6 && seen[i / size] >= 10 && seenOther[i % size] >= 10;
      boolean gap =
          (i % size == 0 || i / size == 0)
              && Math.abs(own[i] - any[i]) > .25
              && seen[i / size] + seenOther[i % size] > 4;
      own[i] = shown || missed || gap ? Math.round(own[i] * 10) / 10f : any[i];
    }
    return own;
  }

  private static double[] mixed(double[] own, double[] all) {
    double[] mixed = new double[own.length];
    for (int i = 0; i < own.length; i++) {
      mixed[i] = .9 * own[i] + .1 * all[i];
    }
    return mixed;
  }

  /// The chance of y where x stands, before anything was counted.
  private double[] prior(double[] frequency) {
    double[] prior = new double[size * size];
    for (int x = 0; x < size; x++) {
      double sum = 0;
      for (int y = 1; y < size; y++) {
        prior[x * size + y] = near[x * size + y] * frequency[y];
        sum += prior[x * size + y];
      }
      double gap = x == 0 ? 0 : near[x * size];
      for (int y = 1; y < size && sum > 0; y++) {
        prior[x * size + y] *= (1 - gap) / sum;
      }
      prior[x * size] = gap;
    }
    return prior;
  }

  private double[] given(double[] counts, double[] prior, double trust) {
    double[] given = new double[size * size];
    for (int x = 1; x < size; x++) {
      double sum = 0;
      for (int y = 0; y < size; y++) {
        sum += counts[x * size + y];
      }
      for (int y = 0; y < size; y++) {
        given[x * size + y] = (counts[x * size + y] + trust * prior[x * size + y]) / (sum + trust);
      }
    }
    return given;
  }

  private double[] flip(double[] counts) {
    double[] flipped = new double[size * size];
    for (int x = 0; x < size; x++) {
      for (int y = 0; y < size; y++) {
        flipped[y * size + x] = counts[x * size + y];
      }
    }
    return flipped;
  }

  private float[] odds(
      double[] forward, double[] backward, double[] frequencyX, double[] frequencyY) {
    float[] odds = new float[size * size];
    for (int x = 0; x < size; x++) {
      for (int y = 0; y < size; y++) {
        double value;
        if (x == 0 && y == 0) {
          value = 0;
        } else if (y == 0) {
          value = Math.log(forward[x * size] + 1e-9);
        } else if (x == 0) {
          value = Math.log(backward[y * size] + 1e-9);
        } else {
          value =
              .5
                  * (Math.log(forward[x * size + y] / frequencyY[y] + 1e-9)
                      + Math.log(backward[y * size + x] / frequencyX[x] + 1e-9));
        }
        value = value < LEAST ? Correspondences.NEVER : Math.round(value * 10) / 10.;
        odds[x * size + y] = (float) Math.max(Correspondences.NEVER, Math.min(5, value));
      }
    }
    return odds;
  }

  static List<String> lines(Symbols symbols, Result result) {
    List<String> lines = new ArrayList<>();
    int size = symbols.size();
    for (int x = 0; x < size; x++) {
      for (int y = 0; y <= x; y++) {
        float value = result.any[x * size + y];
        if (value > Correspondences.NEVER && x > 0) {
          lines.add("any\t" + symbols.name(x) + "\t" + symbols.name(y) + "\t" + round(value));
        }
      }
    }
    result.byPair.forEach((systems, weights) -> {
      for (int i = 1; i < weights.length; i++) {
        if (Math.abs(weights[i] - result.any[i]) > .05) {
          lines.add(
              systems
                  + "\t"
                  + symbols.name(i / size)
                  + "\t"
                  + symbols.name(i % size)
                  + "\t"
                  + round(weights[i]));
        }
      }
    });
    return lines;
  }

  private static String round(float value) {
    return String.format(java.util.Locale.ROOT, "%.1f", value);
  }
}
