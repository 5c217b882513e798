// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/probejob.h"

#include "core/transport.h"
#include "entity/meta.h"
#include "rest/answer.h"
#include "rest/instanceinfo.h"

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QJsonDocument>

namespace rest {
namespace {

constexpr int maxProbeRedirects = 2;

QUrl originOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                        | QUrl::RemoveFragment);
}

/// Where nodeinfo itself is, from /.well-known/nodeinfo; empty when it is on another server or not
/// there.
QString nodeInfoPath(const QByteArray &wellKnown, const QUrl &server)
{
    QString path;
    QString newest;
    const auto links = QJsonDocument::fromJson(wellKnown).object().value(QLatin1String("links"));
    for (const auto &link : links.toArray()) {
        const QString rel = link.toObject().value(QLatin1String("rel")).toString();
        const QUrl href(link.toObject().value(QLatin1String("href")).toString());
        if (rel.contains(QLatin1String("nodeinfo")) && rel > newest && isSameServer(href, server)) {
            newest = rel;
            path = href.path();
        }
    }
    return path;
}

QString softwareIn(const QByteArray &nodeInfo)
{
    const auto software =
        QJsonDocument::fromJson(nodeInfo).object().value(QLatin1String("software"));
    // A stranger's text in our sentence: keep it a word.
    return software.toObject().value(QLatin1String("name")).toString().trimmed().left(40);
}

QString shownSoftware(const QString &software)
{
    if (software.isEmpty() || software == QLatin1String("misskey"))
        return QStringLiteral("Misskey");
    if (software == QLatin1String("cherrypick"))
        return QStringLiteral("CherryPick");
    return software.at(0).toUpper() + software.mid(1);
}

/// Whether an error says that something answers there which does not speak our protocol, and not
/// that it is broken.
bool saysNotMisskey(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::NotMisskey:
    case Error::Kind::Malformed:
    case Error::Kind::Authentication:
    case Error::Kind::Permission:
        return true;
    case Error::Kind::Server:
        // 501: what serves it does not know POST at all.
        return (error.httpStatus >= 400 && error.httpStatus < 500) || error.httpStatus == 501;
    default:
        return false;
    }
}

} // namespace

void judge(ServerInfo &info)
{
    const auto &version = info.capabilities.version();
    const bool isKnown = info.software.isEmpty() || info.software == QLatin1String("misskey")
                         || info.software == QLatin1String("cherrypick");
    const QString shown =
        QStringLiteral("%1 %2").arg(shownSoftware(info.software), info.versionText.left(40));
    // A fork that hides the Misskey it is built on is judged by what it can do.
    const bool isUsable =
        version.isNull() ? info.capabilities.hasEmojiList() : version.isAtLeast(13, 14);
    const bool isFull = version.isNull() ? info.capabilities.hasGroupedNotifications()
                                         : version.isAtLeast(2023, 12, 1);
    if (!isUsable) {
        info.support = ServerSupport::TooOld;
        info.sentence =
            ServerProbe::tr("This server runs %1, which is too old for Seseragi: it needs "
                            "Misskey 13.14 or newer, and works best from 2023.12.1 on.")
                .arg(shown);
    } else if (!isKnown) {
        info.support = ServerSupport::Usable;
        info.sentence =
            ServerProbe::tr("This server runs %1, a relative of Misskey that Seseragi is "
                            "not tested with. Most things should work.")
                .arg(shown);
    } else if (!isFull) {
        info.support = ServerSupport::Usable;
        info.sentence =
            ServerProbe::tr("This server runs %1. Seseragi works with it, but what came "
                            "with Misskey 2023.12.1 and later is missing.")
                .arg(shown);
    } else {
        info.support = ServerSupport::Full;
        info.sentence.clear();
    }
}

ProbeJob::ProbeJob(QNetworkAccessManager *network, const ServerAddress &address,
                   bool allowPlainHttp, const CancelToken &cancel, int timeoutMs, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_address(address)
    , m_allowPlainHttp(allowPlainHttp)
    , m_promise(std::make_shared<QPromise<Result<ServerInfo>>>())
{
    m_options.timeoutMs = timeoutMs;
    m_options.isAnonymous = true;
    m_options.cancel = cancel;
    m_promise->start();
}

ProbeJob::~ProbeJob()
{
    if (m_isResolved)
        return;
    // Later, for the same reason as in RestCall: the one who waits may be dying as well.
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [promise = m_promise] {
            promise->addResult(cancelledError());
            promise->finish();
        },
        Qt::QueuedConnection);
}

QFuture<Result<ServerInfo>> ProbeJob::start()
{
    const auto future = m_promise->future();
    auto *watcher = new QFutureWatcher<Result<ServerInfo>>(this);
    connect(watcher, &QFutureWatcherBase::canceled, this, [this] { resolve(cancelledError()); });
    watcher->setFuture(future);
    askAt(m_address.url);
    return future;
}

