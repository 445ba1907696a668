/// What the language packs know and where it stands in a text: lexicon, inflection, concepts,
/// identification.
@NullMarked
package org.parallax.language;

import org.jspecify.annotations.NullMarked;
