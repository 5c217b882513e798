// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/demo.h"

#include "lib/instance/instanceclient.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

/// Whether a value says more than "nothing": null, false, 0 and what is empty do not.
bool isTelling(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble() != 0;
    case QJsonValue::String:
        return !value.toString().isEmpty();
    case QJsonValue::Array:
        return !value.toArray().isEmpty();
    case QJsonValue::Object:
        return !value.toObject().isEmpty();
    default:
        return false;
    }
}

/// Names of a table of rest.md 14, separated by spaces.
QStringList names(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

/// What the demo puts off, for a test to bring about.
class LaterList
{
public:
    explicit LaterList(Demo &demo)
        : m_demo(demo)
    {
        m_demo.setLater([this](int, std::function<void()> act) { m_acts.append(std::move(act)); });
    }
    ~LaterList() { m_demo.setLater({}); }

    /// \returns how many things it did.
    qsizetype run()
    {
        const auto acts = std::exchange(m_acts, {});
        for (const auto &act : acts)
            act();
        return acts.size();
    }

private:
    Demo &m_demo;
    QList<std::function<void()>> m_acts;
};

/// The bodies of what happened to captured notes, of one kind.
QList<QJsonObject> updates(const StreamClient &stream, const QString &type)
{
    QList<QJsonObject> found;
    for (const QJsonObject &frame : stream.frames()) {
        const QJsonObject body = frame.value("body"_L1).toObject();
        if (frame.value("type"_L1) == u"noteUpdated"_s && body.value("type"_L1) == type)
            found.append(body.value("body"_L1).toObject());
    }
    return found;
}

} // namespace

