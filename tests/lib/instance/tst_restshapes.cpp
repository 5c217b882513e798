// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "lib/instance/instanceclient.h"
#include "lib/instance/shape.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

/// REST answers have the keys and JSON types of the recorded ones (tests/fixtures/captures/rest).
class TestRestShapes : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void initTestCase() { seed(); }

    void answersLikeTheRecordedServer_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QByteArray>("token");
        const QByteArray alice = m_instance.token(u"alice"_s);
        const QByteArray app = m_instance.createToken(u"alice"_s);
        const auto row = [](const char *file, const char *endpoint, const QJsonObject &params,
                            const QByteArray &token) {
            QTest::newRow(file) << QString::fromLatin1(endpoint) << params << token;
        };
        row("meta", "meta", {}, {});
        row("meta.nodetail", "meta", {{u"detail"_s, false}}, {});
        row("emojis", "emojis", {}, {});
        row("emoji", "emoji", {{u"name"_s, u"blobsmile"_s}}, {});
        row("stats", "stats", {}, {});
        row("server-info", "server-info", {}, {});
        row("ping", "ping", {}, {});
        row("get-online-users-count", "get-online-users-count", {}, {});
        row("announcements", "announcements", {}, alice);
        row("i", "i", {}, alice);
        row("i.app-token", "i", {}, app);
        row("notes.show", "notes/show", {{u"noteId"_s, m_note}}, alice);
        row("notes.reactions", "notes/reactions", {{u"noteId"_s, m_note}}, alice);
        row("notes.state", "notes/state", {{u"noteId"_s, m_note}}, alice);
        row("notes.show-partial-bulk", "notes/show-partial-bulk",
            {{u"noteIds"_s, QJsonArray{m_note}}}, alice);
        row("users.show", "users/show", {{u"userId"_s, m_instance.userId(u"bob"_s)}}, alice);
        row("users.relation", "users/relation", {{u"userId"_s, m_instance.userId(u"bob"_s)}},
            alice);
        row("users.lists.list", "users/lists/list", {}, alice);
        row("antennas.list", "antennas/list", {}, alice);
        row("channels.followed", "channels/followed", {}, alice);
        row("roles.list", "roles/list", {}, alice);
        row("drive", "drive", {}, alice);
        row("drive.files", "drive/files", {}, alice);
        row("drive.stream", "drive/stream", {}, alice);
        row("drive.folders", "drive/folders", {}, alice);
        row("i.favorites", "i/favorites", {}, alice);
        row("clips.list", "clips/list", {}, alice);
        row("chat.history", "chat/history", {}, alice);
        row("chat.history.room", "chat/history", {{u"room"_s, true}}, alice);
        row("chat.messages.user-timeline", "chat/messages/user-timeline",
            {{u"userId"_s, m_instance.userId(u"bob"_s)}}, alice);
        row("chat.messages.room-timeline", "chat/messages/room-timeline", {{u"roomId"_s, m_room}},
            alice);
        row("chat.rooms.show", "chat/rooms/show", {{u"roomId"_s, m_room}}, alice);
        row("chat.rooms.owned", "chat/rooms/owned", {}, alice);
        row("chat.rooms.joining", "chat/rooms/joining", {}, m_instance.token(u"bob"_s));
        row("error.no-token", "i", {}, {});
        row("error.bad-token", "i", {}, "aaaaaaaaaaaaaaaa");
        row("error.no-such-note", "notes/show", {{u"noteId"_s, u"a"_s}}, alice);
        row("error.invalid-param", "notes/create", {{u"text"_s, 5}}, alice);
        row("error.empty-note", "notes/create", {}, alice);
        row("error.no-such-endpoint", "no/such/endpoint", {}, alice);
        row("error.permission", "admin/meta", {}, alice);
        row("error.app-token-no-permission", "admin/meta", {}, app);
    }
    void answersLikeTheRecordedServer()
    {
        QFETCH(QString, endpoint);
        QFETCH(QJsonObject, params);
        QFETCH(QByteArray, token);
        const QString file = QString::fromLatin1(QTest::currentDataTag());
        const QJsonDocument recorded =
            QJsonDocument::fromJson(support::fixture(u"captures/rest/"_s + file + u".json"_s));
        const QJsonValue expected =
            recorded.isArray() ? QJsonValue(recorded.array()) : QJsonValue(recorded.object());
        HttpClient http(m_instance.url());
        const QJsonValue actual = http.post(endpoint, params, token).json();
        const QString difference = shape::difference(expected, actual);
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
        // Errors are the real ones to the letter.
        const QJsonObject error = expected.toObject().value("error"_L1).toObject();
        const QJsonObject own = actual.toObject().value("error"_L1).toObject();
        for (const QLatin1StringView member : {"code"_L1, "id"_L1, "message"_L1, "kind"_L1})
            QCOMPARE(own.value(member), error.value(member));
    }

    void packsEveryKindOfNotificationLikeTheRecordedServer()
    {
        const QJsonArray recorded =
            QJsonDocument::fromJson(support::fixture(u"captures/rest/i.notifications.json"_s))
                .array();
        HttpClient http(m_instance.url());
        const QJsonArray own = http.post(u"i/notifications"_s, {{u"markAsRead"_s, false}},
                                         m_instance.token(u"alice"_s))
                                   .json()
                                   .toArray();
        QVERIFY(!own.isEmpty());
        for (const QJsonValue &notification : own) {
            const QJsonValue type = notification.toObject().value("type"_L1);
            QStringList differences; // from each recorded one of that type: one must fit
            for (const QJsonValue &candidate : recorded) {
                if (candidate.toObject().value("type"_L1) == type)
                    differences.append(shape::difference(candidate, notification));
            }
            QVERIFY2(differences.isEmpty() || differences.contains(QString()),
                     qPrintable(type.toString() + u": "_s + differences.join(u"; "_s)));
        }
    }

