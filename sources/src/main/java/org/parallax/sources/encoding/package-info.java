/// From bytes to text as browsers do it (WHATWG Encoding Standard), with a detector for pages that
/// declare nothing.
@NullMarked
package org.parallax.sources.encoding;

import org.jspecify.annotations.NullMarked;
