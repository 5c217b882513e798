// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"
#include "support/faultproxy.h"
#include "support/testmain.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QWebSocket>

#include <memory>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace support;

namespace {

constexpr int patienceMs = 20000;
constexpr int momentMs = 300; ///< enough for what must not come to come

/// A client's connection that is kept for one question after the other.
struct Line
{
    explicit Line(const QUrl &url)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] {
            const QByteArray bytes = socket.readAll();
            largestPiece = std::max(largestPiece, bytes.size());
            heard += bytes;
        });
        socket.connectToHost(url.host(), quint16(url.port()));
    }
    bool opens()
    {
        return QTest::qWaitFor([this] { return socket.state() == QAbstractSocket::ConnectedState; },
                               patienceMs);
    }
    void ask()
    {
        heard.clear();
        socket.write("POST /api/ping HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
                     "Content-Length: 2\r\n\r\n{}");
    }
    bool isAnswered() const { return heard.contains("200 OK") && heard.contains("pong"); }
    bool answers()
    {
        ask();
        return QTest::qWaitFor([this] { return isAnswered(); }, patienceMs);
    }
    bool isOpen() const { return socket.state() == QAbstractSocket::ConnectedState; }
    bool ends()
    {
        return QTest::qWaitFor(
            [this] { return socket.state() == QAbstractSocket::UnconnectedState; }, patienceMs);
    }

    QTcpSocket socket;
    QByteArray heard;
    qsizetype largestPiece = 0;
};

} // namespace

class FaultProxyTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void passesWhatComes();
    void cut();
    void stall();
    void stallHidesTheServersEnd();
    void halfOpen();
    void reset();
    void resetIsNoOrderlyEnd();
    void delay();
    void split();
    void refuse();
    void badGateway();
    void restart();
    void oneAfterTheOther();

private:
    QUrl url() const { return m_proxy->url(); }
    bool reachesAnew() { return Line(url()).answers(); }

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<FaultProxy> m_proxy;
};

void FaultProxyTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".")));
    m_instance = std::make_unique<LocalInstance>();
    QVERIFY(m_instance->listen());
    m_proxy = std::make_unique<FaultProxy>(m_instance.get());
    QVERIFY(m_proxy->listen());
}

void FaultProxyTest::cleanup()
{
    m_proxy.reset();
    m_instance.reset();
}

