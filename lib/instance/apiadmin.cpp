// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"
#include "instance/service.h"

using namespace Qt::StringLiterals;

namespace instance {

void addAdminEndpoints(Api &api)
{
    World &world = api.world();
    Service &service = api.service();
    const auto add = [&api](const QString &name, const QString &schema, Api::Handler handler) {
        api.add(name, Api::Administrator, u"write:admin"_s, schema, std::move(handler));
    };
    add(u"admin/meta"_s, {}, [&world](const ApiCall &) {
        return QJsonObject{{u"uri"_s, world.uri()}, {u"policies"_s, world.policiesOf(nullptr)}};
    });
    add(u"admin/announcements/create"_s,
        u"title*:str(1..) text*:str(1..) imageUrl*:str? userId:id? icon:str display:str"_s,
        [&api, &service](const ApiCall &call) {
            const QString id = service.social.announce(call.text("userId"_L1), call.params);
            return api.packer().announcement(api.world().announcements.value(id), nullptr);
        });
    add(u"admin/roles/create"_s, u"name*:str"_s, [&api, &world](const ApiCall &call) {
        auto role = world.newRecord<RoleData>();
        role.settings = call.params;
        role.settings["preserveAssignmentOnMoveAccount"_L1] = false;
        return api.packer().role(*world.roles.insert(role.id, role));
    });
    add(u"admin/roles/assign"_s, u"roleId*:id userId*:id"_s, [&service](const ApiCall &call) {
        service.collections.assignRole(call.text("roleId"_L1), call.text("userId"_L1));
        return ApiAnswer();
    });
    add(u"admin/suspend-user"_s, u"userId*:id"_s, [&world](const ApiCall &call) {
        if (Account *account = world.account(call.text("userId"_L1)))
            account->isSuspended = true;
        return ApiAnswer();
    });
    add(u"admin/unsuspend-user"_s, u"userId*:id"_s, [&world](const ApiCall &call) {
        if (Account *account = world.account(call.text("userId"_L1)))
            account->isSuspended = false;
        return ApiAnswer();
    });
}

} // namespace instance
