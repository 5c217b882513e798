// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/accountfile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace {

constexpr int formatVersion = 1;

Error storageError(const QString &message)
{
    return {.kind = Error::Kind::Storage, .message = message};
}

} // namespace

AccountFile::AccountFile(const QString &dataDir)
    : m_path(QDir(dataDir).filePath(QStringLiteral("accounts.json")))
{
}

Result<QList<Account>> AccountFile::load(Losses *losses) const
{
    QFile file(m_path);
    if (!file.exists())
        return QList<Account>();
    if (!file.open(QIODevice::ReadOnly)) {
        m_isUnkept = true;
        return storageError(file.errorString());
    }

    QJsonParseError parseError;
    const QJsonObject root = QJsonDocument::fromJson(file.readAll(), &parseError).object();
    if (parseError.error != QJsonParseError::NoError
        || root[QLatin1String("version")].toInt() != formatVersion) {
        const QString copy = keepBroken();
        if (losses)
            losses->copy = copy;
        return storageError(parseError.error != QJsonParseError::NoError
                                ? parseError.errorString()
                                : tr("It was written by another version of Seseragi."));
    }

    QList<Account> accounts;
    Losses found;
    for (const auto &entry : root[QLatin1String("accounts")].toArray()) {
        if (auto account = Account::fromJson(entry.toObject()))
            accounts.append(std::move(account).value());
        else
            ++found.entries;
    }
    if (found.entries > 0)
        found.copy = keepBroken();
    if (losses)
        *losses = found;
    return accounts;
}

Result<Done> AccountFile::save(const QList<Account> &accounts) const
{
    if (m_isUnkept && keepBroken().isEmpty())
        return storageError(tr("What is there can neither be read nor copied."));
    QJsonArray entries;
    for (const auto &account : accounts)
        entries.append(account.toJson());
    const QJsonObject root{{QStringLiteral("version"), formatVersion},
                           {QStringLiteral("accounts"), entries}};

    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError(file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(QJsonDocument(root).toJson());
    if (!file.commit())
        return storageError(file.errorString());
    return Done();
}

QString AccountFile::keepBroken() const
{
    m_isUnkept = true;
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray content = file.readAll();
    QString kept = m_path + QStringLiteral(".broken");
    for (int number = 2; QFile::exists(kept); ++number) {
        // Every start meets the same list until it is saved again: one copy is enough.
        QFile earlier(kept);
        if (earlier.open(QIODevice::ReadOnly) && earlier.readAll() == content)
            break;
        kept = QStringLiteral("%1.broken.%2").arg(m_path, QString::number(number));
    }
    m_isUnkept = !QFile::exists(kept) && !QFile::copy(m_path, kept);
    return m_isUnkept ? QString() : kept;
}
