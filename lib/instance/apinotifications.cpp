// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

QList<const NotificationData *> page(const World &world, const ApiCall &call)
{
    const QStringList included = call.texts("includeTypes"_L1);
    const QStringList excluded = call.texts("excludeTypes"_L1);
    QMap<QString, const NotificationData *> rows;
    for (const NotificationData &notification : std::as_const(call.me->notifications)) {
        // Notifications about deleted notes are filtered, so pages may be short.
        if (!notification.noteId.isEmpty() && !world.note(notification.noteId))
            continue;
        if ((included.isEmpty() || included.contains(notification.type))
            && !excluded.contains(notification.type))
            rows.insert(notification.id, &notification);
    }
    QList<const NotificationData *> found;
    for (const QString &id : world.page(rows.keys(), call.params))
        found.append(rows.value(id));
    return found;
}

/// Neighbours of one kind about one note become one row (rest.md 14.4).
QJsonArray grouped(const Api &api, const QList<const NotificationData *> &rows,
                   const Account &viewer)
{
    QJsonArray answer;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        const bool isGroupable = rows[i]->type == u"reaction" || rows[i]->type == u"renote";
        const auto target = [&](qsizetype at) {
            const NoteData *note = std::as_const(api).packer().world().note(rows[at]->noteId);
            return rows[at]->type == u"renote" && note ? note->renoteId : rows[at]->noteId;
        };
        while (isGroupable && end < rows.size() && rows[end]->type == rows[i]->type
               && target(end) == target(i))
            ++end;
        QJsonObject row = api.packer().notification(*rows[i], viewer);
        if (end - i > 1) {
            QJsonArray members;
            for (qsizetype at = i; at < end; ++at) {
                const QJsonObject user = api.packer().userLite(rows[at]->userId);
                if (rows[i]->type == u"reaction") {
                    members.append(
                        QJsonObject{{u"user"_s, user}, {u"reaction"_s, rows[at]->reaction}});
                } else {
                    members.append(user);
                }
            }
            row.insert(rows[i]->type == u"reaction" ? u"reactions"_s : u"users"_s, members);
            row["type"_L1] = rows[i]->type + u":grouped"_s;
            row["id"_L1] = rows[end - 1]->id;
            for (const QLatin1StringView single : {"user"_L1, "userId"_L1, "reaction"_L1})
                row.remove(single);
        }
        answer.append(row);
        i = end;
    }
    return answer;
}

} // namespace

void addNotificationEndpoints(Api &api)
{
    World &world = api.world();
    Service &service = api.service();
    for (const bool isGrouped : {false, true}) {
        api.add(isGrouped ? u"i/notifications-grouped"_s : u"i/notifications"_s, Api::Anybody,
                u"read:notifications"_s,
                paging + u" markAsRead:bool includeTypes:array excludeTypes:array"_s,
                [&api, &world, &service, isGrouped](const ApiCall &call) {
                    const QList<const NotificationData *> rows = page(world, call);
                    QJsonArray answer;
                    if (isGrouped) {
                        answer = grouped(api, rows, *call.me);
                    } else {
                        for (const NotificationData *row : rows)
                            answer.append(api.packer().notification(*row, *call.me));
                    }
                    if (call.params.value("markAsRead"_L1).toBool(true))
                        service.notifier.readAll(call.me->id);
                    return answer;
                });
    }
    const QString write = u"write:notifications"_s;
    api.add(u"notifications/mark-all-as-read"_s, Api::Anybody, write, {},
            [&service](const ApiCall &call) {
                service.notifier.readAll(call.me->id);
                return ApiAnswer();
            });
    api.add(u"notifications/flush"_s, Api::Anybody, write, {}, [&service](const ApiCall &call) {
        service.notifier.flush(call.me->id);
        return ApiAnswer();
    });
    api.add(u"notifications/test-notification"_s, Api::Anybody, write, {},
            [&service](const ApiCall &call) {
                NotificationData test;
                test.type = u"test"_s;
                service.notifier.notify(call.me->id, test);
                return ApiAnswer();
            });
    api.add(u"notifications/create"_s, Api::Anybody, write, u"body*:str header:str? icon:str?"_s,
            [&service](const ApiCall &call) {
                NotificationData app;
                app.type = u"app"_s;
                app.extra = {{u"body"_s, call.text("body"_L1)},
                             {u"header"_s, call.params.value("header"_L1)},
                             {u"icon"_s, call.params.value("icon"_L1)}};
                for (const QString &member : {u"header"_s, u"icon"_s}) {
                    if (!call.params.contains(member))
                        app.extra.insert(member, QJsonValue());
                }
                service.notifier.notify(call.me->id, app);
                return ApiAnswer();
            });
}

} // namespace instance
