// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "streaming/handshakeerror.h"
#include "support/streampeer.h"
#include "support/testmain.h"

#include <QRegularExpression>
#include <QSignalSpy>

using support::StreamPeer;

class TestHandshakeError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void readsTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("wasAnswered");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const char *text, bool wasAnswered, int status) {
            QTest::newRow(name) << QString::fromUtf8(text) << wasAnswered << status;
        };
        row("401",
            "QWebSocketPrivate::processHandshake: Unhandled http status code: 401 (Unauthorized).",
            true, 401);
        row("no phrase", "QWebSocketPrivate::processHandshake: Unhandled http status code: 403 ().",
            true, 403);
        row("in German",
            "QWebSocketPrivate::processHandshake: Unbehandelter HTTP-Status-Code: 502 (Bad "
            "Gateway).",
            true, 502);
        row("wide parentheses",
            "QWebSocketPrivate::processHandshake: 未処理の HTTP ステータスコード: 503 "
            "（Unavailable）。",
            true, 503);
        row("since 6.6", "QWebSocket::processHandshake: Host requires authentication", true, 401);
        row("since 6.6, Bearer",
            "QWebSocket::processHandshake: Unsupported WWW-Authenticate challenge(s) encountered!",
            true, 401);
        row("a number in the phrase",
            "QWebSocketPrivate::processHandshake: Unhandled http status code: 500 (at 401 (x)).",
            true, 500);
        row("no status",
            "QWebSocketPrivate::processHandshake: Unknown error condition encountered. Aborting "
            "connection.",
            true, 0);
        row("another version", "Handshake: Server requests a version that we don't support: 8.",
            true, 0);
        row("refused", "Connection refused", false, 0);
        row("name", "Host 401 (x) not found", false, 0);
        row("tls", "SSL handshake failed", false, 0);
        row("nothing", "", false, 0);
    }
    void readsTexts()
    {
        QFETCH(QString, text);
        const HandshakeError error = readHandshakeError(text);
        QTEST(error.wasAnswered, "wasAnswered");
        QTEST(error.httpStatus, "status");
    }

    // What the Qt we run on really says.
    void readsThisQt_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("headers");
        for (const int status : {302, 401, 403, 404, 429, 500, 502, 503})
            QTest::addRow("%d", status) << status << QByteArray();
        QTest::newRow("401 as recorded")
            << 401
            << QByteArray("WWW-Authenticate: Bearer realm=\"Misskey\", error=\"invalid_token\", "
                          "error_description=\"Failed to authenticate\"\r\n");
    }
    void readsThisQt()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, headers);
        StreamPeer peer;
        QVERIFY(peer.listen());
        peer.answerWith(StreamPeer::Answer::Status, status, headers);
        QUrl url = peer.url();
        url.setScheme(QStringLiteral("ws"));
        QWebSocket socket;
        QSignalSpy failed(&socket, &QWebSocket::stateChanged);
        socket.open(url);
        QTRY_VERIFY(!socket.errorString().isEmpty()
                    && readHandshakeError(socket.errorString()).wasAnswered);
        QCOMPARE(readHandshakeError(socket.errorString()).httpStatus, status);
    }
};

SESERAGI_TEST_MAIN(TestHandshakeError)
#include "tst_handshakeerror.moc"
