// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secretfilter.h"
#include "core/sentence.h"
#include "rest/serverprobe.h"
#include "session/account.h"
#include "session/environment.h"

#include <QObject>
#include <QStringList>
#include <QUrl>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <memory>
#include <optional>

class MiAuth;

/// What a person is asked on the way to an account; empty: nothing.
struct SignInQuestion
{
    QString title;
    QString text;
    QString confirmLabel; ///< of the button that means yes
};

/// The way to an account: from what a person types to a token that works, one plain sentence per
/// thing that goes wrong. Nothing typed is ever lost: server and token stay as they are until the
/// next sign-in succeeded.
class SignIn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("It comes from a SessionManager")
    /// As typed: "example.com", "https://example.com/", "@me@example.com", IDN.
    Q_PROPERTY(QString server READ server WRITE setServer NOTIFY serverChanged)
    Q_PROPERTY(QString token READ token WRITE setToken NOTIFY tokenChanged)
    Q_PROPERTY(Step step READ step NOTIFY stepChanged)
    Q_PROPERTY(bool busy READ isBusy NOTIFY stepChanged)
    /// What is being done, in words, while busy or waiting for the browser.
    Q_PROPERTY(QString progressText READ progressText NOTIFY stepChanged)
    Q_PROPERTY(QString errorTitle READ errorTitle NOTIFY errorChanged)
    /// What happened and what to do about it.
    Q_PROPERTY(QString errorText READ errorText NOTIFY errorChanged)
    /// The field to correct.
    Q_PROPERTY(Field errorField READ errorField NOTIFY errorChanged)
    /// What to confirm() or cancel() at the step Confirming.
    Q_PROPERTY(Question question READ question NOTIFY stepChanged)
    Q_PROPERTY(QString questionTitle READ questionTitle NOTIFY stepChanged)
    Q_PROPERTY(QString questionText READ questionText NOTIFY stepChanged)
    Q_PROPERTY(QString confirmLabel READ confirmLabel NOTIFY stepChanged)
    /// Worth knowing about the server just signed in to (old but usable); empty mostly.
    Q_PROPERTY(QString notice READ notice NOTIFY noticeChanged)
    /// The page of the typed server where a token is made; empty while none is typed.
    Q_PROPERTY(QUrl tokenPageUrl READ tokenPageUrl NOTIFY serverChanged)
    /// The same page on servers before 2025.3.
    Q_PROPERTY(QUrl oldTokenPageUrl READ oldTokenPageUrl NOTIFY serverChanged)
    /// The permissions Seseragi asks for, by the names of the protocol.
    Q_PROPERTY(QStringList permissions READ permissions CONSTANT)
    /// The page the browser was sent to, to copy by hand; at the step WaitingForBrowser.
    Q_PROPERTY(QUrl browserUrl READ browserUrl NOTIFY stepChanged)

