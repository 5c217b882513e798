// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QPromise>

#include <memory>

/// Gives up any number of calls at once: they resolve with Error::Kind::Cancelled. For chains of
/// calls, where cancelling the last QFuture does not reach the first. Copies share one state, so
/// the one kept by the caller cancels the one given away. GUI thread only.
class CancelToken
{
public:
    CancelToken()
        : m_promise(std::make_shared<QPromise<void>>())
    {
        m_promise->start();
    }

    /// Cancels what was started with a copy of this token, and what will be.
    void cancel() { m_promise->future().cancel(); }
    bool isCancelled() const { return m_promise->isCanceled(); }
    /// Cancelled with the token; never finishes with a value.
    QFuture<void> future() const { return m_promise->future(); }

private:
    std::shared_ptr<QPromise<void>> m_promise;
};
