// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/number_format.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <limits>

namespace netmoth::model {

namespace {

struct NumberFormatText
{
    Q_DECLARE_TR_FUNCTIONS(NumberFormat)
};

struct Scaled
{
    double value;
    const char* prefix;
};

Scaled scaled(double value)
{
    constexpr std::array<Scaled, 4> steps{{{1e12, "T"}, {1e9, "G"}, {1e6, "M"}, {1e3, "k"}}};
    for (const Scaled& step : steps)
        // 999.5 would round to 1000 and read as one digit too many
        if (std::abs(value) >= step.value * 0.9995)
            return {value / step.value, step.prefix};
    return {value, ""};
}

QString threeDigits(double value, bool wholeUnits)
{
    const double magnitude = std::abs(value);
    const int decimals = wholeUnits || magnitude >= 99.95 ? 0 : (magnitude >= 9.995 ? 1 : 2);
    return QLocale().toString(value, 'f', decimals);
}

/// A number with a Latin unit, kept in that order among letters that run from the right: begun by a left-to-right mark.
QString inReadingOrder(const QString& text)
{
    return QLocale().textDirection() == Qt::RightToLeft ? QChar(0x200E) + text : text;
}

/// "45.6 M" + unit; plain counts stay whole.
QString withUnit(double value, const QString& unit)
{
    const Scaled number = scaled(value);
    const bool isPlain = number.prefix[0] == '\0';
    const QString suffix = QLatin1String(number.prefix) + unit;
    const QString digits = threeDigits(number.value, isPlain);
    return suffix.isEmpty() ? digits : inReadingOrder(digits + QChar(QChar::Nbsp) + suffix);
}

}  // namespace

int pluralCount(std::uint64_t count)
{
    return static_cast<int>(std::min<std::uint64_t>(count, std::numeric_limits<int>::max()));
}

QString formatExact(std::uint64_t count)
{
    return QLocale().toString(static_cast<qulonglong>(count));
}

QString formatCount(double count)
{
    return withUnit(count, {});
}

QString formatPacketRate(double packetsPerSecond)
{
    return NumberFormatText::tr("%1 packets/s").arg(formatCount(packetsPerSecond));
}

QString formatBitRate(double bitsPerSecond)
{
    return withUnit(bitsPerSecond, NumberFormatText::tr("bit/s"));
}

QString formatBytes(double bytes)
{
    return withUnit(bytes, NumberFormatText::tr("B"));
}

QString formatPercent(double percent)
{
    if (percent <= 0)
        return inReadingOrder(NumberFormatText::tr("0 %"));
    if (percent < 0.01)
        return inReadingOrder(NumberFormatText::tr("< %1 %").arg(QLocale().toString(0.01, 'f', 2)));
    return inReadingOrder(NumberFormatText::tr("%1 %").arg(QLocale().toString(percent, 'f', percent < 9.995 ? 2 : 1)));
}

QString formatMilliseconds(double milliseconds)
{
    const auto digits = [](double value) { return QLocale().toString(value, 'f', value < 9.95 ? 1 : 0); };
    if (milliseconds < 999.5)
        return inReadingOrder(NumberFormatText::tr("%1 ms").arg(digits(milliseconds)));
    if (milliseconds < 59'500)
        return inReadingOrder(NumberFormatText::tr("%1 s").arg(digits(milliseconds / 1000)));
    if (milliseconds < 3'570'000)
        return inReadingOrder(NumberFormatText::tr("%1 min").arg(digits(milliseconds / 60'000)));
    return inReadingOrder(NumberFormatText::tr("%1 h").arg(threeDigits(milliseconds / 3'600'000, false)));
}

QString formatDuration(std::int64_t nanoseconds)
{
    const double seconds = static_cast<double>(std::max<std::int64_t>(0, nanoseconds)) / 1e9;
    if (seconds < 59.95)
        return inReadingOrder(
            NumberFormatText::tr("%1 s").arg(QLocale().toString(seconds, 'f', seconds < 9.995 ? 3 : 1)));
    const auto whole = static_cast<qint64>(std::llround(seconds));
    const QString minutesAndSeconds = QStringLiteral("%1:%2")
                                          .arg((whole / 60) % 60, whole >= 3600 ? 2 : 1, 10, QLatin1Char('0'))
                                          .arg(whole % 60, 2, 10, QLatin1Char('0'));
    return whole >= 3600 ? QStringLiteral("%1:%2").arg(whole / 3600).arg(minutesAndSeconds) : minutesAndSeconds;
}

std::int64_t wholeMilliseconds(std::int64_t epochNs)
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::nanoseconds(epochNs)).count();
}

QString formatClockTime(std::int64_t epochNs)
{
    return QDateTime::fromMSecsSinceEpoch(wholeMilliseconds(epochNs)).toString(QStringLiteral("HH:mm:ss.zzz"));
}

QString formatDateTime(std::int64_t epochNs)
{
    return QDateTime::fromMSecsSinceEpoch(wholeMilliseconds(epochNs)).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

}  // namespace netmoth::model