void FaultProxyTest::passesWhatComes()
{
    Line line(url());
    QVERIFY(line.answers());
    QVERIFY(line.answers());
    QCOMPARE(m_proxy->connectionCount(), 1);
    line.socket.disconnectFromHost();
    QTRY_COMPARE(m_proxy->connectionCount(), 0);

    QWebSocket socket;
    QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/streaming").arg(url().port())));
    QTRY_COMPARE(m_instance->connectionCount(), 1);
    const QString text(100'000, QLatin1Char('x'));
    m_instance->sendRaw(text);
    QTRY_COMPARE(texts.size(), 1);
    QCOMPARE(texts.first().first().toString(), text);
}

void FaultProxyTest::cut()
{
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->begin(FaultKind::Cut);
    QVERIFY(line.ends());
    Line meanwhile(url());
    QVERIFY(meanwhile.ends());
    QCOMPARE(meanwhile.socket.error(), QAbstractSocket::RemoteHostClosedError);
    m_proxy->end();
    QVERIFY(reachesAnew());
}

void FaultProxyTest::stall()
{
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->begin(FaultKind::Stall);
    Line meanwhile(url());
    QVERIFY(meanwhile.opens());
    line.ask();
    meanwhile.ask();
    QTest::qWait(momentMs);
    QVERIFY(line.heard.isEmpty());
    QVERIFY(meanwhile.heard.isEmpty());
    QVERIFY(line.isOpen());
    QVERIFY(meanwhile.isOpen());
    m_proxy->end();
    QTRY_VERIFY_WITH_TIMEOUT(line.isAnswered(), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(meanwhile.isAnswered(), patienceMs);
}

void FaultProxyTest::stallHidesTheServersEnd()
{
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->begin(FaultKind::Stall);
    m_instance->dropConnections();
    QTest::qWait(momentMs);
    QVERIFY(line.isOpen());
    m_proxy->end();
    QVERIFY(line.ends());
}

void FaultProxyTest::halfOpen()
{
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->begin(FaultKind::HalfOpen);
    Line meanwhile(url());
    QVERIFY(meanwhile.opens());
    line.ask();
    meanwhile.ask();
    QTest::qWait(momentMs);
    QVERIFY(line.heard.isEmpty());
    m_proxy->end();
    QVERIFY(reachesAnew());
    QTest::qWait(momentMs);
    QVERIFY(line.heard.isEmpty());
    QVERIFY(meanwhile.heard.isEmpty());
    QVERIFY(line.isOpen());
    QVERIFY(meanwhile.isOpen());
    // Not even later faults wake them.
    m_proxy->begin(FaultKind::Delay);
    m_proxy->end();
    QTest::qWait(momentMs);
    QVERIFY(line.heard.isEmpty());
}

void FaultProxyTest::reset()
{
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->begin(FaultKind::Reset);
    QVERIFY(line.ends());
    // With some seeds at once, which Qt does not notice, with others after the request.
    for (quint32 seed = 0; seed < 4; ++seed) {
        m_proxy->begin(FaultKind::Reset, seed);
        Line meanwhile(url());
        meanwhile.ask();
        QTest::qWait(50);
        QVERIFY(!meanwhile.isOpen());
        QVERIFY(meanwhile.heard.isEmpty());
    }
    m_proxy->end();
    QVERIFY(reachesAnew());
}

void FaultProxyTest::resetIsNoOrderlyEnd()
{
#ifdef Q_OS_UNIX
    // Qt says the same of both.
    const auto errorOf = [this](FaultKind kind) {
        const int socket = ::socket(AF_INET, SOCK_STREAM, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(quint16(url().port()));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        ::connect(socket, reinterpret_cast<const sockaddr *>(&address), sizeof address);
        ::fcntl(socket, F_SETFL, O_NONBLOCK);
        bool isTaken = QTest::qWaitFor([this] { return m_proxy->connectionCount() == 1; });
        m_proxy->begin(kind);
        isTaken = QTest::qWaitFor([this] { return m_proxy->connectionCount() == 0; }) && isTaken;
        m_proxy->end();
        char byte = 0;
        ssize_t count = -1;
        int error = EAGAIN;
        isTaken = QTest::qWaitFor([&] {
                      count = ::recv(socket, &byte, 1, 0);
                      error = count < 0 ? errno : 0;
                      return error != EAGAIN;
                  })
                  && isTaken;
        ::close(socket);
        return isTaken ? error : -1;
    };
    QCOMPARE(errorOf(FaultKind::Cut), 0);
    QCOMPARE(errorOf(FaultKind::Reset), ECONNRESET);
#else
    QSKIP("only known how on unix");
#endif
}

void FaultProxyTest::delay()
{
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->setLateness({150, 400});
    m_proxy->begin(FaultKind::Delay, 1);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(line.answers());
    QVERIFY(timer.elapsed() >= 300); // there and back

    QWebSocket socket;
    QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/streaming").arg(url().port())));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    QTRY_COMPARE(m_instance->connectionCount(), 1);
    for (int i = 0; i < 10; ++i) {
        m_instance->sendRaw(QString::number(i));
        QTest::qWait(20);
    }
    QTRY_COMPARE(texts.size(), 10);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(texts[i].first().toString(), QString::number(i));

    // What is under way when it ends comes first.
    m_proxy->setLateness({60'000, 60'000});
    m_proxy->begin(FaultKind::Delay, 1);
    m_instance->sendRaw(QStringLiteral("late"));
    QTest::qWait(momentMs);
    QCOMPARE(texts.size(), 10);
    m_proxy->end();
    m_instance->sendRaw(QStringLiteral("after"));
    QTRY_COMPARE(texts.size(), 12);
    QCOMPARE(texts[10].first().toString(), QStringLiteral("late"));
    QCOMPARE(texts[11].first().toString(), QStringLiteral("after"));
}

void FaultProxyTest::split()
{
    Line line(url());
    QVERIFY(line.answers());
    QVERIFY(line.largestPiece > 8);
    m_proxy->begin(FaultKind::Split);
    line.largestPiece = 0;
    QVERIFY(line.answers());
    // Each is read alone unless the machine is so busy that the reader sleeps.
    QVERIFY2(line.largestPiece <= 8, QByteArray::number(line.largestPiece));

    QWebSocket socket;
    QSignalSpy texts(&socket, &QWebSocket::textMessageReceived);
    socket.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/streaming").arg(url().port())));
    QTRY_COMPARE(m_instance->connectionCount(), 1);
    const QString text = QString(50'000, QLatin1Char('x')) + QStringLiteral("川");
    m_instance->sendRaw(text);
    QTRY_COMPARE_WITH_TIMEOUT(texts.size(), 1, patienceMs);
    QCOMPARE(texts.first().first().toString(), text);
    m_proxy->end();
    m_instance->sendRaw(text);
    QTRY_COMPARE(texts.size(), 2);
    QCOMPARE(texts.last().first().toString(), text);
}

void FaultProxyTest::refuse()
{
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->begin(FaultKind::Refuse);
    QVERIFY(line.ends());
    Line meanwhile(url());
    QVERIFY(meanwhile.ends());
    QCOMPARE(meanwhile.socket.error(), QAbstractSocket::ConnectionRefusedError);
    QSignalSpy recovered(m_proxy.get(), &FaultProxy::recovered);
    const QUrl before = url();
    m_proxy->end();
    QTRY_COMPARE(recovered.size(), 1);
    QCOMPARE(url(), before);
    QVERIFY(reachesAnew());
}

void FaultProxyTest::badGateway()
{
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->begin(FaultKind::BadGateway);
    QVERIFY(line.ends());
    Line meanwhile(url());
    meanwhile.ask();
    QVERIFY(meanwhile.ends());
    QVERIFY2(meanwhile.heard.startsWith("HTTP/1.1 502 "), meanwhile.heard);
    QVERIFY(meanwhile.heard.contains("Content-Type: text/html"));
    QVERIFY(meanwhile.heard.endsWith("</html>"));
    Line upgrade(url());
    upgrade.socket.write("GET /streaming HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n\r\n");
    QVERIFY(upgrade.ends());
    QVERIFY2(upgrade.heard.startsWith("HTTP/1.1 502 "), upgrade.heard);
    QCOMPARE(m_instance->requests().size(), 1);
    m_proxy->end();
    QVERIFY(reachesAnew());
}

void FaultProxyTest::restart()
{
    const QString alice = m_instance->addUser(QStringLiteral("alice"));
    const QString note = m_instance->createNote(alice, QStringLiteral("kept"));
    Line line(url());
    QVERIFY(line.answers());
    m_proxy->begin(FaultKind::Restart);
    QVERIFY(line.ends());
    Line meanwhile(url());
    meanwhile.ask();
    QVERIFY(meanwhile.ends());
    QVERIFY(meanwhile.heard.isEmpty());
    QSignalSpy recovered(m_proxy.get(), &FaultProxy::recovered);
    m_proxy->end();
    QTRY_COMPARE(recovered.size(), 1);
    QVERIFY(reachesAnew());
    QVERIFY(!m_instance->note(note).isEmpty());
}

void FaultProxyTest::oneAfterTheOther()
{
    for (const FaultKind kind : allFaultKinds) {
        m_proxy->begin(kind, 7);
        QCOMPARE(m_proxy->fault(), kind);
        QTest::qWait(50);
        m_proxy->end();
        QTRY_VERIFY(!m_proxy->fault());
        QVERIFY2(reachesAnew(), faultName(kind));
    }
}

SESERAGI_TEST_MAIN(FaultProxyTest)
#include "tst_faultproxy.moc"
