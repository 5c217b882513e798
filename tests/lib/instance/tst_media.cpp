// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

#include "lib/instance/instanceclient.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Pictures and pages it serves besides the API.
class TestMedia : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        m_instance->addUser(u"alice"_s);
    }
    void cleanup() { m_instance.reset(); }

    void servesPictures_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("begin");
        const QByteArray png = "\x89PNG";
        QTest::newRow("identicon") << u"/identicon/alice@here"_s << QByteArray("image/png") << png;
        QTest::newRow("asset") << u"/files/asset/blobcat.png"_s << QByteArray("image/png") << png;
        QTest::newRow("animated gif")
            << u"/files/asset/spin.gif"_s << QByteArray("image/gif") << QByteArray("GIF89a");
        QTest::newRow("animated webp")
            << u"/files/asset/wave.webp"_s << QByteArray("image/webp") << QByteArray("RIFF");
        QTest::newRow("proxy, own file")
            << u"/proxy/image.webp?url=http%3A%2F%2Fx%2Ffiles%2Fasset%2Fblobcat.png"_s
            << QByteArray("image/png") << png;
        QTest::newRow("proxy, remote file")
            << u"/proxy/emoji.webp?url=https%3A%2F%2Fother.example%2Fa%2Freddot.png&emoji=1"_s
            << QByteArray("image/png") << png;
        QTest::newRow("proxy, fallback")
            << u"/proxy/image.webp?url=https%3A%2F%2Fx%2Fno&fallback=1"_s << QByteArray("image/png")
            << png;
    }
    void servesPictures()
    {
        QFETCH(QString, path);
        const HttpAnswer answer = HttpClient(m_instance->url()).get(path);
        QCOMPARE(answer.status, 200);
        QTEST(answer.headers.value("content-type"), "type");
        QFETCH(QByteArray, begin);
        QVERIFY(answer.body.startsWith(begin));
    }

    void servesAttachedFiles()
    {
        FileOptions file;
        file.type = u"image/jpeg"_s;
        file.source = u"portrait.jpg"_s;
        NoteOptions note;
        note.fileIds = {m_instance->addFile(u"alice"_s, file)};
        const QString id = m_instance->createNote(u"alice"_s, {}, note);
        const QJsonObject attached =
            m_instance->note(id).value("files"_L1).toArray().first().toObject();
        HttpClient http(m_instance->url());
        for (const QLatin1StringView member : {"url"_L1, "thumbnailUrl"_L1}) {
            const QUrl url(attached.value(member).toString());
            const HttpAnswer answer = http.get(
                url.path() + (url.hasQuery() ? u'?' + url.query(QUrl::FullyEncoded) : QString()));
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.headers.value("content-type"), QByteArray("image/jpeg"));
        }
    }

    void pointsToEmojiAndAvatars()
    {
        m_instance->addEmoji(u"blob"_s, u"blobcat.png"_s);
        HttpClient http(m_instance->url());
        const HttpAnswer emoji = http.get(u"/emoji/blob.webp"_s);
        QCOMPARE(emoji.status, 302);
        QVERIFY(emoji.headers.value("location").endsWith("/files/asset/blobcat.png"));
        QCOMPARE(http.get(u"/emoji/blob@..webp"_s).status, 302);
        QCOMPARE(http.get(u"/avatar/@alice"_s).status, 302);
        QCOMPARE(http.get(u"/emoji/nosuch.webp"_s).status, 404);
        QCOMPARE(http.get(u"/files/asset/..%2Fsecret"_s).status, 404);
    }

    void hasPicturesForEmojiOfOtherServers()
    {
        m_instance->addRemoteEmoji(u"salmon"_s, u"sushi.example"_s, u"reddot.webp"_s);
        UserOptions remote;
        remote.host = u"sushi.example"_s;
        remote.name = u"Haru :salmon: :unknown:"_s;
        m_instance->addUser(u"haru"_s, remote);
        const QString id = m_instance->createNote(u"haru@sushi.example"_s, u"fresh :salmon:"_s);
        m_instance->react(u"haru@sushi.example"_s, id, u":salmon@sushi.example:"_s);
        const QJsonObject note = m_instance->note(id);
        const QJsonObject user = note.value("user"_L1).toObject();
        QCOMPARE(user.value("emojis"_L1).toObject().keys(), QStringList{u"salmon"_s});
        QCOMPARE(note.value("emojis"_L1).toObject().keys(), QStringList{u"salmon"_s});
        const QString url =
            note.value("reactionEmojis"_L1).toObject().value(u"salmon@sushi.example"_s).toString();
        QVERIFY(url.startsWith(m_instance->url().toString()));
        // Directly, and as a client asks that has the server's media proxy fetch every picture.
        const QString target = url.mid(m_instance->url().toString().size());
        HttpClient http(m_instance->url());
        const QByteArray picture = http.get(target).body;
        QVERIFY(picture.startsWith("RIFF"));
        QCOMPARE(http.get(u"/proxy/image.webp?emoji=1&url="_s
                          + QString::fromLatin1(QUrl::toPercentEncoding(url)))
                     .body,
                 picture);
        const HttpAnswer named = http.get(u"/emoji/salmon@sushi.example.webp"_s);
        QCOMPARE(named.status, 302);
        QCOMPARE(named.headers.value("location"), url.toLatin1());
    }

    void hasPagesForPeopleAndNotes()
    {
        const QString id = m_instance->createNote(u"alice"_s, u"<script>"_s);
        HttpClient http(m_instance->url());
        QCOMPARE(http.get(u"/@alice"_s).status, 200);
        QVERIFY(http.get(u"/notes/"_s + id).body.contains("&lt;script&gt;"));
        QCOMPARE(http.get(u"/notes/nosuch"_s).status, 404);
        QCOMPARE(http.get(u"/streaming"_s).status, 503);
        const QJsonObject links = http.get(u"/.well-known/nodeinfo"_s).object();
        const QUrl node(
            links.value("links"_L1).toArray().first().toObject().value("href"_L1).toString());
        const QJsonObject software = http.get(node.path()).object().value("software"_L1).toObject();
        QCOMPARE(software.value("name"_L1).toString(), u"misskey"_s);
    }

private:
    std::unique_ptr<LocalInstance> m_instance;
};

SESERAGI_TEST_MAIN(TestMedia)
#include "tst_media.moc"
