// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QGuiApplication>
#include <QQmlApplicationEngine>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
    QQmlApplicationEngine engine;
    engine.addImportPath(QStringLiteral(":/qt/qml"));
    engine.load(QUrl(QStringLiteral("qrc:/qt/qml/Seseragi/Ui/Main.qml")));
    if (engine.rootObjects().isEmpty())
        return 1;
    return app.exec();
}
