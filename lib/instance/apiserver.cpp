// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/api.h"

using namespace Qt::StringLiterals;

namespace instance {

namespace {

QString version(const InstanceOptions &options)
{
    if (!options.version.isEmpty())
        return options.version;
    switch (options.profile) {
    case Profile::Current:
        break;
    case Profile::Old1314:
        return u"13.14.2"_s;
    case Profile::MisskeyIo:
        return u"2025.4.1-mhq.13"_s;
    case Profile::CherryPick:
        return u"4.17.0"_s;
    }
    return u"2025.11.1"_s;
}

QJsonObject metaLite(const World &world)
{
    const InstanceOptions &options = world.options();
    QJsonObject meta{{u"maintainerName"_s, u"Seseragi"_s},
                     {u"maintainerEmail"_s, u"nobody@localhost"_s},
                     {u"version"_s, version(options)},
                     {u"providesTarball"_s, false},
                     {u"name"_s, options.name},
                     {u"shortName"_s, QJsonValue()},
                     {u"uri"_s, world.uri()},
                     {u"description"_s, u"A small instance inside Seseragi"_s},
                     {u"langs"_s, QJsonArray()},
                     {u"repositoryUrl"_s, u"https://github.com/misskey-dev/misskey"_s},
                     {u"feedbackUrl"_s, u"https://github.com/misskey-dev/misskey/issues/new"_s},
                     {u"mascotImageUrl"_s, u"/assets/ai.png"_s},
                     {u"disableRegistration"_s, true},
                     {u"emailRequiredForSignup"_s, false},
                     {u"enableHcaptcha"_s, false},
                     {u"enableMcaptcha"_s, false},
                     {u"enableRecaptcha"_s, false},
                     {u"enableTurnstile"_s, false},
                     {u"enableTestcaptcha"_s, false},
                     {u"maxNoteTextLength"_s, 3000},
                     {u"clientOptions"_s, QJsonObject()},
                     {u"ads"_s, QJsonArray()},
                     {u"notesPerOneAd"_s, 0},
                     {u"enableEmail"_s, false},
                     {u"enableServiceWorker"_s, false},
                     {u"translatorAvailable"_s, false},
                     {u"serverRules"_s, QJsonArray()},
                     {u"policies"_s, world.policiesOf(nullptr)},
                     {u"mediaProxy"_s, world.baseUrl + u"/proxy"_s},
                     {u"enableUrlPreview"_s, false},
                     {u"noteSearchableScope"_s, u"global"_s},
                     {u"maxFileSize"_s, 262144000},
                     {u"federation"_s, u"none"_s}};
    for (const QString &unset :
         {u"tosUrl"_s,

          u"impressumUrl"_s,     u"privacyPolicyUrl"_s,  u"inquiryUrl"_s,
          u"hcaptchaSiteKey"_s,  u"mcaptchaSiteKey"_s,   u"mcaptchaInstanceUrl"_s,
          u"recaptchaSiteKey"_s, u"turnstileSiteKey"_s,  u"googleAnalyticsMeasurementId"_s,
          u"swPublickey"_s,      u"themeColor"_s,

          u"bannerUrl"_s,        u"infoImageUrl"_s,      u"serverErrorImageUrl"_s,
          u"notFoundImageUrl"_s, u"iconUrl"_s,           u"backgroundImageUrl"_s,
          u"logoImageUrl"_s,     u"defaultLightTheme"_s, u"defaultDarkTheme"_s,
          u"sentryForFrontend"_s})
        meta.insert(unset, QJsonValue());
    if (options.profile == Profile::MisskeyIo)
        meta["dimensions"_L1] = 1;
    if (options.profile == Profile::CherryPick)
        meta["basedMisskeyVersion"_L1] = u"2025.10.2"_s;
    return meta;
}

QJsonObject metaDetailed(const World &world)
{
    QJsonObject meta = metaLite(world);
    meta["cacheRemoteFiles"_L1] = false;
    meta["cacheRemoteSensitiveFiles"_L1] = true;
    meta["requireSetup"_L1] = false;
    meta["proxyAccountName"_L1] = u"system.proxy"_s;
    meta["features"_L1] =
        QJsonObject{{u"localTimeline"_s, world.options().localTimelineAvailable},
                    {u"globalTimeline"_s, world.options().globalTimelineAvailable},
                    {u"registration"_s, false},
                    {u"emailRequiredForSignup"_s, false},
                    {u"hcaptcha"_s, false},
                    {u"recaptcha"_s, false},
                    {u"turnstile"_s, false},
                    {u"objectStorage"_s, false},
                    {u"serviceWorker"_s, false},
                    {u"miauth"_s, true}};
    return meta;
}

} // namespace

void addServerEndpoints(Api &api)
{
    World &world = api.world();
    api.add(u"meta"_s, Api::Nobody, {}, u"detail:bool"_s, [&world](const ApiCall &call) {
        return call.params.value("detail"_L1).toBool(true) ? metaDetailed(world) : metaLite(world);
    });
    api.add(u"emojis"_s, Api::Nobody, {}, {},
            [&api, &world](const ApiCall &) {
                QJsonArray emojis;
                for (const EmojiData &emoji : std::as_const(world.emojis))
                    emojis.append(api.packer().emojiSimple(emoji));
                return QJsonObject{{u"emojis"_s, emojis}};
            })
        .isGettable = true;
    api.add(u"emoji"_s, Api::Nobody, {}, u"name*:str"_s,
            [&api, &world](const ApiCall &call) {
                const auto found = world.emojis.constFind(call.text("name"_L1));
                if (found == world.emojis.constEnd())
                    return ApiAnswer(ApiError::internal());
                return ApiAnswer(api.packer().emoji(*found));
            })
        .isGettable = true;
    api.add(u"stats"_s, Api::Nobody, {}, {}, [&world](const ApiCall &) {
        int reactions = 0;
        for (const NoteData &note : std::as_const(world.notes))
            reactions += int(note.reactions.size());
        return QJsonObject{{u"reactionsCount"_s, reactions},
                           {u"notesCount"_s, world.notes.size()},
                           {u"originalNotesCount"_s, world.notes.size()},
                           {u"usersCount"_s, world.accounts.size()},
                           {u"originalUsersCount"_s, world.accounts.size()},
                           {u"instances"_s, 0},
                           {u"driveUsageLocal"_s, 0},
                           {u"driveUsageRemote"_s, 0}};
    });
    api.add(u"server-info"_s, Api::Nobody, {}, {},
            [](const ApiCall &) {
                return QJsonObject{{u"machine"_s, u"?"_s},
                                   {u"cpu"_s, QJsonObject{{u"model"_s, u"?"_s}, {u"cores"_s, 0}}},
                                   {u"mem"_s, QJsonObject{{u"total"_s, 0}}},
                                   {u"fs"_s, QJsonObject{{u"total"_s, 0}, {u"used"_s, 0}}}};
            })
        .isGettable = true;
    api.add(u"get-online-users-count"_s, Api::Nobody, {}, {},
            [&world](const ApiCall &) {
                int count = 0;
                for (const Account &account : std::as_const(world.accounts))
                    count += account.isActiveByStream;
                return QJsonObject{{u"count"_s, count}};
            })
        .isGettable = true;
    api.add(u"ping"_s, Api::Nobody, {}, {}, [&world](const ApiCall &) {
        return QJsonObject{{u"pong"_s, double(world.nowMs())}};
    });
    api.add(u"announcements"_s, Api::Nobody, {},
            u"limit:int(1..100) sinceId:id untilId:id isActive:bool"_s,
            [&api, &world](const ApiCall &call) {
                QStringList ids;
                for (const AnnouncementData &announcement : std::as_const(world.announcements)) {
                    if (announcement.userId.isEmpty()
                        || (call.me && announcement.userId == call.me->id))
                        ids.append(announcement.id);
                }
                QJsonArray packed;
                for (const QString &id : world.page(ids, call.params))
                    packed.append(api.packer().announcement(world.announcements[id], call.me));
                return packed;
            });
}

} // namespace instance
