// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

LocalInstance::LocalInstance(QObject *parent) : QObject(parent) { }
