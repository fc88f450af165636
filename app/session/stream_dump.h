// SPDX-License-Identifier: GPL-3.0-or-later
// Tap frames in, files out: each direction of a TCP connection that carried payload becomes one file (an empty one when
// only the other direction did), and one line of streams.jsonl when it ends. Uses neither threads nor descriptors of
// taps; one thread.
//
//   DIR/000001-10.0.0.1.443-10.0.0.2.51000.bin    numbered by first payload; sender, then receiver
//   DIR/streams.jsonl
//
// Missing bytes are a hole in the file: they read as zeros and use no disk space. A run may fill as many as it has
// written bytes of payload, plus kFreeZeroFill, so that a few packets with forged sequence numbers cannot cause hours
// of hashing zeros and terabytes of apparent size. After a longer gap the stream continues in another file, as a stream
// whose beginning was not seen; missing_after and missing_before in streams.jsonl contain the length of the gap.
#pragma once

#include "app/session/line_writer.h"
#include "app/session/sha256.h"
#include "app/session/stream_files.h"
#include "core/tap/stream_tap_parser.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <unordered_map>

namespace netmoth::session {

class StreamDump
{
public:
    static constexpr std::uint64_t kFreeZeroFill = std::uint64_t{64} << 20;  ///< Per run; takes 0.2 s to hash.

    /// Prepares @p folder. Usage failure when there is a dump in it already. @p mostOpen as for StreamFiles.
    static Result<StreamDump> create(const std::string& folder, std::size_t mostOpen = 0);

    Result<void> take(const tap::TapFrame& frame);
    /// Ends all streams that have not ended yet.
    Result<void> finish();

    [[nodiscard]] std::uint64_t streamCount() const { return m_created; }

private:
    struct Stream
    {
        tap::TapHeader identity{};
        std::uint64_t base = 0;           ///< Stream offset of the file's first byte.
        std::uint64_t next = 0;           ///< Stream offset behind the last byte.
        std::uint64_t gapBytes = 0;       ///< Filled with zeros.
        std::uint64_t missingBefore = 0;  ///< These two: in front of and behind the file, and not filled.
        std::uint64_t missingAfter = 0;
        Sha256 hash;
        std::uint64_t prefixBytes = 0;  ///< These two: up to the first gap, when there is one.
        std::string prefixHash;
        StreamFile file;
    };
    using Key = std::uint64_t;
    /// The connection whose first direction has just ended, with payload.
    struct HalfEnded
    {
        std::uint32_t flowIndex;
        std::uint32_t generation;
    };

    StreamDump(StreamFiles files, LineWriter lines);
    static Key keyOf(const tap::TapHeader& header);
    Result<void> takeData(Stream& stream, const tap::TapFrame& frame);
    Result<void> begin(Stream& stream, const tap::TapHeader& header);
    Result<void> skip(Stream& stream, const tap::TapHeader& header);
    [[nodiscard]] bool mayFill(std::uint64_t length) const;
    void addGap(Stream& stream, std::uint64_t length);
    Result<void> takeEnd(const tap::TapHeader& header);
    Result<void> addSilent(const tap::TapHeader& header);
    Result<void> end(Stream& stream);
    static std::string lineOf(const Stream& stream);

    StreamFiles m_files;
    LineWriter m_lines;
    std::unordered_map<Key, std::unique_ptr<Stream>> m_streams;
    std::unordered_map<std::uint32_t, HalfEnded> m_halfEnded;  ///< By worker: its ends come in pairs.
    std::uint64_t m_created = 0;
    std::uint64_t m_payloadBytes = 0;  ///< Of the run, as is the next.
    std::uint64_t m_zeroBytes = 0;
};

}  // namespace netmoth::session
