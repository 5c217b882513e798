// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace instance {

/// What an endpoint takes, written as "noteId*:id limit:int(1..100) cw:str?(1..100)
/// visibility:public|home".
/// `*` required, `?` may be null; types: str id int bool array object any, or alternatives of a
/// string enum.
class Schema
{
public:
    Schema() = default;
    explicit Schema(const QString &text);

    /// Empty when the params fit; else error.info of INVALID_PARAM: {param, reason} of the first
    /// violation.
    QJsonObject violation(const QJsonObject &params) const;

private:
    struct Field
    {
        QString name;
        QString type;
        QStringList alternatives;
        bool isRequired = false;
        bool isNullable = false;
        std::optional<int> least; ///< of a number, or of a length
        std::optional<int> most;
    };
    static QString typeViolation(const Field &field, const QJsonValue &value);
    static QString rangeViolation(const Field &field, const QJsonValue &value);

    QList<Field> m_fields;
};

/// What every endpoint that answers in pages takes, to be put behind its own fields.
inline const QString paging =
    QStringLiteral(" limit:int(1..100) sinceId:id untilId:id sinceDate:int untilDate:int");

} // namespace instance
