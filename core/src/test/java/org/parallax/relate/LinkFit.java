package org.parallax.relate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.parallax.Parallax;
import org.parallax.annotate.Annotations;
import org.parallax.entity.NameMatcher;
import org.parallax.json.JsonLinesDocuments;
import org.parallax.knowledge.Knowledge;
import org.parallax.language.Languages;

/// Fits `relate/weights.tsv`: a logistic regression over pairs of documents whose relation is
/// known, in whole corpora, in small samples of them, since most collections are small, and in
/// sparse ones, since most texts have no second version. Given `CORPUS.jsonl.gz
/// CORPUS.gold.jsonl.gz` pairs, it prints the table; the last pair given is only measured, not
/// fitted on.
final class LinkFit {

  private static final Pattern LINK =
      Pattern.compile("\"from\": ?\"([^\"]+)\", ?\"to\": ?\"([^\"]+)\"");
  private static final Pattern IGNORED =
      Pattern.compile("\"ignore\": ?\\[\"([^\"]+)\", ?\"([^\"]+)\"\\]");
  private static final int[] SIZES = {1000, 90, 45, 20, 8};
  private static final int[] DRAWS = {1, 2, 5, 14, 34};
  private static final int SPARSE_DRAWS = 8;
  private static final double SECOND_VERSION = 0.12;
  private static final int ROUNDS = 40;
  private static final double SHRINK = 1;

  private record Example(double[] features, boolean linked) {}

  private record Known(List<Annotations> documents, Set<String> links, Set<String> ignored) {}

  private LinkFit() {}

