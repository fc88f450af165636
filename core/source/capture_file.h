// SPDX-License-Identifier: GPL-3.0-or-later
// A capture file as a packet source: pcap and pcapng, plain, gzip- or zstd-compressed, as fast as the machine allows.
// Frames have the times of the file and lie in the read buffer; nothing is allocated or copied per frame.
#pragma once

#include "core/base/unique_fd.h"
#include "core/source/aggregate_splitter.h"
#include "core/source/format_parser.h"
#include "core/source/link_filters.h"

#include <memory>
#include <optional>
#include <string>

namespace netmoth::source {

/// Damage: the frames before it are delivered, then BurstStatus::Failed with one sentence. A file with a damaged header
/// does not open. A file that contains only packets of link types that are not decoded does not open either, or fails
/// at its end, because a pcapng file may declare another interface at any time. Owned and called by one thread; after
/// opening and setFilterExpression() it makes no system call but read(2), and poll(2) on a pipe.
class CaptureFile final : public PacketSource
{
public:
    /// Opens @p path. Reads up to the first packet, so on a pipe it waits for the writer.
    static Result<std::unique_ptr<CaptureFile>> open(const std::string& path);

    /// The first half of open(): not a byte is read.
    static Result<UniqueFd> openDescriptor(const std::string& path);

    /// Reads from @p fd, from its current position; @p displayName is its name in messages.
    static Result<std::unique_ptr<CaptureFile>> fromDescriptor(UniqueFd fd, const std::string& displayName);

    ~CaptureFile() override;

    /// Idle is also returned after many frames in a row were filtered out, so that the caller can react to commands.
    Burst nextBurst(std::chrono::milliseconds wait) override;
    SourceStatistics statistics() override;

    /// Applies to frames of every link type; where a pcapng file may mix them, prefer setFilterExpression().
    Result<void> setFilter(std::span<const bpf_insn> program) override;
    [[nodiscard]] std::string failure() const override { return m_failure.sentence; }

    /// Compiles pcap-filter(7) text for every link type that a frame may have, so that nothing is compiled later. It
    /// must be valid for the file's first interface; frames of a link type for which it has no meaning (`ether host` on
    /// raw IP) do not match. Threads and names: see compileFilter().
    Result<void> setFilterExpression(std::string_view expression);

    /// FailureKind of failure().
    [[nodiscard]] FailureKind failureKind() const { return m_failure.kind; }

    /// Link type of the first interface that the decoder handles; Ethernet for a file that declares none.
    [[nodiscard]] packet::LinkType linkType() const;

    /// One sentence about packets that were skipped because of their link type; empty if none were.
    [[nodiscard]] std::string notice() const override;

private:
    CaptureFile(std::unique_ptr<FileReader> reader, std::unique_ptr<FormatParser> parser, std::string displayName);
    Result<void> readPreamble();
    FrameBatch& nextBatch(ParseStep& step);
    void applyFilter(FrameBatch& batch);
    std::optional<Burst> refill(std::size_t neededBytes, std::chrono::milliseconds wait);
    [[nodiscard]] bool isAllForeign() const;
    [[nodiscard]] Failure foreignFailure() const;
    Burst finishRead();
    Burst finish(BurstStatus status);
    void noteFailure(const Failure& clause);

    std::string m_displayName;
    std::unique_ptr<FileReader> m_reader;
    std::unique_ptr<FormatParser> m_parser;
    LinkFilters m_filters;
    FrameBatch m_batch;
    AggregateSplitter m_splitter;
    std::optional<BurstStatus> m_end;
    Failure m_failure{FailureKind::Damaged, {}};
    std::uint64_t m_consumed = 0;
    std::uint64_t m_filteredOut = 0;
};

}  // namespace netmoth::source
