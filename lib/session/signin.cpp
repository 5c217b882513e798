// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/signin.h"

#include "core/transport.h"
#include "entity/userdetailed.h"
#include "rest/account.h"
#include "rest/miauth.h"
#include "rest/permissions.h"
#include "rest/probejob.h"
#include "session/signinfailure.h"
#include "session/signinquestion.h"

#include <QNetworkAccessManager>

#include <algorithm>

namespace {

constexpr int fullRightsTokenLength = 16; // auth.md 1
constexpr int browserPatienceMs = 10 * 60'000;

} // namespace

SignIn::SignIn(const SessionEnvironment &environment, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_hiddenToken(environment.secretFilter)
{
}

SignIn::~SignIn() = default;

void SignIn::setServer(const QString &server)
{
    if (m_server == server)
        return;
    m_server = server;
    Q_EMIT serverChanged();
}

void SignIn::setToken(const QString &token)
{
    if (m_token == token)
        return;
    m_token = token;
    m_hiddenToken.hide(token.trimmed().toUtf8());
    Q_EMIT tokenChanged();
}

SignInQuestion SignIn::asked() const
{
    return describeSignInQuestion(m_question, m_address.url, m_info ? &*m_info : nullptr,
                                  m_info ? strangeServer() : QUrl());
}

QUrl SignIn::tokenPageUrl() const
{
    const auto address = rest::parseServerAddress(m_server);
    return address ? rest::tokenPageUrls(address->url, {}).first() : QUrl();
}

QUrl SignIn::oldTokenPageUrl() const
{
    const auto address = rest::parseServerAddress(m_server);
    return address ? rest::tokenPageUrls(address->url, {}).last() : QUrl();
}

QStringList SignIn::permissions() const
{
    return rest::requestedScopes();
}

QVariantList SignIn::permissionGroups() const
{
    QVariantList list;
    const auto groups = rest::permissionGroups();
    for (const rest::PermissionGroup &group : groups)
        list << QVariantMap{{QStringLiteral("title"), group.title},
                            {QStringLiteral("reason"), group.reason},
                            {QStringLiteral("scopes"), group.scopes}};
    return list;
}

QUrl SignIn::browserUrl() const
{
    return m_miAuth ? m_miAuth->browserUrl() : QUrl();
}

void SignIn::confirm()
{
    if (m_step != Confirming)
        return;
    m_answered.insert(m_question);
    if (m_question == OtherHost) {
        // From here on it is the server it says it is, looked at on its own: the token never passes
        // through the one typed.
        m_address.url = strangeServer();
        m_agreedServers.append(m_address.url);
        m_info.reset();
    }
    m_question = NoQuestion;
    proceed();
}

void SignIn::cancel()
{
    abandon();
    setStep(Editing);
}

void SignIn::reopenBrowser()
{
    if (m_miAuth)
        Q_EMIT openUrl(m_miAuth->browserUrl());
}

void SignIn::clearError()
{
    if (m_errorTitle.isEmpty())
        return;
    m_errorTitle = {};
    m_errorText = {};
    m_errorField = NoField;
    Q_EMIT errorChanged();
}

void SignIn::retranslate()
{
    ++m_language;
    Q_EMIT stepChanged();
    Q_EMIT errorChanged();
}

void SignIn::begin(Goal goal)
{
    abandon();
    clearError();
    m_goal = goal;
    m_answered.clear();
    if (m_server.trimmed().isEmpty())
        return fail(
            ServerField, [] { return tr("Which server?"); },
            [] { return tr("Type the name of your server, like example.com."); });
    auto address = rest::parseServerAddress(m_server);
    if (!address)
        return fail(address.error());
    m_address = std::move(address).value();
    m_agreedServers = {m_address.url};
    if (goal == Goal::Token) {
        const QString token = m_token.trimmed();
        if (token.isEmpty())
            return fail(
                TokenField, [] { return tr("The access token is missing"); },
                [] {
                    return tr("Make one on the server's page and paste it here, or sign in with "
                              "the browser.");
                });
        // Letters of another alphabet or a line break can only be a wrong paste, and must not get
        // into a header.
        if (!RestClient::isPlausibleToken(token.toUtf8()))
            return fail(
                TokenField, [] { return tr("This is not an access token"); },
                [] {
                    return tr("A token is one word of letters and digits. Copy it again from the "
                              "server's page.");
                });
    }
    proceed();
}

void SignIn::proceed()
{
    if (m_address.isPlainHttp && m_goal != Goal::LookAround)
        return fail(
            ServerField,
            [host = m_address.url.host()] { return tr("%1 is not encrypted").arg(host); },
            [] {
                return tr("The address starts with http, and everybody on the way could read your "
                          "access token. It is only sent over https.");
            });
    if (m_address.isPlainHttp && !m_answered.contains(PlainHttp))
        return ask(PlainHttp);
    const bool isFullRights =
        m_goal == Goal::Token && m_token.trimmed().size() == fullRightsTokenLength;
    if (isFullRights && !m_answered.contains(FullRightsToken))
        return ask(FullRightsToken);
    if (!m_info)
        return probe();
    if (m_info->support == ServerSupport::TooOld)
        return fail(
            ServerField, [host = m_info->url.host()] { return tr("%1 is too old").arg(host); },
            [info = *m_info] {
                ServerInfo judged = info;
                rest::judge(judged);
                return judged.sentence;
            });
    if (!strangeServer().isEmpty())
        return ask(OtherHost);

    switch (m_goal) {
    case Goal::Token:
        return checkToken(m_token.trimmed().toUtf8(), m_info->capabilities.needsTokenInQuery());
    case Goal::Browser:
        return waitForBrowser();
    case Goal::LookAround:
        return succeed(newAccount(), {});
    }
}

bool SignIn::isAgreed(const QUrl &server) const
{
    return std::any_of(m_agreedServers.begin(), m_agreedServers.end(),
                       [&server](const QUrl &known) { return rest::isSameServer(known, server); });
}

QUrl SignIn::strangeServer() const
{
    if (!isAgreed(m_info->canonicalUrl))
        return m_info->canonicalUrl;
    return isAgreed(m_info->url) ? QUrl() : m_info->url;
}

void SignIn::probe()
{
    setStep(Working, [host = m_address.url.host()] { return tr("Looking for %1…").arg(host); });
    m_attempt = std::make_unique<QObject>();
    auto *network = m_environment.createNetwork(m_attempt.get());
    auto *probe = new ServerProbe(network, m_attempt.get());
    whenDone(probe->probe(m_address, m_answered.contains(PlainHttp)),
             [this, network](Result<ServerInfo> found) {
                 if (!found)
                     return fail(found.error());
                 m_info = std::move(found).value();
                 m_client = new RestClient(network, m_info->url, m_attempt.get());
                 proceed();
             });
}

void SignIn::checkToken(const QByteArray &token, bool isInBody)
{
    setStep(Working, [host = m_info->url.host()] { return tr("Signing in to %1…").arg(host); });
    m_hiddenToken.hide(token);
    m_client->setToken(token);
    m_client->setTokenInBody(isInBody);
    whenDone(rest::me(*m_client), [this, token, isInBody](const Result<entity::Me> &me) {
        if (!me) {
            // The server saw no token at all: something on the way takes the header off.
            if (me.error().code == QLatin1String("CREDENTIAL_REQUIRED") && !isInBody)
                return checkToken(token, true);
            return fail(me.error());
        }
        Account account = newAccount();
        account.userId = me->id;
        account.username = me->username;
        account.name = me->name;
        account.avatarUrl = me->avatarUrl;
        account.ignoresHeader = isInBody;
        if (m_goal == Goal::Browser)
            account.scopes = rest::requestedScopes();
        succeed(account, token);
    });
}

void SignIn::waitForBrowser()
{
    if (!m_info->hasMiAuth)
        return fail(
            NoField, [host = m_info->url.host()] { return tr("%1 cannot do this").arg(host); },
            [] {
                return tr("The server does not offer signing in with the browser. Use an access "
                          "token instead.");
            });
    m_miAuth = new MiAuth(m_client, m_attempt.get());
    m_miAuth->setPace(m_environment.browserPollMs, browserPatienceMs);
    whenDone(m_miAuth->wait(), [this](const Result<QByteArray> &token) {
        m_miAuth = nullptr;
        if (token)
            return checkToken(*token, m_info->capabilities.needsTokenInQuery());
        if (token.error().kind == Error::Kind::Timeout)
            return fail(
                NoField, [] { return tr("Nobody answered in the browser"); },
                [] {
                    return tr("The server's page was not confirmed in time, or it was refused. Try "
                              "again.");
                });
        fail(token.error());
    });
    setStep(WaitingForBrowser,
            [] { return tr("Confirm in your browser that Seseragi may use your account."); });
    Q_EMIT openUrl(m_miAuth->browserUrl());
}

Account SignIn::newAccount() const
{
    Account account;
    account.server = m_info->url;
    account.serverName = m_info->name;
    account.serverVersion = m_info->versionText;
    account.capabilities = m_info->capabilities.endpoints();
    return account;
}

void SignIn::succeed(const Account &account, const QByteArray &token)
{
    m_notice = m_info->sentence;
    abandon();
    setToken({});
    m_hiddenToken.hide(token);
    setServer({});
    setStep(Editing);
    Q_EMIT noticeChanged();
    Q_EMIT signedIn(account, token);
    m_hiddenToken.hide({}); // it is the session's secret now
}

void SignIn::ask(Question question)
{
    m_question = question;
    setStep(Confirming);
}

void SignIn::fail(const Error &error)
{
    const bool isElsewhere = !transport::isLoopback(m_address.url);
    const auto describe = [this, error, host = m_address.url.host(),
                           isOffline = isElsewhere && m_environment.isOffline(),
                           language = m_language] {
        Error shown = error;
        // What is not the server's own message was put into words in the language of then.
        if (language != m_language && shown.code.isEmpty())
            shown.message.clear();
        return describeSignInFailure(shown, host, isOffline);
    };
    fail(
        describe().field, [describe] { return describe().title; },
        [describe] { return describe().text; });
}

void SignIn::fail(Field field, const Sentence &title, const Sentence &text)
{
    abandon();
    m_errorTitle = title;
    m_errorText = text;
    m_errorField = field;
    setStep(Editing);
    Q_EMIT errorChanged();
}

void SignIn::abandon()
{
    m_client = nullptr;
    m_miAuth = nullptr;
    m_info.reset();
    m_question = NoQuestion;
    // It may be one of its own continuations that gives it up.
    if (m_attempt)
        m_attempt.release()->deleteLater();
}

void SignIn::setStep(Step step, const Sentence &progress)
{
    m_step = step;
    m_progress = progress;
    Q_EMIT stepChanged();
}
