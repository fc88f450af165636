// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_dump.h"

#include "app/session/eve_record.h"

#include <fmt/format.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <sys/stat.h>

#include <algorithm>

namespace netmoth::session {

namespace {

using telemetry::TapHeader;
using telemetry::TapKind;

/// "10.0.0.1.443"; colons mean something else to too many programs.
std::string fileNameOf(const packet::IpAddress& address, int ipVersion, std::uint16_t port)
{
    std::string text = packet::toString(address, ipVersion);
    std::ranges::replace(text, ':', '_');
    return fmt::format("{}.{}", text, port);
}

}  // namespace

StreamDump::StreamDump(StreamFiles files, LineWriter lines)
    : m_files(std::move(files))
    , m_lines(std::move(lines))
{
}

Result<StreamDump> StreamDump::create(const std::string& folder, std::size_t mostOpen)
{
    auto files = StreamFiles::open(folder, mostOpen);
    if (!files)
        return tl::unexpected<Failure>(files.error());
    const std::string list = folder + "/streams.jsonl";
    struct stat status
    {
    };
    if (::lstat(list.c_str(), &status) == 0)
        return fail(FailureKind::Usage,
                    fmt::format("{} exists already: name another folder for streams, or empty this one.", list));
    auto lines = LineWriter::open(list, LineWriter::Mode::Create);
    if (!lines)
        return tl::unexpected<Failure>(lines.error());
    return StreamDump(std::move(*files), std::move(**lines));
}

StreamDump::Key StreamDump::keyOf(const TapHeader& header)
{
    return Key{header.worker} << 33 | Key{header.flowIndex} << 1 | header.direction;
}

/// Gap frames say nothing that the offsets of the others do not; a Lost frame is shown by the counters.
Result<void> StreamDump::take(const telemetry::TapFrame& frame)
{
    const TapHeader& header = frame.header;
    if (header.kind == TapKind::Gap || header.kind == TapKind::Lost)
        return {};
    if (const auto known = m_streams.find(keyOf(header)); known != m_streams.end()) {
        if (known->second->identity.generation == header.generation)
            return header.kind == TapKind::End ? takeEnd(header) : takeData(*known->second, frame);
        auto ended = end(*known->second);  // that it has ended was lost
        m_streams.erase(known);
        if (!ended)
            return ended;
    }
    if (header.kind == TapKind::End)
        return takeEnd(header);
    auto stream = std::make_unique<Stream>();
    if (auto begun = begin(*stream, header); !begun)
        return begun;
    return takeData(*m_streams.emplace(keyOf(header), std::move(stream)).first->second, frame);
}

/// A flow that ends says so of its originator's direction first, then of the other.
Result<void> StreamDump::takeEnd(const TapHeader& header)
{
    const bool isFirst = header.direction == 0;
    const auto half = m_halfEnded.find(header.worker);
    const bool otherEnded = !isFirst && half != m_halfEnded.end() && half->second.flowIndex == header.flowIndex &&
                            half->second.generation == header.generation;
    m_halfEnded.erase(header.worker);
    const auto known = m_streams.find(keyOf(header));
    if (known == m_streams.end()) {
        const bool otherLives = isFirst && m_streams.contains(keyOf(header) | 1U);
        return otherLives || otherEnded ? addSilent(header) : Result<void>{};
    }
    if (isFirst)
        m_halfEnded.insert_or_assign(header.worker, HalfEnded{header.flowIndex, header.generation});
    Stream& stream = *known->second;
    stream.identity.flags = header.flags;  // a SYN may have come late
    if (header.offset > stream.next && header.offset - stream.next <= kMostZeroFill - stream.gapBytes)
        addGap(stream, header.offset - stream.next);
    auto ended = end(stream);
    m_streams.erase(known);
    return ended;
}

/// The other direction carried payload, this one none.
Result<void> StreamDump::addSilent(const TapHeader& header)
{
    Stream stream;
    if (auto begun = begin(stream, header); !begun)
        return begun;
    return end(stream);
}

Result<void> StreamDump::begin(Stream& stream, const TapHeader& header)
{
    stream.identity = header;
    return m_files.create(stream.file, fmt::format("{:06}-{}-{}.bin", ++m_created,
                                                   fileNameOf(header.sender, header.ipVersion, header.senderPort),
                                                   fileNameOf(header.receiver, header.ipVersion, header.receiverPort)));
}

Result<void> StreamDump::takeData(Stream& stream, const telemetry::TapFrame& frame)
{
    if (frame.header.offset < stream.next)
        return fail(FailureKind::Protocol, "The capture helper wrote a stream out of order: please report this.");
    if (frame.header.offset > stream.next)
        if (auto skipped = skip(stream, frame.header); !skipped)
            return skipped;
    stream.hash.add(frame.payload);
    stream.next += frame.payload.size();
    return m_files.write(stream.file, frame.header.offset - stream.base, frame.payload);
}

/// Nothing was seen between the stream's end and @p header.
Result<void> StreamDump::skip(Stream& stream, const TapHeader& header)
{
    const std::uint64_t length = header.offset - stream.next;
    if (length <= kMostZeroFill - stream.gapBytes) {
        addGap(stream, length);
        return {};
    }
    if (auto ended = end(stream); !ended)
        return ended;
    stream = Stream{};
    stream.base = stream.next = header.offset;
    return begin(stream, header);
}

void StreamDump::addGap(Stream& stream, std::uint64_t length)
{
    if (stream.gapBytes == 0) {
        stream.prefixBytes = stream.next - stream.base;
        stream.prefixHash = stream.hash.hex();
    }
    stream.hash.addZeros(length);
    stream.gapBytes += length;
    stream.next += length;
}

Result<void> StreamDump::end(Stream& stream)
{
    const std::uint64_t bytes = stream.next - stream.base;
    if (stream.gapBytes > 0)
        if (auto extended = m_files.extend(stream.file, bytes); !extended)
            return extended;
    m_files.close(stream.file);

    const TapHeader& identity = stream.identity;
    const std::string hash = stream.hash.hex();
    rapidjson::StringBuffer buffer;
    rapidjson::Writer<rapidjson::StringBuffer> json(buffer);
    const auto text = [&](const char* name, const std::string& value) {
        json.Key(name);
        json.String(value.c_str(), static_cast<rapidjson::SizeType>(value.size()));
    };
    const auto number = [&](const char* name, std::uint64_t value) {
        json.Key(name);
        json.Uint64(value);
    };
    json.StartObject();
    text("src_ip", packet::toString(identity.sender, identity.ipVersion));
    number("src_port", identity.senderPort);
    text("dest_ip", packet::toString(identity.receiver, identity.ipVersion));
    number("dest_port", identity.receiverPort);
    text("start", eveTimestamp(identity.startNs));
    number("bytes", bytes);
    number("gap_bytes", stream.gapBytes);
    text("sha256", hash);
    number("prefix_bytes", stream.gapBytes > 0 ? stream.prefixBytes : bytes);
    text("prefix_sha256", stream.gapBytes > 0 ? stream.prefixHash : hash);
    json.Key("midstream");
    json.Bool(stream.base > 0 || (identity.flags & telemetry::kTapMidstream) != 0);
    text("file", stream.file.name());
    json.EndObject();
    return m_lines.write(std::string(buffer.GetString(), buffer.GetSize()) + '\n');
}

Result<void> StreamDump::finish()
{
    for (const auto& [key, stream] : m_streams)
        if (auto ended = end(*stream); !ended)
            return ended;
    m_streams.clear();
    return m_lines.close();
}

}  // namespace netmoth::session
