package org.parallax.extract;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Where in the page's markup a block stands: the names of the elements around it, what else they
/// hold, and how far it is from the candidates.
final class PlaceFeatures {

  private static final Hint[] HINTS = Hint.values();
  private static final List<String> TWINS =
      List.of("twins-1", "twins-2", "twins-3", "twins-4", "twins-5");
  private static final int LEVELS = 12;
  private static final int FAR = 15;

  private static final List<String> NAMES =
      Arrays.stream(HINTS).map(hint -> "hint-" + hint.name().toLowerCase(Locale.ROOT)).toList();

  private PlaceFeatures() {}

  static void put(Block block, Candidates candidates, FeatureRow row) {
    hints(block, row);
    elements(block, row);
    held(block, row);
    row.put("apart-densest", Candidates.apart(candidates.densest, block));
    row.put("apart-declared", Candidates.apart(candidates.declared, block));
    row.put("apart-half", Candidates.apart(candidates.half, block));
    row.put("below-densest", Math.clamp(block.box.depth - candidates.densest.depth, -5, 10));
    for (int level = 1; level <= 5; level++) {
      row.put(TWINS.get(level - 1), Math.log1p(candidates.twins(block.box.up(level))));
    }
    row.put("look", candidates.look(block));
    row.put("alike", Math.log1p(candidates.alike(block)));
  }

  /// Levels up to the nearest element that gives each hint.
  private static void hints(Block block, FeatureRow row) {
    int[] nearest = new int[HINTS.length];
    Arrays.fill(nearest, FAR);
    int seen = take(block.hints, 0, nearest, 0);
    Box box = block.box;
    for (int level = 0;
        level < LEVELS && box.parent != null && box.parent.parent != null;
        level++) {
      seen = take(box.hints, seen, nearest, level + 1);
      box = box.parent;
    }
    for (Hint hint : HINTS) {
      row.put(NAMES.get(hint.ordinal()), nearest[hint.ordinal()]);
    }
  }

  private static int take(int bits, int seen, int[] nearest, int level) {
    int fresh = bits & ~seen;
    while (fresh != 0) {
      nearest[Integer.numberOfTrailingZeros(fresh)] = level;
      fresh &= fresh - 1;
    }
    return seen | bits;
  }

  private static void elements(Block block, FeatureRow row) {
    int articles = 0;
    int aside = FAR;
    int figure = FAR;
    int list = FAR;
    int table = FAR;
    int quote = FAR;
    int landmark = FAR;
    int form = FAR;
    Box box = block.box;
    int level = 0;
    for (; level < 40 && box.parent != null; level++) {
      switch (box.tag) {
        case "article" -> articles++;
        case "aside" -> aside = Math.min(aside, level);
        case "figure" -> figure = Math.min(figure, level);
        case "ul", "ol", "dl" -> list = Math.min(list, level);
        case "table" -> table = Math.min(table, level);
        case "blockquote" -> quote = Math.min(quote, level);
        case "nav", "header", "footer" -> landmark = Math.min(landmark, level);
        case "form", "fieldset", "dialog" -> form = Math.min(form, level);
        default -> {}
      }
      box = box.parent;
    }
    row.put("in-articles", articles);
    row.put("up-aside", aside);
    row.put("up-figure", figure);
    row.put("up-list", list);
    row.put("up-table", table);
    row.put("up-quote", quote);
    row.put("up-landmark", landmark);
    row.put("up-form", form);
    row.put("depth", block.box.depth);
  }

  /// What the elements one to four levels up hold.
  private static void held(Block block, FeatureRow row) {
    for (int level = 0; level <= 4; level++) {
      Box box = block.box.up(level);
      row.put("held-words-" + level, Math.log1p(box.words));
      row.put("held-links-" + level, box.linkDensity());
      row.put("held-dense-" + level, box.words == 0 ? 0 : (double) box.denseWords / box.words);
      row.put("held-blocks-" + level, Math.log1p(box.blocks));
    }
  }
}