public:
    enum Step { Editing, Working, Confirming, WaitingForBrowser };
    Q_ENUM(Step)
    enum Question {
        NoQuestion,
        PlainHttp,       ///< what is read would travel readable; a token never does
        OtherHost,       ///< the server names another host as its own
        FullRightsToken, ///< 16 characters: cannot be revoked alone, may do everything
    };
    Q_ENUM(Question)
    enum Field { NoField, ServerField, TokenField };
    Q_ENUM(Field)

    explicit SignIn(const SessionEnvironment &environment, QObject *parent = nullptr);
    ~SignIn() override;

    QString server() const { return m_server; }
    void setServer(const QString &server);
    QString token() const { return m_token; }
    void setToken(const QString &token);
    Step step() const { return m_step; }
    bool isBusy() const { return m_step == Working; }
    QString progressText() const { return m_progress.text(); }
    QString errorTitle() const { return m_errorTitle.text(); }
    QString errorText() const { return m_errorText.text(); }
    Field errorField() const { return m_errorField; }
    Question question() const { return m_question; }
    QString questionTitle() const { return asked().title; }
    QString questionText() const { return asked().text; }
    QString confirmLabel() const { return asked().confirmLabel; }
    QString notice() const { return m_notice; }
    QUrl tokenPageUrl() const;
    QUrl oldTokenPageUrl() const;
    QStringList permissions() const;
    QUrl browserUrl() const;

    /// Signs in with the typed server and token.
    Q_INVOKABLE void start() { begin(Goal::Token); }
    /// MiAuth (auth.md 3): emits openUrl(), then waits until the page was answered or cancel().
    Q_INVOKABLE void startBrowser() { begin(Goal::Browser); }
    /// An anonymous session on the typed server.
    Q_INVOKABLE void lookAround() { begin(Goal::LookAround); }
    /// Yes to the question.
    Q_INVOKABLE void confirm();
    /// No to the question, or gives up what is going on; what is typed stays.
    Q_INVOKABLE void cancel();
    /// Shows the page in the browser once more.
    Q_INVOKABLE void reopenBrowser();
    Q_INVOKABLE void clearError();
    /// The same permissions by purpose, to show to a person: maps of title and reason, translated,
    /// and scopes.
    Q_INVOKABLE QVariantList permissionGroups() const;

    /// The language changed.
    void retranslate();

Q_SIGNALS:
    void serverChanged();
    void tokenChanged();
    void stepChanged();
    void errorChanged();
    void noticeChanged();
    /// For the desktop's browser.
    void openUrl(const QUrl &url);
    /// Done: the account and its token (empty: anonymous).
    void signedIn(const Account &account, const QByteArray &token);

private:
    enum class Goal { Token, Browser, LookAround };

    SignInQuestion asked() const;
    void begin(Goal goal);
    /// Goes on from where the last question or answer left it.
    void proceed();
    /// Whether the person typed this server or agreed on it.
    bool isAgreed(const QUrl &server) const;
    /// The server that answered (a redirect may have led there) or the one it says it is, when the
    /// person does not know of it yet: nothing of theirs goes there before. Else empty.
    QUrl strangeServer() const;
    void probe();
    void checkToken(const QByteArray &token, bool isInBody = false);
    void waitForBrowser();
    void succeed(const Account &account, const QByteArray &token);
    void ask(Question question);
    void fail(const Error &error);
    void fail(Field field, const Sentence &title, const Sentence &text);
    /// Gives up whatever is under way, silently.
    void abandon();
    /// Continues with the future's value unless the attempt was given up meanwhile.
    template <typename T, typename Continuation>
    void whenDone(QFuture<T> future, Continuation continuation)
    {
        future.then(m_attempt.get(), [this, attempt = m_attempt.get(),
                                      continuation = std::move(continuation)](T value) {
            if (m_attempt.get() == attempt)
                continuation(std::move(value));
        });
    }
    void setStep(Step step, const Sentence &progress = {});
    Account newAccount() const;

    SessionEnvironment m_environment;
    QString m_server;
    QString m_token;
    HiddenSecret m_hiddenToken; ///< as typed, or from the browser
    Step m_step = Editing;
    Sentence m_progress;
    Sentence m_errorTitle;
    Sentence m_errorText;
    Field m_errorField = NoField;
    Question m_question = NoQuestion;
    QSet<int> m_answered; ///< questions said yes to on this way
    QString m_notice;
    int m_language = 0; ///< how often it changed

    Goal m_goal = Goal::Token;
    rest::ServerAddress m_address;
    QList<QUrl> m_agreedServers; ///< typed, or said yes to on this way
    std::optional<ServerInfo> m_info;
    /// Parent of everything one attempt needs; deleting it is what giving up means.
    std::unique_ptr<QObject> m_attempt;
    RestClient *m_client = nullptr; ///< of m_attempt
    MiAuth *m_miAuth = nullptr;     ///< of m_attempt
};
