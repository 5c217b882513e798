// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QRect>
#include <QSettings>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <memory>

/// What the user chose, in `settings.ini` of the data directory. Written atomically; a file that
/// cannot be read is put aside and never stops the program. Never holds a token.
class Settings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Settings belong to the program")
    Q_PROPERTY(Theme theme READ theme WRITE setTheme NOTIFY themeChanged)
    /// A language code like "fr"; empty: the system's.
    Q_PROPERTY(QString language READ language WRITE setLanguage NOTIFY languageChanged)
    /// Pixels at 100 %, minTextSize to maxTextSize.
    Q_PROPERTY(int textSize READ textSize WRITE setTextSize NOTIFY textSizeChanged)
    Q_PROPERTY(int minTextSize READ minTextSize CONSTANT)
    Q_PROPERTY(int maxTextSize READ maxTextSize CONSTANT)
    /// Device-independent pixels; empty: never set.
    Q_PROPERTY(QRect windowGeometry READ windowGeometry WRITE setWindowGeometry NOTIFY
                   windowGeometryChanged)
    Q_PROPERTY(bool isWindowMaximized READ isWindowMaximized WRITE setWindowMaximized NOTIFY
                   windowGeometryChanged)
    /// Account::id of the account shown last.
    Q_PROPERTY(QString currentAccount READ currentAccount WRITE setCurrentAccount NOTIFY
                   currentAccountChanged)
    /// Where new tokens go: "keychain", "file" or "memory".
    Q_PROPERTY(
        QString tokenStorage READ tokenStorage WRITE setTokenStorage NOTIFY tokenStorageChanged)

public:
    enum Theme { System, Light, Dark, HighContrast };
    Q_ENUM(Theme)

    explicit Settings(const QString &dataDir, QObject *parent = nullptr);
    ~Settings() override;

    Theme theme() const;
    void setTheme(Theme theme);
    QString language() const;
    void setLanguage(const QString &language);
    int textSize() const;
    void setTextSize(int pixels);
    int minTextSize() const { return 11; }
    int maxTextSize() const { return 22; }
    QRect windowGeometry() const;
    void setWindowGeometry(const QRect &geometry);
    bool isWindowMaximized() const;
    void setWindowMaximized(bool isMaximized);
    QString currentAccount() const;
    void setCurrentAccount(const QString &accountId);
    QString tokenStorage() const;
    void setTokenStorage(const QString &storage);
    /// Where tokens are that could not be removed yet, see LeftoverTokens.
    QStringList leftoverTokens() const;
    void setLeftoverTokens(const QStringList &entries);

    /// The timeline tab an account was left on.
    Q_INVOKABLE int timelineTab(const QString &accountId) const;
    Q_INVOKABLE void setTimelineTab(const QString &accountId, int tab);
    /// Forgets what is kept for an account.
    void forgetAccount(const QString &accountId);
    /// Writes now instead of soon.
    void flush();

Q_SIGNALS:
    void themeChanged();
    void languageChanged();
    void textSizeChanged();
    void windowGeometryChanged();
    void currentAccountChanged();
    void tokenStorageChanged();

private:
    template <typename T>
    bool write(const QString &key, const T &value);

    std::unique_ptr<QSettings> m_file;
};
