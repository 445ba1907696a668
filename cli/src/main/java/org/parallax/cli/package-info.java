/// The command `parallax`: the only place where everything meets, and the only one with threads,
/// files to write and a terminal.
@NullMarked
package org.parallax.cli;

import org.jspecify.annotations.NullMarked;
