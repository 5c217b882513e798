// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/pages.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace instance {

namespace {

HttpResponse html(int status, const QString &title, const QString &body)
{
    const QString page =
        u"<!doctype html><meta charset=utf-8><title>%1</title><h1>%1</h1><p>%2</p>"_s;
    return HttpResponse::text(
        status, "text/html; charset=utf-8",
        page.arg(title.toHtmlEscaped(), body.toHtmlEscaped().replace(u'\n', u"<br>"_s)).toUtf8());
}

HttpResponse json(const QJsonObject &object)
{
    return HttpResponse::text(200, "application/json; charset=utf-8",
                              QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

HttpResponse Pages::nodeinfo() const
{
    QString name = u"misskey"_s;
    QString version = m_world.options().version;
    switch (m_world.options().profile) {
    case Profile::Current:
        version = version.isEmpty() ? u"2025.11.1"_s : version;
        break;
    case Profile::Old1314:
        version = version.isEmpty() ? u"13.14.2"_s : version;
        break;
    case Profile::MisskeyIo:
        version = version.isEmpty() ? u"2025.4.1-mhq.13"_s : version;
        break;
    case Profile::CherryPick:
        name = u"cherrypick"_s;
        version = version.isEmpty() ? u"4.17.0"_s : version;
        break;
    }
    return json({{u"version"_s, u"2.1"_s},
                 {u"software"_s, QJsonObject{{u"name"_s, name}, {u"version"_s, version}}},
                 {u"protocols"_s, QJsonArray{u"activitypub"_s}},
                 {u"services"_s, QJsonObject()},
                 {u"openRegistrations"_s, false},
                 {u"usage"_s, QJsonObject()},
                 {u"metadata"_s, QJsonObject()}});
}

HttpResponse Pages::answer(const HttpRequest &request) const
{
    const QString path = request.path();
    if (request.method != "GET" && request.method != "HEAD") {
        const QString message =
            u"Route %1:%2 not found"_s.arg(QString::fromLatin1(request.method), path);
        HttpResponse response =
            json({{u"message"_s, message}, {u"error"_s, u"Not Found"_s}, {u"statusCode"_s, 404}});
        response.status = 404;
        return response;
    }
    if (path == u"/streaming")
        return HttpResponse::text(503, "text/plain", {}); // no upgrade was asked for
    if (path == u"/.well-known/nodeinfo") {
        return json(
            {{u"links"_s, QJsonArray{QJsonObject{
                              {u"rel"_s, u"http://nodeinfo.diaspora.software/ns/schema/2.1"_s},
                              {u"href"_s, m_world.baseUrl + u"/nodeinfo/2.1"_s}}}}});
    }
    if (path == u"/nodeinfo/2.1")
        return nodeinfo();
    if (path == u"/")
        return html(200, m_world.options().name, u"A small Misskey-compatible instance."_s);
    if (path.startsWith(u"/settings/"))
        return html(200, u"Settings"_s,
                    u"Tokens are made by the program that runs this instance."_s);
    if (path.startsWith(u"/@")) {
        const Account *account = m_world.account(path.mid(2));
        if (account)
            return html(200, u"@"_s + account->username, account->description);
    }
    if (path.startsWith(u"/notes/")) {
        const NoteData *note = m_world.note(path.mid(7));
        if (note && m_world.isVisibleTo(*note, nullptr))
            return html(200, u"Note"_s, note->text);
    }
    if (path.startsWith(u"/tags/"))
        return html(200, u"#"_s + path.mid(6), {});
    return html(404, u"Not found"_s, u"There is nothing here."_s);
}

} // namespace instance
