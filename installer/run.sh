#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Kept, makes a sample workbook and opens it. Without a display it does the main job
# on the command line instead: import, scorecard, PDF, and a picture of the window.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

kept=build/release/bin/kept
desktop=build/release/bin/kept-desktop
sample=out/sample.kept

build() {
  bash installer/setup.sh run build
  [[ -f build/release/build.ninja ]] || cmake --preset release
  cmake --build --preset release --target kept kept-desktop
}

# The sample's last quarter is the one before today, so yesterday's sample is made anew; it is kept beside the new one.
make_sample() {
  [[ ! -e $sample-wal ]] || return 0 # open in a window
  if [[ -s $sample && $sample -nt $kept && $(date -r "$sample" +%F) == "$(date +%F)" ]]; then return 0; fi
  [[ ! -e $sample ]] || mv "$sample" "out/sample-before.kept"
  "$kept" sample "$sample" --as-of "$(date +%F)"
}

# A new workbook with the example agreement and its tickets: the way every user's own file takes.
import_example() {
  rm -f out/example.kept
  "$kept" create out/example.kept
  "$kept" apply out/example.kept "$example/agreement.json"
  "$kept" import out/example.kept "$example/tickets.csv" --mapping "$example/mapping.json" --from 2026-08-01 --to 2026-09-30
  "$kept" import out/example.kept "$example/outages.csv" --mapping "$example/outages-mapping.json" --from 2026-08-01 --to 2026-09-30
  "$kept" evaluate out/example.kept --period 2026-09
}

print_results() {
  echo
  echo "The sample's last quarter:"
  "$kept" evaluate "$sample"
  "$kept" report "$sample" --agreement "$agreement" --pdf out/scorecard.pdf
  "$desktop" --snapshot out/dashboard.png "$sample"
}

example=resources/sample/example
agreement=SH-2024-017 # managed hosting, in the sample

mkdir -p out
build
make_sample
if [[ -n ${DISPLAY:-}${WAYLAND_DISPLAY:-} ]]; then
  echo "Opening $sample. Start it again later with: $desktop $sample"
  exec "$desktop" "$sample"
fi
echo "There is no display, so the main job runs on the command line."
export QT_QPA_PLATFORM=offscreen
import_example
print_results
cat <<END

Made in $PWD:
  out/sample.kept     the sample workbook
  out/example.kept    a workbook with an imported file
  out/scorecard.pdf   the scorecard as a printed page
  out/dashboard.png   a picture of the window
Open the window on a machine with a display: bash installer/run.sh
END
