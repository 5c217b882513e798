// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the program's window on the demo and saves a picture of it:
//   qmlharness out.png --size 900x700 --theme 2 --text 14 --wait 1500 --do "place = 'settings'"
// --keys "J J End Ctrl+,", --write "a text" and --click 32,664 follow --do in this order;
// --extremes adds the notes that break layouts. The pointer then stays where it is for tooltips.
#include "extremes.h"
#include "world.h"

#include "instance/demo.h"
#include "platform/fonts.h"

#include <QCommandLineParser>
#include <QEventLoop>
#include <QGuiApplication>
#include <QImage>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QQmlApplicationEngine>
#include <QQmlExpression>
#include <QQuickStyle>
#include <QQuickWindow>
#include <QTimer>
#include <QTranslator>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

namespace {

void type(QWindow *window, const QString &keys)
{
    const QStringList names = keys.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const QKeyCombination key = QKeySequence(name)[0];
        const QString text = name.size() == 1 ? name.toLower() : QString();
        QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers(), text);
        QKeyEvent release(QEvent::KeyRelease, key.key(), key.keyboardModifiers(), text);
        QCoreApplication::sendEvent(window, &press);
        QCoreApplication::sendEvent(window, &release);
        QCoreApplication::processEvents();
    }
}

/// Until what was opened has opened: nothing here tells.
void settle()
{
    QEventLoop loop;
    QTimer::singleShot(400, &loop, &QEventLoop::quit);
    loop.exec();
}

void write(QWindow *window, const QString &text)
{
    if (!text.isEmpty())
        settle();
    for (const QChar letter : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(window, &press);
    }
}

void click(QWindow *window, const QString &place)
{
    if (place.isEmpty())
        return;
    settle();
    const QPointF point(place.section(QLatin1Char(','), 0, 0).toInt(),
                        place.section(QLatin1Char(','), 1, 1).toInt());
    const QPointF global = window->mapToGlobal(point);
    QMouseEvent press(QEvent::MouseButtonPress, point, global, Qt::LeftButton, Qt::LeftButton,
                      Qt::NoModifier);
    QMouseEvent release(QEvent::MouseButtonRelease, point, global, Qt::LeftButton, Qt::NoButton,
                        Qt::NoModifier);
    QMouseEvent move(QEvent::MouseMove, point, global, Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window, &move);
    settle();
    QCoreApplication::sendEvent(window, &press);
    QCoreApplication::sendEvent(window, &release);
}

} // namespace

int main(int argc, char *argv[])
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    QGuiApplication app(argc, argv);
    QCommandLineParser parser;
    const auto option = [&parser](const char *name, const char *value) {
        parser.addOption({QString::fromLatin1(name), QString(), QStringLiteral("value"),
                          QString::fromLatin1(value)});
    };
    option("size", "900x700");
    option("theme", "1"); // Settings::Theme
    option("text", "14");
    option("wait", "1500");
    option("do", "");
    option("keys", "");
    option("slow", "0"); // ms that every answer takes
    option("user", "");  // else the demo's visitor
    option("write", "");
    option("click", "");
    option("translation", ""); // a .qm file
    option("later", "700");    // ms from --do to the picture
    parser.addOption({QStringLiteral("extremes"), QStringLiteral("Notes that break layouts.")});
    parser.addOption(
        {QStringLiteral("offline"), QStringLiteral("Cut the connection before --do.")});
    parser.addOption({QStringLiteral("empty"), QStringLiteral("No account.")});
    parser.addOption({QStringLiteral("rtl"), QStringLiteral("From right to left.")});
    parser.process(app);
    if (parser.positionalArguments().size() != 1)
        return 2;
    const auto value = [&parser](const char *name) {
        return parser.value(QString::fromLatin1(name));
    };

    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
    World world;
    setUpFonts();
    Demo demo(&world.instance);
    demo.seed();
    if (!value("user").isEmpty())
        world.instance.addUser(value("user"));
    if (parser.isSet(QStringLiteral("extremes")))
        writeExtremes(world.instance);
    QTranslator translator;
    if (translator.load(value("translation"))) {
        QLocale::setDefault(QLocale(translator.language()));
        QCoreApplication::installTranslator(&translator);
    }
    world.settings->setTheme(Settings::Theme(value("theme").toInt()));
    world.settings->setTextSize(value("text").toInt());
    world.desktop.setRightToLeft(parser.isSet(QStringLiteral("rtl")));
    world.instance.delayRest(value("slow").toInt());
    if (!parser.isSet(QStringLiteral("empty")))
        world.signIn(value("user").isEmpty() ? Demo::visitor() : value("user"));
    QQmlApplicationEngine engine;
    world.setUp(engine);
    engine.setInitialProperties(
        {{QStringLiteral("sessions"), QVariant::fromValue(world.sessions.get())},
         {QStringLiteral("settings"), QVariant::fromValue(world.settings.get())},
         {QStringLiteral("desktop"), QVariant::fromValue(&world.desktop)}});
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    auto *window = qobject_cast<QQuickWindow *>(engine.rootObjects().constFirst());
    const QStringList size = value("size").split(QLatin1Char('x'));
    window->resize(size.first().toInt(), size.last().toInt());
    window->requestActivate();
    QTimer::singleShot(value("wait").toInt(), &app, [&] {
        if (parser.isSet(QStringLiteral("offline"))) {
            world.instance.closeListening();
            world.instance.dropConnections();
        }
        QQmlExpression expression(qmlContext(window), window, value("do"));
        expression.evaluate();
        if (expression.hasError())
            qWarning() << expression.error();
        type(window, value("keys"));
        write(window, value("write"));
        click(window, value("click"));
        QTimer::singleShot(value("later").toInt(), &app, [&] {
            app.exit(window->grabWindow().save(parser.positionalArguments().first()) ? 0 : 1);
        });
    });
    return app.exec();
}
