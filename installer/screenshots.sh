#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Makes the pictures of README.md anew from the sample workbook of a fixed day, without a display.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash installer/setup.sh run build
[[ -f build/release/build.ninja ]] || cmake --preset release
cmake --build --preset release --target kept kept-desktop

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=Europe/Berlin
build/release/bin/kept sample "$folder/sample.kept" --as-of 2026-10-20 >/dev/null
mkdir -p resources/screenshots

picture() { # NAME PAGE SCHEME LANGUAGE [RECORD]
  build/release/bin/kept-desktop "$folder/sample.kept" --snapshot "resources/screenshots/$1.png" --page "$2" --scheme "$3" --language "$4" \
    --as-of 2026-10-20 ${5:+--open "$5"}
}
picture overview-light overview light en
picture overview-dark overview dark en
picture compliance-light compliance light en
picture agreements-light agreements light en
picture agreement-editor-light agreements light en SH-2024-017
picture service-hours-light calendars light en
picture overview-german overview light de
