// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "lib/instance/instanceclient.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

class TestLocalInstance : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        m_instance->addUser(u"alice"_s);
        m_instance->addUser(u"bob"_s);
    }
    void cleanup() { m_instance.reset(); }

    void servesRestAndStreamingOnOnePort()
    {
        m_instance->follow(u"alice"_s, u"bob"_s);
        StreamClient stream(m_instance->url(), m_instance->token(u"alice"_s));
        QTRY_VERIFY(stream.isOpen());
        stream.connectChannel(u"homeTimeline"_s, u"h"_s);
        QTRY_VERIFY(stream.isAcknowledged(u"h"_s));

        HttpClient http(m_instance->url());
        const HttpAnswer created =
            http.post(u"notes/create"_s, {{u"text"_s, u"hello"_s}}, m_instance->token(u"bob"_s));
        QCOMPARE(created.status, 200);
        const QJsonObject note = created.object().value("createdNote"_L1).toObject();
        QCOMPARE(note.value("text"_L1).toString(), u"hello"_s);
        QTRY_COMPARE(stream.events(u"h"_s, u"note"_s).size(), 1);

        const HttpAnswer page = http.post(u"notes/timeline"_s, {}, m_instance->token(u"alice"_s));
        QCOMPARE(page.json().toArray().first().toObject().value("id"_L1), note.value("id"_L1));
    }

    void countsCapturesPerSocketAndDeliversOnce()
    {
        const QString note = m_instance->createNote(u"bob"_s, u"watch me"_s);
        StreamClient stream(m_instance->url(), m_instance->token(u"alice"_s));
        QTRY_VERIFY(stream.isOpen());
        stream.send(u"subNote"_s, {{u"id"_s, note}});
        stream.send(u"sr"_s, {{u"id"_s, note}});
        QTRY_COMPARE(m_instance->captures().value(note), 2);
        m_instance->react(u"alice"_s, note, u"👍"_s);
        QTRY_COMPARE(stream.noteUpdates(note).size(), 1);
        stream.send(u"unsubNote"_s, {{u"id"_s, note}});
        QTRY_COMPARE(m_instance->captures().value(note), 1);
        stream.send(u"un"_s, {{u"id"_s, note}});
        QTRY_COMPARE(m_instance->captureCount(m_instance->connections().first().id), 0);
    }

    void refusesHandshakesAsTheRealServerDoes_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("status");
        QTest::newRow("unknown token") << u"bad"_s << u"401"_s;
        QTest::newRow("no read:account") << u"scope"_s << u"401"_s;
        QTest::newRow("suspended") << u"suspended"_s << u"403"_s;
        QTest::newRow("fault") << u"fault"_s << u"503"_s;
    }
    void refusesHandshakesAsTheRealServerDoes()
    {
        QFETCH(QString, kind);
        QFETCH(QString, status);
        QByteArray token = m_instance->token(u"alice"_s);
        if (kind == u"bad")
            token = "nosuchtoken00000";
        else if (kind == u"scope")
            token = m_instance->createToken(u"alice"_s, {u"write:notes"_s});
        else if (kind == u"suspended")
            m_instance->suspend(u"alice"_s);
        else
            m_instance->refuseHandshakes(503);
        StreamClient stream(m_instance->url(), token);
        QTRY_VERIFY(stream.socket().errorString().contains(status));
        QVERIFY(!stream.isOpen());
    }

    void refusesRestCalls()
    {
        HttpClient http(m_instance->url());
        QCOMPARE(http.post(u"i"_s).errorCode(), u"CREDENTIAL_REQUIRED"_s);
        QCOMPARE(http.post(u"i"_s, {}, "nosuchtoken00000").status, 401);
        const QByteArray narrow = m_instance->createToken(u"alice"_s, {u"read:account"_s});
        const HttpAnswer denied = http.post(u"notes/create"_s, {{u"text"_s, u"x"_s}}, narrow);
        QCOMPARE(denied.status, 403);
        QCOMPARE(denied.errorCode(), u"PERMISSION_DENIED"_s);
        QCOMPARE(http.post(u"i/regenerate-token"_s, {}, narrow).errorCode(), u"ACCESS_DENIED"_s);
        QCOMPARE(http.post(u"notes/show"_s, {{u"noteId"_s, 5}}).errorCode(), u"INVALID_PARAM"_s);
        const HttpAnswer unknown = http.post(u"no/such/endpoint"_s);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(unknown.object().value("error"_L1).toString(), u"Not Found"_s);
        m_instance->suspend(u"alice"_s);
        QCOMPARE(http.post(u"i"_s, {}, m_instance->token(u"alice"_s)).errorCode(),
                 u"YOUR_ACCOUNT_SUSPENDED"_s);
    }

private:
    std::unique_ptr<LocalInstance> m_instance;
};

SESERAGI_TEST_MAIN(TestLocalInstance)
#include "tst_localinstance.moc"
