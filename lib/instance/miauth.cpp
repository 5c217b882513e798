// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/miauth.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace instance {

QStringList appScopes()
{
    static const QStringList scopes =
        u"read:account write:account read:blocks write:blocks read:drive write:drive "
        "read:favorites write:favorites read:following write:following read:mutes write:mutes "
        "write:notes read:notifications write:notifications read:reactions write:reactions "
        "write:votes read:pages write:pages read:page-likes write:page-likes read:channels "
        "write:channels read:gallery write:gallery read:gallery-likes write:gallery-likes "
        "read:flash write:flash read:flash-likes write:flash-likes read:invite-codes "
        "write:invite-codes read:clip-favorite write:clip-favorite read:federation "
        "write:report-abuse read:chat write:chat"_s.split(u' ');
    return scopes;
}

void MiAuth::allow(const QString &session, const QString &userId, const QStringList &scopes)
{
    const QByteArray token = World::randomToken(32);
    m_world.tokens.insert(token, {userId, false, scopes});
    m_grants.insert(session, {token, userId});
    NotificationData created;
    created.type = u"createToken"_s;
    m_service.notifier.notify(userId, created);
}

HttpResponse MiAuth::check(const QString &session)
{
    QJsonObject answer{{u"ok"_s, false}};
    const auto grant = m_grants.constFind(session);
    if (grant != m_grants.constEnd()) {
        const Account *account = std::as_const(m_world).account(grant->userId);
        answer = {{u"ok"_s, true},
                  {u"token"_s, QString::fromLatin1(grant->token)},
                  {u"user"_s, Packer(m_world).user(*account, nullptr)}};
        m_grants.erase(grant);
    }
    return HttpResponse::text(200, "application/json; charset=utf-8",
                              QJsonDocument(answer).toJson(QJsonDocument::Compact));
}

HttpResponse MiAuth::page(const HttpRequest &request)
{
    const QString session = request.path().section(u'/', 2, 2);
    const QUrlQuery query = request.query();
    const auto parameter = [&](const QString &name) {
        return query.queryItemValue(name, QUrl::FullyDecoded);
    };
    if (request.method == "POST") {
        const QUrlQuery form(QString::fromUtf8(request.body));
        const Account *account =
            std::as_const(m_world).account(form.queryItemValue(u"user"_s, QUrl::FullyDecoded));
        if (!account || account->isSuspended)
            return HttpResponse::text(400, "text/html; charset=utf-8", "<p>No such user.</p>");
        QStringList scopes;
        for (const QString &scope : parameter(u"permission"_s).split(u',')) {
            if (appScopes().contains(scope)) // the page drops unknown ones silently
                scopes.append(scope);
        }
        allow(session, account->id, scopes);
        QUrl callback(parameter(u"callback"_s));
        if (callback.scheme() == u"http" || callback.scheme() == u"https") {
            QUrlQuery back(callback);
            back.removeAllQueryItems(u"session"_s);
            back.addQueryItem(u"session"_s, session);
            callback.setQuery(back);
            return HttpResponse::redirect(callback.toEncoded());
        }
        return HttpResponse::text(200, "text/html; charset=utf-8",
                                  "<!doctype html><meta charset=utf-8><title>Allowed</title>"
                                  "<p>Allowed. You can close this window.</p>");
    }
    QString people;
    for (const Account &account : std::as_const(m_world.accounts)) {
        if (account.host.isEmpty() && !account.nativeToken.isEmpty())
            people += u"<option>%1</option>"_s.arg(account.username.toHtmlEscaped());
    }
    const QString scopes = parameter(u"permission"_s).toHtmlEscaped().replace(u',', u"<br>"_s);
    const QString html =
        u"<!doctype html><meta charset=utf-8><title>Allow an app</title>"
        "<h1>%1 wants to use your account</h1><p>%2</p>"
        "<form method=post><select name=user>%3</select> <button>Allow</button></form>"_s.arg(
            parameter(u"name"_s).toHtmlEscaped(), scopes, people);
    return HttpResponse::text(200, "text/html; charset=utf-8", html.toUtf8());
}

} // namespace instance
