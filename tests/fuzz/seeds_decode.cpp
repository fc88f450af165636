// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"
#include "tests/support/sample_frames.h"

namespace netmoth::test {

std::map<std::string, Bytes> makeSeeds()
{
    std::map<std::string, Bytes> seeds;
    constexpr std::uint8_t kUncutDepthFour = 4 << 4;
    for (const SampleFrame& sample : sampleFrames()) {
        // The two bytes that fuzz_decode.cpp takes off: link type, options.
        Bytes input{static_cast<std::uint8_t>(sample.linkType), kUncutDepthFour};
        if (sample.linkType == packet::LinkType::LinuxCookedV2)
            input[0] = 255;  // 276 does not fit into a byte
        if (sample.linkType == packet::LinkType::Pktap)
            input[0] = 254;
        input.insert(input.end(), sample.bytes.begin(), sample.bytes.end());
        seeds.emplace(sample.name, std::move(input));
    }
    return seeds;
}

}  // namespace netmoth::test
