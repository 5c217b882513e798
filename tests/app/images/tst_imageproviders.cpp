// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imageurl.h"
#include "core/useragent.h"
#include "images/imageproviders.h"
#include "images/mediafetcher.h"
#include "images/pictureresponse.h"
#include "support/httppeer.h"

#include <QBuffer>
#include <QDirIterator>
#include <QGuiApplication>
#include <QImage>
#include <QPromise>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickItem>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using imageurl::MediaUse;
using support::HttpReply;
using support::HttpRequest;

namespace {

QByteArray png(QSize size, QColor color = Qt::red)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

HttpReply pictureReply(QSize size)
{
    HttpReply reply;
    reply.body = png(size);
    reply.contentType = "image/png";
    return reply;
}

HttpReply redirect(const QByteArray &target)
{
    HttpReply reply;
    reply.status = 301;
    reply.headers = {{"Location", target}, {"Set-Cookie", "sid=1"}};
    return reply;
}

// QQuickImageBase::Status
enum { Null, Ready, Loading, Failed };

} // namespace

class TestImageProviders : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_peer = std::make_unique<support::HttpPeer>();
        m_stranger = std::make_unique<support::HttpPeer>();
        m_dir = std::make_unique<QTemporaryDir>();
        m_options = {};
        m_options.cacheDir = m_dir->filePath(QStringLiteral("cache/media"));
        m_options.retryMs = 1;
    }
    void cleanup()
    {
        m_item.reset();
        m_engine.reset();
    }

    /// Images are let go in the engine's thread at the very moment they arrive from another.
    void survivesImagesLetGoAsTheyArrive()
    {
        constexpr int rounds = 100000;
        std::atomic<QPromise<Result<QImage>> *> arriving = nullptr;
        const std::unique_ptr<QThread> decoder(QThread::create([&arriving] {
            for (int i = 0; i < rounds; ++i) {
                QPromise<Result<QImage>> *promise = nullptr;
                while (!(promise = arriving.load()))
                    QThread::yieldCurrentThread();
                promise->addResult(Result<QImage>(QImage()));
                promise->finish();
                arriving = nullptr;
            }
        }));
        decoder->start();
        for (int i = 0; i < rounds; ++i) {
            QPromise<Result<QImage>> promise;
            promise.start();
            MediaLoader::Load load;
            load.image = promise.future();
            auto response = std::make_unique<PictureResponse>(
                nullptr, load, [](const Result<QImage> &result) { return *result; });
            arriving = &promise;
            for (volatile int spin = i % 200; spin > 0;)
                spin = spin - 1;
            response.reset();
            while (arriving)
                QThread::yieldCurrentThread();
            QCoreApplication::sendPostedEvents();
        }
        decoder->wait();
    }
    void showsAPictureScaled()
    {
        m_peer->on("/files/a", pictureReply({400, 200}));
        show(media("/files/a"), QStringLiteral("sourceSize.height: 50"));
        QTRY_COMPARE(status(), int(Ready));
        QCOMPARE(m_item->implicitWidth(), 100.0);
        QCOMPARE(m_item->implicitHeight(), 50.0);
    }
    void sendsNothingAboutTheReader()
    {
        HttpReply reply = pictureReply({4, 4});
        reply.headers = {{"Set-Cookie", "sid=1; Path=/"}, {"Cache-Control", "no-store"}};
        m_peer->on("/files/a", reply);
        m_peer->on("/files/b", reply);
        show(media("/files/a"));
        QTRY_COMPARE(status(), int(Ready));
        m_item->setProperty("source", media("/files/b"));
        QTRY_COMPARE(m_peer->requestCount("/files/b"), 1);
        QTRY_COMPARE(status(), int(Ready));
        const HttpRequest request = m_peer->lastRequest("/files/b");
        QCOMPARE(request.header("user-agent"), userAgent());
        QCOMPARE(request.method, QByteArray("GET"));
        const QSet<QByteArray> allowed{
            "host", "user-agent", "accept", "accept-language", "accept-encoding", "connection"};
        for (auto it = request.headers.cbegin(); it != request.headers.cend(); ++it)
            QVERIFY2(allowed.contains(it.key()), it.key().constData());
    }
    void asksTheProxyForWhatIsElsewhere()
    {
        m_peer->on("/proxy/image.webp", pictureReply({4, 4}));
        const QString url = m_stranger->url().toString() + QStringLiteral("/x?a=1&b=2");
        show(imageurl::mediaSource(m_peer->url(), url, MediaUse::Avatar));
        QTRY_COMPARE(status(), int(Ready));
        QCOMPARE(m_peer->lastRequest("/proxy/image.webp").target,
                 "/proxy/image.webp?url=" + QUrl::toPercentEncoding(url) + "&avatar=1");
        QCOMPARE(m_stranger->requests().size(), 0);
    }
    void followsRedirectsThroughTheProxyToo()
    {
        m_peer->on("/emoji/ai.webp", redirect(m_stranger->url().toEncoded() + "/ai.png"));
        m_peer->on("/proxy/image.webp", redirect("/files/ai"));
        m_peer->on("/files/ai", pictureReply({80, 20}));
        show(imageurl::customEmojiSource(
                 m_peer->url(), m_peer->url().toString() + QStringLiteral("/emoji/ai.webp"),
                 QStringLiteral("ai")),
             QStringLiteral("sourceSize.height: 10"));
        QTRY_COMPARE(status(), int(Ready));
        QCOMPARE(m_item->implicitWidth(), 40.0);
        QCOMPARE(m_peer->requestCount("/files/ai"), 1);
        QCOMPARE(m_stranger->requests().size(), 0);
    }
    void givesUpCircles()
    {
        m_peer->on("/files/a", redirect("/files/a"));
        expectFailure(media("/files/a"));
        QVERIFY(m_peer->requestCount("/files/a") < 10);
    }
    void waitsForTheNetworkAndRetriesOnceOtherwise()
    {
        HttpReply broken;
        broken.manner = HttpReply::Manner::HangUp;
        m_peer->on("/files/a", [this, broken](const HttpRequest &) {
            const bool isBack = m_peer->requestCount("/files/a") > 5;
            return isBack ? pictureReply({4, 4}) : broken;
        });
        show(media("/files/a"));
        QTRY_COMPARE(status(), int(Ready));
        m_peer->on("/files/c", broken);
        expectFailure(media("/files/c"));
        // Qt repeats some itself.
        QVERIFY2(m_peer->requestCount("/files/c") >= 6 && m_peer->requestCount("/files/c") <= 12,
                 qPrintable(QString::number(m_peer->requestCount("/files/c"))));

        HttpReply down;
        down.status = 503;
        m_peer->on("/files/b", down);
        expectFailure(media("/files/b"));
        QCOMPARE(m_peer->requestCount("/files/b"), 2);
        // Asking again for what is not there would not help.
        expectFailure(media("/files/gone"));
        QCOMPARE(m_peer->requestCount("/files/gone"), 1);
    }
    void stopsAtTheSizeLimits()
    {
        m_options.fileBytes = 100'000;
        m_options.pixels = 1000;
        HttpReply endless;
        endless.body = QByteArray(10'000, 'x');
        endless.manner = HttpReply::Manner::Endless;
        m_peer->on("/files/endless", endless);
        m_peer->on("/files/large", pictureReply({100, 100}));
        expectFailure(media("/files/endless"));
        QTRY_COMPARE(m_peer->openConnections(), 0);
        expectFailure(media("/files/large"));
    }
    void hasTheLimitsOfThePromise()
    {
        const MediaOptions options;
        QCOMPARE(options.fileBytes, 32 * 1024 * 1024);
        QCOMPARE(options.pixels, 64'000'000);
        QCOMPARE(options.deadlineMs, 300'000);
    }
    void believesALengthBeyondTheLimit()
    {
        HttpReply large = pictureReply({4, 4});
        large.headers = {{"Content-Length", "33554433"}};
        m_peer->on("/files/a", large);
        expectFailure(media("/files/a"), QStringLiteral("The picture is too large."));
        QTRY_COMPARE(m_peer->openConnections(), 0);
    }
    void stopsWhatHasNoEndAtTheRealLimit()
    {
        m_peer->on("/files/a", HttpReply{.body = QByteArray(256 * 1024, 'x'),
                                         .manner = HttpReply::Manner::Endless});
        expectFailure(media("/files/a"), QStringLiteral("The picture is too large."), 60'000);
        QTRY_COMPARE(m_peer->openConnections(), 0);
        QVERIFY2(m_peer->endlessBytes() < 2 * m_options.fileBytes,
                 qPrintable(QString::number(m_peer->endlessBytes())));
    }
    void givesUpAPictureThatDripsForEver()
    {
        m_options.deadlineMs = 300;
        m_peer->on("/files/a", HttpReply{.body = png({4, 4}), .manner = HttpReply::Manner::Drip});
        expectFailure(media("/files/a"), QStringLiteral("The picture did not arrive in time."));
        QTRY_COMPARE(m_peer->openConnections(), 0);
    }
    void showsNothingOfAnotherType_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<HttpReply::Manner>("manner");
        QTest::newRow("HTML") << QByteArray("<!DOCTYPE html><p>Welcome")
                              << HttpReply::Manner::Whole;
        QTest::newRow("SVG") << QByteArray(
            "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg' width='9' "
            "height='9'><image href='http://127.0.0.1/tracker'/></svg>")
                             << HttpReply::Manner::Whole;
        QTest::newRow("PDF") << QByteArray("%PDF-1.7\n") << HttpReply::Manner::Whole;
        QTest::newRow("nothing") << QByteArray() << HttpReply::Manner::Whole;
        QTest::newRow("half a header") << png({40, 40}).left(20) << HttpReply::Manner::Whole;
    }
    void showsNothingOfAnotherType()
    {
        QFETCH(QByteArray, body);
        QFETCH(HttpReply::Manner, manner);
        HttpReply reply;
        reply.body = body;
        reply.contentType = "image/png"; // as it says
        reply.manner = manner;
        m_peer->on("/files/a", reply);
        expectFailure(media("/files/a"), QStringLiteral("This is not a picture."));
    }
    void tellsWhatIsWrongWithACertificate_data() { support::addBadCertificates(); }
    void tellsWhatIsWrongWithACertificate()
    {
        QFETCH(support::Certificate, certificate);
        QFETCH(QString, reason);
        const support::TrustedAuthority trust;
        m_peer = std::make_unique<support::HttpPeer>(certificate);
        m_peer->on("/files/a", pictureReply({4, 4}));
        expectFailure(media("/files/a"), reason);
        QVERIFY(m_peer->requests().isEmpty());
    }
    void keepsFilesOnDiskUpToTheCap()
    {
        m_options.diskBytes = 60'000;
        m_options.memoryBytes = 1;
        HttpReply reply = pictureReply({4, 4});
        // As Misskey sends it.
        reply.headers = {{"Cache-Control", "max-age=31536000, immutable"}};
        reply.body += QByteArray(5'000, '\0'); // what follows the picture is not looked at
        m_peer->on("/files/a", reply);
        show(media("/files/a"));
        QTRY_COMPARE(status(), int(Ready));
        QTRY_VERIFY(cachedBytes() > 5'000);
        cleanup();
        // The next run does not ask again.
        show(media("/files/a"));
        QTRY_COMPARE(status(), int(Ready));
        QCOMPARE(m_peer->requestCount("/files/a"), 1);
        for (int i = 0; i < 20; ++i) {
            const QByteArray path = "/files/" + QByteArray::number(i);
            m_peer->on(path, reply);
            m_item->setProperty("source", media(path));
            QTRY_COMPARE(status(), int(Ready));
        }
        cleanup();
        QVERIFY2(cachedBytes() <= 60'000, qPrintable(QString::number(cachedBytes())));
    }
    void forgetsWhatIsNoPicture()
    {
        HttpReply html;
        html.body = "<html>";
        html.contentType = "text/html";
        m_peer->on("/files/a", html);
        expectFailure(media("/files/a"));
        m_peer->on("/files/a", pictureReply({4, 4}));
        QTRY_VERIFY(cachedBytes() == 0);
        show(media("/files/a"));
        QTRY_COMPARE(status(), int(Ready));
    }
    void neverShowsABrokenEmoji()
    {
        const QString url = m_peer->url().toString() + QStringLiteral("/files/none");
        show(imageurl::customEmojiSource(m_peer->url(), url, QStringLiteral("blob")),
             QStringLiteral("sourceSize.height: 20"));
        QTRY_COMPARE(status(), int(Ready));
        QVERIFY(m_item->implicitWidth() > 20);
        show(imageurl::reactionSource(m_peer->url(), QStringLiteral(":gone@far.example:"), {}),
             QStringLiteral("sourceSize: Qt.size(20, 20)"));
        QTRY_COMPARE(status(), int(Ready));
        QCOMPARE(m_item->implicitWidth(), 20.0);
        show(imageurl::unicodeEmojiSource(u"😇"), QStringLiteral("sourceSize.height: 24"));
        QTRY_COMPARE(status(), int(Ready));
        QCOMPARE(m_item->implicitWidth(), 24.0);
    }
    void blursWithoutAWord()
    {
        show(imageurl::blurhashSource(QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdnj")));
        QTRY_COMPARE(status(), int(Ready));
        QCOMPARE(m_item->implicitWidth(), 32.0);
        show(imageurl::blurhashSource(QStringLiteral("\"\"\"\"\"\"\"\"")));
        QTRY_COMPARE(status(), int(Ready));
        QCOMPARE(m_item->implicitWidth(), 1.0);
    }
    void survivesItsEngineGoing()
    {
        HttpReply silent;
        silent.manner = HttpReply::Manner::Never;
        m_peer->on("/files/a", silent);
        show(media("/files/a"));
        QTRY_COMPARE(m_peer->requestCount("/files/a"), 1);
        cleanup();
        QTRY_COMPARE(m_peer->openConnections(), 0);
    }
    void givesUpWhatNobodyWaitsFor()
    {
        HttpReply silent;
        silent.manner = HttpReply::Manner::Never;
        m_peer->on("/files/a", silent);
        show(media("/files/a"));
        QTRY_COMPARE(m_peer->requestCount("/files/a"), 1);
        m_item->setProperty("source", QString());
        QTRY_COMPARE(m_peer->openConnections(), 0);
    }

private:
    QString media(const QByteArray &path) const
    {
        return imageurl::mediaSource(
            m_peer->url(), m_peer->url().toString() + QString::fromUtf8(path), MediaUse::Full);
    }
    void show(const QString &source, const QString &more = {})
    {
        m_item.reset();
        if (!m_engine) {
            m_engine = std::make_unique<QQmlEngine>();
            const auto policy = std::make_shared<MediaPolicy>();
            policy->registerServer(m_peer->url());
            installImageProviders(*m_engine, policy, m_options);
        }
        QQmlComponent component(m_engine.get());
        component.setData(
            QStringLiteral("import QtQuick\nImage { cache: false; source: \"%1\"; %2 }")
                .arg(source, more)
                .toUtf8(),
            QUrl());
        m_item.reset(qobject_cast<QQuickItem *>(component.create()));
        QVERIFY2(m_item, qPrintable(component.errorString()));
    }
    int status() const { return m_item->property("status").toInt(); }
    void expectFailure(const QString &source, const QString &reason = {}, int timeoutMs = 10'000)
    {
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("QML Image: .*")
                                                + QRegularExpression::escape(reason)));
        show(source);
        QTRY_COMPARE_WITH_TIMEOUT(status(), int(Failed), timeoutMs);
    }
    qint64 cachedBytes() const
    {
        qint64 bytes = 0;
        QDirIterator files(m_options.cacheDir, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            files.next();
            bytes += files.fileInfo().size();
        }
        return bytes;
    }

    std::unique_ptr<support::HttpPeer> m_peer;
    std::unique_ptr<support::HttpPeer> m_stranger;
    std::unique_ptr<QTemporaryDir> m_dir;
    MediaOptions m_options;
    std::unique_ptr<QQmlEngine> m_engine;
    std::unique_ptr<QQuickItem> m_item;
};

QTEST_MAIN(TestImageProviders)
#include "tst_imageproviders.moc"
