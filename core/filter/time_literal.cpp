// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/time_literal.h"

#include <fmt/format.h>

#include <ctime>

namespace netmoth::filter {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;

/// Takes parts off the front of a text.
class Reader
{
public:
    explicit Reader(std::string_view text)
        : m_text(text)
    {
    }

    [[nodiscard]] bool isAtEnd() const { return m_text.empty(); }

    bool skip(char c)
    {
        if (!m_text.starts_with(c))
            return false;
        m_text.remove_prefix(1);
        return true;
    }

    /// Exactly @p count digits.
    std::optional<int> digits(std::size_t count)
    {
        if (m_text.size() < count)
            return std::nullopt;
        int value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            if (m_text[i] < '0' || m_text[i] > '9')
                return std::nullopt;
            value = value * 10 + (m_text[i] - '0');
        }
        m_text.remove_prefix(count);
        return value;
    }

    /// One to nine digits behind a point, as nanoseconds.
    std::optional<std::int64_t> fraction()
    {
        std::int64_t value = 0;
        std::int64_t unit = kSecond;
        for (; !m_text.empty() && m_text.front() >= '0' && m_text.front() <= '9'; m_text.remove_prefix(1)) {
            if (unit == 1)
                return std::nullopt;
            unit /= 10;
            value += unit * (m_text.front() - '0');
        }
        return unit == kSecond ? std::nullopt : std::optional(value);
    }

private:
    std::string_view m_text;
};

bool readDate(Reader& reader, std::tm& time)
{
    const auto year = reader.digits(4);
    if (!year || !reader.skip('-'))
        return false;
    const auto month = reader.digits(2);
    if (!month || !reader.skip('-'))
        return false;
    const auto day = reader.digits(2);
    if (!day || *month < 1 || *month > 12 || *day < 1)
        return false;
    time.tm_year = *year - 1900;
    time.tm_mon = *month - 1;
    time.tm_mday = *day;
    std::tm normalised = time;  // timegm() moves the 31st of a short month into the next
    return ::timegm(&normalised) >= 0 && normalised.tm_mday == *day;
}

bool readClock(Reader& reader, std::tm& time, std::int64_t& ns)
{
    const auto hour = reader.digits(2);
    if (!hour || *hour > 23 || !reader.skip(':'))
        return false;
    const auto minute = reader.digits(2);
    if (!minute || *minute > 59)
        return false;
    time.tm_hour = *hour;
    time.tm_min = *minute;
    if (!reader.skip(':'))
        return true;
    const auto second = reader.digits(2);
    if (!second || *second > 59)
        return false;
    time.tm_sec = *second;
    if (!reader.skip('.'))
        return true;
    const auto fraction = reader.fraction();
    ns = fraction.value_or(0);
    return fraction.has_value();
}

/// Seconds east of Greenwich; nothing where no zone is written.
bool readZone(Reader& reader, std::optional<std::int64_t>& seconds)
{
    if (reader.isAtEnd())
        return true;
    reader.skip(' ');
    if (reader.skip('Z')) {
        seconds = 0;
        return true;
    }
    const bool isWest = reader.skip('-');
    if (!isWest && !reader.skip('+'))
        return false;
    const auto hours = reader.digits(2);
    reader.skip(':');
    const auto minutes = reader.digits(2);
    if (!hours || !minutes || *hours > 14 || *minutes > 59)
        return false;
    const std::int64_t offset = *hours * 3600 + *minutes * 60;
    seconds = isWest ? -offset : offset;
    return true;
}

}  // namespace

std::optional<std::int64_t> readTime(std::string_view text)
{
    Reader reader(text);
    std::tm time{};
    std::int64_t ns = 0;
    std::optional<std::int64_t> zone;
    if (!readDate(reader, time))
        return std::nullopt;
    if ((reader.skip('T') || reader.skip(' ')) && (!readClock(reader, time, ns) || !readZone(reader, zone)))
        return std::nullopt;
    time.tm_isdst = -1;
    const std::int64_t seconds = zone ? ::timegm(&time) - *zone : ::mktime(&time);
    if (!reader.isAtEnd() || seconds < 0 || seconds > kLastTimeNs / kSecond)
        return std::nullopt;
    return seconds * kSecond + ns;
}

std::string timeText(std::int64_t ns)
{
    const auto seconds = static_cast<std::time_t>(ns / kSecond);
    std::tm utc{};
    ::gmtime_r(&seconds, &utc);
    std::string fraction = fmt::format(".{:09}", ns % kSecond);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    if (fraction == ".")
        fraction.clear();
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}{}Z", utc.tm_year + 1900, utc.tm_mon + 1, utc.tm_mday,
                       utc.tm_hour, utc.tm_min, utc.tm_sec, fraction);
}

}  // namespace netmoth::filter
