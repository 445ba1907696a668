package org.parallax.text;

import java.util.Arrays;

/// Tokens while they are being cut.
final class TokenBuffer {

  int size;
  int[] starts;
  int[] ends;
  TokenKind[] kinds;
  String[] forms;

  TokenBuffer(int expected) {
    int capacity = Math.max(16, expected);
    starts = new int[capacity];
    ends = new int[capacity];
    kinds = new TokenKind[capacity];
    forms = new String[capacity];
  }

  void add(int start, int end, TokenKind kind, String form) {
    if (size == starts.length) {
      int capacity = size * 2;
      starts = Arrays.copyOf(starts, capacity);
      ends = Arrays.copyOf(ends, capacity);
      kinds = Arrays.copyOf(kinds, capacity);
      forms = Arrays.copyOf(forms, capacity);
    }
    starts[size] = start;
    ends[size] = end;
    kinds[size] = kind;
    forms[size] = form;
    size++;
  }
}
