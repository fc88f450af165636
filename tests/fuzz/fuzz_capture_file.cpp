// SPDX-License-Identifier: GPL-3.0-or-later
// A capture file of any bytes: opens or is refused with a sentence, ends or fails with a sentence, and every frame that
// it hands out can be read. The filter runs over the frames, too.
#include "core/source/capture_file.h"
#include "tests/support/pcap_writer.h"

#include <cstdlib>

namespace {

using netmoth::source::BurstStatus;
using netmoth::source::CaptureFile;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// Touches each byte of a frame, so that a sanitizer sees one that is not there.
std::uint64_t sumOf(const netmoth::packet::Frame& frame)
{
    std::uint64_t sum = 0;
    for (std::uint32_t i = 0; i < frame.capturedLength; ++i)
        sum += frame.bytes[i];
    return sum;
}

void readAll(CaptureFile& file)
{
    volatile std::uint64_t sink = 0;
    std::uint64_t frames = 0;
    while (true) {
        const auto burst = file.nextBurst(std::chrono::milliseconds{0});
        require((burst.status == BurstStatus::Frames) == !burst.frames.empty());
        for (const auto& frame : burst.frames) {
            require(frame.capturedLength <= netmoth::source::kMaxCapturedLength);
            sink = sink + sumOf(frame);
        }
        frames += burst.frames.size();
        if (burst.status == BurstStatus::EndOfFile || burst.status == BurstStatus::Failed) {
            require(file.failure().empty() == (burst.status == BurstStatus::EndOfFile));
            break;
        }
    }
    require(file.statistics().consumed == frames);
    require(file.nextBurst(std::chrono::milliseconds{0}).frames.empty());
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    for (const bool filtered : {false, true}) {
        auto file = CaptureFile::fromDescriptor(netmoth::UniqueFd(netmoth::test::memoryFile({bytes, size})), "fuzz");
        if (!file) {
            require(!file.error().sentence.empty());
            return 0;
        }
        if (filtered) {
            // ret tcp-like: loads at offsets that short frames do not have
            constexpr bpf_insn kProgram[] = {
                {0x28, 0, 0, 12}, {0x15, 0, 2, 0x800}, {0x30, 0, 0, 23}, {0x06, 0, 0, 64}, {0x06, 0, 0, 0}};
            require((*file)->setFilter(kProgram).has_value());
        }
        readAll(**file);
    }
    return 0;
}
