#!/bin/sh
# Learns what the features of an alignment weigh in telling translations, and prints the table relate/weights.tsv.
#   tools/fit-links.sh CORPUS.jsonl.gz GOLD.jsonl.gz [CORPUS.jsonl.gz GOLD.jsonl.gz ...]
# The last pair of several is only measured. Needs `./mvnw -pl core -am test-compile` to have run.
set -e
root=$(cd "$(dirname "$0")/.." && pwd)
(cd "$root" && ./mvnw -q -B -o -pl core -am dependency:build-classpath -DincludeScope=test -Dmdep.outputFile="$root/core/target/classpath" || true)
exec java -cp "$root/core/target/test-classes:$root/core/target/classes:$root/languages/src/main/resources:$(cat "$root/core/target/classpath")" \
  org.parallax.relate.LinkFit "$@"
