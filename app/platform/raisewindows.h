// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Brings the windows of the program to the front and gives them the keyboard; a minimized one is
/// opened again. Dialogs and popups come with the window they belong to.
void raiseWindows();
