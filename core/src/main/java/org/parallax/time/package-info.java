/// Date expressions in running text, in every calendar, and their EDTF values.
@NullMarked
package org.parallax.time;

import org.jspecify.annotations.NullMarked;
