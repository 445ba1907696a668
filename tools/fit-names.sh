#!/bin/sh
# Learns how the sounds of names correspond across scripts and what a comparison weighs, from a file of pairs of names
# (labels of Wikidata) and the answers to it, and writes both tables. Also writes cross-validated scores.
#   tools/fit-names.sh PAIRS.jsonl[.gz] ANSWERS.jsonl[.gz] CROSS_VALIDATED.jsonl
# Needs `./mvnw -pl core -am test-compile` to have run.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
(cd "$root" && ./mvnw -q -B -o -pl core -am dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$root/core/target/classpath" || true)
scripts="$root/languages/src/main/resources/parallax/scripts"
exec java -cp "$root/core/target/test-classes:$root/core/target/classes:$root/languages/src/main/resources:$(cat "$root/core/target/classpath")" \
  org.parallax.entity.NameFit "$1" "$2" "$root/tools/names/near-sounds.tsv" "$scripts" "$3"
