/// How a derived telling differs from its original, passage by passage.
@NullMarked
package org.parallax.compare;

import org.jspecify.annotations.NullMarked;
