// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/sleepwatch.h"

#include "instance/localinstance.h"
#include "session/session.h"
#include "support/privatebus.h"
#include "support/programrig.h"

#include <QDBusConnection>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString alice = QStringLiteral("alice");

} // namespace

/// What systemd-logind says of sleep.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

Q_SIGNALS:
    void PrepareForSleep(bool isStarting);
};

/// Waking up, told over a system bus of the test's own.
class TestSleepWatch : public QObject
{
    Q_OBJECT
public:
    explicit TestSleepWatch(const QString &busAddress)
        : m_busAddress(busAddress)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_busAddress.isEmpty())
            QSKIP("There is no dbus-daemon here to be a private system bus.");
        QVERIFY(QDBusConnection::systemBus().isConnected());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_logind = std::make_unique<FakeLogind>();
        QDBusConnection bus = logindsBus();
        QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/login1"), m_logind.get(),
                                   QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.login1")));
    }

    void cleanup()
    {
        QDBusConnection bus = logindsBus();
        bus.unregisterService(QStringLiteral("org.freedesktop.login1"));
        bus.unregisterObject(QStringLiteral("/org/freedesktop/login1"));
        m_logind.reset();
    }

    void tellsOfWakingAndNotOfFallingAsleep()
    {
        SleepWatch watch;
        QSignalSpy woke(&watch, &SleepWatch::wokeUp);
        // In order, so what is said of falling asleep has come when the last has.
        for (const bool isStarting : {true, true, true, false})
            Q_EMIT m_logind->PrepareForSleep(isStarting);
        QTRY_VERIFY(!woke.isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(woke.size(), 1);
    }

    /// As the program does: the server went away in the sleep, without a word.
    void everyAccountReconnects()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(alice);
        support::ProgramRig rig;
        SleepWatch watch;
        connect(&watch, &SleepWatch::wokeUp, rig.manager.get(), &SessionManager::reconnectNow);
        Session *session = rig.signIn(instance, alice);
        QTRY_COMPARE(session->state(), Session::Online);
        const QSignalSpy lost(session->stream(), &StreamingClient::lost);
        instance.stallStreaming(true);
        Q_EMIT m_logind->PrepareForSleep(false);
        QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 30000);
        instance.stallStreaming(false);
        QTRY_COMPARE(session->state(), Session::Online);
    }

private:
    /// logind's own place on the bus.
    QDBusConnection logindsBus() const
    {
        return QDBusConnection::connectToBus(m_busAddress, QStringLiteral("logind"));
    }

    QString m_busAddress;
    std::unique_ptr<FakeLogind> m_logind;
};

int main(int argc, char *argv[])
{
    const support::PrivateBus bus("DBUS_SYSTEM_BUS_ADDRESS");
    int result = 0;
    {
        QGuiApplication app(argc, argv);
        TestSleepWatch test(bus.address());
        result = QTest::qExec(&test, argc, argv);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("logind"));
    return result;
}

#include "tst_sleepwatch.moc"
