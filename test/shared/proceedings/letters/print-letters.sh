#!/bin/sh
# Prints the sample letters: apt-get install libreoffice-writer-nogui fonts-crosextra-carlito fonts-noto-core fonts-noto-cjk
# Not those from right to left: what LibreOffice prints of them mixes the columns of a row. The pdf files hold no links.
set -eu
letters=$(cd "$(dirname "$0")/../../../../cdk/local/samples/letters" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for docx in "$letters"/*.docx; do
  case $docx in *-ar.docx) continue ;; esac
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$letters" "$docx" >/dev/null
done
