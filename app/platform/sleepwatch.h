// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

/// Says at once that the machine woke up, where systemd-logind or what offers its interface
/// (PrepareForSleep) is there to tell. Elsewhere it says nothing: NetworkWatch notices a little
/// later.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void wokeUp();

private Q_SLOTS:
    void prepareForSleep(bool isStarting);
};
