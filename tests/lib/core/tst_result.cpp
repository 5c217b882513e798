// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"
#include "support/testmain.h"

class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void holdsAValue()
    {
        const Result<QString> result(QStringLiteral("a note"));
        QVERIFY(result.isOk());
        QCOMPARE(result.value(), QStringLiteral("a note"));
    }
    void holdsAnError()
    {
        Error error;
        error.kind = Error::Kind::Timeout;
        const Result<QString> result(error);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, Error::Kind::Timeout);
    }
    void isUnambiguousForErrorsOwnValueTypes()
    {
        const Result<Done> result(Done{});
        QVERIFY(result.isOk());
    }
};

SESERAGI_TEST_MAIN(TestResult)
#include "tst_result.moc"
