// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/soakserver.h"

#include "instance/localinstance.h"
#include "soak/activity.h"
#include "support/faultproxy.h"

#include <chrono>
#include <optional>

namespace soak {

namespace {

// Below what systems hand out by themselves: while nobody listens there, nobody may take the port.
constexpr quint16 firstPort = 20000;
constexpr quint16 lastPort = 31999;
/// Two questions about a note may be answered in the other order, and the one asked last counts.
constexpr qint64 overtakingMs = 1'000;

template <typename Listener>
bool listenBelow(Listener &listener, QRandomGenerator &random)
{
    for (int tries = 0; tries < 200; ++tries) {
        if (listener.listen(quint16(random.bounded(firstPort, lastPort + 1))))
            return true;
    }
    return false;
}

} // namespace

struct SoakServer::Parts
{
    explicit Parts(quint32 seed)
        : activity(&instance, seed)
    {
    }
    LocalInstance instance;
    Activity activity;
    QHash<QString, qint64> askedAtMs; ///< when the client last asked for a note itself
    std::optional<support::FaultProxy> proxy;
};

template <typename Work>
auto SoakServer::there(Work work) const
{
    std::optional<decltype(work())> result;
    QMetaObject::invokeMethod(
        m_context, [&] { result = work(); }, Qt::BlockingQueuedConnection);
    return *result;
}

SoakServer::SoakServer(QObject *context, quint32 seed, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
    m_isReady = there([this, seed] { return make(seed); });
}

SoakServer::~SoakServer()
{
    there([this] {
        m_parts.reset();
        return true;
    });
}

bool SoakServer::make(quint32 seed)
{
    m_parts = std::make_unique<Parts>(seed);
    LocalInstance &instance = m_parts->instance;
    QRandomGenerator ports = QRandomGenerator::securelySeeded();
    if (!listenBelow(instance, ports))
        return false;
    support::FaultProxy &proxy = m_parts->proxy.emplace(&instance);
    if (!listenBelow(proxy, ports))
        return false;
    m_parts->activity.setUp();
    m_instanceUrl = instance.url();
    m_proxyUrl = proxy.url();
    m_userId = instance.userId(Activity::reader());
    m_token = instance.createToken(Activity::reader());
    connect(&proxy, &support::FaultProxy::recovered, &proxy,
            [this] { m_recoveredAtMs = monotonicMs(); });
    connect(&instance, &LocalInstance::requestReceived, &instance,
            [this](const RecordedRequest &request) {
                if (request.endpoint == QLatin1String("notes/show-partial-bulk")
                    || request.endpoint == QLatin1String("notes/show"))
                    m_lastRereadMs = monotonicMs();
                if (request.endpoint == QLatin1String("notes/show"))
                    m_parts->askedAtMs.insert(
                        request.params.value(QLatin1String("noteId")).toString(), monotonicMs());
            });
    return true;
}

qint64 SoakServer::monotonicMs()
{
    using namespace std::chrono;
    return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
}

void SoakServer::begin(const support::Fault &fault)
{
    m_recoveredAtMs = 0;
    QMetaObject::invokeMethod(m_context, [this, fault] {
        m_parts->instance.clearLogs(); // hours of them
        m_parts->askedAtMs.clear();
        m_parts->proxy->begin(fault.kind, fault.seed);
    });
}

void SoakServer::end()
{
    QMetaObject::invokeMethod(m_context, [this] { m_parts->proxy->end(); });
}

void SoakServer::setActive(bool isActive)
{
    there([this, isActive] {
        if (isActive)
            m_parts->activity.start();
        else
            m_parts->activity.stop();
        return true;
    });
}

int SoakServer::noteCount() const
{
    return there([this] { return m_parts->activity.noteCount(); });
}

QHash<QString, QJsonObject> SoakServer::notes(const QStringList &ids) const
{
    return there([this, &ids] {
        QHash<QString, QJsonObject> notes;
        for (const QString &id : ids) {
            const QJsonObject note = m_parts->instance.note(id, Activity::reader());
            if (!note.isEmpty())
                notes.insert(id, note);
        }
        return notes;
    });
}

qint64 SoakServer::readerReactedAtMs(const QString &noteId) const
{
    return there([this, &noteId] { return m_parts->activity.readerReactedAtMs(noteId); });
}

QSet<QString> SoakServer::untrueTargets(const QHash<QString, TargetCounts> &shown,
                                        qint64 sinceMs) const
{
    return there([this, &shown, sinceMs] {
        QSet<QString> untrue;
        for (auto note = shown.cbegin(); note != shown.cend(); ++note) {
            const qint64 askedAtMs = m_parts->askedAtMs.value(note.key());
            const qint64 fromMs = askedAtMs > sinceMs ? askedAtMs - overtakingMs : 0;
            if (!m_parts->activity.targets().wasTrue(note.key(), *note, fromMs))
                untrue.insert(note.key());
        }
        return untrue;
    });
}

QStringList SoakServer::captures() const
{
    return there([this] {
        QStringList ids;
        // The newest socket: an older one may not know yet that nobody is there.
        const QList<ConnectionInfo> connections = m_parts->instance.connections();
        if (!connections.isEmpty())
            ids = connections.last().captures.keys();
        return ids;
    });
}

} // namespace soak
