// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/achievementname.h"

#include <QHash>
#include <QLatin1String>
#include <QRegularExpression>

QString AchievementName::words(const QString &name)
{
    static const QHash<QString, const char *> all = {
        {QStringLiteral("loggedInOnBirthday"), QT_TR_NOOP("here on your birthday")},
        {QStringLiteral("loggedInOnNewYearsDay"), QT_TR_NOOP("here on New Year's Day")},
        {QStringLiteral("noteClipped1"), QT_TR_NOOP("the first note in a clip")},
        {QStringLiteral("noteFavorited1"), QT_TR_NOOP("the first favourite")},
        {QStringLiteral("myNoteFavorited1"), QT_TR_NOOP("a note of yours is a favourite")},
        {QStringLiteral("profileFilled"), QT_TR_NOOP("a profile that says who you are")},
        {QStringLiteral("markedAsCat"), QT_TR_NOOP("being a cat")},
        {QStringLiteral("collectAchievements30"), QT_TR_NOOP("thirty achievements")},
        {QStringLiteral("viewAchievements3min"), QT_TR_NOOP("three minutes before the trophies")},
        {QStringLiteral("iLoveMisskey"), QT_TR_NOOP("love for Misskey")},
        {QStringLiteral("foundTreasure"), QT_TR_NOOP("a treasure found")},
        {QStringLiteral("client30min"), QT_TR_NOOP("half an hour without a pause")},
        {QStringLiteral("client60min"), QT_TR_NOOP("an hour without a pause")},
        {QStringLiteral("noteDeletedWithin1min"), QT_TR_NOOP("a note gone within a minute")},
        {QStringLiteral("postedAtLateNight"), QT_TR_NOOP("a note late at night")},
        {QStringLiteral("postedAt0min0sec"), QT_TR_NOOP("a note on the stroke of the hour")},
        {QStringLiteral("selfQuote"), QT_TR_NOOP("quoting yourself")},
        {QStringLiteral("htl20npm"), QT_TR_NOOP("a home timeline of twenty notes a minute")},
        {QStringLiteral("viewInstanceChart"), QT_TR_NOOP("a look at the server's charts")},
        {QStringLiteral("outputHelloWorldOnScratchpad"), QT_TR_NOOP("hello, world")},
        {QStringLiteral("open3windows"), QT_TR_NOOP("three windows open")},
        {QStringLiteral("driveFolderCircularReference"), QT_TR_NOOP("a folder within itself")},
        {QStringLiteral("reactWithoutRead"), QT_TR_NOOP("a reaction before reading")},
        {QStringLiteral("clickedClickHere"), QT_TR_NOOP("a click here")},
        {QStringLiteral("justPlainLucky"), QT_TR_NOOP("plain luck")},
        {QStringLiteral("setNameToSyuilo"), QT_TR_NOOP("a famous name")},
        {QStringLiteral("cookieClicked"), QT_TR_NOOP("a cookie clicked")},
        {QStringLiteral("brainDiver"), QT_TR_NOOP("a link to Brain Diver")},
        {QStringLiteral("smashTestNotificationButton"), QT_TR_NOOP("very many test notifications")},
        {QStringLiteral("tutorialCompleted"), QT_TR_NOOP("the tutorial to its end")},
        {QStringLiteral("bubbleGameExplodingHead"), QT_TR_NOOP("the largest bubble")},
        {QStringLiteral("bubbleGameDoubleExplodingHead"), QT_TR_NOOP("the largest bubble, twice")},
    };
    const char *words = all.value(name);
    return words ? tr(words) : counted(name);
}

QString AchievementName::counted(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^([A-Za-z]+?)(\\d{1,7})$"));
    const auto match = form.match(name);
    const QString what = match.captured(1);
    const int count = match.captured(2).toInt();
    if (what == QLatin1String("notes"))
        return tr("%n note(s) written", nullptr, count);
    if (what == QLatin1String("login"))
        return tr("here on %n day(s)", nullptr, count);
    if (what == QLatin1String("following"))
        return tr("following %n people", nullptr, count);
    if (what == QLatin1String("followers"))
        return tr("%n follower(s)", nullptr, count);
    if (what == QLatin1String("passedSinceAccountCreated"))
        return tr("%n year(s) with this account", nullptr, count);
    return {};
}
