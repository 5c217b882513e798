// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/passphrasefile.h"
#include "support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

const QString alice = QStringLiteral("a@example.com");
const QString bob = QStringLiteral("b@example.com");
// The least libsodium takes: the tests are about the file, not about the cost of guessing.
constexpr PassphraseFile::Cost cheap{1, 8};

} // namespace

class TestPassphraseFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("tokens.sealed"));
    }

    void tokensComeBackWithThePassphrase()
    {
        {
            auto file = open(QStringLiteral("corréct 馬"));
            QVERIFY(file.isOk());
            QVERIFY((*file)->set(alice, "secret-of-alice").isOk());
            QVERIFY((*file)->set(bob, "secret-of-bob").isOk());
        }
        auto file = open(QStringLiteral("corréct 馬"));
        QVERIFY(file.isOk());
        QCOMPARE((*file)->token(alice), "secret-of-alice");
        QCOMPARE((*file)->token(bob), "secret-of-bob");
        QVERIFY((*file)->token(QStringLiteral("c@example.com")).isNull());

        QVERIFY((*file)->remove(alice).isOk());
        file = open(QStringLiteral("corréct 馬"));
        QVERIFY((*file)->token(alice).isNull());
        QCOMPARE((*file)->token(bob), "secret-of-bob");
    }

    void theFileTellsNothing()
    {
        auto file = open(QStringLiteral("pass phrase"));
        QVERIFY((*file)->set(alice, "secret-of-alice").isOk());
        const QByteArray first = content();
        QVERIFY(!first.contains("secret"));
        QVERIFY(!first.contains("example.com"));
        const auto permissions = QFile::permissions(m_path);
        QVERIFY(permissions & QFile::ReadOwner);
        QVERIFY(!(permissions
                  & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));

        // The same content twice does not look the same: the nonce is new.
        QVERIFY((*file)->set(alice, "secret-of-alice").isOk());
        QVERIFY(content().mid(29) != first.mid(29));
        QCOMPARE(content().left(29), first.left(29));

        // Another file with the same passphrase has its own salt.
        m_path += QStringLiteral("2");
        auto other = open(QStringLiteral("pass phrase"));
        QVERIFY((*other)->set(alice, "secret-of-alice").isOk());
        QVERIFY(content().left(29) != first.left(29));
    }

    void wrongPassphrase()
    {
        QVERIFY((*open(QStringLiteral("pass phrase")))->set(alice, "secret").isOk());
        const auto opened = open(QStringLiteral("Pass phrase"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Storage);
        QCOMPARE(opened.error().code, QStringLiteral("WrongPassphrase"));
        QVERIFY(open(QStringLiteral("pass phrase")).isOk());
    }

    void emptyPassphraseIsRefused()
    {
        const auto opened = open(QString());
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        QVERIFY(!QFile::exists(m_path));
    }

    void aNewFileWantsALongerPassphrase()
    {
        const auto opened = open(QStringLiteral("corréc7")); // more bytes than characters
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Error::Kind::Invalid);
        QCOMPARE(opened.error().code, QStringLiteral("ShortPassphrase"));
        QVERIFY(open(QStringLiteral("corréct8")).isOk());
        // A file there is may be under any: what is too short for it is just wrong.
        QVERIFY((*open(QStringLiteral("pass phrase")))->set(alice, "secret").isOk());
        QCOMPARE(open(QStringLiteral("short")).error().code, QStringLiteral("WrongPassphrase"));
    }

    void alteredFiles_data()
    {
        QTest::addColumn<int>("at");
        QTest::addColumn<QString>("code");
        QTest::newRow("magic") << 0 << QStringLiteral("BadFile");
        QTest::newRow("version") << 4 << QStringLiteral("BadFile");
        QTest::newRow("memory without bounds") << 12 << QStringLiteral("BadFile");
        QTest::newRow("salt") << 20 << QStringLiteral("WrongPassphrase");
        QTest::newRow("nonce") << 30 << QStringLiteral("WrongPassphrase");
        QTest::newRow("sealed") << 60 << QStringLiteral("WrongPassphrase");
    }

    void alteredFiles()
    {
        QFETCH(int, at);
        QVERIFY((*open(QStringLiteral("pass phrase")))->set(alice, "secret").isOk());
        QByteArray altered = content();
        altered[at] = char(altered[at] ^ 0x7f);
        overwrite(altered);
        const auto opened = open(QStringLiteral("pass phrase"));
        QVERIFY(!opened);
        QTEST(opened.error().code, "code");
    }

    void shortFileIsBad()
    {
        overwrite("SSGT");
        const auto opened = open(QStringLiteral("pass phrase"));
        QVERIFY(!opened);
        QCOMPARE(opened.error().code, QStringLiteral("BadFile"));
    }

    void unwritablePlaceIsAnError()
    {
        overwrite("in the way");
        m_path += QStringLiteral("/tokens.sealed");
        auto file = open(QStringLiteral("pass phrase"));
        QVERIFY(file.isOk());
        const auto stored = (*file)->set(alice, "secret");
        QVERIFY(!stored);
        QCOMPARE(stored.error().kind, Error::Kind::Storage);
    }

private:
    PassphraseFile::Opened open(const QString &passphrase)
    {
        auto future = PassphraseFile::open(m_path, passphrase, cheap);
        future.waitForFinished();
        return future.takeResult();
    }

    QByteArray content() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void overwrite(const QByteArray &content)
    {
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

SESERAGI_TEST_MAIN(TestPassphraseFile)
#include "tst_passphrasefile.moc"
