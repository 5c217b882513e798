// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// The lines of stdin as they come, on every system: a thread reads them. Its end is quiet.
///
/// It reads no more than `ahead` lines that nobody has dealt with: what is behind them waits in the
/// pipe, and whoever writes into it waits too, so nothing is lost and no memory fills up.
class StdinLines : public QObject
{
    Q_OBJECT
public:
    static constexpr int ahead = 256;

    explicit StdinLines(QObject *parent = nullptr);
    ~StdinLines() override;

    /// Starts reading; call once.
    void start();
    /// So many lines have been dealt with: as many more may be read.
    void done(int count = 1);

Q_SIGNALS:
    void lineRead(const QByteArray &line);

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};
