// SPDX-License-Identifier: GPL-3.0-or-later
// Which of the made-up flows a model shows, and in which order.
#pragma once

#include "app/gui/models/flow_model.h"

#include <QList>

namespace netmoth::test {

using Indexes = QList<std::uint32_t>;

inline Indexes flowIndexes(const gui::FlowModel& model)
{
    Indexes indexes;
    for (int row = 0; row < model.rowCount(); ++row)
        indexes << model.flowAt(row).id.index;
    return indexes;
}

}  // namespace netmoth::test
