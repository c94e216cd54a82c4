#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the benchmarks optimised and runs them in a folder of its own: bash tests/benchmarks/run.sh [TICKETS [RUNS]]
# DuckDB is a peer where npm can fetch it.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

bash installer/setup.sh run build test
command -v sqlite3 >/dev/null || { echo "The benchmarks need the sqlite3 shell." >&2; exit 3; }
[[ -f build/release-bench/build.ninja ]] || cmake --preset release -B build/release-bench -DKEPT_TESTS=ON
cmake --build build/release-bench --target kept kept_benchmarks kept_credit_benchmarks kept_editor_benchmarks

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
if ! command -v npm >/dev/null || ! npm install --silent --no-audit --no-fund --prefix "$folder" "@duckdb/node-api" >/dev/null 2>&1; then
  echo "DuckDB is not to be had here; it is left out."
fi
python3 tests/benchmarks/benchmarks.py build/release-bench/bin "$folder" "$@"
QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC build/release-bench/bin/kept_editor_benchmarks
LC_ALL=C.UTF-8 TZ=UTC build/release-bench/bin/kept_credit_benchmarks