private:
    void seed()
    {
        QVERIFY(m_instance.listen());
        for (const QString &name : {u"alice"_s, u"bob"_s}) {
            UserOptions user;
            user.name = name;
            user.description = name;
            user.avatar = u"avatar1.png"_s;
            m_instance.addUser(name, user);
            m_instance.updateUser(name, {});
        }
        m_instance.follow(u"alice"_s, u"bob"_s);
        m_instance.follow(u"bob"_s, u"alice"_s);
        m_instance.addEmoji(u"blobsmile"_s, u"blobsmile.png"_s, {{u"category"_s, u"faces"_s}});
        m_instance.announce(u"Hello"_s, u"everybody"_s);
        NoteOptions poll;
        poll.choices = {u"x"_s, u"y"_s};
        poll.expiresAtMs = QDateTime::currentMSecsSinceEpoch() + 3600000;
        m_note = m_instance.createNote(u"alice"_s, u"a note @bob #test"_s, poll);
        m_instance.react(u"bob"_s, m_note, u":blobsmile:"_s);
        m_instance.createNote(u"bob"_s, u"@alice look"_s);
        NoteOptions renote;
        renote.renoteId = m_note;
        m_instance.createNote(u"bob"_s, {}, renote);
        m_instance.createList(u"alice"_s, u"L"_s, {u"bob"_s});
        m_instance.createAntenna(u"alice"_s, u"A"_s, {u"word"_s});
        const QString channel = m_instance.createChannel(u"bob"_s, u"C"_s);
        m_instance.followChannel(u"alice"_s, channel);
        NoteOptions inChannel;
        inChannel.channelId = channel;
        m_instance.createNote(u"bob"_s, u"in the channel"_s, inChannel);
        m_instance.createRole(u"Tester"_s, {u"alice"_s, u"bob"_s});
        FileOptions picture;
        picture.blurhash = u"eDHdg50C}pEkso%MR:jba}f8j]fkfQfQfQxaR-j@a#fQj[fRfQfQfQ"_s;
        m_instance.addFile(u"alice"_s, picture);
        m_instance.addFolder(u"alice"_s, u"Folder"_s);
        HttpClient http(m_instance.url());
        const QByteArray alice = m_instance.token(u"alice"_s);
        const QByteArray bob = m_instance.token(u"bob"_s);
        http.post(u"notes/favorites/create"_s, {{u"noteId"_s, m_note}}, alice);
        http.post(u"chat/messages/create-to-user"_s,
                  {{u"toUserId"_s, m_instance.userId(u"alice"_s)}, {u"text"_s, u"hi"_s}}, bob);
        m_room = http.post(u"chat/rooms/create"_s, {{u"name"_s, u"Room"_s}}, alice)
                     .object()
                     .value("id"_L1)
                     .toString();
        const QJsonObject invited{{u"roomId"_s, m_room},
                                  {u"userId"_s, m_instance.userId(u"bob"_s)}};
        http.post(u"chat/rooms/invitations/create"_s, invited, alice);
        http.post(u"chat/rooms/join"_s, {{u"roomId"_s, m_room}}, bob);
        http.post(u"chat/messages/create-to-room"_s,
                  {{u"toRoomId"_s, m_room}, {u"text"_s, u"hi all"_s}}, bob);
    }

    LocalInstance m_instance;
    QString m_note;
    QString m_room;
};

SESERAGI_TEST_MAIN(TestRestShapes)
#include "tst_restshapes.moc"
