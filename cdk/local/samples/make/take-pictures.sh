#!/bin/sh
# Takes the pictures of the README, first pages as LibreOffice shows them: apt-get install libreoffice-writer-nogui poppler-utils imagemagick and the
# fonts named in print-pdfs.sh.
set -eu
samples=$(cd "$(dirname "$0")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for name in NZL_environment BEL_enquetes IND_C21-78_Rev1 OMN_PP-22 CHN_WRC-19 KGZ_VCC2020_auditor; do
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to pdf --outdir "$work" "$samples/contributions/$name.docx" >/dev/null
  pdftoppm -r 200 -f 1 -l 1 -singlefile -png "$work/$name.pdf" "$work/$name"
  convert "$work/$name.png" -resize 400x -bordercolor '#b0b0b0' -border 1 +dither -colors 12 -strip "PNG8:$samples/pictures/$name.png"
done
