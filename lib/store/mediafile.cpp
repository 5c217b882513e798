// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/mediafile.h"

#include "core/imageurl.h"

QString MediaFile::previewSource() const
{
    // A server without a thumbnail lets its media proxy scale the file itself.
    const QString &url = m_file.thumbnailUrl.isEmpty() ? m_file.url : m_file.thumbnailUrl;
    if (!isImage() && m_file.thumbnailUrl.isEmpty())
        return {};
    return imageurl::mediaSource(m_server, url, imageurl::MediaUse::Preview);
}

QString MediaFile::fullSource() const
{
    return isImage() ? imageurl::mediaSource(m_server, m_file.url, imageurl::MediaUse::Full)
                     : QString();
}

QString MediaFile::blurhashSource() const
{
    return imageurl::blurhashSource(m_file.blurhash);
}
