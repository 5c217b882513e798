// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/note.h"
#include "instance/localinstance.h"
#include "streamfixture.h"
#include "streaming/channelparams.h"
#include "streaming/notecapture.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

using support::streamOptions;

// The streaming client against the local instance, which judges like the real server.
class TestStreamingJourney : public QObject
{
    Q_OBJECT

    static QString text(const char *utf8) { return QString::fromUtf8(utf8); }

    static StreamOptions optionsFor(const LocalInstance &instance, const QByteArray &token)
    {
        StreamOptions options = streamOptions(instance.url());
        options.token = token;
        return options;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void followsACapturedNote()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(text("alice"));
        const QString bob = instance.addUser(text("bob"));
        instance.addEmoji(text("blobcat"));
        StreamingClient client(optionsFor(instance, instance.createToken(text("alice"))));
        QList<NoteReceived> notes;
        QList<NoteUpdatedEvent> changes;
        connect(&client, &StreamingClient::channelEvent, this,
                [&](Channel *, const ChannelEvent &event) {
                    if (const auto *note = std::get_if<NoteReceived>(&event.payload))
                        notes.append(*note);
                });
        connect(&client, &StreamingClient::eventReceived, this, [&](const StreamEvent &event) {
            if (const auto *change = std::get_if<NoteUpdatedEvent>(&event))
                changes.append(*change);
        });
        Channel *local =
            client.connectChannel(ChannelKind::LocalTimeline, channelparams::timeline());
        client.open();
        QTRY_COMPARE(local->state(), Channel::Acked);

        NoteOptions poll;
        poll.choices = {text("tea"), text("coffee")};
        const QString id = instance.createNote(text("bob"), text("小川のせせらぎ"), poll);
        QTRY_COMPARE(notes.size(), 1);
        QCOMPARE(notes.constFirst().note->id, id);
        QCOMPARE(notes.constFirst().note->text, text("小川のせせらぎ"));
        QCOMPARE(notes.constFirst().note->userId, bob);

        NoteCapture capture;
        capture.setStream(&client);
        capture.setNoteId(id);
        QTRY_COMPARE(instance.captures().value(id), 1);

        instance.react(text("bob"), id, text("👍"));
        QTRY_COMPARE(changes.size(), 1);
        auto *reacted = std::get_if<entity::Reacted>(&changes.at(0).change);
        QVERIFY(reacted);
        QCOMPARE(reacted->reaction, text("👍"));
        QCOMPARE(reacted->userId, bob);
        instance.react(text("bob"), id, text(":blobcat:"));
        QTRY_COMPARE(changes.size(), 3);
        QVERIFY(std::holds_alternative<entity::Unreacted>(changes.at(1).change));
        reacted = std::get_if<entity::Reacted>(&changes.at(2).change);
        QVERIFY(reacted);
        QCOMPARE(reacted->reaction, text(":blobcat@.:"));
        QVERIFY(!reacted->emojiUrl.isEmpty());
        instance.vote(text("bob"), id, 1);
        QTRY_COMPARE(changes.size(), 4);
        const auto *voted = std::get_if<entity::PollVoted>(&changes.at(3).change);
        QVERIFY(voted);
        QCOMPARE(voted->choice, 1);
        instance.deleteNote(id);
        QTRY_COMPARE(changes.size(), 5);
        QVERIFY(std::holds_alternative<entity::NoteDeleted>(changes.at(4).change));

        capture.setActive(false);
        QTRY_VERIFY(instance.captures().isEmpty());
    }

