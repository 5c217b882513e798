// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/settings.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace {

const auto themeKey = QStringLiteral("appearance/theme");
const auto languageKey = QStringLiteral("appearance/language");
const auto textSizeKey = QStringLiteral("appearance/textSize");
const auto geometryKey = QStringLiteral("window/geometry");
const auto maximizedKey = QStringLiteral("window/isMaximized");
const auto currentAccountKey = QStringLiteral("accounts/current");
const auto tokenStorageKey = QStringLiteral("accounts/tokenStorage");
const auto leftoverTokensKey = QStringLiteral("accounts/leftoverTokens");
constexpr int defaultTextSize = 14;

/// QSettings takes slashes for groups; account ids may hold anything.
QString accountGroup(const QString &accountId)
{
    return QStringLiteral("account-") + QString::fromLatin1(accountId.toUtf8().toHex());
}

std::unique_ptr<QSettings> openFile(const QString &path)
{
    auto file = std::make_unique<QSettings>(path, QSettings::IniFormat);
    if (file->status() != QSettings::FormatError)
        return file;
    file.reset();
    const QString aside = path + QStringLiteral(".broken");
    QFile::remove(aside);
    QFile::rename(path, aside);
    return std::make_unique<QSettings>(path, QSettings::IniFormat);
}

} // namespace

Settings::Settings(const QString &dataDir, QObject *parent)
    : QObject(parent)
{
    QDir().mkpath(dataDir);
    m_file = openFile(QDir(dataDir).filePath(QStringLiteral("settings.ini")));
}

Settings::~Settings() = default;

template <typename T>
bool Settings::write(const QString &key, const T &value)
{
    if (m_file->value(key) == QVariant(value))
        return false;
    m_file->setValue(key, value);
    return true;
}

Settings::Theme Settings::theme() const
{
    const QString name = m_file->value(themeKey).toString();
    if (name == QLatin1String("light"))
        return Light;
    if (name == QLatin1String("contrast"))
        return HighContrast;
    return name == QLatin1String("dark") ? Dark : System;
}

void Settings::setTheme(Theme theme)
{
    const QString name = theme == Light          ? QStringLiteral("light")
                         : theme == Dark         ? QStringLiteral("dark")
                         : theme == HighContrast ? QStringLiteral("contrast")
                                                 : QStringLiteral("system");
    if (write(themeKey, name))
        Q_EMIT themeChanged();
}

QString Settings::language() const
{
    return m_file->value(languageKey).toString();
}

void Settings::setLanguage(const QString &language)
{
    if (write(languageKey, language))
        Q_EMIT languageChanged();
}

int Settings::textSize() const
{
    bool isNumber = false;
    const int size = m_file->value(textSizeKey, defaultTextSize).toInt(&isNumber);
    return isNumber ? std::clamp(size, minTextSize(), maxTextSize()) : defaultTextSize;
}

void Settings::setTextSize(int pixels)
{
    const int size = std::clamp(pixels, minTextSize(), maxTextSize());
    if (size == textSize())
        return;
    m_file->setValue(textSizeKey, size);
    Q_EMIT textSizeChanged();
}

QRect Settings::windowGeometry() const
{
    const QRect geometry = m_file->value(geometryKey).toRect();
    return geometry.isValid() ? geometry : QRect();
}

void Settings::setWindowGeometry(const QRect &geometry)
{
    if (write(geometryKey, geometry))
        Q_EMIT windowGeometryChanged();
}

bool Settings::isWindowMaximized() const
{
    return m_file->value(maximizedKey).toBool();
}

void Settings::setWindowMaximized(bool isMaximized)
{
    if (isMaximized == isWindowMaximized())
        return;
    m_file->setValue(maximizedKey, isMaximized);
    Q_EMIT windowGeometryChanged();
}

QString Settings::currentAccount() const
{
    return m_file->value(currentAccountKey).toString();
}

void Settings::setCurrentAccount(const QString &accountId)
{
    if (write(currentAccountKey, accountId))
        Q_EMIT currentAccountChanged();
}

QString Settings::tokenStorage() const
{
    const QString storage = m_file->value(tokenStorageKey).toString();
    const bool isKnown = storage == QLatin1String("file") || storage == QLatin1String("memory");
    return isKnown ? storage : QStringLiteral("keychain");
}

void Settings::setTokenStorage(const QString &storage)
{
    if (storage == tokenStorage())
        return;
    m_file->setValue(tokenStorageKey, storage);
    Q_EMIT tokenStorageChanged();
}

QStringList Settings::leftoverTokens() const
{
    return m_file->value(leftoverTokensKey).toStringList();
}

void Settings::setLeftoverTokens(const QStringList &entries)
{
    if (entries.isEmpty())
        m_file->remove(leftoverTokensKey);
    else
        m_file->setValue(leftoverTokensKey, entries);
}

int Settings::timelineTab(const QString &accountId) const
{
    return m_file->value(accountGroup(accountId) + QStringLiteral("/timelineTab")).toInt();
}

void Settings::setTimelineTab(const QString &accountId, int tab)
{
    m_file->setValue(accountGroup(accountId) + QStringLiteral("/timelineTab"), tab);
}

void Settings::forgetAccount(const QString &accountId)
{
    m_file->remove(accountGroup(accountId));
    if (currentAccount() == accountId)
        setCurrentAccount({});
}

void Settings::flush()
{
    m_file->sync();
}
