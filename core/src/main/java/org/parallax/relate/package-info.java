/// Which documents are copies, near-copies, excerpts or translations of which, and which came
/// first.
@NullMarked
package org.parallax.relate;

import org.jspecify.annotations.NullMarked;
