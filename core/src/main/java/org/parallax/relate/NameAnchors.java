package org.parallax.relate;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.parallax.entity.NameMatcher;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Words that may be names, by their consonants, which all scripts share. Where a script has
/// capitals only words with one may be names, elsewhere all that the lexicon does not know.
///
/// May be shared by threads; what it remembers of words never changes a result.
final class NameAnchors {

  private static final int REMEMBERED = 200_000;
  private static final int FEWEST_LETTERS = 3;
  private static final int FEWEST_CONSONANTS = 3;

  private final NameMatcher names;
  private final Affixes.Table affixes;
  private final Map<String, String> skeletons = new ConcurrentHashMap<>();

  NameAnchors(NameMatcher names, Affixes.Table affixes) {
    this.names = names;
    this.affixes = affixes;
  }

  void find(MarkedText text, List<Map<String, Integer>> anchors) {
    Tokens tokens = text.tokens();
    Affixes own = affixes.of(text.pack().tag());
    boolean[] known = new boolean[tokens.size()];
    for (Mark mark : text.marks()) {
      Arrays.fill(known, mark.from(), mark.to(), true);
    }
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.isWord(token)) {
        continue;
      }
      int first = tokens.text().codePointAt(tokens.start(token));
      boolean cased = Character.isUpperCase(first) || Character.isLowerCase(first);
      boolean begins = tokens.sentenceStart(tokens.sentenceOf(token)) == token;
      if (cased ? Character.isUpperCase(first) && !begins : !known[token]) {
        add(tokens.form(token), own, anchors.get(tokens.sentenceOf(token)));
      }
    }
  }

  private void add(String word, Affixes own, Map<String, Integer> anchors) {
    int apostrophe = Math.max(word.indexOf('\''), word.indexOf(0x2019));
    String form = apostrophe >= FEWEST_LETTERS ? word.substring(0, apostrophe) : word;
    addSkeleton(form, anchors);
    for (String prefix : own.prefixes()) {
      if (own.isPrefixed(form, prefix)) {
        addSkeleton(form.substring(prefix.length()), anchors);
      }
    }
    if (form.length() > FEWEST_LETTERS && isHangul(form)) {
      // The last syllable is often a particle.
      addSkeleton(form.substring(0, form.length() - 1), anchors);
    }
  }

  private static boolean isHangul(String form) {
    return form.charAt(0) >= 0xAC00 && form.charAt(0) <= 0xD7A3;
  }

  private void addSkeleton(String form, Map<String, Integer> anchors) {
    String skeleton = skeleton(form);
    if (skeleton.length() >= FEWEST_CONSONANTS) {
      anchors.merge("s:" + skeleton, 1, Integer::sum);
    }
  }

  private String skeleton(String form) {
    if (form.length() < FEWEST_LETTERS) {
      return "";
    }
    String known = skeletons.get(form);
    if (known == null) {
      known = names.skeleton(form, null);
      if (skeletons.size() < REMEMBERED) {
        skeletons.put(form, known);
      }
    }
    return known;
  }
}
