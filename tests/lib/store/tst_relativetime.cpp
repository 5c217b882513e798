// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/relativetime.h"

#include "support/testmain.h"

#include <QDateTime>
#include <QLocale>

class TestRelativeTime : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English)); }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void saysAges_data()
    {
        QTest::addColumn<QString>("then");
        QTest::addColumn<QString>("age");
        QTest::newRow("future") << QStringLiteral("2026-11-23T12:05:00Z") << QStringLiteral("now");
        QTest::newRow("seconds") << QStringLiteral("2026-11-23T11:59:01Z") << QStringLiteral("now");
        QTest::newRow("minute") << QStringLiteral("2026-11-23T11:59:00Z")
                                << QStringLiteral("1 min");
        QTest::newRow("hour") << QStringLiteral("2026-11-23T10:59:59Z") << QStringLiteral("1 h");
        QTest::newRow("day") << QStringLiteral("2026-11-21T12:00:00Z") << QStringLiteral("2 d");
        QTest::newRow("week") << QStringLiteral("2026-11-16T12:00:00Z") << QStringLiteral("Nov 16");
        QTest::newRow("year") << QStringLiteral("2025-11-16T12:00:00Z")
                              << QStringLiteral("11/16/25");
    }
    void saysAges()
    {
        QFETCH(QString, then);
        QFETCH(QString, age);
        const QDateTime now =
            QDateTime::fromString(QStringLiteral("2026-11-23T12:00:00Z"), Qt::ISODate);
        const QDateTime time = QDateTime::fromString(then, Qt::ISODate);
        QCOMPARE(RelativeTime::age(time.toMSecsSinceEpoch(), now.toMSecsSinceEpoch()), age);
    }

    void saysWhatIsLeft()
    {
        QCOMPARE(RelativeTime::remaining(0, 0), QStringLiteral("Ended"));
        QCOMPARE(RelativeTime::remaining(59'000, 0), QStringLiteral("Ends in less than a minute"));
        QCOMPARE(RelativeTime::remaining(7'200'000, 0), QStringLiteral("Ends in 2 hour(s)"));
    }

    void saysTheFullTime() { QVERIFY(RelativeTime::full(0).contains(QLatin1String("1970"))); }
};

SESERAGI_TEST_MAIN(TestRelativeTime)
#include "tst_relativetime.moc"
