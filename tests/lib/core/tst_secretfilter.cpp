// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secretfilter.h"
#include "support/testmain.h"

namespace {

QStringList logged;

void collect(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged.append(message);
}

} // namespace

class TestSecretFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
        logged.clear();
    }

    void scrubs_data();
    void scrubs();
    void forgetsASecret();
    void hidesWhatSomebodyHolds();
    void takesNoShortSecret();
    void standsBeforeTheMessageHandler();
};

void TestSecretFilter::scrubs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const char *text, const char *clean) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(clean);
    };
    row("a registered secret", "sent correct-horse to it", "sent [secret] to it");
    row("twice", "correct-horsecorrect-horse", "[secret][secret]");
    row("one within another", "correct-horse-battery", "[secret]");
    row("an URL of the stream", "wss://example.com/streaming?i=abc123&_t=5",
        "wss://example.com/streaming?i=[secret]&_t=5");
    row("later in the URL", "wss://example.com/streaming?_t=5&i=abc123",
        "wss://example.com/streaming?_t=5&i=[secret]");
    row("a header", "Authorization: Bearer abc123", "Authorization: Bearer [secret]");
    row("a header in a list", "(\"Bearer abc123\", \"x\")", "(\"Bearer [secret]\", \"x\")");
    row("a body", "{\"i\":\"abc123\",\"limit\":10}", "{\"i\":\"[secret]\",\"limit\":10}");
    row("a body, quoted", "\"{\\\"i\\\": \\\"abc123\\\"}\"", "\"{\\\"i\\\": \\\"[secret]\\\"}\"");
    row("an answer", "{\"ok\":true,\"token\":\"abc123\"}", "{\"ok\":true,\"token\":\"[secret]\"}");
    row("nothing to hide", "hi = 3, multi=line, {\"id\":\"9abc\"}",
        "hi = 3, multi=line, {\"id\":\"9abc\"}");
}

void TestSecretFilter::scrubs()
{
    SecretFilter filter;
    filter.addSecret("correct-horse");
    filter.addSecret("correct-horse-battery");
    QFETCH(QString, text);
    QTEST(filter.scrubbed(text), "clean");
}

void TestSecretFilter::forgetsASecret()
{
    SecretFilter filter;
    filter.addSecret("correct-horse");
    filter.removeSecret("correct-horse");
    QCOMPARE(filter.scrubbed(QStringLiteral("correct-horse")), QStringLiteral("correct-horse"));
}

void TestSecretFilter::hidesWhatSomebodyHolds()
{
    SecretFilter filter;
    const QString text = QStringLiteral("correct-horse");
    {
        HiddenSecret typed(&filter);
        typed.hide("correct-horse");
        HiddenSecret used(&filter);
        used.hide("correct-horse");
        typed.hide("battery-staple");
        QCOMPARE(filter.scrubbed(text), QStringLiteral("[secret]")); // one still does
        used.hide({});
        QCOMPARE(filter.scrubbed(text), text);
    }
    QCOMPARE(filter.scrubbed(QStringLiteral("battery-staple")), QStringLiteral("battery-staple"));
    HiddenSecret nobody(nullptr);
    nobody.hide("correct-horse");
    QCOMPARE(filter.scrubbed(text), text);
}

void TestSecretFilter::takesNoShortSecret()
{
    SecretFilter filter;
    filter.addSecret("");
    filter.addSecret("note");
    QCOMPARE(filter.scrubbed(QStringLiteral("a note")), QStringLiteral("a note"));
}

void TestSecretFilter::standsBeforeTheMessageHandler()
{
    const auto original = qInstallMessageHandler(collect);
    {
        SecretFilter filter;
        filter.addSecret("correct-horse");
        qWarning("the token is correct-horse");
    }
    qWarning("gone again: correct-horse");
    const auto installed = qInstallMessageHandler(original);
    QCOMPARE(logged, QStringList({QStringLiteral("the token is [secret]"),
                                  QStringLiteral("gone again: correct-horse")}));
    QCOMPARE(reinterpret_cast<quintptr>(installed), reinterpret_cast<quintptr>(&collect));
}

SESERAGI_TEST_MAIN(TestSecretFilter)
#include "tst_secretfilter.moc"
