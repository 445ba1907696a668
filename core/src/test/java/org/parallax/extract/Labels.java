package org.parallax.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Which blocks of a page are in its gold text, and how much each matters.
final class Labels {

  private static final float SEGMENT_WEIGHT = 0.25f;

  /// Readers' words in an article do more harm than other surplus.
  private static final float COMMENT_WEIGHT = 0.75f;

  private final boolean[] in;
  private final float[] weight;

  private Labels(int size) {
    in = new boolean[size];
    weight = new float[size];
  }

  boolean in(int i) {
    return in[i];
  }

  float weight(int i) {
    return weight[i];
  }

  static Labels of(List<Block> blocks, @Nullable Map<String, Object> gold) {
    Labels labels = new Labels(blocks.size());
    if (gold != null && gold.get("text") instanceof String text) {
      labels.full(blocks, text);
    } else if (gold != null) {
      labels.segments(blocks, StructuredData.texts(gold.get("with")), true, SEGMENT_WEIGHT);
      labels.segments(blocks, StructuredData.texts(gold.get("without")), false, SEGMENT_WEIGHT);
      labels.segments(blocks, StructuredData.texts(gold.get("comments")), false, COMMENT_WEIGHT);
    }
    return labels;
  }

  private void full(List<Block> blocks, String text) {
    List<String> goldWords = Words.of(text, Integer.MAX_VALUE);
    Set<String> shingles = new HashSet<>();
    for (int i = 0; i + 4 <= goldWords.size(); i++) {
      shingles.add(String.join(" ", goldWords.subList(i, i + 4)));
    }
    Map<String, Integer> lines = new HashMap<>();
    text.lines()
        .forEach(line -> lines.merge(String.join(" ", Words.of(line, 200)), 1, Integer::sum));
    float all = Math.max(20, goldWords.size());
    for (Block block : blocks) {
      List<String> words = Words.of(block.text, Integer.MAX_VALUE);
      in[block.index] =
          words.size() < 4 ? lines.containsKey(block.key()) : share(words, shingles) >= 0.6;
      weight[block.index] = Math.min(0.5f, (words.size() + 2) / all);
    }
    onlyOnce(blocks, lines);
  }

  private static double share(List<String> words, Set<String> shingles) {
    int found = 0;
    int all = 0;
    for (int i = 0; i + 4 <= words.size(); i++) {
      all++;
      found += shingles.contains(String.join(" ", words.subList(i, i + 4))) ? 1 : 0;
    }
    return (double) found / all;
  }

  /// Of passages that come more often on the page than in the gold, only those most among other
  /// gold are meant.
  private void onlyOnce(List<Block> blocks, Map<String, Integer> lines) {
    Map<String, Integer> best = new HashMap<>();
    Map<String, Integer> count = new HashMap<>();
    for (Block block : blocks) {
      if (in[block.index] && block.shape.words() < 40) {
        count.merge(block.key(), 1, Integer::sum);
        Integer other = best.get(block.key());
        if (other == null || around(blocks, block.index) > around(blocks, other)) {
          best.put(block.key(), block.index);
        }
      }
    }
    boolean[] kept = in.clone();
    for (Block block : blocks) {
      int times = count.getOrDefault(block.key(), 0);
      if (times > 1
          && lines.getOrDefault(block.key(), 1) < times
          && best.get(block.key()) != block.index) {
        kept[block.index] = false;
      }
    }
    System.arraycopy(kept, 0, in, 0, in.length);
  }

  private int around(List<Block> blocks, int i) {
    int words = 0;
    for (int j = Math.max(0, i - 4); j < Math.min(blocks.size(), i + 5); j++) {
      words += in[j] && j != i ? Math.min(60, blocks.get(j).shape.words()) : 0;
    }
    return words;
  }

  private void segments(List<Block> blocks, List<String> segments, boolean wanted, float each) {
    for (String segment : segments) {
      String squeezed = segment.replaceAll("\\s+", " ");
      for (Block block : blocks) {
        if (block.text.replaceAll("\\s+", " ").contains(squeezed)) {
          boolean both = weight[block.index] > 0 && in[block.index] != wanted;
          in[block.index] = wanted;
          weight[block.index] = both ? 0 : each;
        }
      }
    }
  }
}
