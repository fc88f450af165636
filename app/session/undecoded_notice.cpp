// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/undecoded_notice.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <functional>

namespace netmoth::session {

namespace {

using telemetry::Counter;

constexpr std::uint64_t kOneIn = 100;  ///< More than one packet in so many is worth a sentence.
constexpr std::size_t kMostKinds = 3;

/// "1,234,567"
std::string grouped(std::uint64_t number)
{
    std::string text = fmt::to_string(number);
    for (std::size_t end = text.size(); end > 3; end -= 3)
        text.insert(end - 3, 1, ',');
    return text;
}

/// "1.2 %", "20 %": never more than there is.
std::string percentText(double percent)
{
    // The region is not trusted: more than all packets counts as all.
    return percent < 10 ? fmt::format("{:.1f} %", std::floor(std::max(percent, 0.0) * 10) / 10)
                        : fmt::format("{} %", std::floor(std::min(percent, 100.0)));
}

}  // namespace

std::optional<UndecodedShare> undecodedShare(const TrafficSample& sample)
{
    UndecodedShare share;
    share.malformed = sample.totals[Counter::Malformed];
    share.packets = sample.totals[Counter::NotDecoded] + share.malformed;
    share.ofPackets = sample.totals[Counter::Consumed];
    if (share.packets <= share.ofPackets / kOneIn)
        return std::nullopt;
    if (!sample.undecoded)
        return share;
    for (const telemetry::UndecodedRow& row : sample.undecoded->rows)
        if (!packet::carriesNoIp(row.what))
            share.largest.push_back(row);
    std::ranges::stable_sort(share.largest, std::ranges::greater{},
                             [](const telemetry::UndecodedRow& row) { return row.sum.packets; });
    if (share.largest.size() > kMostKinds)
        share.largest.resize(kMostKinds);
    return share;
}

std::string undecodedSentence(const UndecodedShare& share)
{
    std::vector<std::string> parts;
    std::uint64_t named = share.malformed;
    for (const telemetry::UndecodedRow& row : share.largest) {
        parts.push_back(fmt::format("{} of {}", grouped(row.sum.packets), undecodedLabel(row.what)));
        named += row.sum.packets;
    }
    if (named < share.packets)
        parts.push_back(fmt::format("{} of other protocols", grouped(share.packets - named)));
    if (share.malformed > 0)
        parts.push_back(fmt::format("{} malformed", grouped(share.malformed)));
    std::string list;
    for (std::size_t i = 0; i < parts.size(); ++i)
        list += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
    return fmt::format("{} of {} packets ({}) were not decoded: {}.", grouped(share.packets), grouped(share.ofPackets),
                       percentText(share.percent()), list);
}

std::string undecodedLabel(const packet::Undecoded& what)
{
    const std::string_view name = packet::undecodedName(what);
    const std::string number = packet::undecodedNumberText(what);
    return name.empty() ? number : fmt::format("{} ({})", name, number);
}

}  // namespace netmoth::session
