// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows one QML file with the module Seseragi.Ui and saves a picture of it:
//   qmlharness gallery.qml out.png --size 900x700 --mode dark --text 14 --wait 500
#include "icons/iconprovider.h"

#include <QCommandLineParser>
#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQmlProperty>
#include <QQuickItem>
#include <QQuickView>
#include <QTimer>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("qml"), QStringLiteral("The file to show."));
    parser.addPositionalArgument(QStringLiteral("png"), QStringLiteral("Where the picture goes."));
    parser.addOption(
        {QStringLiteral("size"), QString(), QStringLiteral("WxH"), QStringLiteral("900x700")});
    parser.addOption(
        {QStringLiteral("mode"), QString(), QStringLiteral("0-2"), QStringLiteral("0")});
    parser.addOption(
        {QStringLiteral("text"), QString(), QStringLiteral("px"), QStringLiteral("14")});
    parser.addOption(
        {QStringLiteral("wait"), QString(), QStringLiteral("ms"), QStringLiteral("500")});
    parser.process(app);
    const QStringList files = parser.positionalArguments();
    if (files.size() != 2)
        return 2;

    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral(":/qt/qml"));
    view.engine()->addImageProvider(QStringLiteral("icon"), new IconProvider);
    view.setInitialProperties(
        {{QStringLiteral("mode"), parser.value(QStringLiteral("mode")).toInt()},
         {QStringLiteral("textSize"), parser.value(QStringLiteral("text")).toInt()}});
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.setSource(QUrl::fromLocalFile(files.first()));
    if (view.status() != QQuickView::Ready)
        return 1;
    const QStringList size = parser.value(QStringLiteral("size")).split(QLatin1Char('x'));
    view.resize(size.first().toInt(), size.last().toInt());
    view.show();
    QTimer::singleShot(parser.value(QStringLiteral("wait")).toInt(), &app,
                       [&] { app.exit(view.grabWindow().save(files.last()) ? 0 : 1); });
    return app.exec();
}
