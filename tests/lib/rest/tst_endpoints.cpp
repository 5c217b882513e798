// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/account.h"
#include "rest/apinetwork.h"
#include "rest/instanceinfo.h"
#include "rest/notes.h"
#include "rest/notifications.h"
#include "support/await.h"
#include "support/fixtures.h"
#include "support/httppeer.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>

using support::await;
using support::fixture;
using support::HttpPeer;
using support::HttpReply;

class TestEndpoints : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void asksForTimelines_data();
    void asksForTimelines();
    void readsATimeline();
    void pages();
    void takesNoMoreThanItAskedFor_data();
    void takesNoMoreThanItAskedFor();
    void asksForAUsersNotes();
    void asksForAUsersNewestNotesWhereverTheyAre();
    void asksForOneNote();
    void asksForReactionsOfManyNotes();
    void sendsOnlyWhatADraftHolds_data();
    void sendsOnlyWhatADraftHolds();
    void createsANote();
    void acts_data();
    void acts();
    void asksForNotifications();
    void asksWhoIAm();
    void asksForUsers();
    void asksForTheInstance();

private:
    QJsonObject sent(const QByteArray &endpoint) const
    {
        return m_peer->lastRequest("/api/" + endpoint).json();
    }
    static QJsonObject json(const char *text) { return QJsonDocument::fromJson(text).object(); }

    std::unique_ptr<HttpPeer> m_peer;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<RestClient> m_client;
};

void TestEndpoints::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_peer = std::make_unique<HttpPeer>();
    m_network.reset(rest::createApiNetwork(nullptr));
    m_client = std::make_unique<RestClient>(m_network.get(), m_peer->url());
}

void TestEndpoints::cleanup()
{
    m_client.reset();
    m_network.reset();
    m_peer.reset();
}

void TestEndpoints::asksForTimelines_data()
{
    QTest::addColumn<entity::TimelineKind>("kind");
    QTest::addColumn<bool>("withFiles");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("expected");
    using Kind = entity::TimelineKind;
    // All with withRenotes off and withReplies on.
    QTest::newRow("home") << Kind::Home << false << QByteArray("notes/timeline")
                          << QByteArray(R"({"withRenotes":false,"withFiles":false,
                                            "allowPartial":true,"limit":30})");
    QTest::newRow("local") << Kind::Local << false << QByteArray("notes/local-timeline")
                           << QByteArray(R"({"withRenotes":false,"withFiles":false,
                                 "withReplies":true,"allowPartial":true,"limit":30})");
    QTest::newRow("social") << Kind::Social << false << QByteArray("notes/hybrid-timeline")
                            << QByteArray(R"({"withRenotes":false,"withFiles":false,
                                 "withReplies":true,"allowPartial":true,"limit":30})");
    QTest::newRow("global") << Kind::Global << false << QByteArray("notes/global-timeline")
                            << QByteArray(R"({"withRenotes":false,"withFiles":false,"limit":30})");
    QTest::newRow("files, never with replies")
        << Kind::Local << true << QByteArray("notes/local-timeline")
        << QByteArray(R"({"withRenotes":false,"withFiles":true,
                          "withReplies":false,"allowPartial":true,"limit":30})");
}

void TestEndpoints::asksForTimelines()
{
    QFETCH(entity::TimelineKind, kind);
    QFETCH(bool, withFiles);
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, expected);
    m_peer->on("/api/" + endpoint, HttpReply{200, "[]"});
    const entity::TimelineParams params{false, true, withFiles};
    const auto notes = await(rest::timeline(*m_client, kind, params, {}));
    QVERIFY(notes.isOk());
    QCOMPARE(sent(endpoint), json(expected.constData()));
}

void TestEndpoints::readsATimeline()
{
    m_peer->on("/api/notes/timeline",
               HttpReply{200, fixture(QStringLiteral("captures/rest/notes.timeline.json"))});
    const auto notes = await(rest::timeline(*m_client, entity::TimelineKind::Home, {}, {}));
    QVERIFY(notes.isOk());
    QVERIFY(!notes->isEmpty());
    QVERIFY(!notes->first().id.isEmpty());
}

