#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds the preset dev and runs every test, without a display.
# Further arguments go to ctest: bash tests/run.sh -R calendar
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash installer/setup.sh run build test
[[ -f build/dev/build.ninja ]] || cmake --preset dev
cmake --build --preset dev

log=build/dev/test.log
status=0
ctest --preset dev --no-tests=error -j "$(nproc)" "$@" </dev/null 2>&1 | tee "$log" || status=$?
sed -nE 's/^[0-9]+% tests passed, ([0-9]+) tests? failed out of ([0-9]+)$/\1 \2/p' "$log" \
  | while read -r failed all; do echo "$((all - failed)) passed, $failed failed"; done
exit "$status"
