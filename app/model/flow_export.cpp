// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/flow_export.h"

#include "app/model/number_format.h"
#include "app/session/atomic_file.h"
#include "app/session/eve_record.h"

#include <QCoreApplication>

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace netmoth::model {

using flow::FlowSnapshot;

namespace {

struct FlowExportText
{
    Q_DECLARE_TR_FUNCTIONS(FlowExport)
};

struct ExportedFlow
{
    const FlowSnapshot& flow;
    bool ended = false;
};

enum class Shape : std::uint8_t
{
    Literal,  ///< A number, or true or false.
    Text,
    List,  ///< Numbers with a blank between them: so in CSV, an array in JSON.
};

/// A value of one flow, under the same name in CSV and JSON.
struct Field
{
    const char* name;
    Shape shape;
    std::string (*value)(const ExportedFlow&);
};

std::string number(std::uint64_t value)
{
    return fmt::to_string(value);
}

std::string idList(packet::VlanTags vlan)
{
    std::string text;
    for (std::size_t i = 0; i < vlan.size(); ++i)
        fmt::format_to(std::back_inserter(text), "{}{}", i == 0 ? "" : " ", vlan[i]);
    return text;
}

std::string jsonValue(const Field& field, const ExportedFlow& each)
{
    std::string text = field.value(each);
    if (field.shape == Shape::Literal)
        return text;
    if (field.shape == Shape::Text)
        return '"' + text + '"';
    std::ranges::replace(text, ' ', ',');
    return '[' + text + ']';
}

constexpr auto kFields = std::to_array<Field>({
    {"source", Shape::Text,
     [](const ExportedFlow& each) { return packet::toString(each.flow.originator, each.flow.ipVersion); }},
    {"source_port", Shape::Literal, [](const ExportedFlow& each) { return number(each.flow.originatorPort); }},
    {"destination", Shape::Text,
     [](const ExportedFlow& each) { return packet::toString(each.flow.responder, each.flow.ipVersion); }},
    {"destination_port", Shape::Literal, [](const ExportedFlow& each) { return number(each.flow.responderPort); }},
    {"protocol", Shape::Text, [](const ExportedFlow& each) { return session::protocolName(each.flow.ipProtocol); }},
    {"ip_protocol", Shape::Literal, [](const ExportedFlow& each) { return number(each.flow.ipProtocol); }},
    {"state", Shape::Text, [](const ExportedFlow& each) { return std::string(flow::flowStateName(each.flow.state)); }},
    {"ended", Shape::Literal, [](const ExportedFlow& each) { return std::string(each.ended ? "true" : "false"); }},
    {"end_reason", Shape::Text,
     [](const ExportedFlow& each) { return std::string(flow::endReasonName(each.flow.endReason)); }},
    {"first_packet", Shape::Text,
     [](const ExportedFlow& each) { return session::eveTimestamp(each.flow.firstSeenNs); }},
    {"last_packet", Shape::Text, [](const ExportedFlow& each) { return session::eveTimestamp(each.flow.lastSeenNs); }},
    {"duration_s", Shape::Literal,
     [](const ExportedFlow& each) { return fmt::format("{:.9f}", static_cast<double>(each.flow.durationNs()) / 1e9); }},
    {"packets_sent", Shape::Literal, [](const ExportedFlow& each) { return number(each.flow.fromOriginator.packets); }},
    {"packets_returned", Shape::Literal,
     [](const ExportedFlow& each) { return number(each.flow.fromResponder.packets); }},
    {"bytes_sent", Shape::Literal, [](const ExportedFlow& each) { return number(each.flow.fromOriginator.wireBytes); }},
    {"bytes_returned", Shape::Literal,
     [](const ExportedFlow& each) { return number(each.flow.fromResponder.wireBytes); }},
    {"vlan", Shape::List, [](const ExportedFlow& each) { return idList(each.flow.vlan); }},
    {"tunnel", Shape::Text,
     [](const ExportedFlow& each) { return std::string(packet::tunnelKindName(each.flow.tunnel.kind)); }},
    {"tunnel_id", Shape::Literal, [](const ExportedFlow& each) { return number(each.flow.tunnel.id); }},
    {"tunnel_vlan", Shape::List, [](const ExportedFlow& each) { return idList(each.flow.tunnel.vlan); }},
    {"tcp_flags_sent", Shape::Literal, [](const ExportedFlow& each) { return number(each.flow.originatorTcpFlags); }},
    {"tcp_flags_returned", Shape::Literal,
     [](const ExportedFlow& each) { return number(each.flow.responderTcpFlags); }},
    {"tcp_followed", Shape::Literal,
     [](const ExportedFlow& each) { return std::string(each.flow.tcp.isTracked ? "true" : "false"); }},
    {"retransmissions_sent", Shape::Literal,
     [](const ExportedFlow& each) { return number(each.flow.tcp.originator.retransmissions); }},
    {"retransmissions_returned", Shape::Literal,
     [](const ExportedFlow& each) { return number(each.flow.tcp.responder.retransmissions); }},
    {"gap_bytes_sent", Shape::Literal,
     [](const ExportedFlow& each) { return number(each.flow.tcp.originator.gapBytes); }},
    {"gap_bytes_returned", Shape::Literal,
     [](const ExportedFlow& each) { return number(each.flow.tcp.responder.gapBytes); }},
    {"handshake_rtt_us", Shape::Literal, [](const ExportedFlow& each) { return number(each.flow.tcp.handshakeRttUs); }},
});

// No text needs quoting by RFC 4180 or escaping in JSON: addresses, fixed words, times.

template <typename ValueOf>
void appendCsvLine(std::string& text, ValueOf&& valueOf)
{
    for (std::size_t i = 0; i < kFields.size(); ++i) {
        if (i != 0)
            text += ',';
        text += valueOf(kFields[i]);
    }
    text += "\r\n";
}

void appendJsonObject(std::string& text, const ExportedFlow& each)
{
    for (std::size_t i = 0; i < kFields.size(); ++i)
        fmt::format_to(std::back_inserter(text), "{}\"{}\":{}", i == 0 ? '{' : ',', kFields[i].name,
                       jsonValue(kFields[i], each));
    text += '}';
}

std::string head(FlowFormat format)
{
    std::string text;
    if (format == FlowFormat::Csv)
        appendCsvLine(text, [](const Field& field) { return std::string(field.name); });
    else if (format == FlowFormat::Json)
        text = "[";
    return text;
}

void append(std::string& text, const ExportedFlow& each, FlowFormat format, const std::string& interfaceName,
            bool isFirst)
{
    switch (format) {
    case FlowFormat::Csv:
        return appendCsvLine(text, [&](const Field& field) { return field.value(each); });
    case FlowFormat::Json:
        text += isFirst ? "\n" : ",\n";
        return appendJsonObject(text, each);
    case FlowFormat::Eve:
        text += session::eveFlowLine(each.flow, interfaceName);
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
    std::string piece = head(format);
    const auto writePiece = [&] {
        const bool done = file.write(piece);
        piece.clear();
        return done;
    };
    bool isGood = file.open();
    if (isGood)
        pick.forEach([&](FlowRows::Position position) {
            append(piece, {pick.rows->flowAt(position), !pick.rows->isActive(position)}, format, interfaceName,
                   written == 0);
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
