// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/blurhash.h"
#include "images/imagedecoder.h"

#include <QBuffer>
#include <QColor>
#include <QGuiApplication>
#include <QTest>
#include <QtEndian>

namespace {

constexpr qint64 manyPixels = 64'000'000;

QByteArray encoded(const QImage &image, const char *format)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

QImage picture(QSize size, QColor color = Qt::red)
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(color);
    return image;
}

// A JPEG that says it is that large; the size stands behind the mark of its first frame.
QByteArray inflated(quint16 width, quint16 height)
{
    QByteArray bytes = encoded(picture({40, 20}), "jpeg");
    const qsizetype frame = bytes.indexOf("\xff\xc0");
    qToBigEndian<quint16>(height, bytes.data() + frame + 5);
    qToBigEndian<quint16>(width, bytes.data() + frame + 7);
    return bytes;
}

} // namespace

class TestImageDecoder : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void readsWhatServersSend_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *format : {"png", "jpeg", "webp", "bmp"})
            QTest::newRow(format) << encoded(picture({40, 20}), format);
        // One clear pixel; Qt writes none.
        QTest::newRow("gif") << QByteArray::fromBase64(
            "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    }
    void readsWhatServersSend()
    {
        QFETCH(QByteArray, bytes);
        const auto image = decodeImage(bytes, {}, manyPixels);
        QVERIFY(image.isOk());
        const bool isGif = bytes.startsWith("GIF");
        QCOMPARE(image->size(), isGif ? QSize(1, 1) : QSize(40, 20));
    }
    void scalesWhileDecoding()
    {
        const QByteArray bytes = encoded(picture({400, 200}), "jpeg");
        QCOMPARE(decodeImage(bytes, {100, 0}, manyPixels)->size(), QSize(100, 50));
        QCOMPARE(decodeImage(bytes, {-1, 100}, manyPixels)->size(), QSize(200, 100));
        QCOMPARE(decodeImage(bytes, {100, 100}, manyPixels)->size(), QSize(200, 100));
        QCOMPARE(decodeImage(bytes, {4000, 4000}, manyPixels)->size(), QSize(400, 200));
        // A strip is not decoded whole to cover a square.
        const QSize strip = decodedSize({10, 10000}, {10, 10});
        QVERIFY(strip.width() * strip.height() < 1000);
        QVERIFY(decodedSize({20000, 100}, {}).width() <= 8192);
    }
    void refusesBombs()
    {
        const auto tooLarge = decodeImage(inflated(30000, 30000), {10, 10}, manyPixels);
        QCOMPARE(tooLarge.error().kind, Error::Kind::TooLarge);
        const QByteArray bytes = encoded(picture({40, 20}), "png");
        QCOMPARE(decodeImage(bytes, {}, 799).error().kind, Error::Kind::TooLarge);
    }
    void refusesWhatIsNoPicture()
    {
        const QByteArray svg = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'/>";
        for (const QByteArray &bytes : {QByteArray(), QByteArray("<html>"), svg})
            QCOMPARE(decodeImage(bytes, {}, manyPixels).error().kind, Error::Kind::Malformed);
    }
    void decodesBlurhashes()
    {
        // One component is one colour.
        const QImage plain = decodeBlurhash(QStringLiteral("00TI:j"), {4, 4});
        QCOMPARE(plain.size(), QSize(4, 4));
        QCOMPARE(plain.pixel(0, 0), plain.pixel(3, 3));
        // A picture with a bright sky over dark ground, from the algorithm's own site.
        const QImage scene =
            decodeBlurhash(QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdnj"), {32, 32});
        QCOMPARE(scene.size(), QSize(32, 32));
        const auto distance = [](QColor a, QColor b) {
            return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                   + std::abs(a.blue() - b.blue());
        };
        QVERIFY(distance(scene.pixelColor(0, 0), scene.pixelColor(16, 31)) > 40);
        QVERIFY(scene.allGray() == false);
    }
    void survivesWrongBlurhashes()
    {
        QVERIFY(decodeBlurhash(QString(), {8, 8}).isNull());
        QVERIFY(decodeBlurhash(QStringLiteral("L\"HV6n"), {8, 8}).isNull());
        QVERIFY(decodeBlurhash(QStringLiteral("LE~~~~"), {8, 8}).isNull());
        // Cut off: the average colour is still there.
        const QImage average = decodeBlurhash(QStringLiteral("LEHV6nWB2yk8"), {8, 8});
        QCOMPARE(average.pixel(0, 0), average.pixel(7, 7));
        const QImage broken =
            decodeBlurhash(QStringLiteral("LEHV6nWB2yk8pyo0adR*.7kCMdn\""), {8, 8});
        QCOMPARE(broken.pixel(0, 0), average.pixel(0, 0));
    }
};

QTEST_MAIN(TestImageDecoder)
#include "tst_imagedecoder.moc"
