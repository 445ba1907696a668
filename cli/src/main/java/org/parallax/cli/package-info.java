/// The command `parallax`: one thin class a command, and the only place where everything meets.
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
