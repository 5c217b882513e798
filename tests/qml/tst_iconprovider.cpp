// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons/iconprovider.h"

#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

class IconProviderTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }
    void drawsInTheColour();
    void isCrispAtEverySize();
    void knowsNoOtherIcon();
};

void IconProviderTest::drawsInTheColour()
{
    IconProvider provider;
    QSize size;
    const QImage image = provider.requestImage(QStringLiteral("home/0f766e"), &size, QSize(40, 40));
    QCOMPARE(size, QSize(40, 40));
    int inked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() < 255)
                continue;
            ++inked;
            QCOMPARE(pixel, QColor(0x0f, 0x76, 0x6e));
        }
    }
    QVERIFY(inked > 50);
}

void IconProviderTest::isCrispAtEverySize()
{
    IconProvider provider;
    for (const int pixels : {16, 20, 30, 40}) {
        const QImage image =
            provider.requestImage(QStringLiteral("bell/000000"), nullptr, QSize(pixels, pixels));
        QCOMPARE(image.size(), QSize(pixels, pixels));
    }
}

void IconProviderTest::knowsNoOtherIcon()
{
    IconProvider provider;
    QVERIFY(provider.requestImage(QStringLiteral("no-such/000000"), nullptr, QSize()).isNull());
    QVERIFY(provider.requestImage(QStringLiteral("home/nocolour"), nullptr, QSize()).isNull());
}

QTEST_MAIN(IconProviderTest)
#include "tst_iconprovider.moc"
