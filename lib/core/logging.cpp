// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/logging.h"

Q_LOGGING_CATEGORY(lcApp, "seseragi.app", QtWarningMsg)
Q_LOGGING_CATEGORY(lcEntity, "seseragi.entity", QtWarningMsg)
Q_LOGGING_CATEGORY(lcRest, "seseragi.rest", QtWarningMsg)
Q_LOGGING_CATEGORY(lcStreaming, "seseragi.streaming", QtInfoMsg)
Q_LOGGING_CATEGORY(lcStore, "seseragi.store", QtWarningMsg)
Q_LOGGING_CATEGORY(lcModel, "seseragi.model", QtWarningMsg)
Q_LOGGING_CATEGORY(lcSession, "seseragi.session", QtWarningMsg)
Q_LOGGING_CATEGORY(lcInstance, "seseragi.instance", QtWarningMsg)
