// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measure.h"

#include <QJsonObject>

/// Counts what came, and times it from the first frame of the corpus to its end.
class Consumer
{
public:
    void note()
    {
        begin();
        ++m_notes;
    }
    void update()
    {
        begin();
        ++m_updates;
    }
    qint64 notes() const { return m_notes; }

    QJsonObject result() const
    {
        const double seconds = cpuSeconds() - m_start;
        const auto frames = double(m_notes + m_updates);
        return {{QStringLiteral("notes"), m_notes},
                {QStringLiteral("updates"), m_updates},
                {QStringLiteral("cpu_s"), seconds},
                {QStringLiteral("frames_per_cpu_s"), frames / seconds},
                {QStringLiteral("rss_kib"), residentKiB()}};
    }

private:
    void begin()
    {
        if (m_start < 0)
            m_start = cpuSeconds();
    }

    double m_start = -1;
    qint64 m_notes = 0;
    qint64 m_updates = 0;
};
