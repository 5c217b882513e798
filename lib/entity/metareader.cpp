// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "entity/readers.h"

#include <variant>

namespace entity {

namespace {

struct PolicyField
{
    std::string_view name;
    std::variant<bool Policies::*, int Policies::*, double Policies::*> member;
};

constexpr PolicyField policyFields[] = {
    {"gtlAvailable", &Policies::gtlAvailable},
    {"ltlAvailable", &Policies::ltlAvailable},
    {"btlAvailable", &Policies::btlAvailable},
    {"canPublicNote", &Policies::canPublicNote},
    {"canEditNote", &Policies::canEditNote},
    {"canScheduleNote", &Policies::canScheduleNote},
    {"canCreateContent", &Policies::canCreateContent},
    {"canUpdateContent", &Policies::canUpdateContent},
    {"canDeleteContent", &Policies::canDeleteContent},
    {"canUseReaction", &Policies::canUseReaction},
    {"canInitiateConversation", &Policies::canInitiateConversation},
    {"canInvite", &Policies::canInvite},
    {"canManageCustomEmojis", &Policies::canManageCustomEmojis},
    {"canManageAvatarDecorations", &Policies::canManageAvatarDecorations},
    {"canSearchNotes", &Policies::canSearchNotes},
    {"canSearchUsers", &Policies::canSearchUsers},
    {"canUseTranslator", &Policies::canUseTranslator},
    {"canUseAutoTranslate", &Policies::canUseAutoTranslate},
    {"canHideAds", &Policies::canHideAds},
    {"alwaysMarkNsfw", &Policies::alwaysMarkNsfw},
    {"canUpdateBioMedia", &Policies::canUpdateBioMedia},
    {"canImportAntennas", &Policies::canImportAntennas},
    {"canImportBlocking", &Policies::canImportBlocking},
    {"canImportFollowing", &Policies::canImportFollowing},
    {"canImportMuting", &Policies::canImportMuting},
    {"canImportUserLists", &Policies::canImportUserLists},
    {"watermarkAvailable", &Policies::watermarkAvailable},
    {"mentionLimit", &Policies::mentionLimit},
    {"inviteLimit", &Policies::inviteLimit},
    {"inviteLimitCycle", &Policies::inviteLimitCycle},
    {"inviteExpirationTime", &Policies::inviteExpirationTime},
    {"driveCapacityMb", &Policies::driveCapacityMb},
    {"maxFileSizeMb", &Policies::maxFileSizeMb},
    {"pinLimit", &Policies::pinLimit},
    {"antennaLimit", &Policies::antennaLimit},
    {"antennaNotesLimit", &Policies::antennaNotesLimit},
    {"wordMuteLimit", &Policies::wordMuteLimit},
    {"webhookLimit", &Policies::webhookLimit},
    {"clipLimit", &Policies::clipLimit},
    {"noteEachClipsLimit", &Policies::noteEachClipsLimit},
    {"userListLimit", &Policies::userListLimit},
    {"userEachUserListsLimit", &Policies::userEachUserListsLimit},
    {"avatarDecorationLimit", &Policies::avatarDecorationLimit},
    {"noteDraftLimit", &Policies::noteDraftLimit},
    {"scheduledNoteLimit", &Policies::scheduledNoteLimit},
    {"scheduleNoteLimit", &Policies::scheduleNoteLimit},
    {"scheduleNoteMaxDays", &Policies::scheduleNoteMaxDays},
    {"rateLimitFactor", &Policies::rateLimitFactor},
};

using TakeText = bool (*)(Reader &, Value &, QString &);

/// A theme, of which half is none.
bool takeTheme(Reader &reader, Value &value, QString &out)
{
    json::readWhole(reader, value, out, json::longestText);
    return true;
}

struct TextField
{
    std::string_view name;
    QString Meta::*member;
    TakeText takeIt;
};

constexpr TextField textFields[] = {
    {"version", &Meta::version, take<QString>},
    {"basedMisskeyVersion", &Meta::basedMisskeyVersion, take<QString>},
    {"name", &Meta::name, takeName},
    {"shortName", &Meta::shortName, takeName},
    {"uri", &Meta::uri, takeUrl},
    {"description", &Meta::description, takeText},
    {"maintainerName", &Meta::maintainerName, takeName},
    {"maintainerEmail", &Meta::maintainerEmail, takeName},
    {"iconUrl", &Meta::iconUrl, takeUrl},
    {"bannerUrl", &Meta::bannerUrl, takeUrl},
    {"backgroundImageUrl", &Meta::backgroundImageUrl, takeUrl},
    {"logoImageUrl", &Meta::logoImageUrl, takeUrl},
    {"mascotImageUrl", &Meta::mascotImageUrl, takeUrl},
    {"infoImageUrl", &Meta::infoImageUrl, takeUrl},
    {"serverErrorImageUrl", &Meta::serverErrorImageUrl, takeUrl},
    {"notFoundImageUrl", &Meta::notFoundImageUrl, takeUrl},
    {"themeColor", &Meta::themeColor, take<QString>},
    {"defaultLightTheme", &Meta::defaultLightTheme, takeTheme},
    {"defaultDarkTheme", &Meta::defaultDarkTheme, takeTheme},
    {"tosUrl", &Meta::tosUrl, takeUrl},
    {"privacyPolicyUrl", &Meta::privacyPolicyUrl, takeUrl},
    {"impressumUrl", &Meta::impressumUrl, takeUrl},
    {"inquiryUrl", &Meta::inquiryUrl, takeUrl},
    {"repositoryUrl", &Meta::repositoryUrl, takeUrl},
    {"feedbackUrl", &Meta::feedbackUrl, takeUrl},
    {"mediaProxy", &Meta::mediaProxy, takeUrl},
    {"noteSearchableScope", &Meta::noteSearchableScope, take<QString>},
    {"federation", &Meta::federation, take<QString>},
    {"proxyAccountName", &Meta::proxyAccountName, take<QString>},
};

} // namespace

bool read(Reader &reader, Value &value, Policies &policies)
{
    policies = Policies();
    return json::eachField(reader, value, "Policies", [&](std::string_view key, Value &v) {
        if (policies.names.size() < json::mostNamed && key.size() <= std::size_t(json::longestWord))
            policies.names.insert(
                QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())));
        for (const PolicyField &field : policyFields) {
            if (key == field.name) {
                std::visit([&](auto member) { read(reader, v, policies.*member); }, field.member);
                return true;
            }
        }
        if (key == "chatAvailability")
            return take(reader, v, policies.chatAvailability);
        return key == "uploadableFileTypes" && take(reader, v, policies.uploadableFileTypes);
    });
}

