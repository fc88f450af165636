// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/flow_export.h"

#include "app/model/number_format.h"
#include "app/session/atomic_file.h"
#include "app/session/eve/flow_event.h"
#include "app/session/json_line.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <array>
#include <iterator>
#include <variant>

namespace netmoth::model {

using flow::FlowSnapshot;

namespace {

struct FlowExportText
{
    Q_DECLARE_TR_FUNCTIONS(FlowExport)
};

/// Printed in seconds.
struct ExportedDuration
{
    std::int64_t ns = 0;
};

using ExportedValue = std::variant<std::uint64_t, bool, ExportedDuration, std::string, packet::VlanTags>;

/// A value of one flow, under the same name in CSV and JSON.
struct ExportedField
{
    const char* name;
    ExportedValue (*value)(const FlowSnapshot& flow, bool ended);
};

template <auto Member>
constexpr auto kExportedNumber =
    [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::uint64_t{flow.*Member}; };

constexpr auto kExportedFields = std::to_array<ExportedField>({
    {"source",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return packet::toString(flow.originator, flow.ipVersion); }},
    {"source_port", kExportedNumber<&FlowSnapshot::originatorPort>},
    {"destination",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return packet::toString(flow.responder, flow.ipVersion); }},
    {"destination_port", kExportedNumber<&FlowSnapshot::responderPort>},
    {"protocol",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return session::eve::protocolName(flow.ipProtocol); }},
    {"ip_protocol", kExportedNumber<&FlowSnapshot::ipProtocol>},
    {"state",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::string(flow::flowStateName(flow.state)); }},
    {"ended", [](const FlowSnapshot&, bool ended) -> ExportedValue { return ended; }},
    {"end_reason",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::string(flow::endReasonName(flow.endReason)); }},
    {"first_packet",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return session::json::timestamp(flow.firstSeenNs); }},
    {"last_packet",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return session::json::timestamp(flow.lastSeenNs); }},
    {"duration_s", [](const FlowSnapshot& flow, bool) -> ExportedValue { return ExportedDuration{flow.durationNs()}; }},
    {"packets_sent", [](const FlowSnapshot& flow, bool) -> ExportedValue { return flow.fromOriginator.packets; }},
    {"packets_returned", [](const FlowSnapshot& flow, bool) -> ExportedValue { return flow.fromResponder.packets; }},
    {"bytes_sent", [](const FlowSnapshot& flow, bool) -> ExportedValue { return flow.fromOriginator.wireBytes; }},
    {"bytes_returned", [](const FlowSnapshot& flow, bool) -> ExportedValue { return flow.fromResponder.wireBytes; }},
    {"vlan", [](const FlowSnapshot& flow, bool) -> ExportedValue { return flow.vlan; }},
    {"tunnel",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::string(tunnelKindName(flow.tunnel.kind)); }},
    {"tunnel_id", [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::uint64_t{flow.tunnel.id}; }},
    {"tunnel_vlan", [](const FlowSnapshot& flow, bool) -> ExportedValue { return flow.tunnel.vlan; }},
    {"tcp_flags_sent", kExportedNumber<&FlowSnapshot::originatorTcpFlags>},
    {"tcp_flags_returned", kExportedNumber<&FlowSnapshot::responderTcpFlags>},
    {"tcp_followed", [](const FlowSnapshot& flow, bool) -> ExportedValue { return flow.tcp.isTracked; }},
    {"retransmissions_sent",
     [](const FlowSnapshot& flow, bool) -> ExportedValue {
         return std::uint64_t{flow.tcp.originator.retransmissions};
     }},
    {"retransmissions_returned",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::uint64_t{flow.tcp.responder.retransmissions}; }},
    {"gap_bytes_sent",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::uint64_t{flow.tcp.originator.gapBytes}; }},
    {"gap_bytes_returned",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::uint64_t{flow.tcp.responder.gapBytes}; }},
    {"handshake_rtt_us",
     [](const FlowSnapshot& flow, bool) -> ExportedValue { return std::uint64_t{flow.tcp.handshakeRttUs}; }},
});

std::string secondsText(ExportedDuration duration)
{
    return fmt::format("{:.9f}", static_cast<double>(duration.ns) / 1e9);
}

/// No text needs quoting by RFC 4180: addresses, fixed words, times.
struct CsvCell
{
    std::string& text;

    void operator()(std::uint64_t number) const { fmt::format_to(std::back_inserter(text), "{}", number); }
    void operator()(bool flag) const { text += flag ? "true" : "false"; }
    void operator()(ExportedDuration duration) const { text += secondsText(duration); }
    void operator()(const std::string& word) const { text += word; }
    void operator()(packet::VlanTags tags) const
    {
        for (std::size_t i = 0; i < tags.size(); ++i)
            fmt::format_to(std::back_inserter(text), "{}{}", i == 0 ? "" : " ", tags[i]);
    }
};

struct JsonMember
{
    session::json::Writer& json;
    const char* name;

