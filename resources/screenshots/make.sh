#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Seseragi developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Takes the pictures of the README again: the seeded demo, without its life, in the window of a size.
# Needs: cmake --build build/ci --target seseragi qmlharness; pngquant. The pictures in reference/ are the official web client's.
set -eu
cd "$(dirname "$0")/../.."
export QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software
out=resources/screenshots

take() {
    name=$1
    shift
    build/ci/tests/qmlharness "$out/$name.png" --translation build/ci/app/seseragi_en.qm --later 2000 "$@"
    pngquant --force --strip --speed 1 --quality 60-90 --output "$out/$name.png" 160 "$out/$name.png"
}

take home-light --size 800x1160
take home-dark --size 800x1160 --theme 2
take notifications --size 800x760 --keys G --later 1000
take composer --size 800x520 --keys N --write "Hello :blobsmile:"
take mfm-note --size 800x460 --keys "J J J J J J J J J"
take note-page --size 800x680 --keys "J J J J J J J J J J J J"
take account --size 800x400 --click 32,368
