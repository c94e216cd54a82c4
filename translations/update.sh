#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Reads the texts of app, ui and models into the catalogues: German with every text, English with the plural forms alone.
#   translations/update.sh [SOURCES [CATALOGUES]]    the project and its folder translations, unless told otherwise
set -euo pipefail

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
sources=$(cd "${1:-$project}" && pwd)
catalogues=$(cd "${2:-$project/translations}" && pwd)
lupdate=${LUPDATE:-/usr/lib/qt6/bin/lupdate}
[[ -x $lupdate ]] || { echo "lupdate is missing; bash installer/setup.sh build installs it." >&2; exit 3; }

# lupdate loses the context of a function whose return type is qualified with std::, so it reads copies without it.
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cd "$sources"
find app ui models \( -name '*.cpp' -o -name '*.h' \) -exec cp --parents -t "$copies" {} + 2>/dev/null || true
cd "$copies"
find . -type f -exec sed -i -E 's/\bstd::([a-z_]+::)*/std_/g' {} +

common=(-silent -no-obsolete -locations none -source-language en -I .)
"$lupdate" "${common[@]}" -target-language de . -ts "$catalogues/kept_de.ts"
"$lupdate" "${common[@]}" -target-language en -pluralonly . -ts "$catalogues/kept_en.ts"
