/// Who does what to whom in a sentence, without a parser: clauses, participants, voice, negation
/// and tense, found by word order and the role markers of a language pack. Claims and events both
/// read from here.
@NullMarked
package org.parallax.clause;

import org.jspecify.annotations.NullMarked;
