#!/bin/sh
# Makes sure that LibreOffice (which turns docx into pdf), the tools that read a pdf, and fonts for three scripts are there.
set -eu

packages="libreoffice-writer-nogui poppler-utils fonts-crosextra-carlito fonts-liberation fonts-noto-core fonts-noto-cjk"

if command -v dpkg-query >/dev/null 2>&1; then
  missing=""
  for package in $packages; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
  done
  [ -z "$missing" ] && exit 0
elif command -v soffice >/dev/null 2>&1 && command -v pdftotext >/dev/null 2>&1; then
  exit 0
else
  missing=" LibreOffice Writer and the poppler tools"
fi

if ! command -v apt-get >/dev/null 2>&1; then
  echo "These tests need$missing. This is no Debian system: install them so that soffice, pdfinfo and pdftotext are on the path." >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "These tests need packages that are not installed. As root: apt-get install$missing" >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
# shellcheck disable=SC2086
apt-get install -y -qq --no-install-recommends $missing >/dev/null
