package org.parallax.language;

import java.util.Arrays;

/// A map from non-negative longs to ints by open addressing; far smaller and faster than boxed
/// keys.
final class LongIntMap {

  private static final long FREE = -1;

  private long[] keys = new long[1024];
  private int[] values = new int[1024];
  private int size;

  LongIntMap() {
    Arrays.fill(keys, FREE);
  }

  int get(long key, int absent) {
    int slot = slot(key, keys.length);
    while (keys[slot] != FREE) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    return absent;
  }

  void put(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    size += insert(keys, values, key, value) ? 1 : 0;
  }

  /// The value of the key, which is the given one where it had none.
  int putIfAbsent(long key, int value) {
    if (size * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key, keys.length);
    while (keys[slot] != FREE) {
      if (keys[slot] == key) {
        return values[slot];
      }
      slot = slot + 1 & keys.length - 1;
    }
    keys[slot] = key;
    values[slot] = value;
    size++;
    return value;
  }

  private void grow() {
    long[] more = new long[keys.length * 2];
    int[] moreValues = new int[more.length];
    Arrays.fill(more, FREE);
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        insert(more, moreValues, keys[i], values[i]);
      }
    }
    keys = more;
    values = moreValues;
  }

  /// Whether the key is new.
  private static boolean insert(long[] keys, int[] values, long key, int value) {
    int slot = slot(key, keys.length);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    boolean free = keys[slot] == FREE;
    keys[slot] = key;
    values[slot] = value;
    return free;
  }

  private static int slot(long key, int length) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32) & length - 1;
  }
}
