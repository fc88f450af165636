// SPDX-License-Identifier: GPL-3.0-or-later
// Saves charts to files. The data is taken on the GUI thread, where pictures are painted; any thread writes it. A file
// appears complete or not at all; a failure is one sentence.
#pragma once

#include "app/model/background_work.h"
#include "app/model/traffic_history.h"
#include "core/base/result.h"

#include <functional>

class QString;
class QWidget;

namespace netmoth::gui {

/// Writes its data to @p path. Any thread; once. Leaves no file when @p proceed returns false.
using ChartWriter = std::function<Result<void>(const QString& path, const model::BackgroundWork::Proceed& proceed)>;

/// @p widget as it looks now, for @p path: .svg, or else a PNG of twice the resolution. @p title: of the drawing.
[[nodiscard]] ChartWriter pictureOf(QWidget& widget, const QString& title, const QString& path);

/// Every metric between @p fromNs and @p toNs of the history's axis as comma-separated values (RFC 4180) with a header.
/// Times are UTC. Where the history has become coarser, the values are peaks.
[[nodiscard]] ChartWriter valuesOf(const model::TrafficHistory& history, std::int64_t fromNs, std::int64_t toNs);

}  // namespace netmoth::gui
