#!/bin/sh
# demo.sh: from a bare Debian machine to Ouro running real scripts.  Installs what is missing,
# builds build/ouro, and takes a tour through scripts/demos/.
set -eu
cd "$(dirname "$0")/.."
sh scripts/deps.sh
make -s -j"$(nproc 2>/dev/null || echo 2)" release

for script in scripts/demos/*.py; do
    printf '\n==== ouro %s\n' "$script"
    sed -n '2,/^"""/p' "$script" | sed '/^"""/d'
    build/ouro "$script"
done
printf '\nEach of these runs under python3 too, and prints the same.\n'
