// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "lib/instance/shape.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace shape {

namespace {

bool isMap(const QString &key)
{
    static const QSet<QString> maps{u"reactions"_s,  u"reactionEmojis"_s, u"emojis"_s, u"headers"_s,
                                    u"properties"_s, u"value"_s,          u"var"_s};
    return maps.contains(key);
}

} // namespace

QString of(const QJsonValue &value, const QString &key)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"bool"_s;
    case QJsonValue::Double:
        return u"number"_s;
    case QJsonValue::String:
        return u"string"_s;
    case QJsonValue::Array: {
        const QJsonArray array = value.toArray();
        return array.isEmpty() ? u"[]"_s : u"["_s + of(array.first()) + u"]"_s;
    }
    case QJsonValue::Object: {
        if (isMap(key))
            return u"map"_s;
        const QJsonObject object = value.toObject();
        QStringList members;
        for (auto it = object.begin(); it != object.end(); ++it)
            members.append(it.key() + u':' + of(it.value(), it.key()));
        return u"{"_s + members.join(u',') + u"}"_s;
    }
    case QJsonValue::Undefined:
        break;
    }
    return u"undefined"_s;
}

QString difference(const QJsonValue &expected, const QJsonValue &actual, const QString &path,
                   const QString &key)
{
    if (expected.isObject() && actual.isObject() && !isMap(key)) {
        const QJsonObject a = expected.toObject();
        const QJsonObject b = actual.toObject();
        for (const QString &member : a.keys() + b.keys()) {
            if (!a.contains(member))
                return path + u'/' + member + u" should not be there"_s;
            if (!b.contains(member))
                return path + u'/' + member + u" is missing"_s;
            const QString found =
                difference(a.value(member), b.value(member), path + u'/' + member, member);
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (expected.isArray() && actual.isArray()) {
        const QJsonArray a = expected.toArray();
        const QJsonArray b = actual.toArray();
        for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i) {
            const QString found = difference(a[i], b[i], path + u'/' + QString::number(i));
            if (!found.isEmpty())
                return found;
        }
        return {};
    }
    if (of(expected, key) == of(actual, key))
        return {};
    return path + u" is "_s + of(actual, key) + u", not "_s + of(expected, key);
}

} // namespace shape
