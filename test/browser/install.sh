#!/bin/sh
# Makes sure that a Chromium is there for the tests of pages. Set CHROMIUM to use one of your own.
set -eu

if [ -n "${CHROMIUM:-}" ]; then
  [ -x "$CHROMIUM" ] && exit 0
  echo "CHROMIUM is set to $CHROMIUM, which is no program." >&2
  exit 1
fi
[ -x /usr/bin/chromium ] && exit 0

if ! command -v apt-get >/dev/null 2>&1; then
  echo "These tests need Chromium. This is no Debian system: install Chromium and set CHROMIUM to its path." >&2
  exit 1
fi
if [ "$(id -u)" -ne 0 ]; then
  echo "These tests need Chromium. Run 'apt-get install chromium' as root, or set CHROMIUM to the path of one." >&2
  exit 1
fi
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends chromium fonts-noto-core fonts-noto-cjk >/dev/null
