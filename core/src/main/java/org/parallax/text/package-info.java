/// Unicode text made ready for look-up: normal forms that keep their alignment with the original,
/// scripts, tokens, sentences and paragraphs.
@NullMarked
package org.parallax.text;

import org.jspecify.annotations.NullMarked;