  public static void main(String[] files) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Parallax parallax = Parallax.standard();
    Knowledge knowledge = Knowledge.standard();
    ProfileReader reader = new ProfileReader(new Languages(knowledge), new NameMatcher(knowledge));
    List<Example> seen = new ArrayList<>();
    List<Example> unseen = new ArrayList<>();
    for (int i = 0; i < files.length; i += 2) {
      Known corpus = read(parallax, Path.of(files[i]), Path.of(files[i + 1]));
      (i + 2 < files.length || files.length == 2 ? seen : unseen).addAll(examples(corpus, reader));
    }
    double[] weights = fit(seen);
    out.println("feature\tweight");
    for (int i = 0; i < weights.length; i++) {
      out.printf(Locale.ROOT, "%s\t%.2f%n", LinkWeights.FEATURES.get(i), weights[i]);
    }
    for (double threshold : new double[] {0.5, 0.7, 0.9}) {
      out.println("# fitted on, from " + threshold + ": " + measure(weights, seen, threshold));
      out.println("# measured on, from " + threshold + ": " + measure(weights, unseen, threshold));
    }
  }

  private static Known read(Parallax parallax, Path corpus, Path gold) throws IOException {
    List<Annotations> documents = new ArrayList<>();
    for (String line : lines(corpus)) {
      String clean = line.substring(0, line.lastIndexOf('}')) + ",\"clean\":true}";
      documents.add(parallax.annotate(JsonLinesDocuments.read(clean, "")));
    }
    Set<String> links = new HashSet<>();
    Set<String> ignored = new HashSet<>();
    for (String line : lines(gold)) {
      collect(LINK.matcher(line), links);
      collect(IGNORED.matcher(line), ignored);
    }
    return new Known(documents, links, ignored);
  }

  private static void collect(Matcher matcher, Set<String> pairs) {
    if (matcher.find()) {
      pairs.add(key(matcher.group(1), matcher.group(2)));
    }
  }

  private static String key(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }

  private static List<String> lines(Path file) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    }
  }

  private static List<Example> examples(Known corpus, ProfileReader reader) {
    List<Profile> all =
        corpus.documents().stream()
            .sorted(Comparator.comparing(document -> document.article().id()))
            .map(reader::read)
            .toList();
    List<Example> examples = new ArrayList<>();
    SplittableRandom random = new SplittableRandom(11);
    for (int size = 0; size < SIZES.length; size++) {
      for (int draw = 0; draw < DRAWS[size]; draw++) {
        examples.addAll(examples(corpus, sample(all, SIZES[size], random)));
      }
    }
    for (int draw = 0; draw < SPARSE_DRAWS; draw++) {
      examples.addAll(examples(corpus, sparse(corpus, all, random)));
    }
    return examples;
  }

  /// One version of every text, and of some a second one.
  private static List<Profile> sparse(Known corpus, List<Profile> all, SplittableRandom random) {
    List<Profile> left = new ArrayList<>(all);
    List<Profile> sample = new ArrayList<>();
    while (!left.isEmpty()) {
      Profile first = left.remove(random.nextInt(left.size()));
      sample.add(first);
      List<Profile> versions = new ArrayList<>();
      for (Profile other : left) {
        String pair = key(first.id(), other.id());
        if (corpus.links().contains(pair) || corpus.ignored().contains(pair)) {
          versions.add(other);
        }
      }
      left.removeAll(versions);
      if (!versions.isEmpty() && random.nextDouble() < SECOND_VERSION) {
        sample.add(versions.get(random.nextInt(versions.size())));
      }
    }
    sample.sort(Comparator.comparing(Profile::id));
    return sample;
  }

  /// Neighbours in the order of ids are often versions of one article, so a sample takes a few runs
  /// of them.
  private static List<Profile> sample(List<Profile> all, int size, SplittableRandom random) {
    if (size >= all.size()) {
      return all;
    }
    List<Profile> sample = new ArrayList<>();
    while (sample.size() < size) {
      Profile profile = all.get(random.nextInt(all.size()));
      if (!sample.contains(profile)) {
        sample.add(profile);
      }
    }
    return sample;
  }

  private static List<Example> examples(Known corpus, List<Profile> profiles) {
    List<Example> examples = new ArrayList<>();
    Corpus.of(profiles)
        .evidence()
        .forEach((pair, evidence) -> {
          String key = key(profiles.get(pair.one()).id(), profiles.get(pair.other()).id());
          if (!corpus.ignored().contains(key)) {
            examples.add(new Example(evidence.features(), corpus.links().contains(key)));
          }
        });
    return examples;
  }

  /// Newton's method, shrunk towards 0 but for the bias.
  private static double[] fit(List<Example> examples) {
    double[] weights = new double[LinkWeights.FEATURES.size()];
    for (int round = 0; round < ROUNDS; round++) {
      double[][] equations = new double[weights.length][weights.length + 1];
      for (int i = 0; i < weights.length; i++) {
        equations[i][i] = i == 0 ? 1e-6 : SHRINK;
        equations[i][weights.length] = i == 0 ? 0 : SHRINK * weights[i];
      }
      for (Example example : examples) {
        double probability = probability(weights, example);
        double error = probability - (example.linked() ? 1 : 0);
        double slope = probability * (1 - probability);
        double[] features = example.features();
        for (int i = 0; i < weights.length; i++) {
          equations[i][weights.length] += error * features[i];
          for (int j = 0; j < weights.length; j++) {
            equations[i][j] += slope * features[i] * features[j];
          }
        }
      }
      double[] step = solved(equations);
      for (int i = 0; i < weights.length; i++) {
        weights[i] -= step[i];
      }
    }
    return weights;
  }

  /// Gauss's elimination; the matrix is positive definite, so that no rows need to change places.
  private static double[] solved(double[][] equations) {
    int size = equations.length;
    for (int pivot = 0; pivot < size; pivot++) {
      for (int row = 0; row < size; row++) {
        double factor = row == pivot ? 0 : equations[row][pivot] / equations[pivot][pivot];
        for (int column = pivot; factor != 0 && column <= size; column++) {
          equations[row][column] -= factor * equations[pivot][column];
        }
      }
    }
    double[] solution = new double[size];
    for (int i = 0; i < size; i++) {
      solution[i] = equations[i][size] / equations[i][i];
    }
    return solution;
  }

  private static double probability(double[] weights, Example example) {
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * example.features()[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  private static String measure(double[] weights, List<Example> examples, double threshold) {
    int right = 0;
    int reported = 0;
    int wanted = 0;
    for (Example example : examples) {
      boolean linked = probability(weights, example) >= threshold;
      reported += linked ? 1 : 0;
      wanted += example.linked() ? 1 : 0;
      right += linked && example.linked() ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%d pairs, %d linked, precision %.3f, recall %.3f",
        examples.size(),
        wanted,
        right / Math.max(1.0, reported),
        right / Math.max(1.0, wanted));
  }
}
