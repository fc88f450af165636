// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/charts/time_axis.h"

#include "app/model/number_format.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>

namespace netmoth::gui {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr std::int64_t kDay = 24 * kHour;
constexpr auto kSteps = std::to_array<std::int64_t>(
    {kSecond,     2 * kSecond,  5 * kSecond,  10 * kSecond, 15 * kSecond, 30 * kSecond, kMinute,   2 * kMinute,
     5 * kMinute, 10 * kMinute, 15 * kMinute, 30 * kMinute, kHour,        2 * kHour,    3 * kHour, 6 * kHour,
     12 * kHour,  kDay,         2 * kDay,     7 * kDay,     14 * kDay,    30 * kDay,    90 * kDay, 365 * kDay});

/// The smallest round step that @p most ticks reach over @p spanNs with.
std::int64_t stepFor(std::int64_t spanNs, int most)
{
    const std::int64_t wanted = std::max<std::int64_t>(1, spanNs / std::max(1, most));
    if (wanted <= kSecond / 2) {
        std::int64_t power = 1;
        while (power * 10 <= wanted)
            power *= 10;
        for (const std::int64_t factor : {1, 2, 5, 10})
            if (factor * power >= wanted)
                return factor * power;
    }
    const auto* const found = std::find_if(kSteps.begin(), kSteps.end(), [&](auto step) { return step >= wanted; });
    if (found != kSteps.end())
        return *found;
    std::int64_t years = kSteps.back();
    while (years < wanted)
        years *= 2;
    return years;
}

QDateTime localTime(std::int64_t epochNs)
{
    return QDateTime::fromMSecsSinceEpoch(model::wholeMilliseconds(epochNs));
}

}  // namespace

QString timeLabel(std::int64_t epochNs, std::int64_t resolutionNs)
{
    const QDateTime time = localTime(epochNs);
    if (resolutionNs >= kDay)
        return QLocale().toString(time.date(),
                                  resolutionNs >= 90 * kDay ? QStringLiteral("MMM yyyy") : QStringLiteral("MMM d"));
    if (resolutionNs >= kMinute)
        return time.toString(QStringLiteral("HH:mm"));
    QString text = time.toString(QStringLiteral("HH:mm:ss"));
    if (resolutionNs < kSecond) {
        int decimals = 1;
        for (std::int64_t unit = kSecond / 10; unit > resolutionNs && decimals < 9; unit /= 10)
            ++decimals;
        const std::int64_t fraction = ((epochNs % kSecond) + kSecond) % kSecond;
        text += QLocale().decimalPoint() + QStringLiteral("%1").arg(fraction, 9, 10, QLatin1Char('0')).left(decimals);
    }
    return text;
}

std::vector<TimeTick> timeTicks(std::int64_t fromNs, std::int64_t toNs, std::int64_t epochOffsetNs, int most)
{
    std::vector<TimeTick> ticks;
    if (toNs <= fromNs)
        return ticks;
    const std::int64_t step = stepFor(toNs - fromNs, most);
    // Days and hours are round on the local clock, not in UTC.
    const std::int64_t zoneNs = std::int64_t{localTime(fromNs + epochOffsetNs).offsetFromUtc()} * kSecond;
    const std::int64_t local = fromNs + epochOffsetNs + zoneNs;
    std::int64_t first = local - ((local % step) + step) % step;
    if (first < local)
        first += step;
    const std::int64_t last = toNs + epochOffsetNs + zoneNs;
    for (std::int64_t at = first; at <= last && static_cast<int>(ticks.size()) <= most; at += step)
        ticks.push_back({at - epochOffsetNs - zoneNs, timeLabel(at - zoneNs, step)});
    return ticks;
}

}  // namespace netmoth::gui
