#!/usr/bin/env bash
# Makes the virtual environment DIR with the package and what its checks need. Usage: tools/make_venv.sh DIR
set -euo pipefail
dir=${1:?usage: tools/make_venv.sh DIR}
python=${PYTHON:-python3}

say() { echo "make_venv: $*" >&2; }

if ! "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then
  say "Python 3.11 or newer is needed and '$python' is none: install it, or name another with PYTHON=… make"
  exit 1
fi

# Debian ships Python without what a virtual environment needs.
if ! "$python" -c 'import ensurepip, venv' 2>/dev/null; then
  if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
    say "installing python3-venv"
    apt-get update -qq && apt-get install -y -qq python3-venv >/dev/null
  else
    say "python3-venv is missing; install it with: sudo apt-get install python3-venv"
    exit 1
  fi
fi

[ -x "$dir/bin/pip" ] || { rm -rf "$dir"; "$python" -m venv "$dir"; }
"$dir/bin/pip" install --quiet --disable-pip-version-check --editable '.[dev]'
