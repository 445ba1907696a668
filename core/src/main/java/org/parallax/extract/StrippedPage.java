package org.parallax.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A page whose markup is gone: every line is a block.
final class StrippedPage {

  private static final int LONGEST_WRAPPED = 100;
  private static final int MOST_LINES = 50_000;

  private StrippedPage() {}

  /// @param givenTitle the headline where it is known, or null
  static Page read(String text, @Nullable String givenTitle, PageFurniture furniture) {
    List<Block> blocks = new ArrayList<>();
    Box box = new Box(null, "p", 0, 0);
    for (String line : lines(text)) {
      PassageBuilder passage = new PassageBuilder();
      passage.append(line, false, false, false);
      Passage taken = passage.take();
      if (taken.text().codePoints().anyMatch(Character::isLetterOrDigit)
          && blocks.size() < MOST_LINES) {
        blocks.add(new Block(blocks.size(), box, taken, furniture));
      }
    }
    String title = givenTitle != null ? givenTitle : title(blocks, furniture);
    return Page.of(blocks, title == null ? "" : title, "", List.of(), "");
  }

  /// A line alone is a text without a headline rather than a headline without a text.
  private static @Nullable String title(List<Block> blocks, PageFurniture furniture) {
    return blocks.size() == 1 ? null : HeadLines.title(blocks, furniture);
  }

  /// The lines, or, where the text was broken at a fixed width, the paragraphs.
  private static List<String> lines(String text) {
    List<String> lines = text.lines().toList();
    if (!wrapped(lines)) {
      return lines;
    }
    List<String> paragraphs = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    for (String line : lines) {
      if (line.isBlank()) {
        paragraphs.add(paragraph.toString());
        paragraph.setLength(0);
      } else {
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    paragraphs.add(paragraph.toString());
    return paragraphs;
  }

  /// Whether no line is long, and most lines that another follows stop in mid-sentence.
  private static boolean wrapped(List<String> lines) {
    int followed = 0;
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.length() > LONGEST_WRAPPED) {
        return false;
      }
      if (line.length() > LONGEST_WRAPPED / 2 && !lines.get(i + 1).isBlank()) {
        followed++;
        broken += TextShape.of(line).end() == 0 ? 1 : 0;
      }
    }
    return followed >= 6 && broken > 0.7 * followed;
  }
}
