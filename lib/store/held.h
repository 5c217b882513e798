// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>

/// Keeps a live object of a NoteStore: a Note or a User that nobody holds is destroyed a little
/// later, so that a view that just lost its row can let go. Every handle is gone before the store.
template <typename T>
class Held
{
public:
    Held() = default;
    explicit Held(T *object)
        : m_object(object)
    {
        if (m_object)
            m_object->retain();
    }
    Held(const Held &other)
        : Held(other.m_object)
    {
    }
    Held(Held &&other) noexcept
        : m_object(std::exchange(other.m_object, nullptr))
    {
    }
    ~Held() { reset(); }
    Held &operator=(Held other) noexcept
    {
        std::swap(m_object, other.m_object);
        return *this;
    }

    T *get() const { return m_object; }
    T *operator->() const { return m_object; }
    explicit operator bool() const { return m_object != nullptr; }
    void reset()
    {
        if (T *object = std::exchange(m_object, nullptr))
            object->release();
    }

private:
    T *m_object = nullptr;
};
