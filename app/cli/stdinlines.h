// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// The lines of stdin as they come, on every system: a thread reads them. Its end is quiet.
class StdinLines : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Starts reading; call once.
    void start();

Q_SIGNALS:
    void lineRead(const QByteArray &line);
};