    void rebuildsEverythingAfterACrash()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(text("alice"));
        const QString id = instance.createNote(text("alice"), text("a note"));
        StreamingClient client(optionsFor(instance, instance.createToken(text("alice"))));
        Channel *home = client.connectChannel(ChannelKind::HomeTimeline);
        Channel *main = client.connectChannel(ChannelKind::Main);
        NoteCapture first;
        NoteCapture second;
        for (NoteCapture *capture : {&first, &second}) {
            capture->setStream(&client);
            capture->setNoteId(id);
        }
        client.open();
        QTRY_COMPARE(home->state(), Channel::Acked);
        QTRY_COMPARE(instance.captures().value(id), 1);
        for (int crash = 0; crash < 3; ++crash) {
            QSignalSpy opened(&client, &StreamingClient::opened);
            instance.dropConnections();
            QTRY_COMPARE(opened.count(), 1);
            QTRY_COMPARE(main->state(), Channel::Acked);
            QTRY_COMPARE(home->state(), Channel::Acked);
            QCOMPARE(instance.connectionCount(), 1);
            const QList<ChannelInfo> channels = instance.channels();
            QCOMPARE(channels.size(), 2);
            QCOMPARE(channels.at(0).channel, text("main"));
            QCOMPARE(channels.at(1).channel, text("homeTimeline"));
            QTRY_COMPARE(instance.captures(), (QMap<QString, int>{{id, 1}}));
        }
        QSignalSpy events(&client, &StreamingClient::channelEvent);
        instance.createNote(text("alice"), text("once"));
        QTRY_COMPARE(events.count(), 1);
    }

    void survivesAStall()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(text("alice"));
        StreamOptions options = optionsFor(instance, instance.createToken(text("alice")));
        options.timings.silenceMs = 60;
        options.timings.pongMs = 100;
        StreamingClient client(options);
        QSignalSpy lost(&client, &StreamingClient::lost);
        client.open();
        QTRY_COMPARE(client.state(), StreamingClient::Open);
        instance.stallStreaming(true);
        QTRY_VERIFY(lost.count() >= 1);
        instance.stallStreaming(false);
        QTRY_COMPARE(client.state(), StreamingClient::Open);
    }

    void knowsARefusal_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("revoked") << 401;
        QTest::newRow("without read:account") << 401;
        QTest::newRow("suspended") << 403;
    }
    void knowsARefusal()
    {
        QFETCH(int, status);
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(text("alice"));
        QByteArray token = instance.createToken(text("alice"));
        if (status == 403)
            instance.suspend(text("alice"));
        else if (QString::fromLatin1(QTest::currentDataTag()) == text("revoked"))
            instance.revokeToken(token);
        else
            token = instance.createToken(text("alice"), {text("write:notes")});
        StreamingClient client(optionsFor(instance, token));
        QSignalSpy refused(&client, &StreamingClient::refused);
        client.open();
        QTRY_COMPARE(refused.count(), 1);
        QCOMPARE(refused.constFirst().constFirst().toInt(), status);
        QCOMPARE(client.state(), StreamingClient::Refused);
        QCOMPARE(instance.connectionCount(), 0);
    }

    void looksAroundAnonymously()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(text("alice"));
        StreamingClient client(optionsFor(instance, QByteArray()));
        Channel *local = client.connectChannel(ChannelKind::LocalTimeline);
        Channel *home = client.connectChannel(ChannelKind::HomeTimeline);
        QSignalSpy events(&client, &StreamingClient::channelEvent);
        client.open();
        QTRY_COMPARE(local->state(), Channel::Acked);
        QCOMPARE(home->state(), Channel::Unavailable);
        instance.createNote(text("alice"), text("for everybody"));
        QTRY_COMPARE(events.count(), 1);
    }

    void signsInToAnOldServerThroughTheQuery()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.ignoreAuthorizationHeader(true);
        const QString alice = instance.addUser(text("alice"));
        StreamOptions options = optionsFor(instance, instance.createToken(text("alice")));
        options.tokenInQuery = true;
        StreamingClient client(options);
        Channel *main = client.connectChannel(ChannelKind::Main);
        client.open();
        QTRY_COMPARE(main->state(), Channel::Acked);
        QCOMPARE(instance.connections().constFirst().userId, alice);
        QVERIFY(instance.connections().constFirst().tokenInQuery);
    }

    void tellsWhenAChannelIsNotAcknowledged()
    {
        LocalInstance instance;
        QVERIFY(instance.listen());
        instance.addUser(text("alice"));
        instance.withholdAcks(true);
        StreamingClient client(optionsFor(instance, instance.createToken(text("alice"))));
        Channel *home = client.connectChannel(ChannelKind::HomeTimeline);
        Channel *unknown = client.connectChannel(text("sparkles"));
        client.open();
        QTRY_COMPARE(home->state(), Channel::NotAcked);
        QTRY_COMPARE(unknown->state(), Channel::NotAcked);
        instance.createNote(text("alice"), text("it streams after all"));
        QTRY_COMPARE(home->state(), Channel::Acked);
    }
};

SESERAGI_TEST_MAIN(TestStreamingJourney)
#include "tst_streamingjourney.moc"
