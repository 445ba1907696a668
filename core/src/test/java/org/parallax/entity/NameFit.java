package org.parallax.entity;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.parallax.knowledge.Knowledge;

/// Fits `correspondences.tsv` and `name-weights.tsv`: `NameFit PAIRS ANSWERS NEAR_SOUNDS DIRECTORY
/// CROSS_VALIDATED`. The last is written with scores of pairs by what was learned from other people
/// only.
final class NameFit {

  private static final int FOLDS = 5;

  private final NameReader reader;
  private final Symbols symbols;
  private final Map<String, Double> near = new HashMap<>();
  private final List<NamePairs.Pair> pairs;
  private final Map<String, Boolean> answers;
  private final Map<String, String> person = new HashMap<>();
  private final Map<String, List<Reading>> readings = new HashMap<>();

  private NameFit(Path pairs, Path answers, Path near) throws IOException {
    Knowledge knowledge = Knowledge.standard();
    this.symbols = new Symbols(knowledge);
    this.reader = new NameReader(knowledge, symbols);
    this.pairs = NamePairs.read(pairs);
    this.answers = NamePairs.answers(answers);
    for (String line : Files.readAllLines(near)) {
      String[] fields = line.split("\t");
      if (!line.startsWith("#") && !fields[0].equals("class")) {
        this.near.put(fields[0] + " " + fields[1], Double.valueOf(fields[2]));
      }
    }
    for (NamePairs.Pair pair : this.pairs) {
      if (this.answers.get(pair.id())) {
        person.put(root(pair.a()), root(pair.b()));
      }
    }
  }

  private String root(String name) {
    String at = name;
    while (!person.getOrDefault(at, at).equals(at)) {
      at = person.get(at);
    }
    return at;
  }

  private int fold(NamePairs.Pair pair) {
    return Math.floorMod(root(pair.a()).hashCode() * 31 + 7, FOLDS);
  }

  private List<Reading> readings(String name) {
    return readings.computeIfAbsent(name, reader::read);
  }

  private CorrespondenceFit.Result learn(int without) {
    List<List<List<Reading>>> same = new ArrayList<>();
    for (NamePairs.Pair pair : pairs) {
      if (answers.get(pair.id()) && fold(pair) != without) {
        same.add(List.of(readings(pair.a()), readings(pair.b())));
      }
    }
    return new CorrespondenceFit(symbols, near).fit(same);
  }

  private record Example(
      NamePairs.Pair pair, String group, double[] features, boolean same, int fold) {}

  public static void main(String[] arguments) throws IOException {
    NameFit fit = new NameFit(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]));
    fit.run(Path.of(arguments[3]), Path.of(arguments[4]));
  }

  private void run(Path directory, Path crossValidated) throws IOException {
    List<Example> examples = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      CorrespondenceFit.Result learned = learn(fold);
      NameMatcher matcher =
          new NameMatcher(
              reader,
              new Correspondences(symbols.size(), learned.any(), learned.byPair()),
              new NameWeights(Map.of()));
      for (NamePairs.Pair pair : pairs) {
        if (fold(pair) == fold) {
          for (NameMatcher.Candidate candidate :
              matcher.candidates(
                  readings(pair.a()),
                  readings(pair.b()),
                  NameMatcher.isVietnamese(pair.a(), pair.aLanguage())
                      || NameMatcher.isVietnamese(pair.b(), pair.bLanguage()))) {
            examples.add(
                new Example(
                    pair, candidate.group(), candidate.features(), answers.get(pair.id()), fold));
          }
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int without = fold;
      NameWeights weights =
          new NameWeights(weights(examples.stream().filter(e -> e.fold != without).toList()));
      examples.stream()
          .filter(e -> e.fold == without)
          .forEach(e ->
              lines.add(
                  "{\"id\":\""
                      + e.pair.id()
                      + "\",\"score\":"
                      + weights.probability(e.group, e.features)
                      + "}"));
    }
    Files.write(crossValidated, lines);
    write(directory, examples);
  }

  private void write(Path directory, List<Example> examples) throws IOException {
    List<String> table =
        new ArrayList<>(
            List.of(
                "# How much it speaks for one name that two sounds stand against each other in two spellings, `-` being none: the",
                "# logarithm of how much more often they do than by chance. `systems` are the tables of both spellings; `any` holds",
                "# where the systems' own line does not differ. Learned by tools/fit-names.sh from labels of Wikidata (CC0).",
                "systems\tfirst\tsecond\tweight"));
    table.addAll(CorrespondenceFit.lines(symbols, learn(-1)));
    Files.write(directory.resolve("correspondences.tsv"), table);
    List<String> weights =
        new ArrayList<>(
            List.of(
                "# What the numbers of a comparison of two names weigh, by writing systems and number of words (2 is more than one).",
                "# `any` holds for groups not listed. Learned by tools/fit-names.sh from labels of Wikidata (CC0).",
                "group\tfeature\tweight"));
    weights(examples)
        .forEach((group, w) -> {
          for (int i = 0; i < w.length; i++) {
            weights.add(
                group
                    + "\t"
                    + NameComparison.FEATURES.get(i)
                    + "\t"
                    + String.format(Locale.ROOT, "%.3f", w[i]));
          }
        });
    Files.write(directory.resolve("name-weights.tsv"), weights);
  }

  private static Map<String, double[]> weights(List<Example> examples) {
    Map<String, double[]> byGroup = new TreeMap<>();
    double[] all = fit(examples, new double[NameComparison.FEATURES.size()], 1);
    byGroup.put(NameWeights.DEFAULT, all);
    Map<String, List<Example>> groups = new TreeMap<>();
    examples.forEach(e -> groups.computeIfAbsent(e.group, k -> new ArrayList<>()).add(e));
    groups.forEach((group, own) -> {
      if (own.size() >= 60) {
        byGroup.put(group, fit(own, all, 2));
      }
    });
    return byGroup;
  }

  private static double[] fit(List<Example> examples, double[] towards, double pull) {
    return WeightFit.fit(
        examples.stream().map(Example::features).toList(),
        examples.stream().map(Example::same).toList(),
        towards,
        pull);
  }
}
