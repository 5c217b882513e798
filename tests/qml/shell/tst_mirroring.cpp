// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later

// From right to left, also what lies over the page: menus, questions and the viewer.
#include "harness/programwindow.h"
#include "harness/world.h"
#include "model/timelinemodel.h"
#include "session/session.h"

#include <QQuickStyle>
#include <QRegularExpression>
#include <QTest>

void qml_register_types_Seseragi_Core();
void qml_register_types_Seseragi_Ui();

namespace {

double middle(const QQuickItem *item)
{
    return item ? item->mapToScene(QPointF(item->width() / 2, 0)).x() : -1;
}

} // namespace

class MirroringTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void menusAreMirrored();
    void questionsAreMirrored();
    void theViewerIsMirrored();
    void followsTheLanguageWhileOpen();

private:
    QQuickItem *button(const char *name) const
    {
        return m_program->find(QAccessible::Button, QString::fromUtf8(name));
    }

    static constexpr double m_half = 450; // of the window
    std::unique_ptr<World> m_world;
    std::unique_ptr<ProgramWindow> m_program;
};

void MirroringTest::initTestCase()
{
    QQuickStyle::setStyle(QStringLiteral("Basic"));
    qml_register_types_Seseragi_Core();
    qml_register_types_Seseragi_Ui();
}

void MirroringTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_world = std::make_unique<World>();
    m_world->desktop.setAppearance(false, true);
    m_world->desktop.setRightToLeft(true);
    const QString alice = QStringLiteral("alice");
    m_world->instance.addUser(alice);
    NoteOptions options;
    FileOptions file;
    file.comment = QStringLiteral("The first");
    options.fileIds = {m_world->instance.addFile(alice, file)};
    file.comment = QStringLiteral("The second");
    options.fileIds.append(m_world->instance.addFile(alice, file));
    m_world->instance.createNote(alice, QStringLiteral("two pictures"), options);
    Session *session = m_world->signIn(alice);
    QTRY_COMPARE_WITH_TIMEOUT(session->timeline(Session::Home)->rowCount(), 1,
                              ProgramWindow::patienceMs);
    m_program = std::make_unique<ProgramWindow>(*m_world, QSize(900, 700));
    QVERIFY(m_program->isReady());
    m_program->key(Qt::Key_J);
}

void MirroringTest::cleanup()
{
    m_program.reset();
    m_world.reset();
}

void MirroringTest::menusAreMirrored()
{
    m_program->key(Qt::Key_M);
    QTRY_VERIFY(m_program->has(QAccessible::MenuItem, QStringLiteral("Copy text")));
    QQuickItem *entry = m_program->find(QAccessible::MenuItem, QStringLiteral("Copy text"));
    // Under the words of the row, which begin on the right.
    QTRY_VERIFY(middle(entry) > m_half);
    QQuickItem *words = nullptr;
    QQuickItem *key = nullptr;
    m_program->walk(
        [&](QQuickItem *item) {
            if (item->property("text") == QStringLiteral("C"))
                key = item;
            else if (item->inherits("QQuickText"))
                words = item;
        },
        entry);
    QVERIFY(words && key);
    QTRY_VERIFY(middle(key) < middle(words));
}

void MirroringTest::questionsAreMirrored()
{
    m_program->key(Qt::Key_Delete);
    QTRY_VERIFY(button("Delete"));
    QTRY_VERIFY(middle(button("Delete")) < middle(button("Cancel")));
    QVERIFY(middle(button("Cancel")) < m_half);
}

void MirroringTest::theViewerIsMirrored()
{
    m_program->key(Qt::Key_V);
    const auto isViewing = [this](const char *comment) {
        return m_program->has(QAccessible::Graphic, QString::fromUtf8(comment));
    };
    QTRY_VERIFY(isViewing("The first"));
    QTRY_VERIFY(middle(button("Close")) < m_half);
    QVERIFY(middle(button("Next picture")) < m_half);
    QVERIFY(middle(button("Previous picture")) > m_half);
    m_program->key(Qt::Key_Left);
    QTRY_VERIFY(isViewing("The second"));
    m_program->key(Qt::Key_Right);
    QTRY_VERIFY(isViewing("The first"));
}

void MirroringTest::followsTheLanguageWhileOpen()
{
    m_program->key(Qt::Key_Delete);
    QTRY_VERIFY(button("Delete"));
    QTRY_VERIFY(middle(button("Delete")) < middle(button("Cancel")));
    m_world->desktop.setRightToLeft(false);
    QTRY_VERIFY(middle(button("Delete")) > middle(button("Cancel")));
}

QTEST_MAIN(MirroringTest)
#include "tst_mirroring.moc"
