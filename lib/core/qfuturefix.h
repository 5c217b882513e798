// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Put before every source of a debug build against Qt 6.4 to 6.7 (see the root CMakeLists.txt);
// nothing includes it by name. A continuation whose context object died is cancelled, and release
// builds do just that; but the template asserts first that the object is still there. So the
// assertions of this one header are left out.

#include <QtCore/qfutureinterface.h>
#include <QtCore/qmetatype.h>
#include <QtCore/qpointer.h>
#include <QtCore/qstring.h>
#include <QtCore/qthreadpool.h>

#pragma push_macro("Q_ASSERT")
#undef Q_ASSERT
#define Q_ASSERT(condition) static_cast<void>(false && (condition))
#include <QtCore/qfuture.h>
#pragma pop_macro("Q_ASSERT")
