// SPDX-License-Identifier: GPL-3.0-or-later
// One sound frame of each kind that the decoder knows, made by header_bytes.h. Shared by unit tests, the fuzzer's
// seeds and anything else that wants every header once.
#pragma once

#include "core/packet/link_type.h"
#include "tests/support/header_bytes.h"

#include <string>
#include <vector>

namespace netmoth::test {

struct SampleFrame
{
    std::string name;
    packet::LinkType linkType = packet::LinkType::Ethernet;
    Bytes bytes;
};

/// Every frame decodes without error, at both flow levels.
[[nodiscard]] std::vector<SampleFrame> sampleFrames();

/// The innermost packet of the tunnel samples: 10.0.0.100:5000 → 10.0.0.101:6000 over UDP, eight bytes of payload.
[[nodiscard]] Bytes innermostIpv4();
/// The same over IPv6: [2001:db8::64]:5000 → [2001:db8::65]:6000.
[[nodiscard]] Bytes innermostIpv6();

}  // namespace netmoth::test