void ProbeJob::askAt(const QUrl &url)
{
    if (url.scheme() == QLatin1String("http") && !transport::isLoopback(url) && !m_allowPlainHttp) {
        Error error;
        error.kind = Error::Kind::Invalid;
        error.message = ServerProbe::tr("%1 would be reached without encryption.").arg(url.host());
        resolve(error);
        return;
    }
    m_info.url = originOf(url);
    m_client = std::make_unique<RestClient>(m_network, url);
    meta(*m_client, m_options).then(this, [this](const Result<entity::Meta> &answer) {
        takeMeta(answer);
    });
}

void ProbeJob::takeMeta(const Result<entity::Meta> &meta)
{
    if (!meta) {
        refuse(meta.error());
        return;
    }
    if (meta->version.isEmpty()) {
        Error error;
        error.kind = Error::Kind::NotMisskey;
        refuse(error);
        return;
    }
    m_info.meta = std::make_shared<const entity::Meta>(*meta);
    m_info.versionText = meta->version;
    m_info.name = meta->name.isEmpty() ? m_info.url.host() : meta->name;
    const QUrl named = originOf(QUrl(meta->uri));
    m_info.canonicalUrl = named.isValid() && !named.host().isEmpty() ? named : m_info.url;
    m_info.namesAnotherHost = !isSameServer(m_info.canonicalUrl, m_address.url);

    m_pending = 2;
    endpoints(*m_client, m_options).then(this, [this](const Result<QStringList> &answer) {
        takeEndpoints(answer);
    });
    askSoftware([this] { judgeWhenComplete(); });
}

void ProbeJob::refuse(const Error &error)
{
    if (followRedirect(error))
        return;
    if (!saysNotMisskey(error)) {
        resolve(error);
        return;
    }
    askSoftware([this, status = error.httpStatus] {
        Error refusal;
        refusal.kind = Error::Kind::NotMisskey;
        refusal.httpStatus = status;
        const QString host = m_info.url.host();
        refusal.message =
            m_info.software.isEmpty()
                ? ServerProbe::tr("%1 answers, but it is not a Misskey server.").arg(host)
                : ServerProbe::tr("%1 runs %2, not Misskey.")
                      .arg(host, shownSoftware(m_info.software));
        resolve(refusal);
    });
}

bool ProbeJob::followRedirect(const Error &error)
{
    // Nothing secret is under way yet; the caller is told by namesAnotherHost or by
    // ServerInfo::url.
    const QUrl location(error.info.value(QLatin1String("location")).toString());
    if (error.kind != Error::Kind::NotMisskey || location.host().isEmpty()
        || m_redirects == maxProbeRedirects)
        return false;
    ++m_redirects;
    // In a while: this runs inside a call of the client that askAt() replaces.
    QMetaObject::invokeMethod(
        this, [this, location] { askAt(location); }, Qt::QueuedConnection);
    return true;
}

void ProbeJob::takeEndpoints(const Result<QStringList> &endpoints)
{
    if (!endpoints && !saysNotMisskey(endpoints.error())) {
        resolve(endpoints.error());
        return;
    }
    const auto &meta = *m_info.meta;
    const QString version =
        meta.basedMisskeyVersion.isEmpty() ? meta.version : meta.basedMisskeyVersion;
    const QStringList names = endpoints ? *endpoints : QStringList();
    m_info.capabilities =
        Capabilities(QSet<QString>(names.cbegin(), names.cend()), ServerVersion::parse(version));
    judgeWhenComplete();
}

void ProbeJob::askSoftware(const std::function<void()> &then)
{
    // It is closed where federation is off, and says nothing we could not do without: any failure
    // is an empty name.
    m_client->getRaw(QStringLiteral("/.well-known/nodeinfo"), m_options)
        .then(this, [this, then](const Result<QByteArray> &wellKnown) {
            const QString path = wellKnown ? nodeInfoPath(*wellKnown, m_info.url) : QString();
            if (path.isEmpty()) {
                then();
                return;
            }
            m_client->getRaw(path, m_options)
                .then(this, [this, then](const Result<QByteArray> &nodeInfo) {
                    m_info.software = nodeInfo ? softwareIn(*nodeInfo).toLower() : QString();
                    then();
                });
        });
}

void ProbeJob::judgeWhenComplete()
{
    if (--m_pending > 0 || m_isResolved)
        return;
    const auto &meta = *m_info.meta;
    const auto &version = m_info.capabilities.version();
    // CherryPick counts from 4: without the number of the Misskey under it there is no version to
    // compare.
    if (m_info.software == QLatin1String("cherrypick") && meta.basedMisskeyVersion.isEmpty())
        m_info.capabilities = Capabilities(m_info.capabilities.endpoints(), {});
    m_info.hasMiAuth = meta.hasFeatures ? meta.features.miauth : version.isAtLeast(12, 27);
    judge(m_info);
    resolve(m_info);
}

void ProbeJob::resolve(const Result<ServerInfo> &result)
{
    if (std::exchange(m_isResolved, true))
        return;
    deleteLater();
    m_promise->addResult(result);
    m_promise->finish();
}

} // namespace rest
