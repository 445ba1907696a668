package org.parallax.text;

import java.util.Arrays;

/// A text cut into tokens, sentences and paragraphs. Offsets are `char` offsets into the text.
///
/// In scripts that part words by spaces a token is a word; a Chinese character or a kana of its own
/// is a token each, since only a lexicon tells the words there.
///
/// Immutable once built.
public final class Tokens {

  private final String text;
  private final int size;
  private final int[] starts;
  private final int[] ends;
  private final TokenKind[] kinds;
  private final String[] forms;
  private final int[] sentenceStarts;
  private final int[] paragraphs;
  private final int[] sentenceOf;

  /// @param sentenceStarts the first token of each sentence
  /// @param paragraphs the paragraph of each sentence
  Tokens(String text, TokenBuffer buffer, int[] sentenceStarts, int[] paragraphs) {
    this.text = text;
    this.size = buffer.size;
    this.starts = Arrays.copyOf(buffer.starts, size);
    this.ends = Arrays.copyOf(buffer.ends, size);
    this.kinds = Arrays.copyOf(buffer.kinds, size);
    this.forms = Arrays.copyOf(buffer.forms, size);
    this.sentenceStarts = sentenceStarts;
    this.paragraphs = paragraphs;
    this.sentenceOf = new int[size];
    for (int s = 0; s < sentenceStarts.length; s++) {
      Arrays.fill(sentenceOf, sentenceStarts[s], sentenceEnd(s), s);
    }
  }

  public String text() {
    return text;
  }

  public int size() {
    return size;
  }

  public int start(int token) {
    return starts[token];
  }

  /// The `char` offset after the token's last one.
  public int end(int token) {
    return ends[token];
  }

  public TokenKind kind(int token) {
    return kinds[token];
  }

  public boolean isWord(int token) {
    return kinds[token] == TokenKind.WORD;
  }

  public boolean isNumber(int token) {
    return kinds[token] == TokenKind.NUMBER;
  }

  public boolean isPunctuation(int token) {
    return kinds[token] == TokenKind.PUNCTUATION;
  }

  /// The token's folded form, in which it is looked up.
  public String form(int token) {
    return forms[token];
  }

  /// The token as it stands in the text.
  public String surface(int token) {
    return text.substring(starts[token], ends[token]);
  }

  /// The text from the first to the last of several tokens.
  ///
  /// @param to the token after the last one
  public String surface(int from, int to) {
    return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
  }

  /// Whether it begins with an upper-case letter.
  public boolean isCapitalized(int token) {
    return Character.isUpperCase(text.codePointAt(starts[token]));
  }

  /// Whether it has at least one upper-case and no lower-case letter.
  public boolean isAllCapitals(int token) {
    boolean upper = false;
    for (int i = starts[token]; i < ends[token]; i++) {
      char c = text.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      upper |= Character.isUpperCase(c);
    }
    return upper;
  }

  /// Whether white space stands before it, or nothing.
  public boolean isSpaceBefore(int token) {
    return starts[token] == 0 || Character.isWhitespace(text.charAt(starts[token] - 1));
  }

  /// Whether it is this one character.
  public boolean is(int token, char character) {
    return ends[token] == starts[token] + 1 && text.charAt(starts[token]) == character;
  }

  public int sentences() {
    return sentenceStarts.length;
  }

  /// The sentence that a token belongs to.
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /// The first token of a sentence.
  public int sentenceStart(int sentence) {
    return sentenceStarts[sentence];
  }

  /// The token after the last one of a sentence.
  public int sentenceEnd(int sentence) {
    return sentence + 1 < sentenceStarts.length ? sentenceStarts[sentence + 1] : size;
  }

  /// The paragraph that a sentence belongs to, counted from 0.
  public int paragraphOf(int sentence) {
    return paragraphs[sentence];
  }
}
