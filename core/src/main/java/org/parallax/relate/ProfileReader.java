package org.parallax.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parallax.annotate.Annotations;
import org.parallax.document.Span;
import org.parallax.entity.NameMatcher;
import org.parallax.language.Languages;
import org.parallax.language.Layer;
import org.parallax.language.Mark;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;
import org.parallax.time.TimeMention;

/// Reads documents for comparison. Anchors are what translations share: numbers, dates, countries,
/// names (by entity, else by their consonants across scripts) and concepts.
///
/// Immutable; may be shared by threads.
public final class ProfileReader {

  private static final int SHINGLE = 5;
  private static final int LONGEST = 600;
  private static final int SHORTEST_NAME = 3;
  private static final long MIX = 0x9E3779B97F4A7C15L;

  private final Languages languages;
  private final NameAnchors names;
  private final Bridge bridge;
  private final Map<String, Double> lengths;

  public ProfileReader(Languages languages, NameMatcher names) {
    this.languages = languages;
    this.names = new NameAnchors(names, new Affixes.Table(languages));
    this.bridge = new Bridge(languages);
    this.lengths = Lengths.read(languages.knowledge());
  }

  public Profile read(Annotations document) {
    MarkedText text = languages.pack(document.article().language()).mark(document.article().text());
    Tokens tokens = text.tokens();
    List<Map<String, Integer>> anchors = new ArrayList<>();
    for (int s = 0; s < tokens.sentences(); s++) {
      anchors.add(new LinkedHashMap<>());
    }
    boolean[] known = addKnown(text, anchors);
    addNumbers(tokens, anchors);
    bridge.find(document.article().language(), tokens, known, anchors);
    addAnnotated(document, text, anchors);
    names.find(text, anchors);
    double factor = lengths.getOrDefault(base(document.article().language()), 1.0);
    List<Passage> passages = new ArrayList<>();
    for (int s = 0; s < Math.min(LONGEST, tokens.sentences()); s++) {
      int from = tokens.sentenceStart(s);
      int to = tokens.sentenceEnd(s);
      Span span = text.span(from, to);
      passages.add(
          new Passage(
              span, letters(span.text()) * factor, anchors.get(s), fingerprint(tokens, from, to)));
    }
    return new Profile(document, passages, shingles(tokens));
  }

  private static String base(String tag) {
    int dash = tag.indexOf('-');
    return dash < 0 ? tag : tag.substring(0, dash);
  }

  /// What the lexicon knows; returns which tokens are countries and names.
  private static boolean[] addKnown(MarkedText text, List<Map<String, Integer>> anchors) {
    boolean[] named = new boolean[text.tokens().size()];
    for (Mark mark : text.marks()) {
      Map<String, Integer> of = anchors.get(text.tokens().sentenceOf(mark.from()));
      Layer layer = mark.sense().layer();
      if (layer == Layer.CONCEPT) {
        of.merge("w:" + mark.sense().id(), 1, Integer::sum);
      } else if (layer == Layer.COUNTRY) {
        of.merge("c:" + mark.sense().id(), 1, Integer::sum);
      } else if (layer == Layer.NAME) {
        of.merge("e:" + mark.sense().id(), 1, Integer::sum);
      }
      if (layer == Layer.COUNTRY || layer == Layer.NAME) {
        Arrays.fill(named, mark.from(), mark.to(), true);
      }
    }
    return named;
  }

  private static void addNumbers(Tokens tokens, List<Map<String, Integer>> anchors) {
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.isNumber(token)) {
        String digits = digits(tokens.form(token));
        if (!digits.isEmpty()) {
          anchors.get(tokens.sentenceOf(token)).merge("n:" + digits, 1, Integer::sum);
        }
      }
    }
  }

  private static String digits(String form) {
    StringBuilder digits = new StringBuilder(form.length());
    for (int i = 0; i < form.length(); i++) {
      // Leading zeros are not written everywhere.
      if (Character.isDigit(form.charAt(i)) && (form.charAt(i) != '0' || !digits.isEmpty())) {
        digits.append(form.charAt(i));
      }
    }
    return digits.toString();
  }

  /// Dates by their value, and names that the gazetteer does not know by their consonants.
  private void addAnnotated(
      Annotations document, MarkedText text, List<Map<String, Integer>> anchors) {
    SentenceFinder sentences = new SentenceFinder(text);
    for (TimeMention time : document.times()) {
      anchors.get(sentences.at(time.span())).merge("t:" + time.value().text(), 1, Integer::sum);
    }
  }

  private static int letters(String text) {
    return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
  }

  private static long fingerprint(Tokens tokens, int from, int to) {
    long hash = 1;
    for (int token = from; token < to; token++) {
      if (!tokens.isPunctuation(token)) {
        hash = hash * MIX + hash(tokens.form(token));
      }
    }
    return hash;
  }

  private static long[] shingles(Tokens tokens) {
    long[] words = new long[tokens.size()];
    int count = 0;
    for (int token = 0; token < tokens.size(); token++) {
      if (!tokens.isPunctuation(token)) {
        words[count++] = hash(tokens.form(token));
      }
    }
    long[] shingles = new long[Math.max(0, count - SHINGLE + 1)];
    for (int i = 0; i < shingles.length; i++) {
      long hash = 7;
      for (int k = 0; k < SHINGLE; k++) {
        hash = (hash ^ words[i + k]) * MIX;
        hash ^= hash >>> 31;
      }
      shingles[i] = hash;
    }
    return Arrays.stream(shingles).sorted().distinct().toArray();
  }

  private static long hash(String form) {
    long hash = 0xCBF29CE484222325L;
    for (int i = 0; i < form.length(); i++) {
      hash = (hash ^ form.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }
}
