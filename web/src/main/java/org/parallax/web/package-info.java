/// What readers see: the {@link org.parallax.web.Dossier} of a set of documents and the {@link
/// org.parallax.web.ReportWriter} that lays it out as one self-contained page. Templates hold the
/// markup, `words.properties` the wording, the records here what is shown.
@NullMarked
package org.parallax.web;

import org.jspecify.annotations.NullMarked;