    void operator()(std::uint64_t number) const { session::json::member(json, name, number); }
    void operator()(bool flag) const { session::json::flag(json, name, flag); }
    void operator()(const std::string& word) const { session::json::member(json, name, word); }
    void operator()(ExportedDuration duration) const
    {
        session::json::key(json, name);
        const std::string text = secondsText(duration);
        json.RawValue(text.data(), text.size(), rapidjson::kNumberType);
    }
    void operator()(packet::VlanTags tags) const { session::json::numbers(json, name, tags); }
};

void appendCsvHead(std::string& text)
{
    for (const ExportedField& field : kExportedFields)
        fmt::format_to(std::back_inserter(text), "{}{}", &field == kExportedFields.begin() ? "" : ",", field.name);
    text += "\r\n";
}

void appendCsvLine(std::string& text, const FlowSnapshot& flow, bool ended)
{
    for (const ExportedField& field : kExportedFields) {
        if (&field != kExportedFields.begin())
            text += ',';
        std::visit(CsvCell{text}, field.value(flow, ended));
    }
    text += "\r\n";
}

void appendJsonObject(std::string& text, const FlowSnapshot& flow, bool ended)
{
    rapidjson::StringBuffer buffer;
    session::json::Writer json(buffer);
    json.StartObject();
    for (const ExportedField& field : kExportedFields)
        std::visit(JsonMember{json, field.name}, field.value(flow, ended));
    json.EndObject();
    text.append(buffer.GetString(), buffer.GetSize());
}

std::string exportHead(FlowFormat format)
{
    std::string text;
    if (format == FlowFormat::Csv)
        appendCsvHead(text);
    else if (format == FlowFormat::Json)
        text = "[";
    return text;
}

struct ExportedLine
{
    const FlowSnapshot& flow;
    bool ended = false;
    bool isFirst = false;
};

void appendFlow(std::string& text, const ExportedLine& line, FlowFormat format, const std::string& interfaceName)
{
    switch (format) {
    case FlowFormat::Csv:
        return appendCsvLine(text, line.flow, line.ended);
    case FlowFormat::Json:
        text += line.isFirst ? "\n" : ",\n";
        return appendJsonObject(text, line.flow, line.ended);
    case FlowFormat::Eve:
        text += session::eve::flowLine(line.flow, interfaceName);
        return;
    }
}

}  // namespace

QString flowFormatFilter(FlowFormat format)
{
    switch (format) {
    case FlowFormat::Csv:
        return FlowExportText::tr("Comma-separated values (*.csv)");
    case FlowFormat::Json:
        return FlowExportText::tr("JSON array (*.json)");
    case FlowFormat::Eve:
        return FlowExportText::tr("EVE JSON Lines (*.jsonl)");
    }
    return {};
}

QString flowFormatSuffix(FlowFormat format)
{
    switch (format) {
    case FlowFormat::Csv:
        return QStringLiteral("csv");
    case FlowFormat::Json:
        return QStringLiteral("json");
    case FlowFormat::Eve:
        return QStringLiteral("jsonl");
    }
    return {};
}

QString flowsWrittenText(std::size_t count, const QString& path)
{
    return FlowExportText::tr("%Ln flow(s) written to %1.", nullptr, pluralCount(count)).arg(path);
}

QString writingFlowsText(std::size_t count, const QString& path)
{
    return FlowExportText::tr("%Ln flow(s) are being written to %1.", nullptr, pluralCount(count)).arg(path);
}

Result<void> writeFlows(const FlowPick& pick, FlowFormat format, const std::string& interfaceName, const QString& path,
                        const BackgroundWork::Proceed& proceed)
{
    constexpr std::size_t kPieceBytes = std::size_t{64} << 10;
    const std::size_t count = pick.count();
    session::AtomicFile file(path);
    std::size_t written = 0;
    bool isWanted = true;
    std::string piece = exportHead(format);
    const auto writePiece = [&] {
        const bool done = file.write(piece);
        piece.clear();
        return done;
    };
    bool isGood = file.open();
    if (isGood)
        pick.forEach([&](FlowRows::Position position) {
            appendFlow(piece, {pick.rows->flowAt(position), !pick.rows->isActive(position), written == 0}, format,
                       interfaceName);
            ++written;
            if (piece.size() < kPieceBytes)
                return true;
            isGood = writePiece();
            isWanted = proceed(static_cast<double>(written) / static_cast<double>(count));
            return isGood && isWanted;
        });
    if (format == FlowFormat::Json)
        piece += "\n]\n";
    if (isGood && isWanted && writePiece() && proceed(1) && file.commit())
        return {};
    if (isGood && file.reason().isEmpty())
        return {};  // cancelled: the file is discarded
    return fail(FailureKind::System,
                FlowExportText::tr("Writing the flows to %1 failed: %2. Free some room there or choose "
                                   "another place.")
                    .arg(path, file.reason())
                    .toStdString());
}

}  // namespace netmoth::model
