#!/bin/sh
# test.sh: everything from a bare Debian machine to a verdict.  Installs what is missing, builds
# the release, audit and sanitizer flavours, runs every test; the last line is "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
sh scripts/deps.sh
jobs=$(nproc 2>/dev/null || echo 2)
make -s -j"$jobs" release audit asan unit
exec python3 scripts/run_tests.py --jobs "$jobs" --flavours release,audit,asan,oracle --units --lint
