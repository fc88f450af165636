// SPDX-License-Identifier: GPL-3.0-or-later
// Whether too much was not decoded, and the message for the user. Values only; any thread.
#pragma once

#include "app/session/traffic_sample.h"

#include <optional>
#include <string>
#include <vector>

namespace netmoth::session {

/// The part of a capture that was not decoded. It excludes ARP, LLDP and other protocols that never carry IP packets.
struct UndecodedShare
{
    std::uint64_t packets = 0;    ///< Not decoded, or malformed.
    std::uint64_t ofPackets = 0;  ///< That were taken from the source.
    std::uint64_t malformed = 0;
    std::vector<telemetry::UndecodedRow> largest;  ///< At most three kinds, most packets first.

    [[nodiscard]] double percent() const
    {
        return ofPackets == 0 ? 0 : 100.0 * static_cast<double>(packets) / static_cast<double>(ofPackets);
    }
};

/// Nothing while it is one percent of the packets or less.
[[nodiscard]] std::optional<UndecodedShare> undecodedShare(const TrafficSample& sample);

/// "2,000 of 10,000 packets (20 %) were not decoded: 1,900 of VN-Tag (EtherType 0x8926) and 100 malformed ones."
[[nodiscard]] std::string undecodedSentence(const UndecodedShare& share);

/// "VN-Tag (EtherType 0x8926)", or the number alone where no name is known.
[[nodiscard]] std::string undecodedLabel(const packet::Undecoded& what);

}  // namespace netmoth::session
