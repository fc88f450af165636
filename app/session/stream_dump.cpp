// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_dump.h"

#include "app/session/json_line.h"

#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>

namespace netmoth::session {

namespace {

using tap::TapHeader;
using tap::TapKind;

/// "10.0.0.1.443"; colons have a special meaning in many programs.
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

/// Gap frames add nothing to the offsets of the other frames; Lost frames are visible in the counters.
Result<void> StreamDump::take(const tap::TapFrame& frame)
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

/// When a flow ends, the end of the originator's direction comes first, then that of the other.
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
    stream.identity = header;  // a SYN may have come late, and an earlier packet, too
    if (header.offset > stream.next) {
        const std::uint64_t length = header.offset - stream.next;
        if (mayFill(length))
            addGap(stream, length);
        else
            stream.missingAfter = length;
    }
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

Result<void> StreamDump::takeData(Stream& stream, const tap::TapFrame& frame)
{
    if (frame.header.offset < stream.next)
        return fail(FailureKind::Protocol, "The capture helper wrote a stream out of order: please report this.");
    if (frame.header.offset > stream.next)
        if (auto skipped = skip(stream, frame.header); !skipped)
            return skipped;
    stream.hash.add(frame.payload);
    m_payloadBytes += frame.payload.size();
    stream.next += frame.payload.size();
    return m_files.write(stream.file, frame.header.offset - stream.base, frame.payload);
}

/// Nothing was seen between the stream's end and @p header.
Result<void> StreamDump::skip(Stream& stream, const TapHeader& header)
{
    const std::uint64_t length = header.offset - stream.next;
    if (mayFill(length)) {
        addGap(stream, length);
        return {};
    }
    if (stream.next == stream.base) {  // the file has nothing yet
        stream.base = stream.next = header.offset;
        stream.missingBefore += length;
        return {};
    }
    stream.missingAfter = length;
    if (auto ended = end(stream); !ended)
        return ended;
    stream = Stream{};
    stream.base = stream.next = header.offset;
    stream.missingBefore = length;
    return begin(stream, header);
}

/// The number of zeros is limited by the payload written, plus a free amount.
bool StreamDump::mayFill(std::uint64_t length) const
{
    const std::uint64_t most = kFreeZeroFill + m_payloadBytes;
    return m_zeroBytes <= most && length <= most - m_zeroBytes;
}

void StreamDump::addGap(Stream& stream, std::uint64_t length)
{
    if (stream.gapBytes == 0) {
        stream.prefixBytes = stream.next - stream.base;
        stream.prefixHash = stream.hash.hex();
    }
    stream.hash.addZeros(length);
    m_zeroBytes += length;
    stream.gapBytes += length;
    stream.next += length;
}

Result<void> StreamDump::end(Stream& stream)
{
    const std::uint64_t bytes = stream.next - stream.base;
    if (stream.gapBytes > 0)
        if (auto extended = m_files.extend(stream.file, bytes); !extended)
            return extended;
    if (auto closed = m_files.close(stream.file); !closed)
        return closed;
    return m_lines.write(lineOf(stream));
}

std::string StreamDump::lineOf(const Stream& stream)
{
    using json::member;
    const TapHeader& identity = stream.identity;
    const std::uint64_t bytes = stream.next - stream.base;
    const std::string hash = stream.hash.hex();
    rapidjson::StringBuffer buffer;
    json::Writer line(buffer);
    line.StartObject();
    member(line, "src_ip", packet::toString(identity.sender, identity.ipVersion));
    member(line, "src_port", identity.senderPort);
    member(line, "dest_ip", packet::toString(identity.receiver, identity.ipVersion));
    member(line, "dest_port", identity.receiverPort);
    member(line, "start", json::timestamp(identity.startNs));
    member(line, "bytes", bytes);
    member(line, "gap_bytes", stream.gapBytes);
    member(line, "sha256", hash);
    member(line, "prefix_bytes", stream.gapBytes > 0 ? stream.prefixBytes : bytes);
    member(line, "prefix_sha256", stream.gapBytes > 0 ? stream.prefixHash : hash);
    json::flag(line, "midstream", stream.base > 0 || (identity.flags & tap::kTapMidstream) != 0);
    member(line, "file", stream.file.name());
    if (stream.missingBefore > 0)
        member(line, "missing_before", stream.missingBefore);
    if (stream.missingAfter > 0)
        member(line, "missing_after", stream.missingAfter);
    line.EndObject();
    return json::finish(buffer);
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
