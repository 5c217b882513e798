// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/result.h"
#include "support/testmain.h"

#include <QFuture>
#include <QPromise>

/// What the whole program relies on (and Qt 6.4 does not promise in debug builds by itself).
class TestFuture : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void cancelsAContinuationWhoseContextDied()
    {
        QPromise<Result<int>> promise;
        promise.start();
        auto context = std::make_unique<QObject>();
        bool isCalled = false;
        const auto chained =
            promise.future().then(context.get(), [&](const Result<int> &) { isCalled = true; });
        context.reset();
        promise.addResult(Result<int>(1));
        promise.finish();
        QVERIFY(chained.isCanceled());
        QVERIFY(!isCalled);
    }
};

SESERAGI_TEST_MAIN(TestFuture)
#include "tst_future.moc"
