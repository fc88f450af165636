// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace netmoth::filter {

/// The last moment that can be written: in the year 2262.
inline constexpr std::int64_t kLastTimeNs = INT64_MAX / 1'000'000'000 * 1'000'000'000 - 1;

/// Reads "2024-01-31", "2024-01-31 10:00", "2024-01-31T10:00:00.123456789Z", "… +02:00": ISO 8601, local time where no
/// zone is given. From 1970 to kLastTimeNs. @return ns since the epoch.
[[nodiscard]] std::optional<std::int64_t> readTime(std::string_view text);

/// "2024-01-31T10:00:00.5Z": what readTime() reads back, for any time that it can return.
[[nodiscard]] std::string timeText(std::int64_t ns);

}  // namespace netmoth::filter
