// SPDX-FileCopyrightText: 2026 The Seseragi developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "soak/numbers.h"

#include <QtGlobal>

#include <algorithm>
#include <cstdio>

namespace soak {

namespace {

qint64 quantile(QList<qint64> values, double part)
{
    if (values.isEmpty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, qsizetype(double(values.size()) * part))];
}

void printRecovery(const char *what, const QList<qint64> &values)
{
    std::printf("recovery after outages %s: %d, median %.2f s, p99 %.2f s\n", what,
                int(values.size()), double(quantile(values, 0.5)) / 1000,
                double(quantile(values, 0.99)) / 1000);
}

} // namespace

void Numbers::print(double speed, qint64 wallMs) const
{
    std::printf("\n%d faults in %.1f min, client timers divided by %g\n", faults,
                double(wallMs) / 60000, speed);
    for (const support::FaultKind kind : support::allFaultKinds)
        std::printf("  %-12s %d\n", support::faultName(kind), ofKind[size_t(kind)]);
    std::printf("notes sent %lld, shown %lld, lost %d, duplicated %d\n",
                static_cast<long long>(notesSent), static_cast<long long>(notesShown), lost,
                duplicated);
    std::printf("gaps proved %d, gaps declared %d\n", gapsProved, gapsDeclared);
    std::printf("counts wrong %d of %lld; rows compared %lld\n", wrong,
                static_cast<long long>(countsCompared), static_cast<long long>(notesCompared));
    std::printf(
        "captures held %lld against notes of rows %lld, astray %d, unknown to the server %d\n",
        static_cast<long long>(capturesHeld), static_cast<long long>(rowsHeld), capturesAstray,
        capturesUnknown);
    std::printf("told apart, by design: renote or reply counts of when the note was read %lld; own "
                "reactions from elsewhere, out of sight, that changed no count %d; rows of notes "
                "deleted out of sight %lld\n",
                static_cast<long long>(targetsOld), ownUntold, static_cast<long long>(gone));
    printRecovery("under 3 s", shortRecoveries);
    printRecovery("of 3 s and more", longRecoveries);
    if (notRecovered > 0)
        std::printf("not recovered in time: %d\n", notRecovered);
    if (!hasTrueCaptures())
        std::printf("captures are not those of the rows\n");
    std::printf("faults %d lost %d duplicated %d wrong %d undeclared %d\n", faults, lost,
                duplicated, wrong, undeclared);
    std::fflush(stdout);
}

} // namespace soak
