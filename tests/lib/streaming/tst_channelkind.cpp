// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/channelkind.h"

#include "streamfixture.h"
#include "streaming/channelparams.h"
#include "support/testmain.h"

#include <QRegularExpression>

using support::bodyValue;
using support::streamOptions;
using support::StreamPeer;

namespace {

/// A row of the table in streaming.md 5.
struct Row
{
    const char *name;
    bool isShared;
    bool needsCredential;
    const char *scope;
    const char *requiredParam;
};

const QList<Row> &protocolTable()
{
    static const QList<Row> rows{
        {"main", true, true, "read:account", ""},
        {"homeTimeline", false, true, "read:account", ""},
        {"localTimeline", false, false, "", ""},
        {"hybridTimeline", false, true, "read:account", ""},
        {"globalTimeline", false, false, "", ""},
        // "no (but see below)": without an account it streams nothing
        {"bubbleTimeline", false, true, "", ""},
        {"userList", false, true, "", "listId"}, // "effectively yes"
        {"hashtag", false, false, "", "q"},
        {"roleTimeline", false, false, "", "roleId"},
        {"antenna", false, true, "read:account", "antennaId"},
        {"channel", false, false, "", "channelId"},
        {"drive", true, true, "read:account", ""},
        {"serverStats", true, false, "", ""},
        {"queueStats", true, false, "", ""},
        {"admin", true, true, "read:admin:stream", ""},
        {"chatUser", false, true, "read:chat", "otherId"},
        {"chatRoom", false, true, "read:chat", "roomId"},
        {"reversi", true, true, "read:account", ""},
        {"reversiGame", false, false, "", "gameId"},
    };
    return rows;
}

/// Params the server takes.
QJsonObject paramsOf(const Row &row)
{
    const QString param = QString::fromLatin1(row.requiredParam);
    if (param.isEmpty())
        return {};
    if (param == QLatin1String("q"))
        return channelparams::hashtag({{QStringLiteral("qt")}});
    return {{param, QStringLiteral("9a")}};
}

QString missingScope(const Row &row)
{
    // No app can be given this one (streaming.md 5), so asking for another token would not help.
    return (qstrcmp(row.scope, "read:admin:stream") == 0
                ? QStringLiteral("No access token can have the permission “%1” this needs.")
                : QStringLiteral("The access token lacks the permission “%1”."))
        .arg(QLatin1String(row.scope));
}

} // namespace

/// What each channel needs, against the protocol's own table.
class TestChannelKind : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void isWhatTheProtocolSays()
    {
        QCOMPARE(allChannels().size(), protocolTable().size());
        for (const Row &row : protocolTable()) {
            const ChannelTraits &info = channelInfo(channelKind(QString::fromLatin1(row.name)));
            QCOMPARE(info.name, row.name);
            QVERIFY2(info.isShared == row.isShared, row.name);
            QVERIFY2(info.needsCredential == row.needsCredential, row.name);
            QVERIFY2(qstrcmp(info.scope, row.scope) == 0, row.name);
            QVERIFY2(qstrcmp(info.requiredParam, row.requiredParam) == 0, row.name);
        }
    }

    void isSaidToBeUnavailable_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<std::optional<QStringList>>("scopes");
        const QByteArray token = "token-of-alice";
        QTest::newRow("nobody signed in") << QByteArray() << std::optional<QStringList>();
        QTest::newRow("a token without any permission") << token << std::optional(QStringList());
        QTest::newRow("a token for reading")
            << token << std::optional(QStringList{QStringLiteral("read:account")});
        QTest::newRow("a token for chatting")
            << token << std::optional(QStringList{QStringLiteral("read:chat")});
        QTest::newRow("a token with all rights") << token << std::optional<QStringList>();
    }
    void isSaidToBeUnavailable()
    {
        QFETCH(QByteArray, token);
        QFETCH(std::optional<QStringList>, scopes);
        StreamPeer peer;
        QVERIFY(peer.listen());
        StreamOptions options = streamOptions(peer.url());
        options.token = token;
        options.scopes = scopes;
        StreamingClient client(options);
        QStringList expected;
        for (const Row &row : protocolTable()) {
            QString reason;
            if (row.needsCredential && token.isEmpty())
                reason = QStringLiteral("This needs an account, and nobody is signed in.");
            else if (*row.scope && scopes && !scopes->contains(QLatin1String(row.scope)))
                reason = missingScope(row);
            const Channel *channel =
                client.connectChannel(QString::fromLatin1(row.name), paramsOf(row));
            QVERIFY2(channel->reason() == reason,
                     qPrintable(channel->name() + u' ' + channel->reason()));
            QVERIFY2((channel->state() == Channel::Unavailable) == !reason.isEmpty(), row.name);
            if (reason.isEmpty())
                expected.append(channel->name());
        }
        // What is not available is not asked for; everything else is.
        client.open();
        QTRY_COMPARE(peer.messages(QStringLiteral("connect")).size(), expected.size());
        QStringList asked;
        const auto messages = peer.messages(QStringLiteral("connect"));
        for (const QJsonObject &message : messages)
            asked.append(bodyValue(message, "channel").toString());
        asked.sort();
        expected.sort();
        QCOMPARE(asked, expected);
    }
};

SESERAGI_TEST_MAIN(TestChannelKind)
#include "tst_channelkind.moc"
