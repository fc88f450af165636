// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/json_line.h"

#include <fmt/format.h>

#include <ctime>

namespace netmoth::session::json {

std::string timestamp(std::int64_t timeNs)
{
    constexpr std::int64_t kSecond = 1'000'000'000;
    std::int64_t nanoseconds = timeNs % kSecond;
    auto seconds = static_cast<std::time_t>(timeNs / kSecond);
    if (nanoseconds < 0) {
        nanoseconds += kSecond;
        --seconds;
    }
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}.{:06}+0000", utc.tm_year + 1900, utc.tm_mon + 1,
                       utc.tm_mday, utc.tm_hour, utc.tm_min, utc.tm_sec, nanoseconds / 1000);
}

}  // namespace netmoth::session::json
