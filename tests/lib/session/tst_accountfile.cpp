// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accountfile.h"
#include "support/programrig.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {

Account account(const QString &userId)
{
    Account account;
    account.server = QUrl(QStringLiteral("https://example.com"));
    account.userId = userId;
    return account;
}

} // namespace

class TestAccountFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
    }

    void noFileIsNoAccounts()
    {
        const auto read = AccountFile(m_dir->path()).load();
        QVERIFY(read.isOk());
        QVERIFY(read->isEmpty());
    }

    void bothWays()
    {
        // The directory need not be there yet.
        const AccountFile file(m_dir->filePath(QStringLiteral("new/deep")));
        QVERIFY(file.save({account(QStringLiteral("a")), account(QStringLiteral("b"))}).isOk());
        const auto read = file.load();
        QVERIFY(read.isOk());
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(0).userId, QStringLiteral("a"));
        QCOMPARE(read->at(1).userId, QStringLiteral("b"));
        const auto permissions =
            QFile::permissions(m_dir->filePath(QStringLiteral("new/deep/accounts.json")));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void brokenFileIsKept_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("no JSON") << QByteArray("{\"version\": 1, \"accou");
        QTest::newRow("a later version") << QByteArray("{\"version\": 9, \"accounts\": []}");
    }

    void brokenFileIsKept()
    {
        QFETCH(QByteArray, content);
        write(content);
        const AccountFile file(m_dir->path());
        AccountFile::Losses losses;
        const auto accounts = file.load(&losses);
        QVERIFY(!accounts);
        QCOMPARE(accounts.error().kind, Error::Kind::Storage);
        QVERIFY(!accounts.error().message.isEmpty());
        QVERIFY(file.save({}).isOk());
        QCOMPARE(brokenCopy(), content);
        QCOMPARE(read(losses.copy), content);
    }

    void oneBadEntryDoesNotTakeTheOthers()
    {
        const QByteArray content = R"({"version":1,"accounts":[{"server":"nonsense"},)"
                                   R"({"server":"https://example.com","userId":"b"}]})";
        write(content);
        const auto read = AccountFile(m_dir->path()).load();
        QVERIFY(read.isOk());
        QCOMPARE(read->size(), 1);
        QCOMPARE(read->first().userId, QStringLiteral("b"));
        QCOMPARE(brokenCopy(), content);
    }

    void lossesAreToldAndKept()
    {
        const QByteArray first = R"({"version":1,"accounts":[{"server":"nonsense"},{}]})";
        write(first);
        const AccountFile file(m_dir->path());
        AccountFile::Losses losses;
        QVERIFY(file.load(&losses).isOk());
        QCOMPARE(losses.entries, 2);
        QCOMPARE(read(losses.copy), first);
        // The same list again needs no second copy.
        const QString copy = losses.copy;
        QVERIFY(file.load(&losses).isOk());
        QCOMPARE(losses.copy, copy);
        QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files).size(), 2);
        // Another one does not replace it.
        const QByteArray second = R"({"version":1,"accounts":[{"server":"other nonsense"}]})";
        write(second);
        QVERIFY(file.load(&losses).isOk());
        QCOMPARE(losses.entries, 1);
        QVERIFY(losses.copy != copy);
        QCOMPARE(read(losses.copy), second);
        QCOMPARE(read(copy), first);
        QVERIFY(file.save({account(QStringLiteral("a"))}).isOk());
        QVERIFY(file.load(&losses).isOk());
        QCOMPARE(losses.entries, 0);
    }

    void whatCannotBeCopiedIsNotReplaced()
    {
#ifndef Q_OS_UNIX
        QSKIP("a link that leads nowhere is needed");
#endif
        const QByteArray content = "the only list there is";
        write(content);
        // It keeps even an administrator from writing there.
        const QString inTheWay = m_dir->filePath(QStringLiteral("accounts.json.broken"));
        QVERIFY(QFile::link(m_dir->filePath(QStringLiteral("nowhere/at all")), inTheWay));
        const AccountFile file(m_dir->path());
        AccountFile::Losses losses;
        QVERIFY(!file.load(&losses));
        QCOMPARE(losses.copy, QString());
        const auto saved = file.save({account(QStringLiteral("a"))});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
        QVERIFY(!saved.error().message.isEmpty());
        QCOMPARE(read(m_dir->filePath(QStringLiteral("accounts.json"))), content);

        QVERIFY(QFile::remove(inTheWay));
        QVERIFY(file.save({account(QStringLiteral("a"))}).isOk());
        QCOMPARE(brokenCopy(), content);
        QCOMPARE(file.load()->size(), 1);
    }

    void lossesAreShown()
    {
        support::ProgramRig rig;
        QVERIFY(rig.manager->storageError().isEmpty());
        rig.stop();
        QFile list(rig.dir.filePath(QStringLiteral("accounts.json")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write(R"({"version":1,"accounts":[{"server":"nonsense"}]})");
        list.close();
        rig.start();
        QVERIFY(rig.manager->storageError().contains(
            rig.dir.filePath(QStringLiteral("accounts.json.broken"))));
    }

    void unwritablePlaceIsAnError()
    {
        write("x");
        // A file where the directory should be.
        const AccountFile file(m_dir->filePath(QStringLiteral("accounts.json")));
        const auto saved = file.save({});
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::Storage);
    }

private:
    void write(const QByteArray &content)
    {
        QFile file(m_dir->filePath(QStringLiteral("accounts.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QByteArray brokenCopy()
    {
        return read(m_dir->filePath(QStringLiteral("accounts.json.broken")));
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

SESERAGI_TEST_MAIN(TestAccountFile)
#include "tst_accountfile.moc"
