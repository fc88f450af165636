// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/source/capture_file.h"

#include "core/base/byte_order.h"
#include "core/base/plain_text.h"
#include "core/source/pcap_format.h"
#include "core/source/pcapng_format.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace netmoth::source {

namespace {

using packet::LinkType;

Failure openFailure(const std::string& name, int error)
{
    const bool forbidden = error == EACCES || error == EPERM;
    const bool missing = error == ENOENT || error == ENOTDIR;
    return {forbidden ? FailureKind::MissingRight
            : missing ? FailureKind::Usage
                      : FailureKind::System,
            fmt::format("Cannot open {}: {}", name, std::strerror(error))};
}

/// A file of another kind, by its first bytes.
std::string foreignFormat(const std::string& name, std::span<const std::uint8_t> head)
{
    if (head.empty())
        return fmt::format("{} is empty: a capture file begins with a header even if it holds no packet", name);
    return fmt::format("{} is not a pcap or pcapng file (it begins with {:02x}): convert it with `editcap` if it is a "
                       "capture of another program",
                       name, fmt::join(head.first(std::min<std::size_t>(head.size(), 4)), " "));
}

Result<std::unique_ptr<FormatParser>> createParser(FileReader& reader, const std::string& name)
{
    const FileReader::Fill filled = reader.fill(4, std::chrono::milliseconds{-1});
    if (filled == FileReader::Fill::Failed)
        return fail(reader.failure().kind, fmt::format("{} cannot be read: {}", name, reader.failure().sentence));
    const std::span<const std::uint8_t> start = reader.window();
    if (start.size() >= 4 && loadHost<std::uint32_t>(start.data()) == PcapngParser::kSectionHeaderType)
        return std::make_unique<PcapngParser>();
    if (start.size() < 4 || !PcapParser::recognises(start.data()))
        return fail(FailureKind::Unsupported, foreignFormat(name, start));
    auto parser = PcapParser::create(reader);
    if (!parser)
        return fail(parser.error().kind, fmt::format("{} cannot be read: {}", name, parser.error().sentence));
    return std::unique_ptr<FormatParser>(std::move(*parser));
}

}  // namespace

Result<UniqueFd> CaptureFile::openDescriptor(const std::string& path)
{
    constexpr int kFlags = O_RDONLY | O_CLOEXEC | O_NOCTTY;
    // Opening a pipe without a writer returns at once; read() then waits for data.
    UniqueFd fd(::open(path.c_str(), kFlags | O_NONBLOCK));
    if (!fd.isValid() && errno == EWOULDBLOCK)  // a lease on the file: a blocking open waits for its release
        fd = UniqueFd(::open(path.c_str(), kFlags));
    if (!fd.isValid())
        return tl::unexpected(openFailure(plainText(path), errno));
    return fd;
}

Result<std::unique_ptr<CaptureFile>> CaptureFile::open(const std::string& path)
{
    return openDescriptor(path).and_then([&path](UniqueFd&& fd) { return fromDescriptor(std::move(fd), path); });
}

Result<std::unique_ptr<CaptureFile>> CaptureFile::fromDescriptor(UniqueFd fd, const std::string& displayName)
{
    const std::string name = plainText(displayName);
    struct stat status = {};
    if (::fstat(fd.get(), &status) == 0 && S_ISDIR(status.st_mode))
        return fail(FailureKind::Usage, fmt::format("{} is a folder: name a capture file in it", name));
    auto reader = FileReader::create(std::move(fd), name);
    if (!reader)
        return tl::unexpected(std::move(reader.error()));
    auto parser = createParser(**reader, name);
    if (!parser)
        return tl::unexpected(std::move(parser.error()));
    std::unique_ptr<CaptureFile> file(new CaptureFile(std::move(*reader), std::move(*parser), name));
    if (auto preamble = file->readPreamble(); !preamble)
        return tl::unexpected(std::move(preamble.error()));
    return file;
}

CaptureFile::CaptureFile(std::unique_ptr<FileReader> reader, std::unique_ptr<FormatParser> parser,
                         std::string displayName)
    : m_displayName(std::move(displayName))
    , m_reader(std::move(reader))
    , m_parser(std::move(parser))
{
}

CaptureFile::~CaptureFile() = default;

/// Reads everything before the first packet, so that a damaged header or an unsupported link type is reported at once.
Result<void> CaptureFile::readPreamble()
{
    m_batch.limit = 0;
    while (!m_end) {
        const ParseStep step = m_parser->parse(*m_reader, m_batch);
        if (step.stop == ParseStop::BatchFull)
            break;
        if (step.stop == ParseStop::Failed)
            noteFailure(step.failure);
        else
            refill(step.neededBytes, FileReader::kWaitForever);
        if (m_end == BurstStatus::Failed)
            return tl::unexpected(m_failure);
    }
    m_batch.limit = kMaxBurst;
    // Another interface may be declared later; a file without one is refused at its end.
    if ((m_end || !m_parser->mayAddLinkTypes()) && isAllForeign())
        return tl::unexpected(foreignFailure());
    return {};
}

bool CaptureFile::isAllForeign() const
{
    return m_parser->linkTypes().firstForeign() && !m_parser->linkTypes().firstDecoded();
}

Failure CaptureFile::foreignFailure() const
{
    return {FailureKind::Unsupported,
            fmt::format("{} holds packets of {} only, which Netmoth does not decode: it reads Ethernet, 802.11, PPP, "
                        "HDLC, Frame Relay, loopback, Linux cooked, NFLOG, PKTAP, MPLS and raw IP captures",
                        m_displayName, packet::linkTypeName(*m_parser->linkTypes().firstForeign()))};
}

