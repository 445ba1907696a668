package org.parallax.compare;

/// Tells whether two spellings name the same, in whatever scripts.
@FunctionalInterface
public interface SameName {

  boolean test(String one, String other);
}
