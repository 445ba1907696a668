package org.parallax.entity;

/// One way to read a name aloud.
///
/// @param system the writing system whose habits the symbols follow, such as `Latn` or `Hani`
/// @param words the symbols of each word, given name first where the writer showed the order by a
///   comma
/// @param optional for each word, whether other spellings of the name may lack it
record Reading(String system, int[][] words, boolean[] optional) {

  int length() {
    int length = 0;
    for (int[] word : words) {
      length += word.length;
    }
    return length;
  }

  /// The same name with the last words put first.
  Reading rotated(int last) {
    int[][] turned = new int[words.length][];
    boolean[] flags = new boolean[words.length];
    for (int i = 0; i < words.length; i++) {
      int from = (i + words.length - last) % words.length;
      turned[i] = words[from];
      flags[i] = optional[from];
    }
    return new Reading(system, turned, flags);
  }
}
