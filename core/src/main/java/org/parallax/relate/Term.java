package org.parallax.relate;

import java.util.List;

/// A word or phrase that stands for something in any language.
///
/// @param words its words by their numbers in a term table
/// @param anchors what it stands for
/// @param number its value where it spells a number, else 0
record Term(int[] words, List<String> anchors, int number) {}
