// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as what comes out of a stream tap: frames lie inside what was read, say nothing impossible, and are the
// same however the bytes arrive. Input: a byte (how much arrives at a time), the tap's bytes.
#include "core/base/worker_limit.h"
#include "core/tap/stream_tap_parser.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <string>
#include <vector>

namespace {

using namespace netmoth;
using namespace netmoth::tap;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

struct Outcome
{
    std::vector<std::string> frames;  ///< Header and payload.
    bool refused = false;
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

void requireSensible(const TapFrame& frame)
{
    const TapHeader& header = frame.header;
    require(header.magic == kTapMagic && header.worker < kMaxWorkers);
    require(frame.payload.size() == (header.kind == TapKind::Data ? header.length : 0));
    require(header.kind == TapKind::Lost || header.offset <= kMaxTapOffset);
    require(header.kind == TapKind::Lost || header.length <= kMaxTapOffset);
}

Outcome parse(const std::uint8_t* bytes, std::size_t size, std::size_t atATime)
{
    StreamTapParser parser(kMaxTapFrameBytes);
    Outcome outcome;
    while (size > 0 && !outcome.refused) {
        const auto room = parser.room();
        require(!room.empty());
        const std::size_t now = std::min({size, atATime, room.size()});
        std::memcpy(room.data(), bytes, now);
        parser.filled(now);
        bytes += now;
        size -= now;
        for (;;) {
            const auto frame = parser.next();
            outcome.refused = !frame;
            if (!frame || !*frame)
                break;
            requireSensible(**frame);
            std::string kept(reinterpret_cast<const char*>(&(*frame)->header), kTapHeaderBytes);
            kept.append((*frame)->payload.begin(), (*frame)->payload.end());
            outcome.frames.push_back(std::move(kept));
        }
    }
    return outcome;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size == 0)
        return 0;
    const Outcome whole = parse(bytes + 1, size - 1, SIZE_MAX);
    require(whole == parse(bytes + 1, size - 1, std::size_t{bytes[0]} + 1));
    return 0;
}