void TestEndpoints::pages()
{
    m_peer->on("/api/notes/timeline", HttpReply{200, "[]"});
    const auto ask = [&](const entity::Page &page) {
        return await(rest::timeline(*m_client, entity::TimelineKind::Home, {}, page)).isOk();
    };
    QVERIFY(ask({.untilId = QStringLiteral("9b"), .limit = 100}));
    QCOMPARE(sent("notes/timeline"),
             json(R"({"withRenotes":true,"withFiles":false,"untilId":"9b","limit":100})"));
    QVERIFY(ask({.sinceId = QStringLiteral("9a"), .limit = 1000}));
    QCOMPARE(sent("notes/timeline"),
             json(R"({"withRenotes":true,"withFiles":false,"sinceId":"9a","limit":100})"));
    QVERIFY(ask({QStringLiteral("9a"), QStringLiteral("9b"), 0}));
    QCOMPARE(sent("notes/timeline"),
             json(R"({"withRenotes":true,"withFiles":false,"sinceId":"9a","untilId":"9b",
                      "limit":1})"));
}

void TestEndpoints::takesNoMoreThanItAskedFor_data()
{
    QTest::addColumn<entity::Page>("page");
    QTest::addColumn<int>("expected");
    QTest::newRow("the newest") << entity::Page{} << 30;
    QTest::newRow("older ones") << entity::Page{.untilId = QStringLiteral("9b"), .limit = 100}
                                << 100;
    QTest::newRow("newer ones") << entity::Page{.sinceId = QStringLiteral("9a"), .limit = 5} << 5;
    QTest::newRow("out of bounds") << entity::Page{.limit = 1000} << 100;
    QTest::newRow("nothing") << entity::Page{.limit = 0} << 1;
}

/// In the order of the answer, whatever that is, so that the next page goes on from the last one.
void TestEndpoints::takesNoMoreThanItAskedFor()
{
    QFETCH(entity::Page, page);
    QFETCH(int, expected);
    QByteArray answer = "[";
    QStringList ids;
    for (int i = 0; i < 20'000; ++i) { // so large that it is read on another thread
        const QByteArray id = "9a" + QByteArray::number(i);
        answer += "{\"id\":\"" + id + "\",\"type\":\"follow\"},";
        if (i < expected)
            ids.append(QString::fromLatin1(id));
    }
    answer.back() = ']';
    for (const char *const endpoint :
         {"notes/timeline", "users/notes", "i/notifications", "i/notifications-grouped"})
        m_peer->on(QByteArray("/api/") + endpoint, HttpReply{200, answer});
    const auto idsOf = [](const auto &list) {
        QStringList found;
        for (const auto &entry : list.value())
            found.append(entry.id);
        return found;
    };
    QCOMPARE(idsOf(await(rest::timeline(*m_client, entity::TimelineKind::Home, {}, page))), ids);
    QCOMPARE(idsOf(await(rest::userNotes(*m_client, QStringLiteral("9u"), {}, page))), ids);
    QCOMPARE(idsOf(await(rest::notifications(*m_client, {}, page))), ids);
    QCOMPARE(idsOf(await(rest::groupedNotifications(*m_client, {}, page))), ids);
    const auto newest = await(rest::newestNotesOf(*m_client, QStringLiteral("9u")));
    QCOMPARE(newest->size(), 30);
}

void TestEndpoints::asksForAUsersNotes()
{
    m_peer->on("/api/users/notes", HttpReply{200, "[]"});
    QVERIFY(await(rest::userNotes(*m_client, QStringLiteral("9u"), {}, {})).isOk());
    QCOMPARE(sent("users/notes"),
             json(R"({"userId":"9u","withRenotes":true,"withReplies":false,"withFiles":false,
                      "limit":30})"));
}

void TestEndpoints::asksForAUsersNewestNotesWhereverTheyAre()
{
    m_peer->on("/api/users/notes", HttpReply{200, "[]"});
    QVERIFY(await(rest::newestNotesOf(*m_client, QStringLiteral("9u"))).isOk());
    QCOMPARE(sent("users/notes"), json(R"({"userId":"9u","withRenotes":true,"withReplies":true,
                      "withChannelNotes":true,"limit":30})"));
}

void TestEndpoints::asksForOneNote()
{
    m_peer->on("/api/notes/show",
               HttpReply{200, fixture(QStringLiteral("captures/rest/notes.show.json"))});
    const auto note = await(rest::showNote(*m_client, QStringLiteral("9n")));
    QVERIFY(note.isOk());
    QVERIFY(!note->id.isEmpty());
    QCOMPARE(sent("notes/show"), json(R"({"noteId":"9n"})"));
}

