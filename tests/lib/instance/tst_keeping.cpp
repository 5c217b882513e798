// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "lib/instance/instanceclient.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// What people keep and send each other: favourites, clips, the drive and chats (rest.md 4, 7, 8
/// and 10). Shapes are judged by tst_restshapes and tst_replay.
class TestKeeping : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        InstanceOptions options;
        options.chatUnreadDelayMs = 20;
        m_instance = std::make_unique<LocalInstance>(options);
        QVERIFY(m_instance->listen());
        for (const QString &name : {u"alice"_s, u"bob"_s, u"carol"_s})
            m_instance->addUser(name);
        m_note = m_instance->createNote(u"bob"_s, u"worth keeping"_s);
        m_http = std::make_unique<HttpClient>(m_instance->url());
    }
    void cleanup()
    {
        m_http.reset();
        m_instance.reset();
    }

    void marksFavorites()
    {
        const QJsonObject note{{u"noteId"_s, m_note}};
        QCOMPARE(call("notes/favorites/delete", note).errorCode(), u"NOT_FAVORITED"_s);
        QCOMPARE(call("notes/favorites/create", note).status, 204);
        QCOMPARE(call("notes/favorites/create", note).errorCode(), u"ALREADY_FAVORITED"_s);
        QCOMPARE(call("notes/favorites/create", {{u"noteId"_s, u"nosuch"_s}}).errorCode(),
                 u"NO_SUCH_NOTE"_s);
        QCOMPARE(call("notes/state", note).object().value("isFavorited"_L1), QJsonValue(true));
        const QJsonObject row = call("i/favorites").json().toArray().first().toObject();
        QCOMPARE(row.value("noteId"_L1).toString(), m_note);
        QVERIFY(
            call("i/favorites", {{u"untilId"_s, row.value("id"_L1)}}).json().toArray().isEmpty());
        QVERIFY(call("i/favorites", {}, u"bob"_s).json().toArray().isEmpty());
        QCOMPARE(call("notes/favorites/delete", note).status, 204);
        QVERIFY(call("i/favorites").json().toArray().isEmpty());
    }

    void keepsClips()
    {
        const QJsonObject made =
            call("clips/create", {{u"name"_s, u"Birds"_s}, {u"description"_s, u"seen"_s}}).object();
        const QString id = made.value("id"_L1).toString();
        const QJsonObject pair{{u"clipId"_s, id}, {u"noteId"_s, m_note}};
        QCOMPARE(call("clips/add-note", pair).status, 204);
        QCOMPARE(call("clips/add-note", pair).errorCode(), u"ALREADY_CLIPPED"_s);
        QCOMPARE(call("clips/add-note", pair, u"bob"_s).errorCode(), u"NO_SUCH_CLIP"_s);
        QCOMPARE(m_instance->note(m_note).value("clippedCount"_L1).toInt(), 1);
        const QJsonObject clip{{u"clipId"_s, id}};
        QCOMPARE(call("clips/notes", clip).json().toArray().size(), 1);
        QCOMPARE(call("clips/notes", clip, u"bob"_s).errorCode(), u"NO_SUCH_CLIP"_s);
        QVERIFY(call("notes/clips", {{u"noteId"_s, m_note}}).json().toArray().isEmpty());
        const QJsonObject changed =
            call("clips/update", {{u"clipId"_s, id}, {u"name"_s, u"Owls"_s}, {u"isPublic"_s, true}})
                .object();
        QCOMPARE(changed.value("name"_L1).toString(), u"Owls"_s);
        QCOMPARE(changed.value("description"_L1).toString(), u"seen"_s);
        QCOMPARE(call("clips/show", clip, u"bob"_s).object().value("name"_L1).toString(),
                 u"Owls"_s);
        QCOMPARE(call("notes/clips", {{u"noteId"_s, m_note}}).json().toArray().size(), 1);
        QCOMPARE(call("clips/remove-note", pair).status, 204);
        QVERIFY(call("clips/notes", clip).json().toArray().isEmpty());
        QCOMPARE(call("clips/delete", clip).status, 204);
        QVERIFY(call("clips/list").json().toArray().isEmpty());
        QCOMPARE(call("clips/show", clip).errorCode(), u"NO_SUCH_CLIP"_s);
    }

    void forgetsWhatIsDeleted()
    {
        m_instance->createClip(u"alice"_s, u"C"_s, {m_note});
        call("notes/favorites/create", {{u"noteId"_s, m_note}});
        m_instance->deleteNote(m_note);
        QVERIFY(call("i/favorites").json().toArray().isEmpty());
        QCOMPARE(call("clips/list").json().toArray().first().toObject().value("notesCount"_L1),
                 QJsonValue(0));
    }

    void listsTheDrive()
    {
        const QString outer = m_instance->addFolder(u"alice"_s, u"Outer"_s);
        const QString inner = m_instance->addFolder(u"alice"_s, u"Inner"_s, outer);
        FileOptions picture;
        picture.name = u"a.png"_s;
        const QString atRoot = m_instance->addFile(u"alice"_s, picture);
        picture.name = u"b.webp"_s;
        picture.type = u"image/webp"_s;
        picture.folderId = inner;
        const QString inFolder = m_instance->addFile(u"alice"_s, picture);
        m_instance->addFile(u"bob"_s);
        const auto idsOf = [](const HttpAnswer &answer) {
            QStringList ids;
            for (const QJsonValue &row : answer.json().toArray())
                ids.append(row.toObject().value("id"_L1).toString());
            return ids;
        };
        QCOMPARE(idsOf(call("drive/files")), QStringList{atRoot});
        QCOMPARE(idsOf(call("drive/files", {{u"folderId"_s, inner}})), QStringList{inFolder});
        QCOMPARE(idsOf(call("drive/stream")), (QStringList{inFolder, atRoot}));
        QCOMPARE(idsOf(call("drive/stream", {{u"type"_s, u"image/png"_s}})), QStringList{atRoot});
        QCOMPARE(idsOf(call("drive/stream", {{u"type"_s, u"image/*"_s}})).size(), 2);
        QCOMPARE(idsOf(call("drive/folders")), QStringList{outer});
        QCOMPARE(idsOf(call("drive/folders", {{u"folderId"_s, outer}})), QStringList{inner});
        QCOMPARE(idsOf(call("drive/files/find", {{u"name"_s, u"a.png"_s}})), QStringList{atRoot});
        QCOMPARE(idsOf(call("drive/folders/find", {{u"name"_s, u"Outer"_s}})), QStringList{outer});
        QVERIFY(call("drive").object().value("usage"_L1).toInt() > 0);
        const QJsonObject shown = call("drive/files/show", {{u"fileId"_s, inFolder}}).object();
        QCOMPARE(shown.value("folder"_L1).toObject().value("parent"_L1).toObject().value("id"_L1),
                 QJsonValue(outer));
        QCOMPARE(call("drive/files/show", {{u"fileId"_s, inFolder}}, u"bob"_s).errorCode(),
                 u"ACCESS_DENIED"_s);
        NoteOptions attached;
        attached.fileIds = {atRoot};
        const QString note = m_instance->createNote(u"alice"_s, {}, attached);
        QCOMPARE(idsOf(call("drive/files/attached-notes", {{u"fileId"_s, atRoot}})),
                 QStringList{note});
        QCOMPARE(call("drive/folders/update", {{u"folderId"_s, outer}, {u"parentId"_s, inner}})
                     .errorCode(),
                 u"RECURSIVE_NESTING"_s);
        QCOMPARE(call("drive/folders/delete", {{u"folderId"_s, outer}}).errorCode(),
                 u"HAS_CHILD_FILES_OR_FOLDERS"_s);
        QCOMPARE(
            call("drive/files/update", {{u"fileId"_s, atRoot}, {u"name"_s, u"a/b"_s}}).errorCode(),
            u"INVALID_FILE_NAME"_s);
        QCOMPARE(call("drive/files/delete", {{u"fileId"_s, atRoot}}, u"bob"_s).errorCode(),
                 u"NO_SUCH_FILE"_s);
        QCOMPARE(call("drive/files/delete", {{u"fileId"_s, atRoot}}).status, 204);
        QVERIFY(idsOf(call("drive/files")).isEmpty());
    }

    void tellsOfUnreadChats()
    {
        StreamClient stream(m_instance->url(), m_instance->token(u"alice"_s));
        QTRY_VERIFY(stream.isOpen());
        stream.connectChannel(u"main"_s, u"m"_s);
        stream.connectChannel(u"chatUser"_s, u"c"_s,
                              {{u"otherId"_s, m_instance->userId(u"bob"_s)}});
        QTRY_VERIFY(stream.isAcknowledged(u"c"_s));
        const QJsonObject toAlice{{u"toUserId"_s, m_instance->userId(u"alice"_s)},
                                  {u"text"_s, u"psst"_s}};
        const QJsonObject sent = call("chat/messages/create-to-user", toAlice, u"bob"_s).object();
        QTRY_COMPARE(stream.events(u"m"_s, u"newChatMessage"_s).size(), 1);
        QCOMPARE(stream.events(u"c"_s, u"message"_s).size(), 1);
        QCOMPARE(call("i").object().value("hasUnreadChatMessages"_L1), QJsonValue(true));
        stream.send(u"channel"_s,
                    {{u"id"_s, u"c"_s}, {u"type"_s, u"read"_s}, {u"body"_s, QJsonObject()}});
        QTRY_COMPARE(call("i").object().value("hasUnreadChatMessages"_L1), QJsonValue(false));
        const QJsonObject reaction{{u"messageId"_s, sent.value("id"_L1)}, {u"reaction"_s, u"👍"_s}};
        QCOMPARE(call("chat/messages/react", reaction).status, 204);
        QCOMPARE(call("chat/messages/react", reaction, u"bob"_s).status, 500); // one's own
        QCOMPARE(call("chat/messages/react", reaction, u"carol"_s).errorCode(),
                 u"NO_SUCH_MESSAGE"_s);
        QCOMPARE(
            call("chat/messages/create-to-user", {{u"toUserId"_s, m_instance->userId(u"bob"_s)}})
                .errorCode(),
            u"CONTENT_REQUIRED"_s);
        QCOMPARE(call("chat/messages/create-to-user", toAlice).errorCode(),
                 u"RECIPIENT_IS_YOURSELF"_s);
    }

    void letsPeopleIntoRooms()
    {
        const QString room =
            call("chat/rooms/create", {{u"name"_s, u"R"_s}}).object().value("id"_L1).toString();
        const QJsonObject it{{u"roomId"_s, room}};
        const QJsonObject say{{u"toRoomId"_s, room}, {u"text"_s, u"hello"_s}};
        QCOMPARE(call("chat/messages/create-to-room", say, u"bob"_s).errorCode(),
                 u"NO_SUCH_ROOM"_s);
        QCOMPARE(call("chat/rooms/join", it, u"bob"_s).errorCode(), u"NO_SUCH_ROOM"_s);
        QJsonObject invitation = it;
        invitation[u"userId"_s] = m_instance->userId(u"bob"_s);
        QCOMPARE(call("chat/rooms/invitations/create", invitation).status, 200);
        QCOMPARE(call("chat/rooms/invitations/outbox", it).json().toArray().size(), 1);
        QCOMPARE(call("chat/rooms/invitations/inbox", {}, u"bob"_s).json().toArray().size(), 1);
        QCOMPARE(call("chat/rooms/join", it, u"bob"_s).status, 204);
        QCOMPARE(call("chat/rooms/members", it).json().toArray().size(), 1);
        QCOMPARE(call("chat/messages/create-to-room", say, u"bob"_s).status, 200);
        QCOMPARE(call("chat/rooms/leave", it, u"bob"_s).status, 204);
        QCOMPARE(call("chat/messages/room-timeline", it, u"bob"_s).errorCode(), u"NO_SUCH_ROOM"_s);
        QCOMPARE(call("chat/rooms/delete", it).status, 204);
        QVERIFY(call("chat/rooms/owned").json().toArray().isEmpty());
    }

    void hasNoEmptyAnswersForWhatItLacks()
    {
        const QJsonArray endpoints = call("endpoints").json().toArray();
        for (const QString &name : {u"reversi/games"_s, u"charts/notes"_s, u"gallery/posts"_s}) {
            QVERIFY(!endpoints.contains(name));
            QCOMPARE(m_http->post(name).status, 404);
        }
    }

private:
    HttpAnswer call(const char *endpoint, const QJsonObject &params = {},
                    const QString &user = u"alice"_s)
    {
        return m_http->post(QString::fromLatin1(endpoint), params, m_instance->token(user));
    }

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<HttpClient> m_http;
    QString m_note;
};

SESERAGI_TEST_MAIN(TestKeeping)
#include "tst_keeping.moc"
