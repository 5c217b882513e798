// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/httprequestreader.h"
#include "lib/instance/requestpieces.h"
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using instance::HttpRequestReader;
using support::describeRequests;

class TestHttpRequestReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void readsRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("requests");
        const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &requests) {
            QTest::newRow(name) << bytes << requests;
        };
        row("GET", "GET /a?b=c HTTP/1.1\r\nHost: x\r\n\r\n", "GET /a?b=c host=x []\n");
        row("POST", "POST /api/i HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}",
            "POST /api/i content-length=2 [{}]\n");
        row("two", "POST /a HTTP/1.1\r\nContent-Length: 1\r\n\r\nxGET /b HTTP/1.0\r\n\r\n",
            "POST /a content-length=1 [x]\nGET /b []\n");
        row("half a head", "GET / HTTP/1.1\r\nHost: x\r\n", {});
        row("half a body", "POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\n{}", {});
        row("upgrade", "GET /streaming HTTP/1.1\r\nUpgrade: WebSocket\r\n\r\n", "upgrade\n");
        row("no request", "hello\r\n\r\n", "refused 400\n");
        row("no path", "GET x HTTP/1.1\r\n\r\n", "refused 400\n");
        row("another protocol", "GET / RTSP/1.0\r\n\r\n", "refused 400\n");
        row("no header", "GET / HTTP/1.1\r\nnonsense\r\n\r\n", "refused 400\n");
        row("negative", "POST / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", "refused 400\n");
        row("no number", "POST / HTTP/1.1\r\nContent-Length: 1x\r\n\r\n", "refused 400\n");
        row("two lengths", "POST / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx",
            "refused 400\n");
        row("a length beyond numbers",
            "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999\r\n\r\n", "refused 400\n");
        row("too large", "POST / HTTP/1.1\r\nContent-Length: 67108865\r\n\r\n", "refused 413\n");
        row("chunked", "POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
            "refused 501\n");
        row("a head without an end", "GET / HTTP/1.1\r\nA: " + QByteArray(70'000, 'x'),
            "refused 431\n");
        row("refused for good", "hello\r\n\r\nGET / HTTP/1.1\r\n\r\n", "refused 400\n");
    }
    void readsRequests()
    {
        QFETCH(QByteArray, bytes);
        QTEST(describeRequests({bytes}), "requests");
    }

    void doesNotCareHowTheyArrive_data() { readsRequests_data(); }
    void doesNotCareHowTheyArrive()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, requests);
        const qsizetype step = bytes.size() > 1000 ? 997 : 1;
        for (qsizetype at = 0; at <= bytes.size(); at += step)
            QCOMPARE(describeRequests({bytes.left(at), bytes.mid(at)}), requests);
        QList<QByteArray> crumbs;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            crumbs.append(bytes.mid(at, step));
        QCOMPARE(describeRequests(crumbs), requests);
    }

    /// What the fuzzer found once.
    void staysMended()
    {
        const QDir found(support::sourceDir()
                         + QStringLiteral("/tests/fuzz/regressions/fuzz_instancerequest"));
        const QStringList files = found.entryList(QDir::Files);
        for (const QString &name : files) {
            QFile file(found.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QCOMPARE(describeRequests({bytes.left(bytes.size() / 2), bytes.mid(bytes.size() / 2)}),
                     describeRequests({bytes}));
        }
    }
};

SESERAGI_TEST_MAIN(TestHttpRequestReader)
#include "tst_httprequestreader.moc"
