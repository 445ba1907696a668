/// How fast the parts are; run as CONTRIBUTING tells, figures in `docs/scores.md`.
@NullMarked
package org.parallax.bench;

import org.jspecify.annotations.NullMarked;
