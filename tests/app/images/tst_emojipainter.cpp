// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "images/emojipainter.h"

#include <QGuiApplication>
#include <QSet>
#include <QTest>

namespace {

// How high the drawing is, as a part of the picture: a sequence that falls apart is drawn smaller
// to fit.
double drawnHeight(const QImage &image)
{
    int first = image.height();
    int last = -1;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > 60) {
                first = std::min(first, y);
                last = y;
            }
        }
    }
    return double(last - first + 1) / image.height();
}

int hues(const QImage &image)
{
    QSet<int> found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor color = image.pixelColor(x, y);
            if (color.alpha() > 200 && color.saturation() > 90)
                found.insert(color.hue() / 30);
        }
    }
    return int(found.size());
}

} // namespace

class TestEmojiPainter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (EmojiPainter().fontFamily().isEmpty())
            QSKIP("this machine has no colour emoji font");
    }
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void drawsSequencesAsOneGlyph_data()
    {
        QTest::addColumn<QString>("emoji");
        for (const char *emoji : {"👨‍👩‍👧", "👍🏽", "🇯🇵", "🏳️‍🌈",
                                  "👩🏽‍❤️‍💋‍👨🏿", "1️⃣", "❤", "❤️",
                                  "🏴󠁧󠁢󠁳󠁣󠁴󠁿"})
            QTest::newRow(emoji) << QString::fromUtf8(emoji);
    }
    void drawsSequencesAsOneGlyph()
    {
        QFETCH(QString, emoji);
        EmojiPainter painter;
        const QImage image = painter.drawUnicode(emoji, 64);
        QCOMPARE(image.size(), QSize(64, 64));
        QVERIFY2(drawnHeight(image) > 0.5, qPrintable(QString::number(drawnHeight(image))));
        // What it is compared with: two that are not one.
        QVERIFY(drawnHeight(painter.drawUnicode(QStringLiteral("😀😀"), 64)) < 0.5);
    }
    void drawsInColour()
    {
        EmojiPainter painter;
        QVERIFY(hues(painter.drawUnicode(QStringLiteral("🏳️‍🌈"), 64)) >= 4);
        QVERIFY(hues(painter.drawUnicode(QStringLiteral("❤"), 64)) >= 1);
        QVERIFY(painter.drawUnicode(QStringLiteral("👍🏽"), 32)
                != painter.drawUnicode(QStringLiteral("👍"), 32));
    }
    void standsInForWhatItCannotDraw()
    {
        EmojiPainter painter;
        const QString unassigned = QString::fromUcs4(U"\U0001fbff", 1);
        for (const int pixels : {0, 1, 20, 100000})
            QVERIFY(!painter.drawUnicode(unassigned, pixels).isNull());
        QVERIFY(drawnHeight(painter.drawName(QStringLiteral("ai"), {20, 20})) > 0.5);
        const QImage name = painter.drawName(QString(500, u'x'), {-1, 20});
        QCOMPARE(name.height(), 20);
        QVERIFY(name.width() > 100 && name.width() < 200);
    }
    void fitsCustomEmoji()
    {
        QImage wide(400, 100, QImage::Format_ARGB32_Premultiplied);
        wide.fill(Qt::red);
        QCOMPARE(EmojiPainter::fit(wide, {-1, 20}).size(), QSize(80, 20));
        const QImage square = EmojiPainter::fit(wide, {20, 20});
        QCOMPARE(square.size(), QSize(20, 20));
        QCOMPARE(square.pixelColor(10, 10), QColor(Qt::red));
        QCOMPARE(square.pixelColor(10, 1).alpha(), 0);
        QCOMPARE(EmojiPainter::fit(QImage(4000, 10, QImage::Format_RGB32), {-1, 20}).width(), 160);
    }
};

QTEST_MAIN(TestEmojiPainter)
#include "tst_emojipainter.moc"
