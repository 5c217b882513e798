// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Documents with one value made wrong.

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

namespace support {

inline QByteArray compact(const QJsonValue &value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

/// The paths of every value in an object, as lists of keys and indexes.
inline void collectPaths(const QJsonValue &value, const QStringList &at, QList<QStringList> &paths)
{
    if (!at.isEmpty())
        paths.append(at);
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            collectPaths(it.value(), at + QStringList{it.key()}, paths);
    } else if (value.isArray() && !value.toArray().isEmpty()) {
        collectPaths(value.toArray().first(), at + QStringList{QStringLiteral("0")}, paths);
    }
}

/// The value with the one at the path replaced, or removed where the replacement is undefined.
inline QJsonValue replaced(const QJsonValue &value, const QStringList &path,
                           const QJsonValue &replacement)
{
    if (path.isEmpty())
        return replacement;
    const QStringList rest = path.mid(1);
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        const QJsonValue item = replaced(array.first(), rest, replacement);
        if (item.isUndefined())
            array.removeFirst();
        else
            array[0] = item;
        return array;
    }
    QJsonObject object = value.toObject();
    object[path.first()] = replaced(object[path.first()], rest, replacement);
    return object;
}

/// What a field may hold instead of what it should, as it is on the wire; empty: nothing at all.
inline const QList<QByteArray> &badValues()
{
    static const QList<QByteArray> values{
        {},
        "null",
        "true",
        "-1",
        "0.5",
        "99999999999999",
        "\"\"",
        "\"text\"",
        "[]",
        "{}",
        "[[[]]]",
        "{\"a\":{\"b\":[1]}}",
        "[null,1,\"x\",{}]",
        "1e400",
        "-1e400",
        "123456789012345678901234567890",
        "\"\\ud83d\"",
        "\"\\udc4d x\"",
        "\"\\u0000\"",
    };
    return values;
}

/// A document with one value replaced; an empty one takes it out.
inline QByteArray withBadValue(const QJsonValue &document, const QStringList &path,
                               const QByteArray &value)
{
    const QJsonValue mark =
        value.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(QStringLiteral("~bad~"));
    return compact(replaced(document, path, mark)).replace("\"~bad~\"", value);
}

} // namespace support
