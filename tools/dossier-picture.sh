#!/bin/sh
# Makes docs/images/dossier.png, the picture in the README: the dossier of the examples in Chromium.
# Needs chromium and the Noto fonts (Debian: chromium fonts-noto-core fonts-noto-cjk).
set -eu
cd "$(dirname "$0")/.."
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
bin/parallax report --title 'Six ships for Jakarta' examples -o "$folder/dossier.html"
chromium --headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking \
  --disable-component-update --disable-sync --hide-scrollbars --user-data-dir="$folder/profile" \
  --window-size=1200,1250 --screenshot=docs/images/dossier.png "file://$folder/dossier.html" 2> "$folder/errors" ||
  { cat "$folder/errors" >&2; exit 1; }
