// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "platform/systemappearance.h"

#include "support/privatebus.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusVariant>
#include <QGuiApplication>
#include <QHash>
#include <QPalette>
#include <QSignalSpy>
#include <QTest>

namespace {

const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");
const QString contrast = QStringLiteral("contrast");
const QString gnomeInterface = QStringLiteral("org.gnome.desktop.interface");
const QString animations = QStringLiteral("enable-animations");
const QString gnomeA11y = QStringLiteral("org.gnome.desktop.a11y.interface");
const QString highContrast = QStringLiteral("high-contrast");

} // namespace

/// The settings of a desktop portal, as xdg-desktop-portal offers them.
class FakePortal : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public:
    void set(const QString &group, const QString &key, const QVariant &value)
    {
        m_values.insert(group + QLatin1Char(' ') + key, value);
        Q_EMIT SettingChanged(group, key, QDBusVariant(value));
    }
    int answers = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        ++answers;
        const QVariant value = m_values.value(group + QLatin1Char(' ') + key);
        if (!value.isValid())
            sendErrorReply(QStringLiteral("org.freedesktop.portal.Error.NotFound"),
                           QStringLiteral("Requested setting not found"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(value)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    QHash<QString, QVariant> m_values;
};

/// What a desktop says of its looks, over a session bus of the test's own.
class TestSystemAppearance : public QObject
{
    Q_OBJECT
public:
    explicit TestSystemAppearance(const QString &busAddress)
        : m_busAddress(busAddress)
    {
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (m_busAddress.isEmpty())
            QSKIP("There is no dbus-daemon here to be a private session bus.");
        QVERIFY(QDBusConnection::sessionBus().isConnected());
        qRegisterMetaType<QDBusVariant>("QDBusVariant");
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_portal = std::make_unique<FakePortal>();
        QDBusConnection bus = portalBus();
        QVERIFY(bus.registerObject(
            QStringLiteral("/org/freedesktop/portal/desktop"), m_portal.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
    }

    void cleanup()
    {
        QDBusConnection bus = portalBus();
        bus.unregisterService(QStringLiteral("org.freedesktop.portal.Desktop"));
        bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
        m_portal.reset();
    }

    void readsWhatIsSet()
    {
        m_portal->set(appearance, colorScheme, 1U);
        m_portal->set(appearance, contrast, 1U);
        m_portal->set(gnomeInterface, animations, false);
        const SystemAppearance look;
        QTRY_VERIFY(look.isDark());
        QTRY_VERIFY(look.isReducedMotion());
        QTRY_VERIFY(look.isHighContrast());
    }

    void followsChanges()
    {
        SystemAppearance look;
        awaitAnswers();
        QVERIFY(!look.isDark() && !look.isReducedMotion() && !look.isHighContrast());
        QSignalSpy changed(&look, &SystemAppearance::changed);
        m_portal->set(appearance, colorScheme, 1U);
        QTRY_VERIFY(look.isDark());
        m_portal->set(appearance, contrast, 1U);
        QTRY_VERIFY(look.isHighContrast());
        m_portal->set(gnomeInterface, animations, false);
        QTRY_VERIFY(look.isReducedMotion());
        QVERIFY(changed.size() >= 3);
        m_portal->set(appearance, colorScheme, 2U);
        m_portal->set(appearance, contrast, 0U);
        m_portal->set(gnomeInterface, animations, true);
        QTRY_VERIFY(!look.isReducedMotion()); // the last one sent
        QVERIFY(!look.isDark() && !look.isHighContrast());
    }

    void leavesItToThePaletteWithoutAPreference()
    {
        m_portal->set(appearance, colorScheme, 1U);
        const SystemAppearance look;
        QTRY_VERIFY(look.isDark());
        m_portal->set(appearance, colorScheme, 0U);
        QTRY_VERIFY(!look.isDark());
    }

    void asksGnomeWhereThePortalKnowsNoContrast()
    {
        m_portal->set(gnomeA11y, highContrast, true);
        const SystemAppearance look;
        QTRY_VERIFY(look.isHighContrast());
        m_portal->set(gnomeA11y, highContrast, false);
        QTRY_VERIFY(!look.isHighContrast());
    }

    void believesThePortalsContrastFirst()
    {
        m_portal->set(appearance, contrast, 1U);
        m_portal->set(gnomeA11y, highContrast, false);
        const SystemAppearance look;
        awaitAnswers();
        QTRY_VERIFY(look.isHighContrast());
        m_portal->set(gnomeA11y, highContrast, false);
        m_portal->set(gnomeInterface, animations, false);
        QTRY_VERIFY(look.isReducedMotion());
        QVERIFY(look.isHighContrast());
    }

    void doesWithoutAPortal()
    {
        cleanup();
        const SystemAppearance look;
        init();
        m_portal->set(gnomeInterface, animations, false); // one that starts later is heard
        QTRY_VERIFY(look.isReducedMotion());
        QVERIFY(!look.isDark() && !look.isHighContrast());
    }

private:
    /// The portal's own place on the bus.
    QDBusConnection portalBus() const
    {
        return QDBusConnection::connectToBus(m_busAddress, QStringLiteral("portal"));
    }

    void awaitAnswers()
    {
        constexpr int asked = 4;
        QTRY_COMPARE(m_portal->answers, asked);
    }

    QString m_busAddress;
    std::unique_ptr<FakePortal> m_portal;
};

int main(int argc, char *argv[])
{
    const support::PrivateBus bus("DBUS_SESSION_BUS_ADDRESS");
    int result = 0;
    {
        QGuiApplication app(argc, argv);
        TestSystemAppearance test(bus.address());
        result = QTest::qExec(&test, argc, argv);
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    return result;
}

#include "tst_systemappearance.moc"
