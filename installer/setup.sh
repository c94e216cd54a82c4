#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian packages that are missing of the sections named: installer/setup.sh SECTION...
# The sections are those of installer/packages.txt. Nothing is asked; when nothing is missing, nothing is done.
set -euo pipefail

[[ $# -gt 0 ]] || { echo "usage: installer/setup.sh SECTION... (run, build, test, develop, package)" >&2; exit 2; }
list=$(dirname "${BASH_SOURCE[0]}")/packages.txt

command -v apt-get >/dev/null || {
  echo "installer/setup.sh needs apt-get (Debian 12). Elsewhere, install what $list names by hand." >&2
  exit 3
}

wanted=()
for section in "$@"; do
  mapfile -t found < <(awk -v section="$section" '$1 == section { print $2 }' "$list")
  [[ ${#found[@]} -gt 0 ]] || { echo "installer/packages.txt has no section $section." >&2; exit 2; }
  wanted+=("${found[@]}")
done

installed=$(dpkg-query -W -f='${db:Status-Status} ${Package}\n' "${wanted[@]}" 2>/dev/null | sed -n 's/^installed //p' || true)
mapfile -t missing < <(printf '%s\n' "${wanted[@]}" | grep -vxF -f <(printf '%s\n' "$installed" | sed '/^$/d') || true)
[[ ${#missing[@]} -gt 0 ]] || exit 0

as_root=()
if [[ $EUID -ne 0 ]]; then
  as_root=(sudo -n)
  if ! sudo -n true 2>/dev/null; then
    echo "These packages are missing, and installing them needs root. Please run, then start again:" >&2
    echo "  sudo apt-get install --no-install-recommends ${missing[*]}" >&2
    exit 3
  fi
fi

apt() {
  "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=600 -qq "$@" </dev/null
}

echo "Installing ${#missing[@]} packages: ${missing[*]}"
log=$(mktemp)
trap 'rm -f "$log"' EXIT
# A machine whose package lists are current needs no update; one whose lists are missing or stale gets it here.
apt install -y --no-install-recommends "${missing[@]}" >"$log" 2>&1 || {
  { apt update && apt install -y --no-install-recommends "${missing[@]}"; } >"$log" 2>&1
} || {
  tail -n 20 "$log" >&2
  echo "The packages could not be installed; the lines above say why." >&2
  exit 3
}
