// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/blurhash.h"
#include "images/imagedecoder.h"

#include <QBuffer>
#include <QColor>
#include <QGuiApplication>
#include <QImageWriter>
#include <QLoggingCategory>
#include <QScopeGuard>
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

// A JPEG in scans, each of which goes over the whole picture; the last one so many times more.
QByteArray manyScans(int more)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "jpeg");
    writer.setProgressiveScanWrite(true);
    writer.write(picture({40, 20}));
    const qsizetype last = bytes.lastIndexOf("\xff\xda");
    const qsizetype end = bytes.lastIndexOf("\xff\xd9");
    return bytes.left(end) + bytes.mid(last, end - last).repeated(more) + bytes.mid(end);
}

// What a PNG's reader checks its head with: CRC-32, bit by bit.
quint32 checksum(const QByteArray &bytes)
{
    quint32 crc = ~quint32(0);
    for (const char byte : bytes) {
        crc ^= uchar(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xedb88320U : 0);
    }
    return ~crc;
}

// A GIF of one clear pixel, so many times.
QByteArray manyFrames(int count)
{
    const QByteArray one =
        QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    const qsizetype frame = one.indexOf("\x21\xf9");
    return one.left(frame) + one.mid(frame, one.size() - frame - 1).repeated(count) + ';';
}

QByteArray littleEndian(qint64 value, int bytes)
{
    QByteArray found;
    for (int i = 0; i < bytes; ++i)
        found.append(char(value >> (8 * i)));
    return found;
}

// A part of a WebP: four letters, its length and what it holds.
QByteArray webpChunk(const char *name, const QByteArray &bytes)
{
    return name + littleEndian(bytes.size(), 4) + bytes;
}

// A WebP whose frames, small ones, are painted on a canvas of this size.
QByteArray manyWebpFrames(QSize canvas, int count)
{
    const QByteArray still = encoded(picture({40, 20}), "webp").mid(12);
    const QByteArray frame =
        webpChunk("ANMF", littleEndian(0, 6) + littleEndian(39, 3) + littleEndian(19, 3)
                              + littleEndian(100, 4) + still);
    const QByteArray head =
        webpChunk("VP8X", littleEndian(2, 4) + littleEndian(canvas.width() - 1, 3)
                              + littleEndian(canvas.height() - 1, 3))
        + webpChunk("ANIM", littleEndian(0, 6));
    return webpChunk("RIFF", "WEBP" + head + frame.repeated(count));
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
    void readsTheSizeBeforeThePixels_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        // The head of a PNG, a GIF and a BMP that say they are 65 megapixels large, and no pixels.
        QByteArray png = encoded(picture({40, 20}), "png");
        qToBigEndian<quint32>(13'000, png.data() + 16);
        qToBigEndian<quint32>(5'000, png.data() + 20);
        qToBigEndian<quint32>(checksum(png.mid(12, 17)), png.data() + 29);
        QByteArray gif = manyFrames(1);
        qToLittleEndian<quint16>(13'000, gif.data() + 6);
        qToLittleEndian<quint16>(5'000, gif.data() + 8);
        QByteArray bmp = encoded(picture({40, 20}), "bmp");
        qToLittleEndian<qint32>(13'000, bmp.data() + 18);
        qToLittleEndian<qint32>(5'000, bmp.data() + 22);
        QTest::newRow("png") << png;
        QTest::newRow("jpeg") << inflated(13'000, 5'000);
        QTest::newRow("gif") << gif;
        QTest::newRow("bmp") << bmp;
        QTest::newRow("webp") << manyWebpFrames({13'000, 5'000}, 1);
    }
    void readsTheSizeBeforeThePixels()
    {
        QFETCH(QByteArray, bytes);
        const auto image = decodeImage(bytes, {10, 10}, manyPixels);
        QVERIFY(!image.isOk());
        QCOMPARE(image.error().kind, Error::Kind::TooLarge);
        QCOMPARE(image.error().message, QStringLiteral("The picture is too large."));
    }
    void refusesEndlessScans()
    {
        QVERIFY(decodeImage(manyScans(0), {}, manyPixels).isOk());
        const auto image = decodeImage(manyScans(20'000), {10, 10}, manyPixels);
        QVERIFY(!image.isOk());
        QCOMPARE(image.error().kind, Error::Kind::TooLarge);
        QCOMPARE(image.error().message, QStringLiteral("The picture is too large."));
    }
    /// In a small picture within the large one, or in what a camera puts behind it.
    void countsNoScansOfOtherPictures()
    {
        const QByteArray scans = QByteArray("\xff\xda").repeated(10'000);
        QByteArray length(2, '\0');
        qToBigEndian<quint16>(quint16(scans.size() + 2), length.data());
        QByteArray bytes = manyScans(0) + scans;
        bytes.insert(2, "\xff\xe1" + length + scans);
        QVERIFY(decodeImage(bytes, {}, manyPixels).isOk());
    }
    void showsTheFirstOfManyFrames()
    {
        for (const int frames : {1, 2, 1000, 1001, 20'000}) {
            const auto image = decodeImage(manyFrames(frames), {}, manyPixels);
            QVERIFY2(image.isOk(), qPrintable(QString::number(frames)));
            QCOMPARE(image->size(), QSize(1, 1));
            const auto webp = decodeImage(manyWebpFrames({50, 30}, frames), {}, manyPixels);
            QVERIFY2(webp.isOk(), qPrintable(QString::number(frames)));
            QCOMPARE(webp->size(), QSize(50, 30));
        }
    }
    void survivesAFrameLargerThanItsPicture()
    {
        QByteArray bytes = manyFrames(1);
        const qsizetype frame = bytes.indexOf(',');
        qToLittleEndian<quint16>(65'535, bytes.data() + frame + 5);
        qToLittleEndian<quint16>(65'535, bytes.data() + frame + 7);
        const auto image = decodeImage(bytes, {}, manyPixels);
        QVERIFY(!image.isOk() || image->sizeInBytes() <= 4 * manyPixels);
    }
    void survivesTruncatedPictures_data() { readsWhatServersSend_data(); }
    void survivesTruncatedPictures()
    {
        QFETCH(QByteArray, bytes);
        // Qt says so itself, which is no news here.
        QLoggingCategory::setFilterRules(QStringLiteral("qt.gui.imageio*=false"));
        const auto rules = qScopeGuard([] { QLoggingCategory::setFilterRules({}); });
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto image = decodeImage(bytes.left(size), {}, manyPixels);
            if (!image.isOk())
                QCOMPARE(image.error().kind, Error::Kind::Malformed);
        }
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
