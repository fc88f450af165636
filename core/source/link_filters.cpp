// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/link_filters.h"

#include "core/packet/capture_header.h"
#include "core/packet/link_layer.h"
#include "core/source/format_parser.h"

#include <pcap/bpf.h>

namespace netmoth::source {

namespace {

using packet::ByteRange;
using packet::Frame;
using packet::LinkType;

/// The link type that libpcap compiles for. It supports serial lines partly and some link types not at all; for these
/// the filter is applied to the IP packet.
LinkType filteredAs(LinkType linkType)
{
    switch (linkType) {
    case LinkType::Pktap:
        return LinkType::Ethernet;
    case LinkType::Ppi:
        return LinkType::Wifi;
    case LinkType::Ppp:
    case LinkType::Serial:
    case LinkType::PppOverEthernet:
    case LinkType::CiscoHdlc:
    case LinkType::FrameRelay:
    case LinkType::PppWithDirection:
    case LinkType::CiscoHdlcWithDirection:
    case LinkType::FrameRelayWithDirection:
    case LinkType::Mpls:
    case LinkType::Nflog:
        return LinkType::RawIp;
    default:
        return linkType;
    }
}

/// The part of such a frame that the filter is applied to: the frame that its capture header names, or the IP packet in
/// it.
packet::WrappedFrame judgedPart(const Frame& frame)
{
    constexpr int kMostCaptureHeaders = 4;
    packet::WrappedFrame part{{frame.bytes, frame.capturedLength, std::max(frame.wireLength, frame.capturedLength)},
                              frame.linkType};
    for (int headers = 0; headers < kMostCaptureHeaders; ++headers)
        if (packet::unwrap(part.linkType, part.bytes, part) != packet::UnwrapStatus::Unwrapped)
            break;
    if (filteredAs(part.linkType) == part.linkType)
        return part;
    packet::IpCandidate found;
    const bool isIp =
        packet::locateIpByLinkType({.linkType = part.linkType}, part.bytes, found) == packet::WalkStatus::Ip;
    return {isIp ? found.packet : ByteRange{part.bytes.bytes, 0, 0}, LinkType::RawIp};
}

}  // namespace

Result<void> LinkFilters::adopt(std::span<const bpf_insn> program)
{
    auto adopted = adoptFilter(program);
    if (!adopted)
        return tl::unexpected(std::move(adopted.error()));
    m_isActive = !program.empty();
    m_isCompiled = false;
    m_programs.fill(*adopted);
    return {};
}

Result<void> LinkFilters::compile(std::string_view expression, LinkType first, bool mayMix)
{
    static constexpr bpf_insn kRejectAll = {BPF_RET | BPF_K, 0, 0, 0};
    const LinkType primaryType = filteredAs(first);
    auto primary = compileFilter(expression, primaryType, kMaxCapturedLength);
    if (!primary)
        return tl::unexpected(std::move(primary.error()));
    m_isActive = !primary->instructions.empty();
    m_isCompiled = true;
    for (const LinkType linkType : packet::kLinkTypes) {
        BpfProgram& place = m_programs[packet::indexOf(linkType)];
        if (linkType == primaryType) {
            place = *primary;
            continue;
        }
        // A file with one link type needs no other program, except the one that replaces that of Null (see run()).
        const bool mayCome = mayMix || primaryType != first || linkType == LinkType::Loop;
        if (!mayCome || filteredAs(linkType) != linkType)
            continue;
        auto program = compileFilter(expression, linkType, kMaxCapturedLength);
        place = program ? std::move(*program) : BpfProgram{{kRejectAll}};
    }
    return {};
}

std::uint32_t LinkFilters::run(const Frame& frame) const
{
    if (m_isCompiled && filteredAs(frame.linkType) != frame.linkType) [[unlikely]] {
        const packet::WrappedFrame part = judgedPart(frame);
        const BpfProgram& program = m_programs[packet::indexOf(part.linkType)];
        return program.run(part.bytes.bytes, part.bytes.wire, part.bytes.captured) != 0 ? UINT32_MAX : 0;
    }
    // The address family of Null is in the byte order of the capturing host. libpcap's compiler assumes the order of
    // this host. A family is below 256, so a leading zero shows network order, which is the format of Loop.
    const bool networkOrder =
        m_isCompiled && frame.linkType == LinkType::Null && frame.capturedLength >= 4 && frame.bytes[0] == 0;
    const BpfProgram& program = m_programs[packet::indexOf(networkOrder ? LinkType::Loop : frame.linkType)];
    return program.run(frame.bytes, frame.wireLength, frame.capturedLength);
}

}  // namespace netmoth::source
