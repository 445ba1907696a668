/// Documents gathered into stories, events gathered into happenings, and the count of independent
/// tellings.
@NullMarked
package org.parallax.story;

import org.jspecify.annotations.NullMarked;
