/// Where pages come from: files, folders, JSON Lines, web archives, standard input and addresses.
/// What an input is, its content decides. Everything is bounded, and what cannot be read is told in
/// one line while the rest goes on.
@NullMarked
package org.parallax.sources;

import org.jspecify.annotations.NullMarked;
