// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs every tst_*.qml below this folder with the module Seseragi.Ui, any warning failing the test.
#include "icons/iconprovider.h"

#include <QQmlEngine>
#include <QtQuickTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void applicationAvailable()
    {
        qml_register_types_Seseragi_Core();
        qml_register_types_Seseragi_Ui();
    }
    void qmlEngineAvailable(QQmlEngine *engine)
    {
        engine->addImportPath(QStringLiteral(":/qt/qml"));
        engine->addImageProvider(QStringLiteral("icon"), new IconProvider);
    }
};

QUICK_TEST_MAIN_WITH_SETUP(qml, Setup)
#include "tst_qml.moc"
