#!/bin/sh
# settle.sh NEW DEST: moves each file of folder NEW to DEST unless DEST already has the same text,
# so that make sees a change only where there is one.  NEW is removed.
set -eu
new=$1
dest=$2
for file in "$new"/*; do
    [ -e "$file" ] || continue
    name=$(basename "$file")
    if [ -e "$dest/$name" ] && cmp -s "$file" "$dest/$name"; then
        continue
    fi
    mv -f "$file" "$dest/$name"
done
rm -rf "$new"