void TestEndpoints::asksForReactionsOfManyNotes()
{
    m_peer->on(
        "/api/notes/show-partial-bulk",
        HttpReply{200, fixture(QStringLiteral("captures/rest/notes.show-partial-bulk.json"))});
    const auto notes =
        await(rest::partialNotes(*m_client, {QStringLiteral("9a"), QStringLiteral("9b")}));
    QVERIFY(notes.isOk());
    QVERIFY(!notes->isEmpty());
    QCOMPARE(sent("notes/show-partial-bulk"), json(R"({"noteIds":["9a","9b"]})"));
}

void TestEndpoints::sendsOnlyWhatADraftHolds_data()
{
    QTest::addColumn<rest::NoteDraft>("draft");
    QTest::addColumn<QByteArray>("expected");
    using entity::Visibility;
    const QString text = QStringLiteral("hi");
    const QString id = QStringLiteral("9n");
    QTest::newRow("text") << rest::NoteDraft{.text = text}
                          << QByteArray(R"({"text":"hi","visibility":"public"})");
    QTest::newRow("everything") << rest::NoteDraft{text,
                                                   QStringLiteral("careful"),
                                                   Visibility::Specified,
                                                   {QStringLiteral("9u")},
                                                   true,
                                                   id,
                                                   QStringLiteral("9m"),
                                                   QStringLiteral("9c")}
                                << QByteArray(
                                       R"({"text":"hi","cw":"careful","visibility":"specified",
               "visibleUserIds":["9u"],"localOnly":true,"replyId":"9n","renoteId":"9m",
               "channelId":"9c"})");
    QTest::newRow("renote") << rest::NoteDraft{.visibility = Visibility::Home, .renoteId = id}
                            << QByteArray(R"({"renoteId":"9n","visibility":"home"})");
    QTest::newRow("recipients only when specified")
        << rest::NoteDraft{.text = text,
                           .visibility = Visibility::Followers,
                           .visibleUserIds = {QStringLiteral("9u")}}
        << QByteArray(R"({"text":"hi","visibility":"followers"})");
    QTest::newRow("never wider than known")
        << rest::NoteDraft{.text = text, .visibility = Visibility::Unknown}
        << QByteArray(R"({"text":"hi","visibility":"specified"})");
}

void TestEndpoints::sendsOnlyWhatADraftHolds()
{
    QFETCH(rest::NoteDraft, draft);
    QFETCH(QByteArray, expected);
    m_peer->on("/api/notes/create", HttpReply{204});
    const auto created = await(rest::createNote(*m_client, draft));
    QVERIFY(created.isOk());
    QVERIFY(!created.value()); // as MisskeyIO answers a scheduled one
    QCOMPARE(sent("notes/create"), json(expected.constData()));
}

void TestEndpoints::createsANote()
{
    m_peer->on("/api/notes/create",
               HttpReply{200, "{\"createdNote\":"
                                  + fixture(QStringLiteral("captures/rest/notes.show.json"))
                                  + '}'});
    const auto created = await(rest::createNote(*m_client, {.text = QStringLiteral("hi")}));
    QVERIFY(created.isOk());
    QVERIFY(!created.value()->id.isEmpty());

    // A lost connection is reported, not papered over with a second note.
    m_peer->on("/api/notes/create", HttpReply{.manner = HttpReply::Manner::HangUp});
    const auto lost = await(rest::createNote(*m_client, {.text = QStringLiteral("hi")}));
    QCOMPARE(lost.error().kind, Error::Kind::Network);
    QCOMPARE(m_peer->requestCount("/api/notes/create"), 2);
}

void TestEndpoints::acts_data()
{
    using Act = std::function<QFuture<Result<Done>>(RestClient &)>;
    QTest::addColumn<Act>("act");
    QTest::addColumn<QByteArray>("endpoint");
    QTest::addColumn<QByteArray>("expected");
    const QString id = QStringLiteral("9n");
    const auto row = [](const char *name, const Act &act, const char *endpoint,
                        const char *expected) {
        QTest::newRow(name) << act << QByteArray(endpoint) << QByteArray(expected);
    };
    row(
        "delete", [id](RestClient &c) { return rest::deleteNote(c, id); }, "notes/delete",
        R"({"noteId":"9n"})");
    row(
        "unrenote", [id](RestClient &c) { return rest::unrenote(c, id); }, "notes/unrenote",
        R"({"noteId":"9n"})");
    row(
        "react", [id](RestClient &c) { return rest::react(c, id, QStringLiteral(":blobcat:")); },
        "notes/reactions/create", R"({"noteId":"9n","reaction":":blobcat:"})");
    row(
        "unreact", [id](RestClient &c) { return rest::unreact(c, id); }, "notes/reactions/delete",
        R"({"noteId":"9n"})");
    row(
        "vote", [id](RestClient &c) { return rest::vote(c, id, 2); }, "notes/polls/vote",
        R"({"noteId":"9n","choice":2})");
    row(
        "mark read", [](RestClient &c) { return rest::markAllNotificationsRead(c); },
        "notifications/mark-all-as-read", "{}");
}

