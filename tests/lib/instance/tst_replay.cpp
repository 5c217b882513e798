// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/instance/replay.h"

#include "support/fixtures.h"
#include "support/testmain.h"

using namespace Qt::StringLiterals;

/// The first judge: the instance answers recorded traffic as the real server that was recorded did.
class TestReplay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void answersAsTheRecordedServer_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"errors", "note-updates", "main", "timelines",
                                 "list-antenna-channel-role-hashtag", "drive", "chat"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void answersAsTheRecordedServer()
    {
        QFETCH(QString, name);
        const QByteArray capture = support::fixture(u"captures/"_s + name + u".ndjson"_s);
        InstanceOptions options;
        options.manualStartMs = Replay::startMs(capture);
        options.unreadDelayMs = 2015; // the real server's 2 s and what it needs besides
        options.chatUnreadDelayMs = 3015;
        options.relationRefreshMs = 10000;
        options.listRefreshMs = 5000;
        options.pingIntervalMs = 0;
        options.statsIntervalMs = 0;
        LocalInstance instance(options);
        QVERIFY(instance.listen());
        Replay replay(instance, capture);
        seed(instance, replay, name);
        replay.run();
        const QStringList differences = replay.differences();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.mid(0, 12).join(u'\n')));
    }

private:
    /// The people and things that existed when the recording began.
    static void seed(LocalInstance &instance, Replay &replay, const QString &name)
    {
        const auto person = [&](const QString &recordedId, const QString &username,
                                const QString &displayName, bool isAdmin = false) {
            UserOptions user;
            user.name = displayName;
            user.description = u"I am %1."_s.arg(username);
            user.avatar = u"avatar1.png"_s;
            user.isAdmin = isAdmin;
            replay.know(recordedId, instance.addUser(username, user));
        };
        person(u"atwzqfleqjmt0001"_s, u"admin"_s, u"Admin"_s, true);
        person(u"atwzqfrwqjmt0002"_s, u"alice"_s, u"Alice アリス"_s);
        person(u"atwzqfvfqjmt0003"_s, u"bob"_s, u"Bob :blobsmile:"_s);
        person(u"atwzqg2vqjmt0004"_s, u"carol"_s, u"Carol"_s);
        person(u"atwzqg62qjmt0005"_s, u"dave"_s, u"Dave"_s);
        person(u"atwzqga3qjmt0006"_s, u"eve"_s, u"Eve"_s);
        for (const QString &followee : {u"bob"_s, u"carol"_s, u"dave"_s})
            instance.follow(u"alice"_s, followee);
        for (const QString &username : {u"alice"_s, u"bob"_s, u"carol"_s, u"dave"_s, u"eve"_s}) {
            instance.readNotifications(username);
            if (username != u"dave")
                instance.updateUser(username, {}); // only so that they have an updatedAt
        }
        for (const QString &emoji : {u"blobsmile"_s, u"spin"_s, u"reddot"_s, u"widebar"_s})
            instance.addEmoji(emoji);
        if (name == u"main") {
            replay.know(u"atwzxa0fqjmt004n"_s, instance.addUser(u"sustfm0lu"_s));
            instance.addUser(u"tmptflzn5"_s);
            replay.onRemark = [&instance](const QString &remark) {
                if (remark == u"drive file")
                    instance.addFile(u"alice"_s, pictureFile());
            };
            return;
        }
        if (name == u"drive") {
            replay.onFrame = [&instance, &replay](const QJsonObject &frame) {
                const QJsonObject event = frame.value("body"_L1).toObject();
                if (event.value("type"_L1) == u"fileCreated"_s) {
                    replay.know(event.value("body"_L1).toObject().value("id"_L1).toString(),
                                instance.addFile(u"alice"_s, pictureFile()));
                }
            };
            return;
        }
        replay.know(u"atwzwtnvqjmt003w"_s,
                    instance.createRole(u"Tester"_s, {u"alice"_s, u"bob"_s}));
        if (name == u"timelines") {
            FileOptions described = pictureFile();
            described.comment = u"what it shows"_s;
            replay.know(u"atwzxc37qjmt004p"_s, instance.addFile(u"bob"_s, described));
            replay.know(u"atwzxc5lqjmt004q"_s, instance.addFile(u"bob"_s, pictureFile()));
        } else if (name == u"errors") {
            const QString token = QString::fromLatin1(instance.createToken(u"alice"_s));
            replay.know(u"token-of-alice-app"_s, token);
            replay.know(u"token of alice-revoked-token"_s, token);
            replay.know(u"token of alice-revoked-token-reopen"_s, token);
        } else if (name == u"note-updates") {
            // The recorder left no lines of these calls because it made them all at once.
            replay.onFrame = [&instance, &replay](const QJsonObject &frame) {
                const QJsonObject body = frame.value("body"_L1).toObject();
                const QJsonObject change = body.value("body"_L1).toObject();
                if (body.value("id"_L1) == u"atwzy6obqjmt0071"_s
                    && body.value("type"_L1) == u"reacted"_s) {
                    instance.react(replay.own(change.value("userId"_L1).toString()),
                                   replay.own(u"atwzy6obqjmt0071"_s),
                                   change.value("reaction"_L1).toString());
                }
            };
        } else if (name == u"chat") {
            replay.onCall = [&instance, &replay](const QString &call) {
                if (call.contains(u"atwzynjhqjmt0088"_s)) {
                    replay.know(u"atwzynjhqjmt0088"_s, instance.addFile(u"alice"_s, pictureFile()));
                }
            };
        } else if (name.startsWith(u"list")) {
            replay.know(u"atwzy8uvqjmt007f"_s, instance.createList(u"alice"_s, u"L"_s));
            replay.know(u"atwzy8v3qjmt007g"_s,
                        instance.createAntenna(u"alice"_s, u"Ant"_s, {u"antennaword"_s}));
            const QString channel = instance.createChannel(u"bob"_s, u"Chan"_s);
            replay.know(u"atwzy8v9qjmt007h"_s, channel);
            instance.followChannel(u"alice"_s, channel);
        }
    }

    static FileOptions pictureFile()
    {
        FileOptions file;
        file.blurhash = u"eDHdg50C}pEkso%MR:jba}f8j]fkfQfQfQxaR-j@a#fQj[fRfQfQfQ"_s;
        return file;
    }
};

SESERAGI_TEST_MAIN(TestReplay)
#include "tst_replay.moc"
