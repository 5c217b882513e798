// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace {

/// What one type's readers look at.
using KnownKeys = QMap<QString, QSet<QString>>;

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The texts in a piece of code that are keys: not what types and words are compared with, nor what
/// becomes a QString.
QStringList keysIn(const QString &code)
{
    static const QRegularExpression literal(
        QStringLiteral("(Literal\\(|Latin1String\\(|\\b(?:type|word|text) [!=]= )?"
                       "\"([a-z][A-Za-z0-9]*)\""));
    QStringList keys;
    auto literals = literal.globalMatch(code);
    while (literals.hasNext()) {
        const auto match = literals.next();
        if (match.capturedLength(1) == 0)
            keys.append(match.captured(2));
    }
    return keys;
}

/// The keys that a source's functions know, by the type of their last parameter, which is what they
/// read into, and those of tables of members. What is left over is counted.
KnownKeys knownKeys(const QString &source, qsizetype &leftOver)
{
    static const QRegularExpression function(
        QStringLiteral("^[A-Za-z][^;{}]*?\\(([^;{}]*?)\\)\\n\\{\\n(.*?)^\\}"),
        QRegularExpression::MultilineOption | QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression parameter(
        QStringLiteral("(\\w+)(?:<(\\w+)>)? [&*]\\w+(?:,[^,&*]*)?$"));
    static const QRegularExpression member(QStringLiteral("\\{\"(\\w+)\",\\s*&(\\w+)::"));
    KnownKeys known;
    leftOver = keysIn(source).size();
    auto functions = function.globalMatch(source);
    while (functions.hasNext()) {
        const auto match = functions.next();
        const QStringList keys = keysIn(match.captured(2));
        leftOver -= keys.size();
        if (keys.isEmpty())
            continue;
        const auto last = parameter.match(match.captured(1).simplified());
        known[last.captured(1)].unite({keys.begin(), keys.end()});
    }
    auto members = member.globalMatch(source);
    while (members.hasNext()) {
        const auto match = members.next();
        --leftOver;
        known[match.captured(2)].insert(match.captured(1));
    }
    return known;
}

/// The objects that are found in a value below some keys; lists on the way are gone through.
QList<QJsonObject> objectsAt(const QJsonValue &value, const QStringList &path)
{
    QList<QJsonObject> objects;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            objects += objectsAt(entry, path);
    } else if (path.isEmpty()) {
        if (value.isObject())
            objects.append(value.toObject());
    } else {
        objects += objectsAt(value[path.constFirst()], path.mid(1));
    }
    return objects;
}

void collectKeys(const QJsonValue &value, QSet<QString> &keys)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        for (const QJsonValue &entry : array)
            collectKeys(entry, keys);
    }
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        keys.insert(it.key());
        collectKeys(it.value(), keys);
    }
}

QJsonValue complete(const QString &file)
{
    const auto document =
        QJsonDocument::fromJson(support::fixture(QStringLiteral("complete/") + file));
    return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
}

/// Where a complete one of a type is: a file of tests/fixtures/complete, and the keys below which
/// it is there. A type that is not in here has a file of its own.
QString placeOf(const QString &type)
{
    static const QHash<QString, QString> places = [] {
        QHash<QString, QString> map;
        const auto add = [&map](const char *name, const char *place) {
            map.insert(QLatin1String(name), QLatin1String(place));
        };
        add("Achievement", "me.json achievements");
        add("AvatarDecoration", "user.json avatarDecorations");
        add("BadgeRole", "user.json badgeRoles");
        add("ChatReaction", "chatmessage.json reactions");
        add("EmojiUrls", "olduser.json emojis");
        add("Features", "meta.json features");
        add("GroupedReaction", "notifications.json reactions");
        add("IgnoredKeys", "meta.json"); // the answer of `emojis` has the same key
        add("InstanceInfo", "user.json instance");
        add("LegacyMessage", "frames.json body body");
        add("NoteChannel", "note.json channel");
        add("Notification", "notifications.json");
        add("Policies", "me.json policies");
        add("Poll", "note.json poll");
        add("PollChoice", "note.json poll choices");
        add("QueueCounts", "frames.json body body deliver");
        add("QueueStats", "frames.json body body");
        add("ReversiLog", "frames.json body body");
        add("SecurityKey", "me.json securityKeysList");
        add("ServerAd", "meta.json ads");
        add("ServerStats", "frames.json body body");
        add("UserField", "userdetailed.json fields");
        add("UserRole", "userdetailed.json roles");
        return map;
    }();
    return places.value(type, type.toLower() + QStringLiteral(".json"));
}

/// The keys a complete one of a type has. Some readers look into what is inside of it themselves.
QSet<QString> keysOf(const QString &type)
{
    static const QStringList deep{QStringLiteral("DriveFile"), QStringLiteral("Notification"),
                                  QStringLiteral("ServerInfoStats"), QStringLiteral("ServerStats")};
    const QStringList place = placeOf(type).split(u' ');
    QSet<QString> keys;
    if (!QFile::exists(support::fixturePath(QStringLiteral("complete/") + place.constFirst())))
        return keys;
    const QList<QJsonObject> objects = objectsAt(complete(place.constFirst()), place.mid(1));
    for (const QJsonObject &object : objects) {
        if (deep.contains(type)) {
            collectKeys(object, keys);
        } else {
            for (auto it = object.begin(); it != object.end(); ++it)
                keys.insert(it.key());
        }
    }
    return keys;
}

QStringList readerSources(const QString &folder)
{
    const QDir dir(support::sourceDir() + QStringLiteral("/lib/") + folder);
    QStringList paths;
    const QStringList names = dir.entryList({QStringLiteral("*.cpp")}, QDir::Files);
    for (const QString &name : names) {
        if (read(dir.filePath(name)).contains(QLatin1String("std::string_view key")))
            paths.append(dir.filePath(name));
    }
    return paths;
}

} // namespace

/// The readers know no key that none of the entities in tests/fixtures/complete has, so that the
/// tests which try every field of them try every field there is.
class TestKnownKeys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void areInACompleteEntity()
    {
        const QStringList sources = readerSources(QStringLiteral("entity"));
        QVERIFY(sources.size() >= 8);
        qsizetype count = 0;
        QStringList missing;
        for (const QString &path : sources) {
            qsizetype leftOver = 0;
            const KnownKeys known = knownKeys(read(path), leftOver);
            QVERIFY2(leftOver == 0, qPrintable(path)); // a key outside of what is understood here
            for (auto it = known.begin(); it != known.end(); ++it) {
                count += it->size();
                const QSet<QString> lacking = *it - keysOf(it.key());
                for (const QString &key : lacking)
                    missing.append(it.key() + u'.' + key);
            }
        }
        QVERIFY2(count > 400, qPrintable(QString::number(count)));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }

    void areInACompleteFrame()
    {
        QSet<QString> keys;
        collectKeys(complete(QStringLiteral("frames.json")), keys);
        const QStringList sources = readerSources(QStringLiteral("streaming"));
        QVERIFY(sources.size() >= 3);
        qsizetype count = 0;
        QStringList missing;
        for (const QString &path : sources) {
            const QStringList known = keysIn(read(path));
            count += known.size();
            for (const QString &key : known) {
                if (!keys.contains(key))
                    missing.append(key);
            }
        }
        QVERIFY2(count > 40, qPrintable(QString::number(count)));
        QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    }
};

SESERAGI_TEST_MAIN(TestKnownKeys)
#include "tst_knownkeys.moc"
