// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity/policies.h"
#include "entity/userdetailed.h"
#include "session/account.h"

#include <QObject>
#include <QUrl>

namespace entity {
struct Meta;
}
class NoteStore;

/// What is known of an account and its server: what was kept from the last run, then what `i`,
/// `meta` and the stream's meUpdated say of them.
class AccountProfile : public QObject
{
    Q_OBJECT
public:
    explicit AccountProfile(const Account &account, QObject *parent = nullptr);

    const Account &account() const { return m_account; }
    QString serverName() const;
    /// Without markup: emoji codes stay codes.
    QString displayName() const;
    /// The same for Text.StyledText, in the store's style. An emoji the store does not know is the
    /// one the account's own answer told of.
    QString styledName(const NoteStore &notes) const;
    /// The source for an Image; empty where there is nothing to show.
    QString avatarSource() const;
    /// The base URL of the server's image proxy; empty until meta is read.
    const QUrl &mediaProxy() const { return m_mediaProxy; }
    bool hasUnreadAnnouncement() const { return m_hasUnreadAnnouncement; }

    void setMe(const entity::Me &me);
    /// Some fields of the account changed: the JSON object of meUpdated.
    void mergeMe(const QByteArray &json);
    void setMeta(const entity::Meta &meta);
    void setUnreadAnnouncement(bool isUnread);
    void setEndpoints(const QStringList &endpoints, const QString &version);
    /// What a new sign-in found out about the same account.
    void renew(const Account &account);
    void setIgnoresHeader();
    /// The server takes the token as a header now: nothing is left of the consent to other ways.
    void setHonoursHeader();
    void setAllowsTokenInUrl();
    void setTokenStorage(TokenStorage storage);

Q_SIGNALS:
    /// Something that is shown.
    void shownChanged();
    /// Something that is kept for the next run.
    void accountChanged();
    void announcementsChanged();
    /// What this account, or somebody who looks around, may do on the server.
    void policiesTold(const entity::Policies &policies);

private:
    void takeMe();

    Account m_account;
    entity::Me m_me; ///< merged from i and meUpdated
    QUrl m_mediaProxy;
    bool m_hasUnreadAnnouncement = false;
};
