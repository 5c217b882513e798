// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <concepts>
#include <functional>
#include <utility>

/// A text for people that is kept for a while: it is put into words whenever it is read, and so
/// follows the language. Whoever keeps one announces it anew when the language changes.
class Sentence
{
public:
    Sentence() = default;
    /// `make` holds copies of what the words are about.
    template <typename Make>
    requires std::convertible_to<std::invoke_result_t<const Make &>, QString> Sentence(Make make)
        : m_make(std::move(make))
    {
    }

    bool isEmpty() const { return !m_make; }
    QString text() const { return m_make ? m_make() : QString(); }

private:
    std::function<QString()> m_make;
};
