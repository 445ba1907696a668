#!/bin/sh
# Learns how the sounds of names correspond across scripts and what a comparison weighs, from a file of pairs of names
# (labels of Wikidata) and the answers to it, and writes both tables. Also writes cross-validated scores.
#   tools/fit-names.sh PAIRS.jsonl[.gz] ANSWERS.jsonl[.gz] CROSS_VALIDATED.jsonl
# Needs Java 21 or newer, as JAVA or on the path.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
(cd "$root" && ./mvnw -q -B -pl core -am -Dspotless.check.skip=true test-compile dependency:build-classpath \
  -Dmdep.includeScope=test -Dmdep.outputFile=target/classpath)
scripts="$root/languages/src/main/resources/parallax/scripts"
classes="$root/core/target/test-classes:$root/core/target/classes:$root/languages/src/main/resources"
exec "${JAVA:-java}" -cp "$classes:$(cat "$root/core/target/classpath")" \
  org.parallax.entity.NameFit "$1" "$2" "$root/tools/names/near-sounds.tsv" "$scripts" "$3"
