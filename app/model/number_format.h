// SPDX-License-Identifier: GPL-3.0-or-later
// Formats numbers in the user's locale. Three significant digits; SI prefixes, as networks are sold.
#pragma once

#include <QString>

#include <cstdint>

namespace netmoth::model {

/// @p count as tr() takes it to choose a plural form.
[[nodiscard]] int pluralCount(std::uint64_t count);

[[nodiscard]] QString formatExact(std::uint64_t count);           ///< "1,234,567"
[[nodiscard]] QString formatCount(double count);                  ///< "123", "1.23 k", "45.6 M"
[[nodiscard]] QString formatPacketRate(double packetsPerSecond);  ///< "1.23 k packets/s"
[[nodiscard]] QString formatBitRate(double bitsPerSecond);        ///< "45.6 Mbit/s"
[[nodiscard]] QString formatBytes(double bytes);                  ///< "45.6 MB"

/// "0 %", "0.42 %", "12.3 %"; a loss that is not zero never reads as zero: "< 0.01 %".
[[nodiscard]] QString formatPercent(double percent);

[[nodiscard]] QString formatMilliseconds(double milliseconds);   ///< "3.4 ms", "850 ms", "2.6 s", "12 s", "3.1 min"
[[nodiscard]] QString formatDuration(std::int64_t nanoseconds);  ///< "0.012 s", "12.3 s", "3:24", "1:02:03"
[[nodiscard]] QString formatClockTime(std::int64_t epochNs);     ///< Local time of day, "14:03:27.125"
[[nodiscard]] QString formatDateTime(std::int64_t epochNs);      ///< ISO date and local time

/// Since the epoch, rounded down, not towards zero: a capture file may carry times before 1970.
[[nodiscard]] std::int64_t wholeMilliseconds(std::int64_t epochNs);

}  // namespace netmoth::model
