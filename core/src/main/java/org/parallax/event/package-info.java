/// What happened between whom, coded in PLOVER.
@NullMarked
package org.parallax.event;

import org.jspecify.annotations.NullMarked;
