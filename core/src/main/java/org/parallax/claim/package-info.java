/// Who says what: sources, cues, contents, stances, and chains of sources.
@NullMarked
package org.parallax.claim;

import org.jspecify.annotations.NullMarked;
