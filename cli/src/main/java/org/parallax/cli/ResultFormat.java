package org.parallax.cli;

/// How results are written. Named in lower case, as users write them.
enum ResultFormat {
  jsonl,
  table,
  csv
}
