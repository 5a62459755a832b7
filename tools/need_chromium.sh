#!/usr/bin/env bash
# Installs the browser that the tests of the pages click through, where it is missing.
set -euo pipefail
[ -x /usr/bin/chromium ] && exit 0

say() { echo "need_chromium: $*" >&2; }

if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
  say "installing chromium"
  apt-get update -qq && apt-get install -y -qq chromium >/dev/null
else
  say "chromium is missing; install it with: sudo apt-get install chromium"
  exit 1
fi
