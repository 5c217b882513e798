// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "entity/decode.h"

#include <QCoreApplication>
#include <QFuture>
#include <QList>
#include <QPromise>

#include <optional>
#include <type_traits>
#include <utility>

namespace rest {

/// Where a call's answer goes: the typed end of a QFuture, seen by the untyped call. decode() may
/// run on any thread; everything else belongs to the client's.
class ResultSink
{
public:
    virtual ~ResultSink() = default;
    /// Reads the body of a success into a value that waits for deliver().
    virtual void decode(const QByteArray &body) = 0;
    /// Resolves the future with what decode() made.
    virtual void deliver() = 0;
    /// Resolves the future with an error. Only the first of deliver() and fail() counts.
    virtual void fail(const Error &error) = 0;
    /// To watch for the caller's cancel().
    virtual QFuture<void> watched() const = 0;
};

template <class T>
struct IsOptional : std::false_type
{
};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type
{
};

template <class T>
struct IsList : std::false_type
{
};
template <class T>
struct IsList<QList<T>> : std::true_type
{
};

/// The value in the body of a success. An empty body (204) is Done, std::nullopt or raw nothing;
/// for a T that must be there it is Malformed.
template <class T>
Result<T> readBody(const QByteArray &body)
{
    if constexpr (std::is_same_v<T, QByteArray>) {
        return body;
    } else if constexpr (std::is_same_v<T, Done>) {
        return Done{};
    } else if constexpr (IsOptional<T>::value) {
        if (body.trimmed().isEmpty())
            return T(std::nullopt);
        auto value = entity::decode<typename T::value_type>(body);
        return value ? Result<T>(T(std::move(value).value())) : Result<T>(value.error());
    } else {
        if (body.trimmed().isEmpty()) {
            Error error;
            error.kind = Error::Kind::Malformed;
            error.message =
                QCoreApplication::translate("RestClient", "The server's answer is empty.");
            return error;
        }
        return entity::decode<T>(body);
    }
}

template <class T>
class TypedSink final : public ResultSink
{
public:
    /// A list ends at `mostEntries`; 0: where it does.
    explicit TypedSink(int mostEntries = 0)
        : m_mostEntries(mostEntries)
    {
        m_promise.start();
    }

    QFuture<Result<T>> future() const { return m_promise.future(); }

    void decode(const QByteArray &body) override
    {
        m_decoded = readBody<T>(body);
        if constexpr (IsList<T>::value) {
            if (m_mostEntries > 0 && *m_decoded && m_decoded->value().size() > m_mostEntries)
                m_decoded->value().resize(m_mostEntries);
        }
    }
    void deliver() override { resolve(*std::exchange(m_decoded, std::nullopt)); }
    void fail(const Error &error) override { resolve(error); }
    QFuture<void> watched() const override { return QFuture<void>(m_promise.future()); }

private:
    void resolve(Result<T> result)
    {
        if (std::exchange(m_isResolved, true))
            return;
        m_promise.addResult(std::move(result)); // does nothing once the caller has cancelled
        m_promise.finish();
    }

    QPromise<Result<T>> m_promise;
    std::optional<Result<T>> m_decoded;
    bool m_isResolved = false;
    const int m_mostEntries;
};

} // namespace rest
