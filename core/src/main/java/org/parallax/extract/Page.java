package org.parallax.extract;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// A page's blocks with what its metadata say that helps to tell the article from the rest.
///
/// @param blocks in the order of the page
/// @param title the headline, empty where there is none
/// @param titleWords its words
/// @param titleUnmarked its words without marks on letters, as file names of pictures write them
/// @param descriptionWords the words of the summary that the metadata give
/// @param authors keys of the authors' names
/// @param articleBody words of the text that the structured data give, or none
/// @param titleIndex the block most like the headline, a heading element where several are; -1
///   where none is
record Page(
    List<Block> blocks,
    String title,
    Set<String> titleWords,
    Set<String> titleUnmarked,
    Set<String> descriptionWords,
    Set<String> authors,
    Set<String> articleBody,
    int titleIndex) {

  static Page of(
      List<Block> blocks,
      String title,
      String description,
      List<String> authors,
      String articleBody) {
    Set<String> names = new LinkedHashSet<>();
    authors.forEach(name -> names.add(Words.key(name)));
    Set<String> titleWords = words(title);
    return new Page(
        blocks,
        title,
        titleWords,
        words(Words.unmarked(title)),
        words(description),
        names,
        words(articleBody),
        titleIndex(blocks, titleWords));
  }

  /// The same page with its authors known.
  Page by(List<String> names) {
    Set<String> keys = new LinkedHashSet<>();
    names.forEach(name -> keys.add(Words.key(name)));
    return new Page(
        blocks, title, titleWords, titleUnmarked, descriptionWords, keys, articleBody, titleIndex);
  }

  static Set<String> words(String text) {
    return new LinkedHashSet<>(Words.of(text, Integer.MAX_VALUE));
  }

  private static int titleIndex(List<Block> blocks, Set<String> title) {
    int best = -1;
    double most = 0.5;
    for (int i = 0; i < blocks.size() && !title.isEmpty(); i++) {
      double like = Overlap.jaccard(blocks.get(i).words(), title);
      like += like > 0.5 && blocks.get(i).heading() == 1 ? 0.5 : 0;
      if (like > most) {
        most = like;
        best = i;
      }
    }
    return best;
  }
}
