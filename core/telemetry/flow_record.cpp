// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/flow_record.h"

#include "core/telemetry/address_words.h"

namespace netmoth::telemetry {

namespace {

std::uint8_t byteOf(std::uint64_t word, int shift)
{
    return static_cast<std::uint8_t>(word >> shift);
}

}  // namespace

bool unpackFlow(std::span<const std::uint64_t> words, std::uint32_t worker, std::uint32_t index,
                flow::FlowSnapshot& flow)
{
    const std::uint64_t identity = words[flow_word::kIdentity];
    const std::uint8_t version = ipVersionOf(identity);
    const std::uint8_t state = byteOf(identity, 8);
    const std::uint8_t reason = byteOf(identity, 0) & kEndReasonMask;
    if ((version != 4 && version != 6) || state > static_cast<std::uint8_t>(flow::FlowState::Closed) ||
        reason > static_cast<std::uint8_t>(flow::EndReason::Shutdown))
        return false;

    flow.id = {worker, index, static_cast<std::uint32_t>(identity >> 32)};
    flow.ipProtocol = byteOf(identity, 24);
    flow.ipVersion = version;
    flow.state = static_cast<flow::FlowState>(state);
    flow.endReason = static_cast<flow::EndReason>(reason);
    flow.directionGuessed = (identity & kDirectionGuessed) != 0;
    flow.originator = addressFrom(words[flow_word::kOriginator], words[flow_word::kOriginator + 1]);
    flow.responder = addressFrom(words[flow_word::kResponder], words[flow_word::kResponder + 1]);
    const std::uint64_t ports = words[flow_word::kPorts];
    flow.originatorPort = static_cast<std::uint16_t>(ports >> 48);
    flow.responderPort = static_cast<std::uint16_t>(ports >> 32);
    flow.vlan = unpackOuterTag(static_cast<std::uint16_t>(ports >> 16));
    flow.icmpType = byteOf(ports, 8);
    flow.icmpCode = byteOf(ports, 0);
    flow.firstSeenNs = static_cast<std::int64_t>(words[flow_word::kFirstSeen]);
    flow.lastSeenNs = static_cast<std::int64_t>(words[flow_word::kLastSeen]);
    flow.fromOriginator = {words[flow_word::kOriginatorPackets], words[flow_word::kOriginatorBytes]};
    flow.fromResponder = {words[flow_word::kResponderPackets], words[flow_word::kResponderBytes]};
    flow.originatorTcpFlags = byteOf(words[flow_word::kTcp], 56);
    flow.responderTcpFlags = byteOf(words[flow_word::kTcp], 48);
    flow.icmpErrors = {static_cast<std::uint16_t>(words[flow_word::kTcp] >> 32), byteOf(words[flow_word::kTcp], 24),
                       byteOf(words[flow_word::kTcp], 16)};
    return true;
}

}  // namespace netmoth::telemetry
