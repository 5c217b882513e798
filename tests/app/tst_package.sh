#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Seseragi developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# tst_package.sh SOURCE_DIR BUILD_DIR: builds the Debian package, checks that it names every QML module the interface
# imports and the image plug-ins, and that what it installs works from /usr. Installing needs root: without it the
# package is unpacked and looked at, and the rest is said to be skipped.
set -eu
source=$1 build=$2
fail() { echo "FAIL: $*" >&2; exit 1; }

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
(cd "$build" && cpack -G DEB -B "$work" >"$work/log" 2>&1) || { cat "$work/log"; fail "cpack"; }
deb=$(ls "$work"/*.deb)
depends=$(dpkg-deb -f "$deb" Depends)

# import QtQuick.Controls.Basic -> qml6-module-qtquick-controls: styles ship with the controls.
modules=$(grep -rhoE '^import Qt[A-Za-z.]+' "$source/qml" | sed -E 's/^import //; s/\.(Basic|impl)$//' | sort -u)
for module in $modules; do
    package=qml6-module-$(echo "$module" | tr 'A-Z.' 'a-z-')
    case ", $depends," in
    *" $package,"*|*" $package "*) ;;
    *) fail "the interface imports $module, but the package does not depend on $package" ;;
    esac
done
# What these modules load in turn, and the plug-ins for WebP and SVG.
for package in qml6-module-qtqml-workerscript qml6-module-qtquick-templates qt6-image-formats-plugins libqt6svg6; do
    case "$depends" in *"$package"*) ;; *) fail "the package does not depend on $package" ;; esac
done
for path in ./usr/bin/seseragi ./usr/bin/seseragi-cli ./usr/share/applications/io.github.seseragi.Seseragi.desktop \
    ./usr/share/metainfo/io.github.seseragi.Seseragi.metainfo.xml ./usr/share/icons/hicolor/scalable/apps/io.github.seseragi.Seseragi.svg; do
    dpkg-deb -c "$deb" | grep -q " $path\$" || fail "the package has no $path"
done
if dpkg-deb -c "$deb" | grep -E '/(include|lib)/.*\.(a|h)$'; then fail "the package ships development files"; fi

dpkg-deb -x "$deb" "$work/root"
desktop-file-validate "$work"/root/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/root/usr/share/metainfo/*.xml

if [ "$(id -u)" != 0 ]; then
    echo "SKIP: installing needs root; the package was unpacked and checked only"
    exit 0
fi
had=$(dpkg-query -W -f='${Status}' seseragi 2>/dev/null || true)
dpkg -i "$deb" >"$work/log" 2>&1 || { cat "$work/log"; fail "dpkg -i"; }
# Only what is installed may be used: nothing of the build tree. It leaves nothing behind.
mkdir "$work/home" "$work/tmp"
env -i PATH=/usr/bin:/bin HOME="$work/home" TMPDIR="$work/tmp" QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 \
    /usr/bin/seseragi --self-test || fail "--self-test of the installed program"
left=$(find "$work/home" "$work/tmp" -mindepth 1)
[ -z "$left" ] || fail "the self-test left: $left"
/usr/bin/seseragi-cli --version >/dev/null || fail "the installed seseragi-cli does not start"
case "$had" in *"ok installed"*) ;; *) dpkg -r seseragi >/dev/null ;; esac
echo "package: $(basename "$deb"), $(du -k "$deb" | cut -f1) KiB"
