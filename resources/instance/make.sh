#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Seseragi developers
# SPDX-License-Identifier: GPL-3.0-or-later
#
# How the demo's pictures were drawn, with ImageMagick. They are the project's own.
set -eu
cd "$(dirname "$0")"

avatar() { # avatar NAME LIGHT DARK: a soft ball
    convert -size 160x160 -define gradient:angle=135 "gradient:$2-$3" -blur 0x6 -quality 82 "avatar-$1.webp"
}
avatar alice '#bcd9f5' '#2c5f9e'
avatar bob '#f3c9c0' '#a03248'
avatar carol '#c9ecc8' '#2f7d4c'
avatar dave '#d9cdf2' '#5b3f9c'
avatar eve '#fbe2b0' '#b06a10'
avatar haru '#ffd6e3' '#c24a79'
avatar mio '#c4f0ef' '#15767a'
avatar tetsu '#d8d8d8' '#4a4f57'
avatar yuki '#e8f2ff' '#7a9cc6'
avatar camille '#fde2cf' '#b5532a'
avatar luc '#dfe8c0' '#66762a'
avatar zoe '#f1d0f5' '#8a2f95'
avatar samir '#cfe6dc' '#1f5f55'
avatar ken '#fff0c9' '#8a6d1f'
avatar nadia '#e6d3e0' '#6b2f58'
avatar larry '#ffd0b0' '#a33a0c'

# Hills under an evening sky.
convert -size 640x400 'gradient:#5b6ec4-#f0c48a' -fill '#ffd24d' -draw 'circle 450,150 450,108' \
    -fill '#28553f' -draw "path 'M0,320 L60,285 L130,315 L220,270 L300,310 L400,268 L480,306 L560,276 L640,308 L640,400 L0,400 Z'" \
    -fill '#1c3d30' -draw "path 'M0,360 L120,330 L240,362 L380,334 L520,366 L640,338 L640,400 L0,400 Z'" -quality 84 hills.webp
convert -size 400x400 pattern:checkerboard -scale 1x1\! xc:'#f6eee6' -delete 0 -scale 400x400\! \
    -fill '#e0486a' -draw 'rectangle 0,0 49,49' miff:- | convert - -crop 100x100+0+0 +repage \
    -fill '#e0486a' -draw 'rectangle 50,50 99,99' miff:- | convert -size 400x400 tile:- check.png
convert -size 640x360 'gradient:#2257e6-#a9d8d2' -quality 84 sky.webp
convert -size 480x320 plasma:tomato-steelblue -blur 0x12 -quality 80 secret.webp
convert -size 900x1200 'gradient:#fdf3e2-#d98e5f' -fill '#fff7ea' -draw 'ellipse 450,720 260,170 0,360' \
    -fill '#7a4a2b' -draw 'ellipse 450,700 210,120 0,360' -quality 80 coffee.webp

emoji() { convert -size 128x128 xc:none "$@"; }
emoji -fill '#ffcf3f' -draw 'circle 64,66 64,10' -fill '#3a2a10' -draw 'circle 44,56 44,47' -draw 'circle 84,56 84,47' \
    -fill none -stroke '#3a2a10' -strokewidth 8 -draw "path 'M38,80 Q64,108 90,80'" blobsmile.webp
emoji -fill '#e5484d' -draw 'circle 64,64 64,14' reddot.webp
convert -size 320x96 'gradient:#5fd0c4-#0f766e' -rotate 0 widebar.webp
emoji -fill '#6fb7ff' -draw "path 'M64,10 C92,52 104,66 104,84 A40,40 0 0 1 24,84 C24,66 36,52 64,10 Z'" drop.webp
emoji -fill '#fbf7f0' -draw 'roundrectangle 14,66 114,108 20,20' -fill '#f58b5c' -draw "path 'M8,72 Q14,26 64,28 Q114,26 120,72 Q64,52 8,72 Z'" \
    -fill none -stroke '#ffd9c4' -strokewidth 5 -draw "path 'M32,40 L42,56'" -draw "path 'M58,33 L64,51'" -draw "path 'M84,35 L88,54'" salmon.webp
emoji -fill '#f2a65a' -draw "path 'M20,40 L34,8 L54,34 L74,34 L94,8 L108,40 A46,46 0 1 1 20,40 Z'" -fill '#3a2a10' \
    -draw 'circle 46,66 46,58' -draw 'circle 82,66 82,58' blobcat.webp
# A turning disc, in the two animated formats the interface meets.
frames=
for angle in 0 45 90 135 180 225 270 315; do
    emoji -fill '#3b57b8' -draw 'circle 64,64 64,12' -fill '#e5484d' -draw "path 'M64,64 L64,12 A52,52 0 0 1 116,64 Z'" \
        -distort SRT "$angle" "/tmp/seseragi-spin-$angle.png"
    frames="$frames /tmp/seseragi-spin-$angle.png"
done
# shellcheck disable=SC2086
convert -delay 8 -loop 0 -dispose background $frames spin.gif
# shellcheck disable=SC2086
convert -delay 8 -loop 0 $frames spin.webp
# shellcheck disable=SC2086
rm -f $frames
