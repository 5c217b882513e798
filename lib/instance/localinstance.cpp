// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "instance/localinstance.h"

struct LocalInstance::Parts
{
    InstanceOptions options;
};

LocalInstance::LocalInstance(QObject *parent)
    : LocalInstance(InstanceOptions{}, parent)
{
}

LocalInstance::LocalInstance(const InstanceOptions &options, QObject *parent)
    : QObject(parent)
    , m(std::make_unique<Parts>())
{
    m->options = options;
}

LocalInstance::~LocalInstance() = default;

const InstanceOptions &LocalInstance::options() const
{
    return m->options;
}
