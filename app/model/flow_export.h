// SPDX-License-Identifier: GPL-3.0-or-later
// Flows as a file: comma-separated values (RFC 4180) with a head, a JSON array, or EVE JSON Lines. Numbers are exact,
// times are UTC, and nothing depends on the user's language. The file appears whole or not at all. Any thread.
#pragma once

#include "app/model/background_work.h"
#include "app/model/flow_pick.h"
#include "core/base/result.h"

#include <QString>

#include <string>

namespace netmoth::model {

enum class FlowFormat
{
    Csv,
    Json,
    Eve
};

[[nodiscard]] QString flowFormatFilter(FlowFormat format);  ///< For a file dialog, for example "CSV (*.csv)".
[[nodiscard]] QString flowFormatSuffix(FlowFormat format);  ///< "csv", …

[[nodiscard]] QString flowsWrittenText(std::size_t count, const QString& path);
[[nodiscard]] QString writingFlowsText(std::size_t count, const QString& path);

/// Writes @p pick a piece at a time, in its order: memory does not grow with the number of flows. Without a file when
/// @p proceed says so. @p interfaceName: for EVE's in_iface; empty for files.
[[nodiscard]] Result<void> writeFlows(const FlowPick& pick, FlowFormat format, const std::string& interfaceName,
                                      const QString& path, const BackgroundWork::Proceed& proceed);

}  // namespace netmoth::model
