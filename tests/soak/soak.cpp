// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soak.h"

#include <QTest>

#include <algorithm>
#include <cstdio>

namespace soak {

namespace {

constexpr int startMs = 60'000;
constexpr int liveMs = 400;   ///< of an undisturbed life between two rounds
constexpr int pageMs = 2'000; ///< a page is looked at for so long
constexpr int moveMs = 350;   ///< between two movements on it
constexpr int pollMs = 20;
/// Until everything must be made up for, on a loaded machine, where timers are not divided.
constexpr int recoveryMs = 120'000;
constexpr int leastRecoveryMs = 40'000;
/// Until the last events and answers must have arrived after the servers came to rest: a doubtful
/// note may be read again some times in a row.
constexpr int restMs = 15'000;
constexpr int leastRestMs = 4'000;
constexpr int mostPagesDown = 4;

} // namespace

Soak::Soak(const Options &options, const QList<SoakServer *> &servers)
    : m_options(options)
    , m_servers(servers)
    , m_window(servers, options.speed)
    , m_mostRestMs(std::max(leastRestMs, int(restMs / options.speed)))
    , m_random(options.seed ^ 0x5eedu)
{
    for (int i = 0; i < servers.size() && m_window.isReady(); ++i) {
        m_lanes.push_back(
            std::make_unique<Lane>(i + 1, servers[i], m_window.session(i), &m_numbers));
    }
}

Soak::~Soak() = default;

QList<Lane *> Soak::lanes() const
{
    QList<Lane *> lanes;
    for (const auto &lane : m_lanes)
        lanes.append(lane.get());
    return lanes;
}

int Soak::run()
{
    QElapsedTimer wall;
    wall.start();
    if (!m_window.isReady() || !start()) {
        std::fprintf(stderr, "the client did not start\n");
        return 2;
    }
    const QList<support::Fault> plan = support::makeFaultPlan(m_options.faults, m_options.seed);
    for (qsizetype from = 0; from < plan.size(); from += m_servers.size())
        round(plan.mid(from, m_servers.size()));
    for (const SoakServer *server : m_servers)
        m_numbers.notesSent += server->noteCount();
    m_numbers.print(m_options.speed, wall.elapsed());
    return m_numbers.isClean() ? 0 : 1;
}

bool Soak::start()
{
    m_sincePage.start();
    m_sinceMove.start();
    for (SoakServer *server : m_servers)
        server->setActive(true);
    // Every page once, so that all are there.
    for (int i = 0; i < m_window.accountCount() * SoakWindow::pageCount; ++i) {
        turnPage();
        QTest::qWait(pollMs * 10);
    }
    const auto all = lanes();
    return waitFor(
        [&all] {
            return std::all_of(all.begin(), all.end(),
                               [](const Lane *lane) { return lane->missing().isEmpty(); });
        },
        startMs);
}

void Soak::round(const QList<support::Fault> &faults)
{
    live(liveMs);
    const auto all = lanes();
    for (qsizetype i = 0; i < faults.size(); ++i) {
        if (m_options.isVerbose) {
            std::printf("fault %d, account %d: %s of %.1f s\n", faults[i].number, int(i) + 1,
                        support::faultName(faults[i].kind), faults[i].durationMs / 1000.0);
            std::fflush(stdout);
        }
        all[i]->begin(faults[i], m_options.speed);
    }
    int lastsMs = 0;
    for (const support::Fault &fault : faults)
        lastsMs = std::max(lastsMs, fault.wallMs(m_options.speed));
    const int mostMs = lastsMs + std::max(leastRecoveryMs, int(recoveryMs / m_options.speed));
    waitFor(
        [&all] {
            return std::all_of(all.begin(), all.end(),
                               [](const Lane *lane) { return lane->isRecovered(); });
        },
        mostMs);
    for (Lane *lane : all) {
        if (!lane->isRecovered())
            lane->giveUp();
    }
    compare();
}

void Soak::compare()
{
    for (SoakServer *server : m_servers)
        server->setActive(false);
    m_window.key(Qt::Key_Home);
    m_scroll = 0;
    const auto all = lanes();
    for (Lane *lane : all)
        lane->revealWaiting();
    QTest::qWait(pollMs);
    for (Lane *lane : all)
        lane->readTruth();
    const auto isEqual = [this, &all] {
        const QSet<QString> rowNotes = m_window.rowNotes();
        return std::all_of(all.begin(), all.end(), [&](const Lane *lane) {
            return lane->listDifference().isEmpty() && lane->captureDifference().isEmpty()
                   && lane->strays(rowNotes, isLookedAt(lane)).isNone();
        });
    };
    QElapsedTimer timer;
    timer.start();
    while (!isEqual() && timer.elapsed() < m_mostRestMs) {
        QTest::qWait(pollMs * 2);
        for (Lane *lane : all)
            lane->revealWaiting();
    }
    const QSet<QString> rowNotes = m_window.rowNotes();
    for (Lane *lane : all)
        lane->settle(rowNotes, isLookedAt(lane));
    sampleBelow();
    for (SoakServer *server : m_servers)
        server->setActive(true);
}

bool Soak::isLookedAt(const Lane *lane) const
{
    return m_window.current() == lane->session();
}

/// What was out of sight is true when it is looked at.
void Soak::sampleBelow()
{
    const int pages = 1 + int(m_random.generate() % mostPagesDown);
    for (int i = 0; i < pages; ++i)
        m_window.key(Qt::Key_PageDown);
    QTest::qWait(pollMs);
    const auto all = lanes();
    QElapsedTimer timer;
    timer.start();
    const auto isEqual = [&all] {
        return std::all_of(all.begin(), all.end(),
                           [](const Lane *lane) { return lane->captureDifference().isEmpty(); });
    };
    while (!isEqual() && timer.elapsed() < m_mostRestMs)
        QTest::qWait(pollMs * 2);
    for (Lane *lane : all)
        lane->settleCaptures();
    m_window.key(Qt::Key_Home);
}

bool Soak::waitFor(const std::function<bool()> &isDone, int mostMs)
{
    QElapsedTimer timer;
    timer.start();
    while (!isDone()) {
        if (timer.elapsed() > mostMs)
            return false;
        live(pollMs);
    }
    return true;
}

void Soak::live(int ms)
{
    QElapsedTimer timer;
    timer.start();
    do {
        QTest::qWait(std::min<int>(pollMs, ms));
        readOn();
    } while (timer.elapsed() < ms);
}

void Soak::readOn()
{
    if (m_sincePage.elapsed() > pageMs) {
        m_window.key(Qt::Key_Home);
        turnPage();
    } else if (m_sinceMove.elapsed() > moveMs) {
        m_sinceMove.restart();
        // Down a little, now and then, and back to the top.
        const quint32 choice = m_random.generate() % 6;
        if (choice == 0 && m_scroll < mostPagesDown) {
            ++m_scroll;
            m_window.key(Qt::Key_PageDown);
        } else if (choice == 1 && m_scroll > 0) {
            m_scroll = 0;
            m_window.key(Qt::Key_Home);
        }
    }
}

void Soak::turnPage()
{
    m_sincePage.restart();
    m_scroll = 0;
    m_place = (m_place + 1) % (m_window.accountCount() * SoakWindow::pageCount);
    m_window.show(m_place % m_window.accountCount(),
                  SoakWindow::Page(m_place / m_window.accountCount()));
}

} // namespace soak
