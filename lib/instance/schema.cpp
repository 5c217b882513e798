// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/schema.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace instance {

Schema::Schema(const QString &text)
{
    static const QRegularExpression pattern(
        uR"(^(\w+)(\*?):([\w|]+)(\??)(?:\((\d*)\.\.(\d*)\))?$)"_s);
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QRegularExpressionMatch match = pattern.match(word);
        Q_ASSERT_X(match.hasMatch(), "Schema", qPrintable(word));
        Field field;
        field.name = match.captured(1);
        field.isRequired = !match.captured(2).isEmpty();
        field.type = match.captured(3);
        field.isNullable = !match.captured(4).isEmpty();
        if (!match.captured(5).isEmpty())
            field.least = match.captured(5).toInt();
        if (!match.captured(6).isEmpty())
            field.most = match.captured(6).toInt();
        if (field.type.contains(u'|'))
            field.alternatives = field.type.split(u'|');
        m_fields.append(field);
    }
}

QJsonObject Schema::violation(const QJsonObject &params) const
{
    for (const Field &field : m_fields) {
        if (field.isRequired && !params.contains(field.name)) {
            return {{u"param"_s, u"#/required"_s},
                    {u"reason"_s, u"must have required property '%1'"_s.arg(field.name)}};
        }
    }
    for (const Field &field : m_fields) {
        const QJsonValue value = params.value(field.name);
        if (value.isUndefined() || (value.isNull() && field.isNullable))
            continue;
        const QString path = u"#/properties/%1/"_s.arg(field.name);
        QString reason = typeViolation(field, value);
        if (!reason.isEmpty()) {
            return {{u"param"_s, path + (field.alternatives.isEmpty() ? u"type"_s : u"enum"_s)},
                    {u"reason"_s, reason}};
        }
        reason = rangeViolation(field, value);
        if (!reason.isEmpty())
            return {{u"param"_s, path + u"range"_s}, {u"reason"_s, reason}};
    }
    return {};
}

QString Schema::typeViolation(const Field &field, const QJsonValue &value)
{
    if (!field.alternatives.isEmpty()) {
        return field.alternatives.contains(value.toString())
                   ? QString()
                   : u"must be equal to one of the allowed values"_s;
    }
    if (field.type == u"str" || field.type == u"id")
        return value.isString() ? QString() : u"must be string"_s;
    if (field.type == u"int") {
        const double number = value.toDouble();
        return value.isDouble() && double(qint64(number)) == number ? QString()
                                                                    : u"must be integer"_s;
    }
    if (field.type == u"bool")
        return value.isBool() ? QString() : u"must be boolean"_s;
    if (field.type == u"array")
        return value.isArray() ? QString() : u"must be array"_s;
    if (field.type == u"object")
        return value.isObject() ? QString() : u"must be object"_s;
    return {};
}

QString Schema::rangeViolation(const Field &field, const QJsonValue &value)
{
    if (value.isDouble()) {
        if (field.least && value.toDouble() < *field.least)
            return u"must be >= %1"_s.arg(*field.least);
        if (field.most && value.toDouble() > *field.most)
            return u"must be <= %1"_s.arg(*field.most);
    } else if (value.isString()) {
        const auto length = value.toString().toUcs4().size(); // code points, as the real one counts
        if (field.least && length < *field.least)
            return u"must NOT have fewer than %1 characters"_s.arg(*field.least);
        if (field.most && length > *field.most)
            return u"must NOT have more than %1 characters"_s.arg(*field.most);
    } else if (value.isArray()) {
        const auto length = value.toArray().size();
        if (field.least && length < *field.least)
            return u"must NOT have fewer than %1 items"_s.arg(*field.least);
        if (field.most && length > *field.most)
            return u"must NOT have more than %1 items"_s.arg(*field.most);
    }
    return {};
}

} // namespace instance
