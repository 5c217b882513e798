// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/passphrasefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <QtEndian>

#include <sodium.h>

namespace {

constexpr char magic[] = {'S', 'S', 'G', 'T', 1};
constexpr qsizetype saltAt = sizeof magic + 4 + 4;
constexpr qsizetype headerSize = saltAt + crypto_pwhash_SALTBYTES;
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;

// A file that asks for more than this is not one of ours: it must not be able to eat the machine.
constexpr quint32 maxOperations = 64;
constexpr quint32 maxMemoryKiB = 2 * 1024 * 1024;

Error storageError(const char *code, const QString &message = {})
{
    return {.kind = Error::Kind::Storage, .code = QString::fromLatin1(code), .message = message};
}

unsigned char *bytes(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytes(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

unsigned long long size(const QByteArray &array)
{
    return static_cast<unsigned long long>(array.size());
}

void wipe(QByteArray &array)
{
    sodium_memzero(array.data(), static_cast<std::size_t>(array.size()));
}

QByteArray newHeader(PassphraseFile::Cost cost)
{
    QByteArray header(headerSize, '\0');
    std::copy(std::begin(magic), std::end(magic), header.begin());
    qToLittleEndian(cost.operations, header.data() + sizeof magic);
    qToLittleEndian(cost.memoryKiB, header.data() + sizeof magic + 4);
    randombytes_buf(header.data() + saltAt, crypto_pwhash_SALTBYTES);
    return header;
}

/// \returns nothing where the header is not one of ours.
std::optional<PassphraseFile::Cost> costOf(const QByteArray &header)
{
    if (!header.startsWith(QByteArrayView(magic, sizeof magic)))
        return std::nullopt;
    const PassphraseFile::Cost cost{
        qFromLittleEndian<quint32>(header.constData() + sizeof magic),
        qFromLittleEndian<quint32>(header.constData() + sizeof magic + 4)};
    if (cost.operations > maxOperations || cost.memoryKiB > maxMemoryKiB)
        return std::nullopt;
    return cost;
}

} // namespace

PassphraseFile::Cost PassphraseFile::usualCost()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE / 1024};
}

QFuture<PassphraseFile::Opened> PassphraseFile::open(const QString &path, const QString &passphrase,
                                                     Cost newFileCost)
{
    auto promise = std::make_shared<QPromise<Opened>>();
    promise->start();
    QThreadPool::globalInstance()->start(
        [promise, path, secret = passphrase.toUtf8(), newFileCost]() mutable {
            promise->addResult(openNow(path, secret, newFileCost));
            wipe(secret);
            promise->finish();
        });
    return promise->future();
}

PassphraseFile::Opened PassphraseFile::openNow(const QString &path, QByteArray &passphrase,
                                               Cost newFileCost)
{
    if (passphrase.isEmpty())
        return Error{.kind = Error::Kind::Invalid, .code = QStringLiteral("EmptyPassphrase")};
    if (sodium_init() < 0)
        return storageError("Failed");

    QByteArray content;
    QFile file(path);
    const bool isNew = !file.exists();
    if (isNew && QString::fromUtf8(passphrase).size() < shortestPassphrase)
        return Error{.kind = Error::Kind::Invalid, .code = QStringLiteral("ShortPassphrase")};
    if (isNew) {
        content = newHeader(newFileCost);
    } else {
        if (!file.open(QIODevice::ReadOnly))
            return storageError("Failed", file.errorString());
        content = file.readAll();
        if (content.size() < headerSize + nonceSize + tagSize)
            return storageError("BadFile");
    }

    const std::shared_ptr<PassphraseFile> opened(new PassphraseFile);
    opened->m_path = path;
    opened->m_header = content.left(headerSize);
    const auto cost = costOf(opened->m_header);
    if (!cost)
        return storageError("BadFile");
    opened->m_key =
        static_cast<unsigned char *>(sodium_malloc(crypto_aead_xchacha20poly1305_ietf_KEYBYTES));
    if (!opened->m_key
        || crypto_pwhash(opened->m_key, crypto_aead_xchacha20poly1305_ietf_KEYBYTES,
                         passphrase.constData(), size(passphrase), bytes(opened->m_header) + saltAt,
                         cost->operations, std::size_t(cost->memoryKiB) * 1024,
                         crypto_pwhash_ALG_ARGON2ID13)
               != 0)
        return storageError("Failed"); // out of memory
    if (!isNew) {
        if (auto read = opened->readTokens(content.mid(headerSize)); !read)
            return read.error();
    }
    return opened;
}

PassphraseFile::~PassphraseFile()
{
    sodium_free(m_key);
    for (auto &token : m_tokens)
        wipe(token);
}

QByteArray PassphraseFile::token(const QString &accountId) const
{
    return m_tokens.value(accountId);
}

Result<Done> PassphraseFile::set(const QString &accountId, const QByteArray &token)
{
    m_tokens.insert(accountId, token);
    return write();
}

Result<Done> PassphraseFile::remove(const QString &accountId)
{
    if (m_tokens.remove(accountId) == 0)
        return Done();
    return write();
}

Result<Done> PassphraseFile::readTokens(const QByteArray &sealed)
{
    QByteArray plain(sealed.size() - nonceSize - tagSize, '\0');
    const auto *start = bytes(sealed);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(bytes(plain), nullptr, nullptr,
                                                   start + nonceSize, size(sealed) - nonceSize,
                                                   bytes(m_header), size(m_header), start, m_key)
        != 0)
        return storageError("WrongPassphrase");
    const QJsonObject tokens = QJsonDocument::fromJson(plain).object();
    wipe(plain);
    for (auto it = tokens.begin(); it != tokens.end(); ++it)
        m_tokens.insert(it.key(), it.value().toString().toLatin1());
    return Done();
}

Result<Done> PassphraseFile::write() const
{
    QJsonObject tokens;
    for (auto it = m_tokens.begin(); it != m_tokens.end(); ++it)
        tokens.insert(it.key(), QString::fromLatin1(it.value()));
    QByteArray plain = QJsonDocument(tokens).toJson(QJsonDocument::Compact);

    QByteArray nonce(nonceSize, '\0');
    randombytes_buf(nonce.data(), static_cast<std::size_t>(nonce.size()));
    QByteArray sealed(plain.size() + tagSize, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytes(sealed), nullptr, bytes(plain), size(plain),
                                               bytes(m_header), size(m_header), nullptr,
                                               bytes(nonce), m_key);
    wipe(plain);

    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return storageError("Failed", file.errorString());
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(m_header + nonce + sealed);
    if (!file.commit())
        return storageError("Failed", file.errorString());
    return Done();
}
