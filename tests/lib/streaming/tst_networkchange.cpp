// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/networkwatch.h"

#include "core/clock.h"
#include "support/privatebus.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QNetworkInformation>
#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>
#include <vector>

namespace {

const QString service = QStringLiteral("org.freedesktop.NetworkManager");
const QString root = QStringLiteral("/org/freedesktop/NetworkManager");
constexpr uint disconnected = 20; // NMState
constexpr uint connectedGlobal = 70;
constexpr uint ethernet = 1; // NMDeviceType
constexpr uint wifi = 2;

} // namespace

/// What Qt reads of NetworkManager, which moves from one connection to another.
class FakeNetworkManager : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager")
    Q_PROPERTY(uint State MEMBER state)
    Q_PROPERTY(uint Connectivity MEMBER connectivity)
    Q_PROPERTY(QDBusObjectPath PrimaryConnection MEMBER primary)
    Q_PROPERTY(QString PrimaryConnectionType MEMBER type)
    Q_PROPERTY(uint Metered MEMBER metered)
public:
    uint state = connectedGlobal;
    uint connectivity = 4;
    uint metered = 2;
    QString type = QStringLiteral("802-3-ethernet");
    QDBusObjectPath primary{root + QStringLiteral("/ActiveConnection/1")};
};

class FakeActiveConnection : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager.Connection.Active")
    Q_PROPERTY(QList<QDBusObjectPath> Devices MEMBER devices)
public:
    QList<QDBusObjectPath> devices;
};

class FakeDevice : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.NetworkManager.Device")
    Q_PROPERTY(uint DeviceType MEMBER deviceType)
public:
    uint deviceType = ethernet;
};

/// Changes of the network as the system tells them, over a system bus of the test's own.
class TestNetworkChange : public QObject
{
    Q_OBJECT
public:
    explicit TestNetworkChange(const QString &busAddress)
        : m_busAddress(busAddress)
    {
        m_worker.moveToThread(&m_thread);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        if (m_busAddress.isEmpty())
            QSKIP("There is no dbus-daemon here to be a private system bus.");
        qDBusRegisterMetaType<QList<QDBusObjectPath>>();
        // Qt asks it while it waits for the answer, so it lives on a thread of its own.
        m_thread.start();
        QVERIFY(run([this] {
            QDBusConnection bus =
                QDBusConnection::connectToBus(m_busAddress, QStringLiteral("manager"));
            addConnection(bus, 1, ethernet);
            addConnection(bus, 2, wifi);
            m_manager = std::make_unique<FakeNetworkManager>();
            return bus.registerObject(root, m_manager.get(), QDBusConnection::ExportAllProperties)
                   && bus.registerService(service);
        }));
        m_watch = std::make_unique<NetworkWatch>(&m_clock);
        const QNetworkInformation *network = QNetworkInformation::instance();
        if (!network || network->backendName() != QLatin1String("networkmanager"))
            QSKIP("Qt has no backend for NetworkManager here.");
        QTRY_COMPARE(network->reachability(), QNetworkInformation::Reachability::Online);
        QVERIFY(network->supports(QNetworkInformation::Feature::TransportMedium));
    }

    void cleanupTestCase()
    {
        run([this] {
            m_manager.reset();
            m_objects.clear();
            return true;
        });
        m_thread.quit();
        m_thread.wait();
    }

    void aLossAsksForASignOfLifeOnly()
    {
        QSignalSpy lost(m_watch.get(), &NetworkWatch::networkLost);
        QSignalSpy returned(m_watch.get(), &NetworkWatch::networkReturned);
        tell({{QStringLiteral("State"), disconnected}});
        QTRY_COMPARE(lost.size(), 1);
        QCOMPARE(returned.size(), 0);
        tell({{QStringLiteral("State"), connectedGlobal}});
        QTRY_COMPARE(returned.size(), 1);
        QCOMPARE(lost.size(), 1);
    }

    void anotherMediumIsAnotherNetwork()
    {
        QSignalSpy returned(m_watch.get(), &NetworkWatch::networkReturned);
        tell(
            {{QStringLiteral("PrimaryConnection"),
              QVariant::fromValue(QDBusObjectPath(root + QStringLiteral("/ActiveConnection/2")))}});
        QTRY_COMPARE(returned.size(), 1);
    }

private:
    template <typename Work>
    bool run(Work work)
    {
        bool result = false;
        QMetaObject::invokeMethod(
            &m_worker, [&] { result = work(); }, Qt::BlockingQueuedConnection);
        return result;
    }

    void addConnection(QDBusConnection &bus, int number, uint type)
    {
        const QString devicePath = root + QStringLiteral("/Devices/%1").arg(number);
        auto device = std::make_unique<FakeDevice>();
        device->deviceType = type;
        bus.registerObject(devicePath, device.get(), QDBusConnection::ExportAllProperties);
        auto connection = std::make_unique<FakeActiveConnection>();
        connection->devices = {QDBusObjectPath(devicePath)};
        bus.registerObject(root + QStringLiteral("/ActiveConnection/%1").arg(number),
                           connection.get(), QDBusConnection::ExportAllProperties);
        m_objects.push_back(std::move(device));
        m_objects.push_back(std::move(connection));
    }

    void tell(const QVariantMap &changes)
    {
        run([&changes] {
            QDBusMessage changed =
                QDBusMessage::createSignal(root, QStringLiteral("org.freedesktop.DBus.Properties"),
                                           QStringLiteral("PropertiesChanged"));
            changed << service << changes << QStringList();
            return QDBusConnection(QStringLiteral("manager")).send(changed);
        });
    }

    const QString m_busAddress;
    SystemClock m_clock;
    QThread m_thread;
    QObject m_worker;
    std::vector<std::unique_ptr<QObject>> m_objects;
    std::unique_ptr<FakeNetworkManager> m_manager;
    std::unique_ptr<NetworkWatch> m_watch;
};

int main(int argc, char *argv[])
{
    const support::PrivateBus bus("DBUS_SYSTEM_BUS_ADDRESS");
    int result = 0;
    {
        QCoreApplication app(argc, argv);
        TestNetworkChange test(bus.address());
        result = QTest::qExec(&test, argc, argv);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("manager"));
    return result;
}

#include "tst_networkchange.moc"
