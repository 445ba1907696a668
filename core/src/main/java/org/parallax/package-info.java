/// The library's entry point.
@NullMarked
package org.parallax;

import org.jspecify.annotations.NullMarked;
