#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package into out/ and checks its form with lintian, desktop-file-validate and appstreamcli.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

bash installer/setup.sh run build package
[[ -f build/release/build.ninja ]] || cmake --preset release
cmake --build --preset release
mkdir -p out
rm -f out/kept_*.deb
cpack --config build/release/CPackConfig.cmake -B build/release/package >build/release/package.log || { cat build/release/package.log >&2; exit 1; }
cp build/release/package/kept_*.deb out/

desktop-file-validate installer/desktop/kept.desktop
# No domain belongs to the project, so its id is not a reversed one.
appstreamcli validate --no-net --no-color --override=cid-desktopapp-is-not-rdns=info build/release/installer/kept.metainfo.xml
# The package is built outside of Debian: no bug of Debian's asks for it, and its maintainer has no address there.
lintian --allow-root --fail-on error,warning --suppress-tags initial-upload-closes-no-bugs,bogus-mail-host,bogus-mail-host-in-debian-changelog out/kept_*.deb
echo "The package is $(echo out/kept_*.deb)."
