// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Gives the program the system's UI font, followed by the fonts of each system that have Japanese,
/// Chinese and Korean in one style and emoji in colour. Without them Qt picks any font that has the
/// glyph, a different one from text to text. Call it after QGuiApplication is made.
void setUpFonts();
