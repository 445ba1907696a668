package org.parallax.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.parallax.language.LanguagePack.QuotePair;
import org.parallax.language.MarkedText;
import org.parallax.text.Tokens;

/// Pairs quotation marks, paragraph by paragraph. A mark that is never closed runs to the end of
/// its paragraph; a mark within a pair of another kind belongs to the pair's content.
final class QuotationReader {

  private QuotationReader() {}

  static List<Quotation> read(MarkedText text) {
    Tokens tokens = text.tokens();
    Map<String, TreeSet<String>> closers = closers(text);
    List<Quotation> found = new ArrayList<>();
    int token = 0;
    while (token < tokens.size()) {
      TreeSet<String> closing =
          tokens.isPunctuation(token) ? closers.get(tokens.form(token)) : null;
      if (closing == null || !opens(tokens, token)) {
        token++;
        continue;
      }
      int end = closeOf(tokens, token, closing);
      if (end > token + 1) {
        found.add(new Quotation(token + 1, end));
      }
      token = end + 1;
    }
    return found;
  }

  private static Map<String, TreeSet<String>> closers(MarkedText text) {
    Map<String, TreeSet<String>> closers = new LinkedHashMap<>();
    for (QuotePair pair : text.pack().quotes()) {
      closers.computeIfAbsent(pair.open(), open -> new TreeSet<>()).add(pair.close());
    }
    closers.computeIfAbsent("\"", open -> new TreeSet<>()).add("\"");
    closers.computeIfAbsent("\u201C", open -> new TreeSet<>()).add("\u201D");
    closers.computeIfAbsent("\u00AB", open -> new TreeSet<>()).add("\u00BB");
    return closers;
  }

  /// A mark that can both open and close («"») opens where something follows it closely.
  private static boolean opens(Tokens tokens, int token) {
    boolean followed = token + 1 < tokens.size() && tokens.start(token + 1) == tokens.end(token);
    boolean straight = tokens.is(token, '"') || tokens.is(token, '\'');
    return !straight
        || followed
            && (token == 0 || tokens.isSpaceBefore(token) || tokens.isPunctuation(token - 1));
  }

  private static int closeOf(Tokens tokens, int open, TreeSet<String> closing) {
    int paragraph = tokens.paragraphOf(tokens.sentenceOf(open));
    int token = open + 1;
    while (token < tokens.size() && tokens.paragraphOf(tokens.sentenceOf(token)) == paragraph) {
      if (tokens.isPunctuation(token) && closing.contains(tokens.form(token))) {
        return token;
      }
      token++;
    }
    return token;
  }
}
