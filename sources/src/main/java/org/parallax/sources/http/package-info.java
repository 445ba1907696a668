/// Pages fetched from addresses that the user named: guarded against addresses that are not public,
/// bounded in size, time and redirects.
@NullMarked
package org.parallax.sources.http;

import org.jspecify.annotations.NullMarked;
