package org.parallax.text;

import java.util.Locale;
import java.util.TreeMap;

/// The words of a language behind which a full stop may end no sentence.
public final class Abbreviations {

  /// What must follow an abbreviation so that its full stop ends no sentence.
  public enum Kind {
    /// Anything («Gen. Smith»).
    ABBREVIATION,
    /// A number («No. 5»): without one it is another word, or closes the sentence.
    NUMBERED,
    /// Anything but a short word that opens sentences («etc.», «Inc.»).
    CLOSING
  }

  private record Entry(Kind kind, boolean capital) {}

  private final TreeMap<String, Entry> entries = new TreeMap<>();

  /// @param form as written, with or without its full stop; with a capital it needs one in the text
  public Abbreviations add(Kind kind, String form, Folding folding) {
    String word = form.endsWith(".") ? form.substring(0, form.length() - 1) : form;
    Entry entry = new Entry(kind, Character.isUpperCase(word.codePointAt(0)));
    entries.merge(folding.fold(word), entry, Abbreviations::looser);
    return this;
  }

  /// @throws IllegalArgumentException where there is no kind of that name
  public Abbreviations add(String kind, String form, Folding folding) {
    return add(Kind.valueOf(kind.toUpperCase(Locale.ROOT)), form, folding);
  }

  private static Entry looser(Entry one, Entry other) {
    Kind kind = one.kind.compareTo(other.kind) <= 0 ? one.kind : other.kind;
    return new Entry(kind, one.capital && other.capital);
  }

  /// Whether the sentence goes on behind the full stop of the word.
  boolean goesOn(String text, TokenBuffer tokens, int word, int next) {
    Entry entry = entries.get(tokens.forms[word]);
    if (entry == null
        || entry.capital && !Character.isUpperCase(text.codePointAt(tokens.starts[word]))) {
      return false;
    }
    return switch (entry.kind) {
      case ABBREVIATION -> true;
      case NUMBERED -> tokens.kinds[next] == TokenKind.NUMBER;
      case CLOSING -> !opensSentence(text, tokens, next);
    };
  }

  /// A short capitalised word that something follows begins a sentence more often than a name.
  static boolean opensSentence(String text, TokenBuffer tokens, int next) {
    return next + 1 < tokens.size
        && tokens.kinds[next] == TokenKind.WORD
        && tokens.ends[next] - tokens.starts[next] <= 4
        && Character.isUpperCase(text.charAt(tokens.starts[next]));
  }
}