bool read(Reader &reader, Value &value, Emoji &emoji)
{
    json::eachField(reader, value, "Emoji", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, emoji.id);
        if (key == "name")
            return take(reader, v, emoji.name);
        if (key == "aliases")
            return takeFew(reader, v, emoji.aliases, json::mostNamed);
        if (key == "category")
            return takeName(reader, v, emoji.category);
        if (key == "host")
            return take(reader, v, emoji.host);
        if (key == "url")
            return takeEmojiUrl(reader, v, emoji.url);
        if (key == "license")
            return takeName(reader, v, emoji.license);
        if (key == "localOnly")
            return take(reader, v, emoji.localOnly);
        if (key == "isSensitive")
            return take(reader, v, emoji.isSensitive);
        if (key == "roleIdsThatCanBeUsedThisEmojiAsReaction")
            return takeIds(reader, v, emoji.roleIds);
        if (key == "roleIdsThatCanNotBeUsedThisEmojiAsReaction")
            return takeIds(reader, v, emoji.deniedRoleIds);
        if (key == "createdAt")
            return takeTime(v, emoji.createdAtMs);
        return key == "updatedAt" && takeTime(v, emoji.updatedAtMs);
    });
    return !emoji.name.isEmpty();
}

bool read(Reader &reader, Value &value, ServerAd &ad)
{
    return json::eachField(reader, value, "ServerAd", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, ad.id);
        if (key == "url")
            return takeUrl(reader, v, ad.url);
        if (key == "imageUrl")
            return takeUrl(reader, v, ad.imageUrl);
        if (key == "place")
            return take(reader, v, ad.place);
        if (key == "ratio")
            return take(reader, v, ad.ratio);
        if (key == "dayOfWeek")
            return take(reader, v, ad.dayOfWeek);
        return key == "isSensitive" && take(reader, v, ad.isSensitive);
    });
}

