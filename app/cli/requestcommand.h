// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/arguments.h"
#include "cli/credentials.h"
#include "cli/exitcode.h"
#include "rest/restclient.h"

#include <QObject>

#include <memory>

class QNetworkAccessManager;

/// "seseragi-cli api" and "seseragi-cli note": one request, its answer on stdout.
class RequestCommand : public QObject
{
    Q_OBJECT
public:
    RequestCommand(const Arguments &arguments, const Credentials &credentials,
                   QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    void finished(ExitCode code);

private:
    QJsonObject noteParams() const;

    Arguments m_arguments;
    QNetworkAccessManager *m_network;
    RestClient m_rest;
};
