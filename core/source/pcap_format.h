// SPDX-License-Identifier: GPL-3.0-or-later
// Classic pcap files (draft-ietf-opsawg-pcap): both byte orders, microseconds and nanoseconds.
#pragma once

#include "core/source/format_parser.h"

namespace netmoth::source {

class PcapParser final : public FormatParser
{
public:
    static constexpr std::size_t kFileHeaderBytes = 24;

    /// True for the magic numbers that create() understands or refuses by name; @p head holds at least 4 bytes.
    static bool recognises(const std::uint8_t* head);

    /// Takes the file header from @p reader, filling it as needed; a failure is a clause without the file's name.
    static Result<std::unique_ptr<PcapParser>> create(FileReader& reader);

    ParseStep parse(FileReader& reader, FrameBatch& batch) override;
    [[nodiscard]] bool isAtBoundary() const override { return true; }
    [[nodiscard]] bool mayAddLinkTypes() const override { return false; }

private:
    PcapParser() = default;
    template <bool swapped>
    ParseStep parseRecords(FileReader& reader, FrameBatch& batch);

    packet::LinkType m_linkType = packet::LinkType::Ethernet;
    std::int64_t m_fractionNs = 1000;  // nanoseconds in one unit of the fraction field
    bool m_swapped = false;
    bool m_lengthsMayBeExchanged = false;
};

}  // namespace netmoth::source
