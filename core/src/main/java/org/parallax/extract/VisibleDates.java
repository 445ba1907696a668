package org.parallax.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parallax.document.Published;

/// Finds the publication date in visible text: short passages near the headline, better ones with a
/// word that says «published», worse ones with a word that says «updated».
final class VisibleDates {

  private static final int SHORT = 25;
  private static final int NEAR = 14;

  /// In running text only a dateline is looked at.
  private static final int BEGINNING = 60;

  /// As many different dates in elements of one look belong to a list, most likely of other
  /// stories.
  private static final int LIST = 3;

  private static final double LISTED = 0.8;
  private static final int LONG_LINE = 40;
  private static final int MOST_LINES = 300;

  private final List<Block> blocks;
  private final DateReader reader;
  private final PageFurniture furniture;
  private final int title;

  VisibleDates(Page page, DateReader reader, PageFurniture furniture) {
    this.blocks = page.blocks();
    this.reader = reader;
    this.furniture = furniture;
    this.title = page.titleIndex();
  }

  /// A date and how likely it is the one of publication, from 0 up; beyond 2.5 it stands beside the
  /// headline.
  private record Candidate(Published date, double score) {}

  private record Line(Block block, DateReader.Mention mention, String before) {}

  /// Gathers the dates of short lines and of the beginnings of paragraphs.
  void read(DateCandidates candidates) {
    List<Line> lines = new ArrayList<>();
    Map<Integer, Set<LocalDate>> listed = new HashMap<>();
    for (Block block : blocks) {
      if (block.shape.digits() > 2 && lines.size() < MOST_LINES) {
        boolean whole = block.shape.words() <= LONG_LINE || block.text.length() < BEGINNING;
        String text = whole ? block.text : block.text.substring(0, BEGINNING);
        int from = 0;
        for (DateReader.Mention mention : reader.all(text)) {
          lines.add(
              new Line(
                  block,
                  mention,
                  text.substring(Math.min(from, mention.start()), mention.start())));
          from = mention.end();
          listed
              .computeIfAbsent(block.box.signature, unseen -> new HashSet<>())
              .add(mention.date().date());
        }
      }
    }
    for (Line line : lines) {
      read(line, listed.getOrDefault(line.block.box.signature, Set.of()).size(), candidates);
    }
  }

  private void read(Line line, int listed, DateCandidates candidates) {
    Block block = line.block;
    Published date = line.mention.date();
    boolean shortLine = block.shape.words() <= SHORT;
    double score = shortLine ? score(block, date) : dateline(block, date);
    boolean published = says(line.before, Furniture.PUBLISHED);
    boolean inList = listed >= LIST && !published;
    score -= inList ? LISTED : 0;
    DateCandidate candidate = candidates.add(date, shortLine ? DateSource.LINE : DateSource.TEXT);
    candidate.lines++;
    candidate.published |= published;
    candidate.updated |= says(line.before, Furniture.UPDATED);
    candidate.rights |= block.furniture(Furniture.COPYRIGHT) >= PageFurniture.HAS;
    if (candidate.line == null || score > candidate.score) {
      candidate.score = score;
      candidate.line = block;
      candidate.listed = listed;
    }
  }

  private boolean says(String text, Furniture kind) {
    return furniture.kinds(text)[kind.ordinal()] >= PageFurniture.BEGINS;
  }

  int title() {
    return title;
  }

  /// A date at the beginning of running text.
  private double dateline(Block block, Published date) {
    int distance = block.index - title;
    return (title >= 0 && distance > 0 && distance <= NEAR ? 0.4 : 0)
        + (date.time() != null ? 0.2 : 0);
  }

  /// The date in a short line before the body, or, where a word says that it is of publication,
  /// after it.
  @Nullable Published findAround(int first, int last) {
    Candidate best = null;
    for (Block block : blocks) {
      boolean labelled = block.furniture(Furniture.PUBLISHED) >= PageFurniture.BEGINS;
      boolean looked =
          block.index < first || block.index == last + 1 || labelled && block.index > last;
      if (looked && block.shape.digits() > 2 && block.shape.words() <= SHORT) {
        Optional<Published> date = reader.read(block.text);
        if (date.isPresent()) {
          double score = score(block, date.get()) + (block.index < first ? 1 : 0);
          best = best == null || score > best.score ? new Candidate(date.get(), score) : best;
        }
      }
    }
    return best == null ? null : best.date;
  }

  private double score(Block block, Published date) {
    double score = 1.2 - block.shape.words() / 20.0;
    int distance = title < 0 ? block.index : block.index - title;
    score +=
        distance >= -6 && distance <= NEAR
            ? 2 - Math.abs(distance) / 10.0
            : distance < 0 ? -0.3 : -0.5;
    score += block.furniture(Furniture.PUBLISHED) >= PageFurniture.BEGINS ? 1.5 : 0;
    score += block.furniture(Furniture.UPDATED) >= PageFurniture.BEGINS ? -0.8 : 0;
    score += block.furniture(Furniture.COPYRIGHT) >= PageFurniture.HAS ? -3 : 0;
    score += block.furniture(Furniture.BYLINE) >= PageFurniture.BEGINS ? 0.5 : 0;
    score += hint(block, Hint.DATE) || hint(block, Hint.BYLINE) ? 0.8 : 0;
    score += hint(block, Hint.COMMENT) ? -2 : 0;
    score +=
        hint(block, Hint.RELATED) || hint(block, Hint.SIDEBAR) || hint(block, Hint.TEASER)
            ? -0.8
            : 0;
    score += hint(block, Hint.FOOTER) ? -1 : 0;
    score += date.time() != null ? 0.3 : 0;
    score += block.linkDensity() > 0.5 ? -0.5 : 0;
    return Math.max(score, block.furniture(Furniture.COPYRIGHT) >= PageFurniture.HAS ? 0 : 0.02);
  }

  private static boolean hint(Block block, Hint hint) {
    return (block.hintsAround() & hint.bit()) != 0;
  }
}
