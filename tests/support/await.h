// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QFuture>
#include <QTest>

namespace support {

/// Runs the event loop until the future has resolved and gives what it holds. A future that was
/// cancelled, or does not resolve in time, fails the test.
template <class T>
Result<T> await(const QFuture<Result<T>> &future, int timeoutMs = 10000)
{
    const bool isFinished = QTest::qWaitFor([&future] { return future.isFinished(); }, timeoutMs);
    if (isFinished && future.resultCount() == 1)
        return future.resultAt(0);
    QTest::qFail(isFinished ? "the future was cancelled" : "the future did not resolve", __FILE__,
                 __LINE__);
    return Error{Error::Kind::Cancelled};
}

} // namespace support
