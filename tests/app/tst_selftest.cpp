// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "selftest.h"

#include "support/testmain.h"

#include <QFile>
#include <QQmlEngine>
#include <QTemporaryDir>

/// The self-test itself: it finds what is wrong with a component, and only that.
class TestSelfTest : public QObject
{
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;

    void write(const QByteArray &source)
    {
        QFile file(m_folder->filePath(QStringLiteral("Part.qml")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("import QtQml\nQtObject {\n" + source + "\n}\n");
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_folder = std::make_unique<QTemporaryDir>();
    }

    void finds_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("problem"); // empty: none
        QTest::newRow("nothing") << QByteArray("    readonly property int three: 1 + 2")
                                 << QString();
        QTest::newRow("given objects")
            << QByteArray("    required property QtObject model\n"
                          "    readonly property string name: model.objectName")
            << QString();
        QTest::newRow("numbers and words of a row")
            << QByteArray("    required property int index\n    required property string key")
            << QString();
        QTest::newRow("what cannot be read")
            << QByteArray("    nonsense {") << QStringLiteral("Part");
        QTest::newRow("a binding that fails")
            << QByteArray("    property QtObject model\n"
                          "    readonly property string name: model.objectName")
            << QStringLiteral("TypeError");
        QTest::newRow("a handler that fails")
            << QByteArray("    Component.onCompleted: nobody.calls()")
            << QStringLiteral("ReferenceError");
        QTest::newRow("a handler that fails later")
            << QByteArray("    Component.onCompleted: Qt.callLater(() => nobody.calls())")
            << QStringLiteral("ReferenceError");
        QTest::newRow("a warning of its own")
            << QByteArray("    Component.onCompleted: console.warn('not good')")
            << QStringLiteral("not good");
    }
    void finds()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, problem);
        write(source);
        QQmlEngine engine;
        QObject model;
        const auto report = selfTest(engine, m_folder->path(),
                                     {{QStringLiteral("model"), QVariant::fromValue(&model)}});
        QCOMPARE(report.components, 1);
        const QString problems = report.problems.join(QLatin1Char('\n'));
        if (problem.isEmpty())
            QCOMPARE(problems, QString());
        else
            QVERIFY2(problems.contains(problem), qPrintable(problems));
    }

    void anEmptyFolderIsAProblem()
    {
        QQmlEngine engine;
        QCOMPARE(selfTest(engine, m_folder->path(), {}).problems.size(), 1);
    }
};

SESERAGI_TEST_MAIN(TestSelfTest)
#include "tst_selftest.moc"
