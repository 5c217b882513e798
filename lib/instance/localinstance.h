// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// A small Misskey-compatible server inside this process.
class LocalInstance : public QObject
{
    Q_OBJECT
public:
    explicit LocalInstance(QObject *parent = nullptr);
};
