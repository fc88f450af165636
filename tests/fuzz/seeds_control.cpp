// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/control_messages.h"
#include "tests/fuzz/seeds.h"

namespace netmoth::test {

std::map<std::string, Bytes> makeSeeds()
{
    using namespace control;
    const bpf_insn accept{0x06, 0, 0, 65535};
    const std::vector<bpf_insn> longFilter(100, bpf_insn{0x15, 0, 1, 6});
    const std::map<std::string, Message> messages{
        {"start", Start{}},
        {"pause", Pause{}},
        {"resume", Resume{}},
        {"stop", Stop{}},
        {"filter", SetFilter{{{0x28, 0, 0, 12}, {0x15, 0, 1, 0x800}, accept, {0x06, 0, 0, 0}}}},
        // ether proto 0x8100 and vlan id 5
        {"filter-vlan", SetFilter{{{0x28, 0, 0, 12},
                                   {0x15, 0, 4, 0x8100},
                                   {0x28, 0, 0, 14},
                                   {0x54, 0, 0, 0x0fff},
                                   {0x15, 0, 1, 5},
                                   accept,
                                   {0x06, 0, 0, 0}}}},
        {"filter-empty", SetFilter{}},
        {"filter-long", SetFilter{longFilter}},
        {"journal", JournalConsumed{3, 1U << 20}},
        {"hello", Hello{}},
        {"region", RegionReady{}},
        {"installed", FilterInstalled{7}},
        {"refused", FilterRefused{"The kernel refuses the filter: invalid argument."}},
        {"failed", Failed{FailureKind::MissingRight, "Größe"}},
        {"finished", Finished{}},
        {"tap", TapStreams{}},
        {"tap-stop", StopTap{1}},
        {"notice", Notice{"a.pcapng: 40 packets were skipped."}},
        {"tap-refused", TapRefused{1, "The descriptor is no pipe."}},
    };
    std::map<std::string, Bytes> seeds;
    for (const auto& [name, message] : messages)
        for (const std::uint8_t descriptors : Bytes{0, 1, 5}) {
            Bytes bytes;
            if (!encode(message, bytes))
                return {};
            bytes.insert(bytes.begin(), descriptors);
            seeds[name + '-' + std::to_string(descriptors)] = bytes;
        }
    return seeds;
}

}  // namespace netmoth::test
