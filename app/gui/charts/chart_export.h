// SPDX-License-Identifier: GPL-3.0-or-later
// Saves charts to files. A file appears complete or not at all; a failure is one sentence. GUI thread (pictures are
// painted).
#pragma once

#include "app/gui/models/traffic_history.h"
#include "core/base/result.h"

class QString;
class QWidget;

namespace netmoth::gui {

/// Paints @p widget to @p path: .svg, or else a PNG of twice the resolution. @p title: of the drawing.
[[nodiscard]] Result<void> savePicture(QWidget& widget, const QString& title, const QString& path);

/// Every metric between @p fromNs and @p toNs of the history's axis as comma-separated values (RFC 4180) with a header.
/// Times are UTC. Where the history has become coarser, the values are peaks.
[[nodiscard]] Result<void> saveValues(const TrafficHistory& history, std::int64_t fromNs, std::int64_t toNs,
                                      const QString& path);

}  // namespace netmoth::gui
