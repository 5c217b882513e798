// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/keychain.h"

#include <QMap>
#include <QPromise>

#include <vector>

namespace support {

/// A keyring in memory that can be absent, locked or silent.
class FakeKeychain final : public Keychain
{
public:
    /// Every call answers this until it is empty again: "Unavailable", "Denied", "Failed",
    /// "Timeout".
    QString failure;
    /// While set, calls wait for release(), as behind a prompt nobody answers.
    bool isHanging = false;
    QMap<QString, QByteArray> entries;

    QFuture<Result<QByteArray>> read(const QString &key) override
    {
        return answer<QByteArray>([this, key]() -> Result<QByteArray> {
            if (!entries.contains(key))
                return error(QStringLiteral("NotFound"));
            return entries.value(key);
        });
    }
    QFuture<Result<Done>> write(const QString &key, const QByteArray &secret) override
    {
        return answer<Done>([this, key, secret]() -> Result<Done> {
            entries.insert(key, secret);
            return Done();
        });
    }
    QFuture<Result<Done>> remove(const QString &key) override
    {
        return answer<Done>([this, key]() -> Result<Done> {
            entries.remove(key);
            return Done();
        });
    }
    void release()
    {
        isHanging = false;
        for (const auto &waiting : std::exchange(m_waiting, {}))
            waiting();
    }

private:
    static Error error(const QString &code) { return {.kind = Error::Kind::Storage, .code = code}; }

    template <typename T>
    QFuture<Result<T>> answer(std::function<Result<T>()> work)
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        auto finish = [this, promise, work] {
            promise->addResult(failure.isEmpty() ? work() : Result<T>(error(failure)));
            promise->finish();
        };
        if (isHanging)
            m_waiting.push_back(finish);
        else
            finish();
        return promise->future();
    }

    std::vector<std::function<void()>> m_waiting;
};

} // namespace support
