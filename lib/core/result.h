// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/error.h"

#include <utility>
#include <variant>

/// A value or the Error that took its place. Errors are values here: nothing is thrown.
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_data(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_data(std::in_place_index<1>, std::move(error))
    {
    }

    bool isOk() const { return m_data.index() == 0; }
    explicit operator bool() const { return isOk(); }

    /// Only when isOk().
    const T &value() const & { return *std::get_if<0>(&m_data); }
    T &value() & { return *std::get_if<0>(&m_data); }
    T &&value() && { return std::move(*std::get_if<0>(&m_data)); }
    const T *operator->() const { return std::get_if<0>(&m_data); }
    const T &operator*() const & { return value(); }

    /// Only when not isOk().
    const Error &error() const { return *std::get_if<1>(&m_data); }

private:
    std::variant<T, Error> m_data;
};

/// The value of a call that returns nothing.
using Done = std::monostate;
