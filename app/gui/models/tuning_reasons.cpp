// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/tuning_reasons.h"

#include <QCoreApplication>

#include <array>

namespace netmoth::gui {

namespace {

constexpr char kContext[] = "TuningReason";

constexpr std::array kReasons{
    QT_TRANSLATE_NOOP("TuningReason", "bridges longer pauses of the kernel; the link may pause for a moment"),
    QT_TRANSLATE_NOOP("TuningReason", "the driver does not let it be changed"),
    QT_TRANSLATE_NOOP("TuningReason", "packets are seen as they came, not glued together"),
    QT_TRANSLATE_NOOP("TuningReason", "irqbalance runs and moves interrupts itself"),
    QT_TRANSLATE_NOOP("TuningReason", "one receive queue a CPU, near the card"),
    QT_TRANSLATE_NOOP("TuningReason", "the card has one receive queue: RPS lets every CPU take packets from it"),
    QT_TRANSLATE_NOOP("TuningReason", "the card spreads packets over its queues itself"),
    QT_TRANSLATE_NOOP("TuningReason", "its packets come through another interface, which is the one to tune"),
    QT_TRANSLATE_NOOP("TuningReason", "each CPU sends through a queue of its own and disturbs no other"),
    QT_TRANSLATE_NOOP("TuningReason", "packets that wait for a CPU (RPS, veth, loopback) are dropped past this"),
    QT_TRANSLATE_NOOP("TuningReason", "packets that one round of the receive loop may take"),
    QT_TRANSLATE_NOOP("TuningReason", "time that one round may take; rounds cut short show as time_squeeze"),
    QT_TRANSLATE_NOOP("TuningReason", "capture filters run as machine code"),
    QT_TRANSLATE_NOOP("TuningReason", "the kernel's packet rings use no socket buffer"),
    QT_TRANSLATE_NOOP("TuningReason", "a CPU that first has to speed up loses packets meanwhile"),
    QT_TRANSLATE_NOOP("TuningReason", "flow tables ask for huge pages; nobody else gets any"),
    QT_TRANSLATE_NOOP("TuningReason", "flow tables get the huge pages that they ask for"),
    QT_TRANSLATE_NOOP("TuningReason", "workers are pinned near the card: moving their memory only costs time"),
    QT_TRANSLATE_NOOP("TuningReason", "there is one NUMA node"),
    QT_TRANSLATE_NOOP("TuningReason", "as it was before --apply"),
    QT_TRANSLATE_NOOP("TuningReason", "was already as before --apply"),
    QT_TRANSLATE_NOOP("TuningReason", "the system no longer offers it"),
    QT_TRANSLATE_NOOP("TuningReason", "somebody changed it after --apply, so it stays"),
    QT_TRANSLATE_NOOP("TuningReason", "the kernel or the driver refuses it"),
    QT_TRANSLATE_NOOP("TuningReason", "at each start; --revert removes it"),
    QT_TRANSLATE_NOOP("TuningReason", "was written by --persist"),
};

}  // namespace

QString tuningReasonText(const QString& why)
{
    // What the kernel said may follow, behind a colon.
    for (const char* reason : kReasons)
        if (const QLatin1String known(reason); why == known || why.startsWith(known + QLatin1String(": ")))
            return QCoreApplication::translate(kContext, reason) + why.mid(known.size());
    return why;
}

QStringList knownTuningReasons()
{
    return {kReasons.begin(), kReasons.end()};
}

}  // namespace netmoth::gui
