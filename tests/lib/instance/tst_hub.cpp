// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/hub.h"

#include "instance/httpserver.h"
#include "lib/instance/instanceclient.h"
#include "support/testmain.h"

#include <QTcpSocket>

using namespace instance;
using namespace Qt::StringLiterals;

/// Who owns a connection while it turns from HTTP into a WebSocket.
class TestHub : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void leavesNoConnectionBehind_data()
    {
        QTest::addColumn<Moment>("moment");
        QTest::newRow("before the handshake") << Moment::Upgraded;
        QTest::newRow("while open") << Moment::Open;
        QTest::newRow("after the client left") << Moment::Left;
    }
    void leavesNoConnectionBehind()
    {
        QFETCH(Moment, moment);
        World world{{}};
        Faults faults;
        auto hub = std::make_unique<Hub>(world, faults);
        QPointer<QTcpSocket> connection;
        HttpServer http([](const HttpRequest &) { return HttpResponse(); },
                        [&](const HttpRequest &, QTcpSocket *socket) {
                            connection = socket;
                            // Posted before the handshake is, so carried out before it.
                            if (moment == Moment::Upgraded) {
                                QMetaObject::invokeMethod(
                                    qApp, [&hub] { hub.reset(); }, Qt::QueuedConnection);
                            }
                            hub->upgrade(socket, nullptr);
                            return 0;
                        });
        QVERIFY(http.listen(0));
        StreamClient client(QUrl(u"http://127.0.0.1:%1"_s.arg(http.port())), {});
        if (moment == Moment::Upgraded) {
            QTRY_VERIFY(!hub);
        } else {
            QTRY_COMPARE(hub->connections().size(), 1);
            if (moment == Moment::Left) {
                client.socket().abort();
                QTRY_COMPARE(hub->connections().size(), 0);
                QTRY_VERIFY(!connection);
            }
            hub.reset();
        }
        QVERIFY(!connection);
    }

private:
    enum class Moment { Upgraded, Open, Left };
};

SESERAGI_TEST_MAIN(TestHub)
#include "tst_hub.moc"
