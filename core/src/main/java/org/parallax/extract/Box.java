package org.parallax.extract;

import org.jspecify.annotations.Nullable;

/// An element that holds blocks, with what it holds counted. Mutable while the page is read.
final class Box {

  final @Nullable Box parent;
  final String tag;
  final int depth;

  /// Bits of {@link Hint}.
  final int hints;

  /// Tag and class names, with those of the parent: what the page's style sheets would treat alike.
  final int signature;

  private final int look;
  int blocks;
  int denseBlocks;
  int words;
  int linkWords;
  int denseWords;
  int headings;

  Box(@Nullable Box parent, String tag, int hints, int look) {
    this.parent = parent;
    this.tag = tag;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.hints = hints;
    this.look = look;
    this.signature = (parent == null ? 0 : parent.look) * 31 + look;
  }

  /// Takes in what an inner box holds, once that is complete.
  void add(Box inner) {
    blocks += inner.blocks;
    denseBlocks += inner.denseBlocks;
    words += inner.words;
    linkWords += inner.linkWords;
    denseWords += inner.denseWords;
    headings += inner.headings;
  }

  void add(Block block) {
    blocks++;
    words += block.shape.words();
    linkWords += block.linkWords;
    if (block.dense()) {
      denseBlocks++;
      denseWords += block.shape.words();
    }
    headings += block.heading() > 0 ? 1 : 0;
  }

  float linkDensity() {
    return words == 0 ? 0 : (float) linkWords / words;
  }

  /// This box or the ancestor so many levels up, the outermost one where there are fewer.
  Box up(int levels) {
    Box box = this;
    for (int i = 0; i < levels && box.parent != null; i++) {
      box = box.parent;
    }
    return box;
  }
}
