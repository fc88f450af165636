// SPDX-License-Identifier: GPL-3.0-or-later
// Flows as the table shows them, as text for the clipboard: tab-separated lines under a head. Any thread.
#pragma once

#include "app/model/background_work.h"
#include "app/model/flow_columns.h"
#include "app/model/flow_pick.h"

#include <QString>

#include <vector>

namespace netmoth::model {

/// What a clipboard takes: beyond it, programs that are pasted into stop responding, and some refuse it.
inline constexpr qsizetype kMostCopiedCharacters = qsizetype{8} << 20;

struct FlowTableText
{
    QString text;
    std::size_t flows = 0;  ///< In it: fewer than were picked where they are too many, or it was cancelled.
};

[[nodiscard]] FlowTableText flowTableText(const FlowPick& pick, const std::vector<FlowColumn>& columns,
                                          const BackgroundWork::Proceed& proceed,
                                          qsizetype mostCharacters = kMostCopiedCharacters);

/// As the table shows it.
[[nodiscard]] QString flowCellText(const FlowRows& rows, FlowRows::Position position, FlowColumn column);

}  // namespace netmoth::model
