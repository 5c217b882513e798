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

depends_on() { case ", $depends," in *" $1,"*|*" $1 ("*) ;; *) return 1 ;; esac; }

# Every module the interface imports, and every module these import in turn: the package that has it is a dependency.
scanner=$(qmake6 -query QT_HOST_LIBEXECS)/qmlimportscanner
[ -x "$scanner" ] || fail "there is no $scanner"
folders=$("$scanner" -rootPath "$source/qml" -importPath "$(qmake6 -query QT_INSTALL_QML)" | sed -n 's/^ *"path": "\(.*\)",\{0,1\}$/\1/p')
count=0
for folder in $folders; do
    package=$(dpkg -S "$folder/qmldir" | sed 's/[:,].*//')
    depends_on "$package" || fail "the interface needs $folder, but the package does not depend on $package"
    count=$((count + 1))
done
[ "$count" -ge 8 ] || fail "only $count imports were found: is $scanner what it was?"
for module in $(grep -rhoE '^import Qt[A-Za-z.]+' "$source/qml" | sed 's/^import //' | sort -u); do
    folder=$(qmake6 -query QT_INSTALL_QML)/$(echo "$module" | tr . /)
    case "$folders" in *"$folder"*) ;; *) fail "the interface imports $module, which is not installed here" ;; esac
done
# The plug-ins that read WebP and SVG, and the one that shows windows.
for package in qt6-image-formats-plugins libqt6svg6 qt6-qpa-plugins; do
    depends_on "$package" || fail "the package does not depend on $package"
done
contents=$(dpkg-deb -c "$deb")
for path in ./usr/bin/seseragi ./usr/bin/seseragi-cli ./usr/share/applications/io.github.seseragi.Seseragi.desktop \
    ./usr/share/metainfo/io.github.seseragi.Seseragi.metainfo.xml ./usr/share/icons/hicolor/scalable/apps/io.github.seseragi.Seseragi.svg; do
    echo "$contents" | grep -q " $path\$" || fail "the package has no $path"
done
if echo "$contents" | grep -E '/(include|lib)/.*\.(a|h)$'; then fail "the package ships development files"; fi

dpkg-deb -x "$deb" "$work/root"
desktop-file-validate "$work"/root/usr/share/applications/*.desktop
appstreamcli validate --no-net "$work"/root/usr/share/metainfo/*.xml

if [ "$(id -u)" != 0 ]; then
    echo "SKIP: installing needs root; the package was unpacked and checked only"
    exit 0
fi
had=$(dpkg-query -W -f='${Status}' seseragi 2>/dev/null || true)
remove() { case "$had" in *"ok installed"*) ;; *) dpkg -r seseragi >/dev/null 2>&1 || true ;; esac; rm -rf "$work"; }
trap remove EXIT
# dpkg itself refuses when a dependency is not installed. Another one may be at work for a moment.
tries=0
until dpkg -i "$deb" >"$work/log" 2>&1; do
    tries=$((tries + 1))
    if ! grep -q 'lock' "$work/log" || [ $tries -ge 60 ]; then cat "$work/log"; fail "dpkg -i"; fi
    sleep 2
done
# Only what is installed may be used: nothing of the build tree. It leaves nothing behind.
mkdir "$work/home" "$work/tmp"
env -i PATH=/usr/bin:/bin HOME="$work/home" TMPDIR="$work/tmp" QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8 \
    /usr/bin/seseragi --self-test || fail "--self-test of the installed program"
left=$(find "$work/home" "$work/tmp" -mindepth 1)
[ -z "$left" ] || fail "the self-test left: $left"
/usr/bin/seseragi-cli --version >/dev/null || fail "the installed seseragi-cli does not start"
echo "package: $(basename "$deb"), $(du -k "$deb" | cut -f1) KiB, $count QML modules"
