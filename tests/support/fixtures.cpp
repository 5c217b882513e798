// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fixtures.h"

#include <QFile>

namespace support {

QString sourceDir()
{
    return QStringLiteral(SESERAGI_SOURCE_DIR);
}

QString binaryDir()
{
    return QStringLiteral(SESERAGI_BINARY_DIR);
}

QString fixturePath(const QString &name)
{
    return sourceDir() + QStringLiteral("/tests/fixtures/") + name;
}

QByteArray fixture(const QString &name)
{
    QFile file(fixturePath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no fixture %s", qUtf8Printable(name));
    return file.readAll();
}

} // namespace support
