// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/eve/stats_event.h"

#include "app/session/json_line.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>

namespace netmoth::session::eve {

namespace {

using Json = json::Writer;
using json::finish;
using json::key;
using json::member;

/// How old the numbers are of a helper that stands still.
std::uint64_t silentMs(const TrafficSample& sample)
{
    return static_cast<std::uint64_t>(
        std::max<std::int64_t>(0, std::chrono::floor<std::chrono::milliseconds>(sample.heartbeatAge).count()));
}

/// Its number, in a member that says of what kind.
void writeUndecodedNumber(Json& json, const packet::Undecoded& what)
{
    const std::uint64_t number = what.number;
    switch (what.kind) {
    case packet::UndecodedKind::EtherType:
        return member(json, "ethertype", fmt::format("0x{:04x}", number));
    case packet::UndecodedKind::LlcSap:
        return member(json, "llc_sap", fmt::format("0x{:02x}", number));
    case packet::UndecodedKind::SnapProtocol:
        return member(json, "snap", fmt::format("{:06x}:{:04x}", number >> 16, number & 0xFFFF));
    case packet::UndecodedKind::PppProtocol:
        return member(json, "ppp_protocol", fmt::format("0x{:04x}", number));
    case packet::UndecodedKind::LinkLayer:
        return member(json, "link_type", number);
    case packet::UndecodedKind::IpProtocol:
        return member(json, "ip_protocol", number);
    case packet::UndecodedKind::None:
        return member(json, "name", "other");
    }
}

/// @p what is None for what has no row.
void writeUndecodedRow(Json& json, const packet::Undecoded& what, bool isInFlow, const telemetry::PacketSum& sum)
{
    json.StartObject();
    writeUndecodedNumber(json, what);
    if (const std::string_view name = packet::undecodedName(what); !name.empty())
        member(json, "name", name);
    key(json, "in_flow");
    json.Bool(isInFlow);
    if (!what.isNone()) {
        key(json, "may_be_ip");
        json.Bool(!packet::carriesNoIp(what));
    }
    member(json, "packets", sum.packets);
    member(json, "bytes", sum.wireBytes);
    json.EndObject();
}

/// Rows without a flow add up to packets.not_ip. All others are of packets that count to the flow around them.
void writeUndecoded(Json& json, const telemetry::UndecodedReport& report)
{
    key(json, "not_decoded");
    json.StartArray();
    for (const telemetry::UndecodedRow& row : report.rows)
        writeUndecodedRow(json, row.what, row.what.isInFlow, row.sum);
    if (report.others.packets > 0)
        writeUndecodedRow(json, {}, false, report.others);
    if (report.othersInFlows.packets > 0)
        writeUndecodedRow(json, {}, true, report.othersInFlows);
    json.EndArray();
}

}  // namespace

std::string statsLine(const TrafficSample& sample, std::int64_t timestampNs)
{
    using telemetry::Counter;
    rapidjson::StringBuffer buffer;
    Json json(buffer);
    json.StartObject();
    member(json, "timestamp", json::timestamp(timestampNs));
    member(json, "event_type", "stats");
    key(json, "stats");
    json.StartObject();
    member(json, "packets_received", sample.totals[Counter::Received]);
    member(json, "packets_dropped", totalDropped(sample));
    member(json, "packets_processed", sample.totals[Counter::Consumed]);
    member(json, "connections_found", sample.totals[Counter::FlowsCreated]);
    for (std::size_t i = 0; i < telemetry::kCounterCount; ++i)
        member(json, telemetry::counterName(i), sample.totals.values[i]);
    member(json, "journal.missed", sample.journalMissed);
    member(json, "host.nic_missed", sample.hostLosses.nicMissed);
    member(json, "host.nic_errors", sample.hostLosses.nicErrors);
    member(json, "host.softnet_dropped", sample.hostLosses.softnetDropped);
    if (sample.stale)
        member(json, "helper.silent_ms", silentMs(sample));
    if (sample.undecoded && !sample.undecoded->isEmpty())
        writeUndecoded(json, *sample.undecoded);
    json.EndObject();
    json.EndObject();
    return finish(buffer);
}

}  // namespace netmoth::session::eve
