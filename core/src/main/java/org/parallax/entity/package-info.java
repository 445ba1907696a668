/// Who and where: the gazetteer, mentions in text, names across scripts, and reference within a
/// document.
@NullMarked
package org.parallax.entity;

import org.jspecify.annotations.NullMarked;
