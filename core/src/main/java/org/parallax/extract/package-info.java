/// From a page, HTML or text stripped of its markup, to the article in it. The only package that
/// uses jsoup.
@NullMarked
package org.parallax.extract;

import org.jspecify.annotations.NullMarked;
