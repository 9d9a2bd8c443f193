#!/bin/sh
# Prints the samples that are sent as pdf: apt-get install libreoffice-writer-nogui fonts-crosextra-carlito fonts-liberation fonts-noto-core fonts-noto-cjk
# LUX_protege.pdf asks for a password to open ("geneve"), as files do that were protected on their way.
set -eu
make=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
node "$make/make-samples.ts" "$work/docx"
for docx in "$work"/docx/*.docx; do
  case $docx in
    *protege*) filter='pdf:writer_pdf_Export:{"EncryptFile":{"type":"boolean","value":"true"},"DocumentOpenPassword":{"type":"string","value":"geneve"}}' ;;
    *) filter=pdf ;;
  esac
  soffice -env:UserInstallation="file://$work/profile" --headless --convert-to "$filter" --outdir "$make/../contributions" "$docx" >/dev/null
done