void TestEndpoints::acts()
{
    QFETCH(std::function<QFuture<Result<Done>>(RestClient &)>, act);
    QFETCH(QByteArray, endpoint);
    QFETCH(QByteArray, expected);
    m_peer->on("/api/" + endpoint, HttpReply{204});
    QVERIFY(await(act(*m_client)).isOk());
    QCOMPARE(sent(endpoint), json(expected.constData()));
}

void TestEndpoints::asksForNotifications()
{
    for (const QByteArray endpoint : {"i/notifications", "i/notifications-grouped"}) {
        m_peer->on("/api/" + endpoint,
                   HttpReply{200, fixture(QLatin1String("captures/rest/")
                                          + QString::fromLatin1(endpoint).replace(QLatin1Char('/'),
                                                                                  QLatin1Char('.'))
                                          + QLatin1String(".json"))});
    }
    const auto all = await(rest::notifications(*m_client, {}, {}));
    QVERIFY(all.isOk());
    QVERIFY(!all->isEmpty());
    QCOMPARE(sent("i/notifications"), json(R"({"markAsRead":false,"limit":30})"));

    const rest::NotificationQuery query{true, {QStringLiteral("reply")}, {QStringLiteral("login")}};
    const auto grouped =
        await(rest::groupedNotifications(*m_client, query, {.untilId = QStringLiteral("9x")}));
    QVERIFY(grouped.isOk());
    QVERIFY(!grouped->isEmpty());
    QCOMPARE(sent("i/notifications-grouped"),
             json(R"({"markAsRead":true,"includeTypes":["reply"],"excludeTypes":["login"],
                      "untilId":"9x","limit":30})"));
}

void TestEndpoints::asksWhoIAm()
{
    m_peer->on("/api/i", HttpReply{200, fixture(QStringLiteral("captures/rest/i.json"))});
    const auto me = await(rest::me(*m_client));
    QVERIFY(me.isOk());
    QVERIFY(!me->username.isEmpty());
    QCOMPARE(sent("i"), QJsonObject());
}

void TestEndpoints::asksForUsers()
{
    m_peer->on("/api/users/show",
               HttpReply{200, fixture(QStringLiteral("captures/rest/users.show.json"))});
    QVERIFY(await(rest::showUser(*m_client, QStringLiteral("9u"))).isOk());
    QCOMPARE(sent("users/show"), json(R"({"userId":"9u"})"));
    QVERIFY(await(rest::showUser(*m_client, QStringLiteral("bob"), QString())).isOk());
    QCOMPARE(sent("users/show"), json(R"({"username":"bob"})"));
    QVERIFY(await(rest::showUser(*m_client, QStringLiteral("bob"), QStringLiteral("example.com")))
                .isOk());
    QCOMPARE(sent("users/show"), json(R"({"username":"bob","host":"example.com"})"));
}

void TestEndpoints::asksForTheInstance()
{
    for (const QByteArray name : {"meta", "emojis", "endpoints"}) {
        m_peer->on("/api/" + name,
                   HttpReply{200, fixture(QLatin1String("captures/rest/")
                                          + QString::fromLatin1(name) + QLatin1String(".json"))});
    }
    const auto meta = await(rest::meta(*m_client));
    QVERIFY(meta.isOk());
    QCOMPARE(meta->version, QStringLiteral("2025.11.1"));
    QCOMPARE(sent("meta"), json(R"({"detail":true})"));
    const auto emojis = await(rest::emojis(*m_client));
    QVERIFY(emojis.isOk());
    QVERIFY(!emojis->isEmpty());
    const auto endpoints = await(rest::endpoints(*m_client));
    QVERIFY(endpoints.isOk());
    QVERIFY(endpoints->contains(QStringLiteral("notes/create")));
}

SESERAGI_TEST_MAIN(TestEndpoints)
#include "tst_endpoints.moc"