/// The next frames of the file. @p step is set if the parser was called.
FrameBatch& CaptureFile::nextBatch(ParseStep& step)
{
    if (m_splitter.hasMore())
        return m_splitter.next();
    m_batch.count = 0;
    step = m_parser->parse(*m_reader, m_batch);
    if (step.stop == ParseStop::Failed)
        noteFailure(step.failure);
    if (!m_parser->linkTypes().mayAggregate())
        return m_batch;
    m_splitter.begin(m_batch);
    return m_splitter.next();
}

Burst CaptureFile::nextBurst(std::chrono::milliseconds wait)
{
    // Limits the time of this call if a filter rejects everything: about 64 K frames, or as many chunks of skipped
    // blocks.
    constexpr int kRoundsBeforeIdle = 1024;
    for (int round = 0; round < kRoundsBeforeIdle && (!m_end || m_splitter.hasMore()); ++round) {
        ParseStep step{ParseStop::BatchFull};
        FrameBatch& batch = nextBatch(step);
        if (m_filters.isActive())
            applyFilter(batch);
        if (batch.count > 0) {
            m_consumed += batch.count;
            return {BurstStatus::Frames, {batch.frames.data(), batch.count}};
        }
        if (step.stop == ParseStop::NeedBytes && !m_splitter.hasMore()) {
            if (const auto burst = refill(step.neededBytes, wait))
                return *burst;
        }
    }
    return {m_end.value_or(BurstStatus::Idle), {}};
}

std::optional<Burst> CaptureFile::refill(std::size_t neededBytes, std::chrono::milliseconds wait)
{
    switch (m_reader->fill(neededBytes, wait)) {
    case FileReader::Fill::Ready:
        return std::nullopt;
    case FileReader::Fill::Waiting:
        return Burst{BurstStatus::Idle, {}};
    case FileReader::Fill::EndOfFile:
        if (m_reader->window().empty() && m_parser->isAtBoundary())
            return finishRead();
        noteFailure({FailureKind::Damaged, fmt::format("it is cut off in the middle of a record at byte {}",
                                                       m_reader->position() + m_reader->window().size())});
        break;
    case FileReader::Fill::Failed:
        noteFailure(m_reader->failure());
        break;
    }
    return finish(BurstStatus::Failed);
}

/// The file was read to its end.
Burst CaptureFile::finishRead()
{
    if (!isAllForeign() || m_parser->linkTypes().skippedPackets() == 0)
        return finish(BurstStatus::EndOfFile);
    m_failure = foreignFailure();
    return finish(BurstStatus::Failed);
}

Burst CaptureFile::finish(BurstStatus status)
{
    m_end = status;
    return {status, {}};
}

void CaptureFile::noteFailure(const Failure& clause)
{
    m_end = BurstStatus::Failed;
    const std::uint64_t packets = m_parser->packetNumber();
    const std::string used = packets == 0   ? std::string("no packet could be used")
                             : packets == 1 ? std::string("the packet before it was used")
                                            : fmt::format("the {} packets before it were used", packets);
    m_failure = {clause.kind, fmt::format("{} {}: {}{}; {}.", m_displayName,
                                          clause.kind == FailureKind::Damaged ? "is damaged" : "cannot be read",
                                          clause.sentence, m_reader->isCompressed() ? " (decompressed)" : "", used)};
}

void CaptureFile::applyFilter(FrameBatch& batch)
{
    std::size_t kept = 0;
    for (std::size_t i = 0; i < batch.count; ++i) {
        Frame& frame = batch.frames[i];
        const std::uint32_t verdict = m_filters.run(frame);
        if (verdict == 0)
            continue;
        frame.capturedLength = std::min(frame.capturedLength, verdict);
        if (kept != i)
            batch.frames[kept] = frame;
        ++kept;
    }
    m_filteredOut += batch.count - kept;
    batch.count = kept;
}

Result<void> CaptureFile::setFilter(std::span<const bpf_insn> program)
{
    return m_filters.adopt(program);
}

Result<void> CaptureFile::setFilterExpression(std::string_view expression)
{
    return m_filters.compile(expression, linkType(), m_parser->mayAddLinkTypes());
}

LinkType CaptureFile::linkType() const
{
    return m_parser->linkTypes().firstDecoded().value_or(LinkType::Ethernet);
}

std::string CaptureFile::notice() const
{
    const LinkTypeCensus& linkTypes = m_parser->linkTypes();
    const std::uint64_t skipped = linkTypes.skippedPackets();
    if (skipped == 0 || isAllForeign())  // then it is the failure
        return {};
    return fmt::format("{}: {} packet{} skipped because Netmoth does not decode {} link type: {}.", m_displayName,
                       skipped, skipped == 1 ? " was" : "s were", skipped == 1 ? "its" : "their",
                       linkTypes.skippedText());
}

SourceStatistics CaptureFile::statistics()
{
    SourceStatistics statistics;
    statistics.received = m_consumed;
    statistics.consumed = m_consumed;
    statistics.filteredOut = m_filteredOut;
    statistics.linkTypeSkipped = m_parser->linkTypes().skippedPackets();
    statistics.timesOutOfRange = m_parser->timesOutOfRange();
    statistics.bytesTotal = m_reader->diskBytesTotal();
    statistics.bytesRead = m_reader->diskBytesRead();
    return statistics;
}

}  // namespace netmoth::source
