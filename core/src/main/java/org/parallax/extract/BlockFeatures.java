package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;

/// All features of all blocks of a page.
final class BlockFeatures {

  private BlockFeatures() {}

  static List<float[]> ofMarkup(Page page) {
    Candidates candidates = new Candidates(page.blocks());
    NeighbourFeatures neighbours = new NeighbourFeatures(page);
    List<float[]> rows = new ArrayList<>();
    for (Block block : page.blocks()) {
      rows.add(row(page, block, candidates, neighbours, false).values());
    }
    return rows;
  }

  private static FeatureRow row(
      Page page, Block block, Candidates candidates, NeighbourFeatures neighbours, boolean named) {
    FeatureRow row = new FeatureRow(named);
    OwnFeatures.put(page, block, row);
    OwnFeatures.markup(block, row);
    PlaceFeatures.put(block, candidates, row);
    neighbours.put(block.index, row);
    return row;
  }

  /// Without markup only the passages themselves and their order tell.
  static List<float[]> ofLines(Page page) {
    NeighbourFeatures neighbours = new NeighbourFeatures(page);
    List<float[]> rows = new ArrayList<>();
    for (Block block : page.blocks()) {
      rows.add(lineRow(page, block, neighbours, false).values());
    }
    return rows;
  }

  private static FeatureRow lineRow(
      Page page, Block block, NeighbourFeatures neighbours, boolean named) {
    FeatureRow row = new FeatureRow(named);
    OwnFeatures.put(page, block, row);
    neighbours.put(block.index, row);
    return row;
  }

  /// Names of the features in the order of the values, with markup or without.
  static List<String> names(boolean markup) {
    Block block = new Block(0, new Box(null, "p", 0, 0), Passage.plain("a"), PageFurniture.NOTHING);
    Page page = Page.of(List.of(block), "", "", List.of(), "");
    NeighbourFeatures neighbours = new NeighbourFeatures(page);
    return markup
        ? row(page, block, new Candidates(page.blocks()), neighbours, true).names()
        : lineRow(page, block, neighbours, true).names();
  }
}
