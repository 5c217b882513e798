// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

BodyText {
    color: Theme.muted
    font.pixelSize: Theme.smallText
}