bool read(Reader &reader, Value &value, Features &features)
{
    return json::eachField(reader, value, "Features", [&](std::string_view key, Value &v) {
        if (key == "localTimeline")
            return take(reader, v, features.localTimeline);
        if (key == "globalTimeline")
            return take(reader, v, features.globalTimeline);
        if (key == "registration")
            return take(reader, v, features.registration);
        if (key == "miauth")
            return take(reader, v, features.miauth);
        if (key == "objectStorage")
            return take(reader, v, features.objectStorage);
        return key == "serviceWorker" && take(reader, v, features.serviceWorker);
    });
}

bool read(Reader &reader, Value &value, Meta &meta)
{
    return json::eachField(reader, value, "Meta", [&](std::string_view key, Value &v) {
        for (const TextField &field : textFields) {
            if (key == field.name)
                return field.takeIt(reader, v, meta.*field.member);
        }
        if (key == "langs")
            return take(reader, v, meta.langs);
        if (key == "serverRules")
            return takeTexts(reader, v, meta.serverRules);
        if (key == "trustedLinkUrlPatterns")
            return takeUrls(reader, v, meta.trustedLinkUrlPatterns, json::mostEntries);
        if (key == "wellKnownWebsites")
            return takeUrls(reader, v, meta.wellKnownWebsites, json::mostEntries);
        if (key == "maxNoteTextLength")
            return take(reader, v, meta.maxNoteTextLength);
        if (key == "maxFileSize")
            return take(reader, v, meta.maxFileSize);
        if (key == "notesPerOneAd")
            return take(reader, v, meta.notesPerOneAd);
        if (key == "dimensions")
            return take(reader, v, meta.dimensions);
        if (key == "disableRegistration")
            return take(reader, v, meta.disableRegistration);
        if (key == "translatorAvailable")
            return take(reader, v, meta.translatorAvailable);
        if (key == "enableUrlPreview")
            return take(reader, v, meta.enableUrlPreview);
        if (key == "enableEmail")
            return take(reader, v, meta.enableEmail);
        if (key == "cacheRemoteFiles")
            return take(reader, v, meta.cacheRemoteFiles);
        if (key == "cacheRemoteSensitiveFiles")
            return take(reader, v, meta.cacheRemoteSensitiveFiles);
        if (key == "requireSetup")
            return take(reader, v, meta.requireSetup);
        if (key == "ads")
            return take(reader, v, meta.ads);
        if (key == "features") {
            meta.hasFeatures = read(reader, v, meta.features);
            return true;
        }
        if (key == "policies")
            return take(reader, v, meta.policies);
        return key == "emojis" && take(reader, v, meta.emojis);
    });
}

bool read(Reader &reader, Value &value, Announcement &announcement)
{
    json::eachField(reader, value, "Announcement", [&](std::string_view key, Value &v) {
        if (key == "id")
            return takeId(reader, v, announcement.id);
        if (key == "createdAt")
            return takeTime(v, announcement.createdAtMs);
        if (key == "updatedAt")
            return takeTime(v, announcement.updatedAtMs);
        if (key == "title")
            return takeName(reader, v, announcement.title);
        if (key == "text")
            return takeText(reader, v, announcement.text);
        if (key == "imageUrl")
            return takeUrl(reader, v, announcement.imageUrl);
        if (key == "icon")
            return take(reader, v, announcement.icon);
        if (key == "display")
            return take(reader, v, announcement.display);
        if (key == "needConfirmationToRead")
            return take(reader, v, announcement.needConfirmationToRead);
        if (key == "silence")
            return take(reader, v, announcement.silence);
        if (key == "forYou")
            return take(reader, v, announcement.forYou);
        if (key == "isRead")
            return take(reader, v, announcement.isRead);
        if (key == "isActive")
            return take(reader, v, announcement.isActive);
        if (key == "forExistingUsers")
            return take(reader, v, announcement.forExistingUsers);
        if (key == "userId")
            return takeId(reader, v, announcement.userId);
        if (key == "displayOrder")
            return take(reader, v, announcement.displayOrder);
        if (key == "closeDuration")
            return take(reader, v, announcement.closeDuration);
        return key == "needEnrollmentTutorialToRead"
               && take(reader, v, announcement.needEnrollmentTutorialToRead);
    });
    return json::isId(announcement.id);
}

} // namespace entity
