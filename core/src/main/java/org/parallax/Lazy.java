package org.parallax;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A part that is made when it is first asked for, once, so that a command pays only for what it
/// uses.
///
/// May be shared by threads.
final class Lazy<T> implements Supplier<T> {

  private final Supplier<T> maker;
  private volatile @Nullable T made;

  Lazy(Supplier<T> maker) {
    this.maker = maker;
  }

  @Override
  public T get() {
    T known = made;
    if (known == null) {
      synchronized (this) {
        known = made;
        if (known == null) {
          known = maker.get();
          made = known;
        }
      }
    }
    return known;
  }
}
