// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace support {

/// The bytes of tests/fixtures/<name>; fails the test with a message when there is none.
QByteArray fixture(const QString &name);
/// The absolute path of tests/fixtures/<name>.
QString fixturePath(const QString &name);
/// The root of the source tree, for tests that read the code.
QString sourceDir();
/// The root of the build tree, where the programs are.
QString binaryDir();

} // namespace support
