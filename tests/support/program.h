// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTest>

namespace support {

/// A running program, its output kept. It is killed with this object.
class Program
{
public:
    /// How long the waits below wait, in ms.
    static constexpr int patienceMs = 60000;

    Program(const QString &name, const QStringList &arguments,
            const QProcessEnvironment &environment)
    {
        m_process.setProcessEnvironment(environment);
        m_process.start(name, arguments);
    }
    ~Program()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    qint64 pid() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    bool waitForEnd()
    {
        return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; },
                               patienceMs);
    }
    bool waitForOutput(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return output().contains(text) || !isRunning(); }, patienceMs)
               && output().contains(text);
    }
    bool waitForError(const QByteArray &text)
    {
        return QTest::qWaitFor([&] { return errors().contains(text) || !isRunning(); }, patienceMs)
               && errors().contains(text);
    }
    void write(const QByteArray &text) { m_process.write(text); }
    void endInput() { m_process.closeWriteChannel(); }
    int exitCode() const { return m_process.exitCode(); }
    /// All of stdout so far.
    QByteArray output() { return m_output += m_process.readAllStandardOutput(); }
    /// All of stderr so far.
    QByteArray errors() { return m_errors += m_process.readAllStandardError(); }

private:
    QProcess m_process;
    QByteArray m_output;
    QByteArray m_errors;
};

} // namespace support
