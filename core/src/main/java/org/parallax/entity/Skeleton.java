package org.parallax.entity;

/// The consonants that most scripts write, vowels and weak sounds left out.
final class Skeleton {

  private Skeleton() {}

  static String of(Reading reading, Symbols symbols) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < reading.words().length; i++) {
      if (reading.optional()[i]) {
        continue;
      }
      if (!skeleton.isEmpty()) {
        skeleton.append(' ');
      }
      String before = "";
      for (int symbol : reading.words()[i]) {
        String letter = symbols.skeleton(symbol);
        if (!letter.equals(before)) {
          skeleton.append(letter);
        }
        before = letter;
      }
      if (skeleton.isEmpty() || skeleton.charAt(skeleton.length() - 1) == ' ') {
        skeleton.append('-');
      }
    }
    return skeleton.toString();
  }
}
