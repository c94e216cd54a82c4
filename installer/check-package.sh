#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the package on a bare Debian 12, made with debootstrap in a folder of its own, and starts both programs there with
# a workbook. As root; takes some minutes the first time. Not part of the test suite.
#   installer/check-package.sh [PACKAGE]     out/kept_*.deb unless told otherwise
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

[[ $EUID -eq 0 ]] || { echo "installer/check-package.sh makes a chroot, so it must run as root." >&2; exit 3; }
package=${1:-$(echo out/kept_*.deb)}
[[ -s $package ]] || { echo "There is no package $package; bash installer/package.sh makes it." >&2; exit 3; }
bash installer/setup.sh package

base=build/debian-12.tar
sources=/etc/apt/sources.list.d/debian.sources
mirror=$(sed -n 's/^URIs: *//p' "$sources" 2>/dev/null | head -n 1)
root=$(mktemp -d)
trap 'rm -rf --one-file-system "$root"' EXIT
if [[ ! -s $base ]]; then
  mkdir -p build
  debootstrap --variant=minbase --include=ca-certificates bookworm "$root" "${mirror:-http://deb.debian.org/debian}" >build/debootstrap.log \
    || { tail -n 5 build/debootstrap.log >&2; exit 3; }
  # The packages come from where this machine has its own.
  if [[ -s $sources ]]; then rm -f "$root/etc/apt/sources.list"; cp "$sources" "$root/etc/apt/sources.list.d/"; fi
  cp -a /etc/apt/apt.conf.d/99* "$root/etc/apt/apt.conf.d/" 2>/dev/null || true
  tar -C "$root" -cf "$base.part" . && mv "$base.part" "$base"
else
  tar -C "$root" -xf "$base"
fi

cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
cp "$package" "$root/tmp/kept.deb"
in_root() {
  chroot "$root" /usr/bin/env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin \
    DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@"
}
in_root apt-get -qq update
in_root apt-get -qq install -y --no-install-recommends /tmp/kept.deb >build/check-package.log 2>&1 \
  || { tail -n 20 build/check-package.log >&2; exit 1; }

in_root kept sample /tmp/sample.kept --as-of 2026-10-20
in_root kept evaluate /tmp/sample.kept --as-of 2026-10-20 --period 2026-Q3 >"$root/tmp/scorecard"
[[ -s $root/tmp/scorecard ]] || { echo "kept evaluate printed nothing." >&2; exit 1; }
in_root kept-desktop /tmp/sample.kept --snapshot /tmp/window.png
[[ $(head -c 4 "$root/tmp/window.png" | tail -c 3) == PNG ]] || { echo "kept-desktop drew no picture." >&2; exit 1; }
for file in applications/kept.desktop mime/packages/kept.xml metainfo/kept.metainfo.xml icons/hicolor/scalable/apps/kept.svg; do
  [[ -s $root/usr/share/$file ]] || { echo "/usr/share/$file is missing." >&2; exit 1; }
done
in_root apt-get -qq purge -y kept >/dev/null
[[ ! -e $root/usr/bin/kept ]] || { echo "Purging the package left /usr/bin/kept." >&2; exit 1; }
echo "The package installs on a bare Debian 12, both programs start and open a workbook, and it goes away again."
