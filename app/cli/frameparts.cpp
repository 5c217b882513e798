// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/frameparts.h"

#include "entity/json.h"

namespace json = entity::json;

namespace {

/// Whether it is JSON. The parser that checks every byte also refuses what it cannot hold as a
/// value; that is no reason not to print it.
bool isJson(const simdjson::padded_string &text)
{
    simdjson::dom::parser parser;
    const simdjson::error_code error = parser.parse(text).error();
    return !error || error == simdjson::NUMBER_ERROR || error == simdjson::STRING_ERROR;
}

struct Members
{
    QString id;
    QString type;
    QByteArray body = "null";
};

std::optional<Members> membersOf(const simdjson::padded_string &text)
{
    simdjson::ondemand::parser parser;
    simdjson::ondemand::document document;
    simdjson::ondemand::object object;
    if (parser.iterate(text).get(document) || document.get_object().get(object))
        return std::nullopt;
    Members members;
    json::Reader reader;
    const bool isWhole =
        json::eachField(reader, object, "Frame", [&](std::string_view key, json::Value value) {
            if (key == "id")
                return json::read(reader, value, members.id);
            if (key == "type")
                return json::read(reader, value, members.type);
            return key == "body" && !json::isNull(value)
                   && json::readRaw(reader, value, members.body);
        });
    return isWhole ? std::optional(members) : std::nullopt;
}

std::optional<Members> membersOf(const QByteArray &utf8)
{
    return membersOf(simdjson::padded_string(utf8.constData(), size_t(utf8.size())));
}

/// Line breaks may stand between the parts of a document, never inside its texts.
QByteArray onOneLine(QByteArray json)
{
    return json.replace('\n', ' ').replace('\r', ' ');
}

} // namespace

std::optional<FrameParts> FrameParts::of(const QByteArray &utf8)
{
    const simdjson::padded_string text(utf8.constData(), size_t(utf8.size()));
    const auto outer = isJson(text) ? membersOf(text) : std::nullopt;
    if (!outer)
        return std::nullopt;
    FrameParts parts{outer->type, {}, {}, outer->body};
    const bool hasInnerBody =
        parts.type == QLatin1String("channel") || parts.type == QLatin1String("noteUpdated");
    if (hasInnerBody || parts.type == QLatin1String("connected")) {
        const auto inner = membersOf(outer->body).value_or(Members());
        parts.id = inner.id;
        parts.innerType = inner.type;
        if (hasInnerBody)
            parts.body = inner.body;
    }
    parts.body = onOneLine(parts.body);
    return parts;
}
