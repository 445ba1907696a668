package org.parallax.annotate;

import java.util.ArrayList;
import java.util.List;
import org.parallax.claim.Claim;
import org.parallax.document.Article;
import org.parallax.document.Provenance;

/// The chain of sources that an article as a whole reports from: that of its first statement that
/// comes through others.
final class Citations {

  private Citations() {}

  /// What the page told of its provenance already, with the chain added where the page names none.
  static Provenance of(Article article, List<Claim> claims) {
    Provenance told = article.provenance();
    if (!told.cites().isEmpty()) {
      return told;
    }
    for (Claim claim : claims) {
      if (!claim.via().isEmpty()) {
        List<String> chain = new ArrayList<>(claim.via());
        if (claim.source() != null) {
          chain.add(claim.source().span().text());
        }
        return new Provenance(told.outlet(), told.wire(), chain);
      }
    }
    return told;
  }
}
