// SPDX-License-Identifier: GPL-3.0-or-later
// Classic pcap files (draft-ietf-opsawg-pcap): both byte orders, microseconds and nanoseconds, and the variants with
// longer record headers: three versions of A. Kuznetzov's patch (two of them have a magic number of their own), and
// Nokia firewalls.
#pragma once

#include "core/source/format_parser.h"

namespace netmoth::source {

class PcapParser final : public FormatParser
{
public:
    static constexpr std::size_t kFileHeaderBytes = 24;

    /// True for the magic numbers that create() understands; @p head holds at least 4 bytes.
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
    Result<void> readFileHeader(const std::uint8_t* header);
    void findRecordHeaderLength(FileReader& reader);
    [[nodiscard]] bool isRecordBoundary(std::span<const std::uint8_t> window, std::size_t offset) const;
    [[nodiscard]] std::uint16_t field16(const std::uint8_t* at) const;
    [[nodiscard]] std::uint32_t field32(const std::uint8_t* at) const;

    packet::LinkType m_linkType = packet::LinkType::Ethernet;
    std::int64_t m_fractionNs = 1000;  // nanoseconds in one unit of the fraction field
    std::uint32_t m_recordHeaderBytes = 16;
    bool m_isModified = false;  // by its magic number
    bool m_swapped = false;
    bool m_lengthsMayBeExchanged = false;
};

}  // namespace netmoth::source
