package org.parallax.extract;

/// What class names, ids and roles of an element say about it; `page/markup.tsv` lists the names.
enum Hint {
  BODY,
  TITLE,
  LEAD,
  BYLINE,
  DATE,
  CAPTION,
  MEDIA,
  RELATED,
  TEASER,
  SHARE,
  COMMENT,
  NEWSLETTER,
  ADVERT,
  SIDEBAR,
  NAVIGATION,
  FOOTER,
  HEADER,
  TAGS,
  CONSENT,
  PAYWALL,
  BIOGRAPHY,
  PROMOTION,
  HIDDEN,
  CONTENTS,
  EMBED,
  QUOTE,
  LIVE,
  PRODUCT;

  int bit() {
    return 1 << ordinal();
  }
}
