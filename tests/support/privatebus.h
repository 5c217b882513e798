// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>

namespace support {

/// A D-Bus daemon of a test's own, without services to start, in place of the machine's bus: make
/// it before the application. Without dbus-daemon its address is empty.
class PrivateBus
{
public:
    /// `variable`: DBUS_SYSTEM_BUS_ADDRESS or DBUS_SESSION_BUS_ADDRESS.
    explicit PrivateBus(const char *variable)
    {
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (program.isEmpty() || !m_config.open())
            return;
        m_config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen>"
                       "<policy context='default'><allow send_destination='*' eavesdrop='true'/>"
                       "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>");
        m_config.close();
        m_daemon.start(program, {QStringLiteral("--config-file=") + m_config.fileName(),
                                 QStringLiteral("--nofork"), QStringLiteral("--print-address=1")});
        QString address;
        while (!address.endsWith(QLatin1Char('\n')) && m_daemon.waitForReadyRead(30000))
            address += QString::fromUtf8(m_daemon.readAllStandardOutput());
        m_address = address.trimmed();
        qputenv(variable, m_address.toUtf8());
    }
    ~PrivateBus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    Q_DISABLE_COPY_MOVE(PrivateBus)

    const QString &address() const { return m_address; }

private:
    QTemporaryFile m_config;
    QProcess m_daemon;
    QString m_address;
};

} // namespace support
