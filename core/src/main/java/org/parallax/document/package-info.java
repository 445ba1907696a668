/// What was read, and where in it: the input {@link org.parallax.document.Document}, the {@link
/// org.parallax.document.Article} found in it, and {@link org.parallax.document.Span}, the passage
/// that every later statement points to.
@NullMarked
package org.parallax.document;

import org.jspecify.annotations.NullMarked;
