/// The files that hold what Parallax knows, as files: where they are found and how a table of facts
/// is read. What the facts mean is the business of the packages that use them.
@NullMarked
package org.parallax.knowledge;

import org.jspecify.annotations.NullMarked;
