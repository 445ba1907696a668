/// The JSON Lines of the contract, read and written with a fixed order of fields.
@NullMarked
package org.parallax.json;

import org.jspecify.annotations.NullMarked;
