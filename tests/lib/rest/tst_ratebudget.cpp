// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/ratebudget.h"

#include "rest/apinetwork.h"
#include "rest/restclient.h"
#include "support/await.h"
#include "support/httppeer.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>

using rest::Pace;
using rest::RateBudget;
using rest::Urgency;
using support::HttpPeer;
using support::HttpReply;
using support::HttpRequest;

class TestRateBudget : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_started.clear();
    }

    void whatIsAskedForNeverWaits()
    {
        RateBudget budget({.burst = 1, .everyMs = 60'000, .atOnce = 1});
        for (int i = 0; i < 5; ++i)
            enter(budget, Urgency::Asked, QString::number(i));
        QCOMPARE(m_started.size(), 5);
        enter(budget, Urgency::Visible, QStringLiteral("unasked"));
        QCOMPARE(m_started.size(), 5); // they count: nothing is left for the unasked
        QCOMPARE(budget.waitingCount(), 1);
    }

    void whatIsOnTheScreenComesFirst()
    {
        RateBudget budget({.burst = 10, .everyMs = 60'000, .atOnce = 1});
        enter(budget, Urgency::Hidden, QStringLiteral("first"));
        enter(budget, Urgency::Hidden, QStringLiteral("hidden"));
        enter(budget, Urgency::Visible, QStringLiteral("visible 1"));
        enter(budget, Urgency::Visible, QStringLiteral("visible 2"));
        for (int i = 0; i < 4; ++i)
            budget.finished(Urgency::Hidden);
        QCOMPARE(m_started, (QStringList{QStringLiteral("first"), QStringLiteral("visible 1"),
                                         QStringLiteral("visible 2"), QStringLiteral("hidden")}));
    }

    /// Hidden ones that hang hold up nobody who looks.
    void aPlaceIsKeptForWhatIsOnTheScreen()
    {
        RateBudget budget;
        for (int i = 0; i < 6; ++i)
            enter(budget, Urgency::Hidden, QStringLiteral("hidden"));
        QCOMPARE(m_started.size(), 3);
        enter(budget, Urgency::Visible, QStringLiteral("visible"));
        enter(budget, Urgency::Visible, QStringLiteral("second"));
        QCOMPARE(m_started.size(), 4);
        QCOMPARE(m_started.constLast(), QStringLiteral("visible"));
        budget.finished(Urgency::Visible);
        QCOMPARE(m_started.constLast(), QStringLiteral("second"));
        budget.finished(Urgency::Visible);
        QCOMPARE(m_started.size(), 5);
        budget.finished(Urgency::Hidden);
        QCOMPARE(m_started.size(), 6);
        QCOMPARE(m_started.constLast(), QStringLiteral("hidden"));
        for (int i = 0; i < 5; ++i)
            budget.finished(Urgency::Hidden);
        QCOMPARE(budget.waitingCount(), 0);
        // What is looked at may have all of them.
        m_started.clear();
        for (int i = 0; i < 6; ++i)
            enter(budget, Urgency::Visible, QStringLiteral("visible"));
        QCOMPARE(m_started.size(), 4);
    }

    void neverMoreThanThePaceAllows()
    {
        RateBudget budget({.burst = 3, .everyMs = 100, .atOnce = 50});
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 8; ++i)
            enter(budget, Urgency::Visible, QString::number(i));
        QCOMPARE(m_started.size(), 3);
        while (m_started.size() < 8) {
            QTest::qWait(5);
            QVERIFY2(m_started.size() <= 3 + timer.elapsed() / 100,
                     qPrintable(QString::number(m_started.size())));
        }
    }

    void whoeverGaveUpIsPassedOver()
    {
        RateBudget budget({.burst = 10, .everyMs = 60'000, .atOnce = 1});
        enter(budget, Urgency::Visible, QStringLiteral("runs"));
        auto *gone = new QObject;
        budget.enter(QStringLiteral("x"), Urgency::Visible, gone,
                     [this] { m_started.append(QStringLiteral("gone")); });
        enter(budget, Urgency::Visible, QStringLiteral("next"));
        delete gone;
        budget.finished(Urgency::Visible);
        QCOMPARE(m_started, (QStringList{QStringLiteral("runs"), QStringLiteral("next")}));
    }

    void anEndpointIsLeftAloneAsLongAsTheServerSays()
    {
        RateBudget budget;
        budget.pause(QStringLiteral("notes"), 300);
        budget.pause(QStringLiteral("notes"), 10); // a later word does not shorten it
        QElapsedTimer timer;
        timer.start();
        enter(budget, Urgency::Visible, QStringLiteral("held"), QStringLiteral("notes"));
        enter(budget, Urgency::Hidden, QStringLiteral("other"), QStringLiteral("i"));
        enter(budget, Urgency::Asked, QStringLiteral("asked"), QStringLiteral("notes"));
        QCOMPARE(m_started, (QStringList{QStringLiteral("other"), QStringLiteral("asked")}));
        QTRY_COMPARE(m_started.size(), 3);
        QVERIFY(timer.elapsed() >= 300);
    }

    void aClientObeysTheServersReset()
    {
        HttpPeer peer;
        std::unique_ptr<QNetworkAccessManager> network(rest::createApiNetwork(nullptr));
        RestClient client(network.get(), peer.url());
        client.setToken("token");
        qint64 resetMs = 0;
        QList<qint64> asked;
        peer.on("/api/i", [&](const HttpRequest &) {
            asked.append(QDateTime::currentMSecsSinceEpoch());
            if (asked.size() > 1)
                return HttpReply{.body = "{}"};
            resetMs = asked.constFirst() + 6'000;
            return HttpReply{
                .status = 429,
                .body = R"({"error":{"message":"slow down","code":"RATE_LIMIT_EXCEEDED","id":"x",)"
                        R"("kind":"client","info":{"resetMs":)"
                        + QByteArray::number(resetMs) + "}}}"};
        });
        const RequestOptions unasked{.urgency = Urgency::Hidden};
        const auto refused =
            support::await(client.post<QByteArray>(QStringLiteral("i"), {}, unasked));
        QCOMPARE(refused.error().kind, Error::Kind::RateLimited);
        const auto answer =
            client.post<QByteArray>(QStringLiteral("i"), {}, unasked); // waits for its turn
        QTRY_VERIFY_WITH_TIMEOUT(answer.isFinished(), 20'000);
        QVERIFY(answer.result().isOk());
        QCOMPARE(asked.size(), 2);
        QVERIFY2(asked.at(1) >= resetMs, qPrintable(QString::number(asked.at(1) - resetMs)));
    }

    void aCallGivenUpWhileItWaitsIsNotMade()
    {
        HttpPeer peer;
        std::unique_ptr<QNetworkAccessManager> network(rest::createApiNetwork(nullptr));
        RestClient client(network.get(), peer.url());
        client.setPace({.burst = 1, .everyMs = 300, .atOnce = 1});
        QVERIFY(!support::await(client.post<QByteArray>(QStringLiteral("ping")))); // nothing left
        int asked = 0;
        peer.on("/api/i", [&asked](const HttpRequest &) {
            ++asked;
            return HttpReply{.body = "{}"};
        });
        RequestOptions options{.urgency = Urgency::Visible};
        const auto first = client.post<QByteArray>(QStringLiteral("i"), {}, options);
        const auto second =
            client.post<QByteArray>(QStringLiteral("i"), {}, {.urgency = Urgency::Visible});
        options.cancel.cancel();
        QTRY_VERIFY(first.isFinished());
        QCOMPARE(first.result().error().kind, Error::Kind::Cancelled);
        QTRY_VERIFY(second.isFinished());
        QVERIFY(second.result().isOk());
        QCOMPARE(asked, 1);
    }

private:
    void enter(RateBudget &budget, Urgency urgency, const QString &name,
               const QString &endpoint = QStringLiteral("x"))
    {
        budget.enter(endpoint, urgency, this, [this, name] { m_started.append(name); });
    }

    QStringList m_started;
};

SESERAGI_TEST_MAIN(TestRateBudget)
#include "tst_ratebudget.moc"
