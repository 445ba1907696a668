/// The passes over one document, in their order.
@NullMarked
package org.parallax.annotate;

import org.jspecify.annotations.NullMarked;
