// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a frame of any link type: the decoder reads nothing outside them, says where everything is inside them,
// and what is read from the result on demand stays inside, too.
// Input: link type (255 for SLL2, 254 for PKTAP), a byte of options, the frame.
#include "core/packet/checksum.h"
#include "core/packet/common_packet.h"
#include "core/packet/decode.h"
#include "core/packet/icmp_error.h"
#include "core/packet/tcp_options.h"

#include <cstdlib>
#include <cstring>
#include <memory>

namespace {

using namespace netmoth::packet;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isInside(const Frame& frame, const std::uint8_t* pointer, std::uint32_t length)
{
    return pointer >= frame.bytes && pointer + length <= frame.bytes + frame.capturedLength;
}

void requireSensible(const Frame& frame, const PacketView& view, const DecodeOptions& options)
{
    require(view.ends.ipVersion == 4 || view.ends.ipVersion == 6);
    require(isInside(frame, view.ipHeader, view.ends.ipVersion == 4 ? 20 : 40));
    require(isInside(frame, view.transport, view.transportLength));
    require(isInside(frame, view.payload, view.payloadLength));
    require(view.payloadLength <= view.payloadWireLength);
    require(view.payload >= view.transport);
    require(view.tunnelDepth <= options.tunnelDepth);
    require(!options.outermost || view.tunnelDepth == 0);
    require((view.outerIpHeader != nullptr) == (view.tunnelDepth > 0));
    require(!(view.isFragment && view.transportComplete));
    require(!view.isFirstFragment || (view.isFragment && view.fragmentOffsetBytes == 0));
}

/// For the sanitizers: these read what the view promises.
void readOnDemand(const Frame& frame, const PacketView& view)
{
    const auto ends = quotedEnds(view);
    require(!ends || ends->ipVersion == 4 || ends->ipVersion == 6);
    const TcpOptions options = tcpOptions(view);
    require(options.windowScale.value_or(0) <= 14);
    require(transportChecksum(frame, view) <= ChecksumState::Unverifiable);
    require(ipv4HeaderChecksum(frame, view) <= ChecksumState::Unverifiable);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size < 2)
        return 0;
    const auto linkType = linkTypeFromFile(bytes[0] == 255 ? 276U : bytes[0] == 254 ? 258U : bytes[0]);
    if (!linkType)
        return 0;
    const std::size_t length = size - 2;
    const auto copy = std::make_unique<std::uint8_t[]>(length);
    if (length > 0)
        std::memcpy(copy.get(), bytes + 2, length);

    Frame frame;
    frame.bytes = copy.get();
    frame.capturedLength = static_cast<std::uint32_t>(length);
    // Cut by the snaplen, whole, or fewer bytes on the wire than captured, as a damaged file says.
    constexpr std::uint32_t kWireLengths[] = {0, 0, 1500, 0x7FFFFFFF};
    const std::uint32_t extra = kWireLengths[bytes[1] & 3U];
    frame.wireLength = (bytes[1] & 3U) == 1 ? 1 : frame.capturedLength + extra;
    frame.linkType = *linkType;
    frame.flags = (bytes[1] & 4U) != 0 ? kSegmentationOffload : 0;
    frame.vlanTpid = (bytes[1] & 8U) != 0 ? 0x8100 : 0;
    for (const bool outermost : {false, true}) {
        const DecodeOptions options{outermost, static_cast<std::uint8_t>((bytes[1] >> 4U) & 7U)};
        PacketView view;
        DecodeError error = DecodeError::Count;
        std::memset(static_cast<void*>(&view), 1, sizeof view);  // each field has to be written; 1 is a valid bool
        const DecodeOutcome outcome = decode(frame, options, view, error);
        const bool hasError = outcome == DecodeOutcome::DecodedWithError || outcome == DecodeOutcome::Malformed;
        require(outcome == DecodeOutcome::NotIp || hasError == (error != DecodeError::Count));
        if (outcome == DecodeOutcome::Decoded || outcome == DecodeOutcome::DecodedWithError) {
            requireSensible(frame, view, options);
            readOnDemand(frame, view);
        }
        PacketView ends;
        if (decodeCommonPacket<CommonDetail::EndsOfUdp>(frame, options, ends))
            require(outcome == DecodeOutcome::Decoded && ends.ends == view.ends &&
                    (view.ends.ipProtocol == kIpProtocolUdp || ends == view));
        PacketView thorough;
        DecodeError sameError = DecodeError::Count;
        require(decodeThoroughly(frame, options, thorough, sameError) == outcome && sameError == error);
        require(outcome == DecodeOutcome::NotIp || outcome == DecodeOutcome::Malformed || thorough == view);
    }
    return 0;
}