/// The demo as a visitor's client meets it.
class TestDemo : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void initTestCase()
    {
        m_instance = std::make_unique<LocalInstance>();
        QVERIFY(m_instance->listen());
        m_demo = std::make_unique<Demo>(m_instance.get());
        m_demo->seed();
        m_http = std::make_unique<HttpClient>(m_instance->url());
    }
    void cleanupTestCase()
    {
        m_http.reset();
        m_demo.reset();
        m_instance.reset();
    }

    void hasPeopleOnThreeHosts()
    {
        QSet<QString> people;
        QSet<QString> hosts;
        for (const QJsonObject &note : allNotes()) {
            const QJsonObject user = note.value("user"_L1).toObject();
            people.insert(user.value("id"_L1).toString());
            hosts.insert(user.value("host"_L1).toString());
        }
        QVERIFY2(people.size() >= 12, qPrintable(QString::number(people.size())));
        QCOMPARE(hosts.size(), 3); // and one of them is its own
        QVERIFY(hosts.contains(QString()));
    }

    void coversEveryField_data()
    {
        QTest::addColumn<QStringList>("fields");
        QTest::addColumn<QList<QJsonObject>>("served");
        // The sections of rest.md 14 in their order, what MisskeyIO and CherryPick add included.
        QTest::newRow("14.1 note")
            << names("id createdAt userId user text cw visibility visibleUserIds localOnly "
                     "reactionAcceptance replyId renoteId reply renote isHidden mentions fileIds "
                     "files tags poll hasPoll channelId channel reactions reactionEmojis "
                     "reactionCount myReaction renoteCount repliesCount clippedCount emojis uri "
                     "url deletedAt dimension replyUserId updatedAt updatedAtHistory event "
                     "disableRightClick deleteAt deliveryTargets hasDeliveryTargets")
            << allNotes();
        QTest::newRow("14.1 poll")
            << names("multiple expiresAt choices") << members(allNotes(), "poll"_L1);
        QTest::newRow("14.1 poll choice")
            << names("text votes isVoted") << members(members(allNotes(), "poll"_L1), "choices"_L1);
        QTest::newRow("14.1 channel")
            << names("id name color isSensitive allowRenoteToExternal userId")
            << members(allNotes(), "channel"_L1);
        const QList<QJsonObject> people = allPeople();
        QTest::newRow("14.2 user")
            << names("id username name host avatarUrl avatarBlurhash avatarDecorations isBot isCat "
                     "requireSigninToViewContents makeNotesFollowersOnlyBefore "
                     "makeNotesHiddenBefore instance emojis onlineStatus badgeRoles isLocked "
                     "isProxy setFederationAvatarShape isSquareAvatars")
            << people;
        QTest::newRow("14.2 decoration")
            << names("id url angle flipH offsetX offsetY scale opacity")
            << members(people, "avatarDecorations"_L1);
        QTest::newRow("14.2 instance")
            << names("name softwareName softwareVersion iconUrl faviconUrl themeColor")
            << members(people, "instance"_L1);
        QTest::newRow("14.2 badge")
            << names("name iconUrl displayOrder") << members(people, "badgeRoles"_L1);
        QTest::newRow("14.3 detailed user") << names(
            "url uri movedTo alsoKnownAs isLimited createdAt updatedAt lastFetchedAt bannerUrl "
            "bannerBlurhash isLocked isSilenced isSuspended description location birthday "
            "lang fields verifiedLinks followersCount followingCount notesCount "
            "pinnedNoteIds pinnedNotes pinnedPageId pinnedPage publicReactions "
            "followingVisibility followersVisibility chatScope canChat roles memo "
            "followedMessage moderationNote isFollowing isFollowed "
            "hasPendingFollowRequestFromYou hasPendingFollowRequestToYou isBlocking "
            "isBlocked isMuted isRenoteMuted notify withReplies")
                                            << people;
        // Left out: isModerator, isAdmin and isDeleted, which the visitor is not, and
        // hasUnreadSpecifiedNotes, hasUnreadMentions and hasUnreadChannel, which are always false.
        QTest::newRow("14.3 oneself")
            << names("avatarId bannerId injectFeaturedNote receiveAnnouncementEmail alwaysMarkNsfw "
                     "autoSensitive carefulBot autoAcceptFollowed noCrawle preventAiLearning "
                     "isExplorable twoFactorBackupCodesStock hideOnlineStatus "
                     "hasUnreadChatMessages hasUnreadAnnouncement unreadAnnouncements "
                     "hasUnreadAntenna hasUnreadNotification unreadNotificationsCount "
                     "hasPendingReceivedFollowRequest mutedWords hardMutedWords mutedInstances "
                     "notificationRecieveConfig emailNotificationTypes achievements loggedInDays "
                     "policies email emailVerified securityKeysList twoFactorEnabled "
                     "usePasswordLessLogin securityKeys postingLang viewingLangs "
                     "showMediaInAllLanguages showHashtagsInAllLanguages mutualLinkSections "
                     "autoDeleteNotesAfterDays autoDeleteKeepFavorites")
            << objects("i", {});
        QTest::newRow("14.4 notification")
            << names("id createdAt type userId user note reaction message role achievement "
                     "exportedEntity fileId invitation noteDraft body header icon reactions users "
                     "noteIds draft ip")
            << allNotifications();
        const QList<QJsonObject> files = allFiles();
        QTest::newRow("14.5 file")
            << names("id createdAt name type md5 size isSensitive blurhash properties url "
                     "thumbnailUrl comment folderId folder userId user isSensitiveByModerator")
            << files;
        QTest::newRow("14.5 properties")
            << names("width height orientation avgColor") << members(files, "properties"_L1);
        QTest::newRow("14.5 folder")
            << names("id createdAt name parentId foldersCount filesCount parent")
            << members(files, "folder"_L1) + members(members(files, "folder"_L1), "parent"_L1);
    }
    void coversEveryField()
    {
        QFETCH(QStringList, fields);
        QFETCH(QList<QJsonObject>, served);
        QStringList missing;
        for (const QString &field : std::as_const(fields)) {
            const bool isThere =
                std::any_of(served.begin(), served.end(), [&](const QJsonObject &entity) {
                    return isTelling(entity.value(field));
                });
            if (!isThere)
                missing.append(field);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void coversEveryValueOfAnEnumeration()
    {
        QSet<QString> visibilities;
        bool hasOrphan = false;
        for (const QJsonObject &note : allNotes()) {
            visibilities.insert(note.value("visibility"_L1).toString());
            hasOrphan = hasOrphan
                        || (note.value("replyId"_L1).isString() && note.contains("reply"_L1)
                            && note.value("reply"_L1).isNull());
        }
        QCOMPARE(visibilities,
                 (QSet<QString>{u"public"_s, u"home"_s, u"followers"_s, u"specified"_s}));
        QVERIFY2(hasOrphan, "a reply to a deleted note");
        QSet<QString> kinds;
        for (const QJsonObject &notification : allNotifications())
            kinds.insert(notification.value("type"_L1).toString());
        QStringList missing;
        for (const QString &kind :
             names("note follow mention reply quote renote reaction pollEnded receiveFollowRequest "
                   "followRequestAccepted roleAssigned achievementEarned exportCompleted login "
                   "createToken chatRoomInvitationReceived scheduledNotePosted "
                   "scheduledNotePostFailed app test reaction:grouped renote:grouped noteScheduled "
                   "scheduledNoteError sensitiveFlagAssigned groupInvited note:grouped")) {
            if (!kinds.contains(kind))
                missing.append(kind);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u' ')));
    }

    void hasEveryPictureItPromises()
    {
        QSet<QString> urls;
        const std::function<void(const QJsonValue &)> collect = [&](const QJsonValue &value) {
            const QString text = value.toString();
            if (text.startsWith(m_instance->url().toString()) && !text.contains(u"/notes/"_s))
                urls.insert(text);
            for (const QJsonValue &element : value.toArray())
                collect(element);
            for (const QJsonValue &member : value.toObject())
                collect(member);
        };
        for (const QJsonObject &note : allNotes())
            collect(note);
        for (const QJsonObject &person : allPeople())
            collect(person);
        QVERIFY(urls.size() > 20);
        for (const QString &url : std::as_const(urls)) {
            const HttpAnswer answer = m_http->get(url.mid(m_instance->url().toString().size()));
            QVERIFY2(answer.status == 200 && !answer.body.isEmpty(), qPrintable(url));
        }
        // Custom emoji of other servers are among them.
        for (const QJsonObject &note : allNotes()) {
            const QJsonObject emojis = note.value("reactionEmojis"_L1).toObject();
            for (const QString &reaction : note.value("reactions"_L1).toObject().keys()) {
                if (reaction.contains(u'@') && !reaction.contains(u"@."_s))
                    QVERIFY2(urls.contains(emojis.value(reaction.chopped(1).mid(1)).toString()),
                             qPrintable(reaction));
            }
        }
    }

    void livesInThreeLanguages()
    {
        StreamClient stream(m_instance->url(), m_instance->token(Demo::visitor()));
        QTRY_VERIFY(stream.isOpen());
        stream.connectChannel(u"globalTimeline"_s, u"g"_s);
        QTRY_VERIFY(stream.isAcknowledged(u"g"_s));
        const auto has = [&](const QRegularExpression &pattern) {
            for (const QJsonValue &note : stream.events(u"g"_s, u"note"_s)) {
                if (note.toObject().value("text"_L1).toString().contains(pattern))
                    return true;
            }
            return false;
        };
        for (int i = 0; i < 300; ++i)
            m_demo->happen();
        QTRY_VERIFY(has(QRegularExpression(u"[ぁ-ん]"_s)));
        QTRY_VERIFY(has(QRegularExpression(u"\\b(le|la|les|sont|est)\\b"_s)));
        QTRY_VERIFY(has(QRegularExpression(u"\\b(the|is|of|and)\\b"_s)));
    }

    /// Everything that can happen to a note does, on a socket that captures what it is shown.
    void reactsVotesAndDeletes()
    {
        LaterList later(*m_demo);
        StreamClient stream(m_instance->url(), m_instance->token(Demo::visitor()));
        QTRY_VERIFY(stream.isOpen());
        stream.connectChannel(u"globalTimeline"_s, u"g"_s);
        QTRY_VERIFY(stream.isAcknowledged(u"g"_s));
        QSet<QString> captured{m_demo->noteId(u"poll"_s), m_demo->noteId(u"supper"_s)};
        for (const QString &noteId : std::as_const(captured))
            stream.send(u"subNote"_s, {{u"id"_s, noteId}});
        const auto captureAll = [&] {
            for (const QJsonValue &note : stream.events(u"g"_s, u"note"_s)) {
                const QString noteId = note.toObject().value("id"_L1).toString();
                if (!captured.contains(noteId)) {
                    captured.insert(noteId);
                    stream.send(u"subNote"_s, {{u"id"_s, noteId}});
                }
            }
            return m_instance->captures().size() == captured.size();
        };
        for (int i = 0; i < 200; ++i) {
            const auto before = m_instance->noteCount() - stream.events(u"g"_s, u"note"_s).size();
            m_demo->happen();
            // The next one may be about what this one wrote.
            QTRY_VERIFY(stream.events(u"g"_s, u"note"_s).size() == m_instance->noteCount() - before
                        && captureAll());
        }
        QTRY_VERIFY(!updates(stream, u"reacted"_s).isEmpty());
        QTRY_VERIFY(!updates(stream, u"unreacted"_s).isEmpty());
        QTRY_VERIFY(!updates(stream, u"pollVoted"_s).isEmpty());
        // Somebody thinks better of what they wrote, once everybody could read it.
        QVERIFY(updates(stream, u"deleted"_s).isEmpty());
        const int notes = m_instance->noteCount();
        const qsizetype takenBack = later.run();
        QVERIFY(takenBack > 0);
        QTRY_COMPARE(updates(stream, u"deleted"_s).size(), takenBack);
        QCOMPARE(m_instance->noteCount(), notes - takenBack);
    }

    void answersAReactionAndAVote()
    {
        LaterList later(*m_demo);
        const QByteArray token = m_instance->token(Demo::visitor());
        StreamClient stream(m_instance->url(), token);
        QTRY_VERIFY(stream.isOpen());
        NoteOptions poll;
        poll.choices = {u"tea"_s, u"coffee"_s};
        const QString noteId = m_instance->createNote(u"bob"_s, u"tea or coffee?"_s, poll);
        stream.send(u"subNote"_s, {{u"id"_s, noteId}});
        QTRY_COMPARE(m_instance->captures().value(noteId), 1);
        const auto byOthers = [&](const QString &type) {
            QStringList people;
            for (const QJsonObject &change : updates(stream, type)) {
                const QString userId = change.value("userId"_L1).toString();
                if (userId != m_instance->userId(Demo::visitor()))
                    people.append(userId);
            }
            return people;
        };

        // One reaction is answered with one.
        m_http->post(u"notes/reactions/create"_s, {{u"noteId"_s, noteId}, {u"reaction"_s, u"🍵"_s}},
                     token);
        QTRY_COMPARE(updates(stream, u"reacted"_s).size(), 1);
        QVERIFY(byOthers(u"reacted"_s).isEmpty()); // they take their time
        QCOMPARE(later.run(), 1);
        QTRY_COMPARE(byOthers(u"reacted"_s).size(), 1);

        // Everybody but Luc has voted for this already: so he is the one who can answer.
        const int choice = 1;
        for (const char *name :
             {"bob", "carol", "dave", "eve", "haru@sushi.example", "mio@sushi.example",
              "tetsu@sushi.example", "yuki@sushi.example", "camille@riviere.example",
              "zoe@riviere.example", "samir@riviere.example", "ken@sushi.example",
              "nadia@riviere.example", "larry@riviere.example"})
            m_instance->vote(QString::fromLatin1(name), noteId, choice);
        m_http->post(u"notes/polls/vote"_s, {{u"noteId"_s, noteId}, {u"choice"_s, choice}}, token);
        QCOMPARE(later.run(), 1);
        const QString luc = m_instance->userId(u"luc@riviere.example"_s);
        QTRY_VERIFY(byOthers(u"pollVoted"_s).contains(luc));
    }

    void answersTheVisitor()
    {
        const QByteArray token = m_instance->token(Demo::visitor());
        const QJsonObject created =
            m_http
                ->post(u"notes/create"_s, {{u"text"_s, u"@camille@riviere.example hello"_s}}, token)
                .object()
                .value("createdNote"_L1)
                .toObject();
        const QString id = created.value("id"_L1).toString();
        QTRY_VERIFY_WITH_TIMEOUT(m_instance->note(id).value("reactionCount"_L1).toInt() > 0, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(m_instance->note(id).value("repliesCount"_L1).toInt() > 0, 20000);
        const QJsonArray replies =
            m_http->post(u"notes/replies"_s, {{u"noteId"_s, id}}, token).json().toArray();
        // Whom it spoke to answers.
        QCOMPARE(replies.first().toObject().value("userId"_L1).toString(),
                 m_instance->userId(u"camille@riviere.example"_s));
        const QString nadia = m_instance->userId(u"nadia@riviere.example"_s);
        m_http->post(u"following/create"_s, {{u"userId"_s, nadia}}, token);
        const auto relation = [&] {
            return m_http->post(u"users/relation"_s, {{u"userId"_s, nadia}}, token)
                .json()
                .toArray()
                .first()
                .toObject();
        };
        QTRY_COMPARE_WITH_TIMEOUT(relation().value("isFollowed"_L1), QJsonValue(true), 20000);
        QCOMPARE(relation().value("isFollowing"_L1), QJsonValue(true));
        m_http->post(u"chat/messages/create-to-user"_s,
                     {{u"toUserId"_s, nadia}, {u"text"_s, u"salut"_s}}, token);
        QTRY_COMPARE_WITH_TIMEOUT(
            m_http->post(u"chat/messages/user-timeline"_s, {{u"userId"_s, nadia}}, token)
                .json()
                .toArray()
                .size(),
            2, 20000);
    }

private:
    QList<QJsonObject> objects(const char *endpoint, const QJsonObject &params)
    {
        const QJsonValue answer =
            m_http->post(QString::fromLatin1(endpoint), params, m_instance->token(Demo::visitor()))
                .json();
        QList<QJsonObject> found;
        for (const QJsonValue &row : answer.toArray())
            found.append(row.toObject());
        if (answer.isObject())
            found.append(answer.toObject());
        return found;
    }

    static QList<QJsonObject> members(const QList<QJsonObject> &owners, QLatin1StringView name)
    {
        QList<QJsonObject> found;
        for (const QJsonObject &owner : owners) {
            const QJsonValue value = owner.value(name);
            if (value.isObject())
                found.append(value.toObject());
            for (const QJsonValue &element : value.toArray())
                found.append(element.toObject());
        }
        return found;
    }

    QList<QJsonObject> allNotes()
    {
        QList<QJsonObject> notes;
        for (const char *timeline :
             {"notes/timeline", "notes/local-timeline", "notes/global-timeline"})
            notes += objects(timeline, {{u"limit"_s, 100}});
        for (const char *key : {"channel", "hidden", "larry", "direct"})
            notes +=
                objects("notes/show", {{u"noteId"_s, m_demo->noteId(QString::fromLatin1(key))}});
        return notes;
    }

    QList<QJsonObject> allPeople()
    {
        QList<QJsonObject> people;
        for (const char *name :
             {"bob", "eve", "haru@sushi.example", "tetsu@sushi.example", "yuki@sushi.example",
              "camille@riviere.example", "samir@riviere.example", "ken@sushi.example",
              "nadia@riviere.example", "larry@riviere.example"}) {
            people += objects("users/show",
                              {{u"userId"_s, m_instance->userId(QString::fromLatin1(name))}});
        }
        return people;
    }

    QList<QJsonObject> allNotifications()
    {
        const QJsonObject params{{u"limit"_s, 100}, {u"markAsRead"_s, false}};
        return objects("i/notifications", params) + objects("i/notifications-grouped", params);
    }

    QList<QJsonObject> allFiles()
    {
        QList<QJsonObject> files;
        for (const QJsonObject &file : objects("drive/stream", {{u"limit"_s, 100}}))
            files += objects("drive/files/show", {{u"fileId"_s, file.value("id"_L1)}});
        return files;
    }

    std::unique_ptr<LocalInstance> m_instance;
    std::unique_ptr<Demo> m_demo;
    std::unique_ptr<HttpClient> m_http;
};

SESERAGI_TEST_MAIN(TestDemo)
#include "tst_demo.moc"
