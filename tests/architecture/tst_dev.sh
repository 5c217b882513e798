#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Seseragi developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tst_dev.sh SOURCE_DIR: ./dev refuses a Qt that is too old with a plain sentence, before it installs anything.
set -eu
source=$1
fail() { echo "FAIL: $*" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# pretend NAME LINES...: a command of that name which prints the lines, before all others.
pretend() {
    name=$1; shift
    { echo '#!/bin/sh'; for line in "$@"; do printf "echo '%s'\n" "$line"; done; } >"$work/$name"
    chmod +x "$work/$name"
}

refuses() { # refuses VERSION
    if said=$(PATH="$work:$PATH" "$source/dev" format 2>&1); then fail "took Qt $1"; fi
    [ "$said" = "Seseragi needs Qt 6.4 or newer; this machine has $1." ] || fail "said of Qt $1: $said"
}

if command -v apt-get >/dev/null; then
    pretend apt-get
    pretend apt-cache 'qt6-base-dev:' '  Installed: (none)' '  Candidate: 6.2.4+dfsg-2ubuntu1'
    refuses 6.2.4+dfsg-2ubuntu1
    rm "$work/apt-cache"
    pretend dpkg-query 'install ok installed'
fi
for version in 5.15.8 6.2.4 6.3.0; do
    pretend qmake6 $version
    refuses $version
done
echo "PASS"
