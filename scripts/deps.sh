#!/bin/sh
# deps.sh: installs what the build needs.  On Debian and its relatives through apt-get, as root or
# with sudo; elsewhere it lists the names.  It does nothing, quickly, when everything is there.
set -eu

packages="gcc libc6-dev make re2c bison python3 libgmp-dev libpcre2-dev libutf8proc-dev zlib1g-dev \
libreadline-dev pkg-config"

missing=""
if command -v dpkg-query >/dev/null 2>&1; then
    for package in $packages; do
        status=$(dpkg-query -W -f '${Status}' "$package" 2>/dev/null || true)
        case "$status" in
            *"ok installed") ;;
            *) missing="$missing $package" ;;
        esac
    done
    [ -n "$missing" ] || exit 0
else
    missing=$packages
fi

if ! command -v apt-get >/dev/null 2>&1; then
    cat >&2 <<END
Ouro needs these to build; the names are Debian's, your system's may differ slightly:
  a C compiler (gcc >= 12 or clang >= 14), GNU make >= 4.3, re2c, bison >= 3.8, python3 >= 3.9,
  and the development files of GMP, PCRE2 (8 bit), utf8proc, zlib and, optionally, GNU readline.
END
    for tool in gcc make re2c bison python3; do
        command -v $tool >/dev/null 2>&1 || { echo "missing here: $tool" >&2; exit 1; }
    done
    exit 0
fi

as_root=""
if [ "$(id -u)" != 0 ]; then
    if ! command -v sudo >/dev/null 2>&1; then
        echo "deps.sh: please install as root:$missing" >&2
        exit 1
    fi
    as_root=sudo
fi

echo "installing:$missing"
export DEBIAN_FRONTEND=noninteractive
# shellcheck disable=SC2086  # a list of words
if ! $as_root apt-get install -y -q --no-install-recommends $missing >/dev/null 2>&1; then
    $as_root apt-get update -q
    # shellcheck disable=SC2086
    $as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y -q --no-install-recommends $missing
fi
