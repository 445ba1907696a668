package org.parallax.extract;

import java.util.List;

/// Gathers the names that may be the author's from a page's visible lines, and finds where the
/// names stand.
final class AuthorLines {

  private static final int SHORT = 25;
  private static final int NAME = 6;
  private static final int ABOVE = 2;
  private static final int BELOW = 8;
  private static final int AROUND = 12;
  private static final int BEHIND = 3;

  private final List<Block> blocks;
  private final PageFurniture furniture;
  private final Names names;
  private final int title;
  private final int first;
  private final int last;

  AuthorLines(Page page, PageFurniture furniture, Names names) {
    this.blocks = page.blocks();
    this.furniture = furniture;
    this.names = names;
    this.title = page.titleIndex();
    List<Block> dense = blocks.stream().filter(Block::dense).toList();
    this.first = dense.isEmpty() ? blocks.size() : dense.getFirst().index;
    this.last = dense.isEmpty() ? blocks.size() : dense.getLast().index;
  }

  /// The first paragraph, or the end of the page where there is none.
  int first() {
    return first;
  }

  /// The last paragraph, or the end of the page where there is none.
  int last() {
    return last;
  }

  /// The headline's block, or -1.
  int title() {
    return title;
  }

  void read(AuthorCandidates candidates) {
    for (Block block : blocks) {
      if (block.shape.words() > SHORT || (block.hintsAround() & AuthorElements.OTHERS) != 0) {
        continue;
      }
      int below = block.index - title;
      boolean near = title >= 0 && Math.abs(below) <= AROUND;
      led(block, near || block.index > last && block.index <= last + BEHIND, candidates);
      if (title >= 0 && below >= -ABOVE && below <= BELOW && below != 0) {
        unmarked(block, AuthorSource.NEAR, candidates);
      }
      if (block.index > last && block.index <= last + BEHIND) {
        unmarked(block, AuthorSource.SIGNATURE, candidates);
      }
      if (block.furniture(Furniture.COPYRIGHT) >= PageFurniture.BEGINS) {
        candidates.add(names.owner(block.text), AuthorSource.OWNER, true);
      }
    }
  }

  private void led(Block block, boolean near, AuthorCandidates candidates) {
    if (block.furniture(Furniture.BYLINE) == PageFurniture.IS) {
      if (block.furniture(Furniture.DESK) >= PageFurniture.BEGINS) {
        candidates.add(block.text, AuthorSource.LED, false);
      }
      if (block.index + 1 < blocks.size()) {
        unmarked(blocks.get(block.index + 1), AuthorSource.BESIDE, candidates);
      }
    } else if (block.furniture(Furniture.BYLINE) == PageFurniture.BEGINS
        || near && furniture.leads(block.text, Furniture.BYLINE)) {
      candidates.add(block.text, AuthorSource.LED, false);
    } else if (near) {
      embedded(block, candidates);
    }
  }

  /// A line may put the day or a topic before the word that leads to the name.
  private void embedded(Block block, AuthorCandidates candidates) {
    String text = block.text;
    for (int i = text.indexOf(' '); i >= 0; i = text.indexOf(' ', i + 1)) {
      String rest = text.substring(i + 1);
      if (furniture.leads(rest, Furniture.BYLINE)) {
        candidates.add(rest, AuthorSource.EMBEDDED, true);
        return;
      }
    }
  }

  private void unmarked(Block block, AuthorSource source, AuthorCandidates candidates) {
    if (block.shape.words() <= NAME && block.shape.words() > 0) {
      candidates.add(block.text, source, false);
    }
  }

  /// Finds for each name the short block nearest to the headline that holds it.
  void place(AuthorCandidates candidates) {
    for (Block block : blocks) {
      boolean dense = block.dense();
      if (dense || block.shape.words() <= SHORT) {
        for (AuthorCandidate candidate : candidates.all()) {
          if (block.key().length() >= candidate.key.length()
              && AuthorCandidate.holds(block.key(), candidate.key)) {
            place(candidate, block, dense);
          }
        }
      }
    }
  }

  private void place(AuthorCandidate candidate, Block block, boolean dense) {
    if (dense) {
      candidate.inText++;
      return;
    }
    candidate.occurrences++;
    boolean nearer = candidate.block == null || distance(block) < distance(candidate.block);
    candidate.block = nearer ? block : candidate.block;
  }

  private int distance(Block block) {
    int below = block.index - Math.max(0, title);
    return below < 0 ? -2 * below : below;
  }
}
