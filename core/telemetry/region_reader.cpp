// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/telemetry/region_reader.h"

#include "core/base/plain_text.h"
#include "core/telemetry/abi_hash.h"
#include "core/telemetry/tcp_record.h"
#include "core/telemetry/tunnel_record.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/mman.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <ctime>
#include <memory>
#include <new>

namespace netmoth::telemetry {

namespace {

constexpr int kRequiredSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_FUTURE_WRITE | F_SEAL_SEAL;

tl::unexpected<Failure> refuse(std::string_view why)
{
    return fail(FailureKind::Protocol,
                fmt::format("The capture helper's shared memory is refused: {}. Install netmoth and netmoth-capture of "
                            "the same version.",
                            why));
}

/// Compares what the header says with what this build computes from the same three numbers.
bool matches(const RegionHeader& header, const RegionGeometry& geometry)
{
    if (header.regionBytes != geometry.regionBytes || header.sliceBytes != geometry.sliceBytes)
        return false;
    for (std::size_t part = 0; part < kRegionPartCount; ++part)
        if (header.parts[part].offset != geometry.offsets[part])
            return false;
    for (std::uint32_t worker = 0; worker < geometry.workerCount; ++worker)
        if (header.sliceOffset[worker] != geometry.firstSliceOffset + worker * geometry.sliceBytes)
            return false;
    return true;
}

Result<RegionConstants> validate(const RegionHeader& header, std::uint64_t fileBytes)
{
    if (header.magic != kRegionMagic)
        return refuse("it does not start with Netmoth's magic number");
    if (header.abiVersion != kAbiVersion)
        return refuse(
            fmt::format("it has layout version {}, this program reads version {}", header.abiVersion, kAbiVersion));
    const auto hasOwnSize = [&](const PartDescription& part) {
        return header.parts[static_cast<std::size_t>(part.part)].recordBytes == part.recordBytes;
    };
    if (header.abiHash != abiHash() || header.headerBytes != sizeof(RegionHeader) ||
        header.counterCount != kCounterCount || !std::ranges::all_of(kRegionParts, hasOwnSize))
        return refuse("its layout differs from this program's");

    RegionConstants constants;
    constants.geometry =
        RegionGeometry::compute(header.workerCount, header.flowCapacity, header.tcpCapacity, header.journalCapacity);
    if (!constants.geometry.isValid() || constants.geometry.regionBytes != fileBytes ||
        !matches(header, constants.geometry))
        return refuse("its sizes contradict each other");
    if (header.sourceKind > SourceKind::CaptureFile)
        return refuse("it names an unknown kind of source");
    constants.sourceKind = header.sourceKind;
    constants.linkType = header.linkType;
    constants.helperPid = header.helperPid;
    constants.startRealtimeNs = header.startRealtimeNs;
    constants.sourceName = plainText({header.sourceName.data(), ::strnlen(header.sourceName.data(), kSourceNameBytes)});
    return constants;
}

std::uint64_t load(const Word& word)
{
    return word.load(std::memory_order_relaxed);
}

}  // namespace

RegionReader::RegionReader(MemoryMapping mapping, RegionConstants constants)
    : m_mapping(std::move(mapping))
    , m_constants(std::move(constants))
{
}

Result<RegionReader> RegionReader::open(UniqueFd fd)
{
    const int seals = ::fcntl(fd.get(), F_GET_SEALS);
    if (seals < 0)
        return refuse(fmt::format("its descriptor is no sealable memory ({})", std::strerror(errno)));
    if ((seals & kRequiredSeals) != kRequiredSeals)
        return refuse("it is not sealed against resizing and writing");
    struct stat status = {};
    if (::fstat(fd.get(), &status) != 0)
        return refuse(fmt::format("its size cannot be read ({})", std::strerror(errno)));
    const auto fileBytes = static_cast<std::uint64_t>(status.st_size);
    if (fileBytes < sizeof(RegionHeader) || fileBytes > kMaxRegionBytes)
        return refuse(fmt::format("{} bytes is no possible size", fileBytes));

    void* address = ::mmap(nullptr, fileBytes, PROT_READ, MAP_SHARED, fd.get(), 0);
    if (address == MAP_FAILED)
        return fail(FailureKind::System, fmt::format("Mapping the capture helper's shared memory ({} MiB) failed: {}.",
                                                     fileBytes >> 20, std::strerror(errno)));
    MemoryMapping mapping(address, fileBytes);

    // One private copy of the constants (which end where Live begins); the writer may do to its own what it likes.
    alignas(RegionHeader) std::array<std::uint8_t, sizeof(RegionHeader)> copy{};
    std::memcpy(copy.data(), mapping.at(0), offsetof(RegionHeader, live));
    auto constants = validate(*std::launder(reinterpret_cast<const RegionHeader*>(copy.data())), fileBytes);
    if (!constants)
        return tl::unexpected<Failure>(constants.error());
    return RegionReader(std::move(mapping), std::move(*constants));
}

template <RegionPart part>
const PartRecord<part>* RegionReader::records(std::uint32_t worker) const
{
    const RegionGeometry& geometry = m_constants.geometry;
    return std::launder(reinterpret_cast<const PartRecord<part>*>(
        m_mapping.at(geometry.firstSliceOffset + worker * geometry.sliceBytes + geometry.offsetOf(part))));
}

LiveStatus RegionReader::live() const
{
    const auto& live = std::launder(reinterpret_cast<const RegionHeader*>(m_mapping.at(0)))->live;
    LiveStatus status;
    const std::uint64_t state = live.state.load(std::memory_order_acquire);  // pairs with RegionWriter::setState()
    status.state = state <= static_cast<std::uint64_t>(RegionState::Failed) ? static_cast<RegionState>(state)
                                                                            : RegionState::Failed;
    timespec now{};
    ::clock_gettime(CLOCK_MONOTONIC, &now);
    const std::uint64_t nowNs =
        static_cast<std::uint64_t>(now.tv_sec) * 1'000'000'000 + static_cast<std::uint64_t>(now.tv_nsec);
    const std::uint64_t beatNs = load(live.heartbeatNs);
    status.heartbeatAge = std::chrono::nanoseconds(beatNs < nowNs ? nowNs - beatNs : 0);
    status.helperCpuNs = load(live.helperCpuNs);
    status.helperResidentBytes = load(live.helperResidentBytes);
    status.fileBytesTotal = load(live.fileBytesTotal);
    status.fileBytesRead = load(live.fileBytesRead);
    status.filterGeneration = load(live.filterGeneration);
    if (status.state == RegionState::Failed) {
        std::array<char, kErrorTextBytes> text{};
        for (std::size_t word = 0; word < live.errorText.size(); ++word) {
            const std::uint64_t value = load(live.errorText[word]);
            std::memcpy(text.data() + word * sizeof value, &value, sizeof value);
        }
        status.error = plainText({text.data(), ::strnlen(text.data(), text.size())});
    }
    return status;
}

CounterValues RegionReader::counters(std::uint32_t worker) const
{
    const auto* shared = records<RegionPart::Counters>(worker);
    CounterValues values;
    for (std::size_t i = 0; i < kCounterCount; ++i)
        values.values[i] = load(shared->values[i]);
    return values;
}

CounterValues RegionReader::totals() const
{
    CounterValues sum;
    for (std::uint32_t worker = 0; worker < m_constants.geometry.workerCount; ++worker) {
        const CounterValues values = counters(worker);
        const std::uint64_t packetTime = std::max(sum[Counter::PacketTimeNs], values[Counter::PacketTimeNs]);
        const std::uint64_t tick = std::max(sum[Counter::WorkerTickNs], values[Counter::WorkerTickNs]);
        for (std::size_t i = 0; i < kCounterCount; ++i)
            sum.values[i] += values.values[i];
        sum[Counter::PacketTimeNs] = packetTime;
        sum[Counter::WorkerTickNs] = tick;
    }
    return sum;
}

std::optional<Timeline> RegionReader::timeline(std::uint32_t worker) const
{
    const auto* part = records<RegionPart::Timeline>(worker);
    auto words = std::make_unique<TimelineWords>();
    if (readSeqlocked(part->words, *words) % 2 != 0)
        return std::nullopt;
    return unpackTimeline(*words);
}

std::optional<UndecodedReport> RegionReader::undecoded() const
{
    UndecodedSum sum;
    for (std::uint32_t worker = 0; worker < m_constants.geometry.workerCount; ++worker) {
        UndecodedWords words;
        if (readSeqlocked(records<RegionPart::Undecoded>(worker)->words, words) % 2 != 0)
            return std::nullopt;
        sum.add(words);
    }
    return sum.report();
}

void RegionReader::copyFlows(std::uint32_t worker, std::vector<flow::FlowSnapshot>& flows) const
{
    const auto* flowRecords = records<RegionPart::Flows>(worker);
    const std::uint64_t used =
        std::min(counters(worker)[Counter::FlowRecordsHighWater], m_constants.geometry.flowCapacity);
    const auto* connections = records<RegionPart::Tcp>(worker);
    FlowWords words;
    TcpWords tcpWords;
    flow::FlowSnapshot snapshot;
    for (std::uint64_t index = 0; index < used; ++index) {
        if (ipVersionOf(load(flowRecords[index].words[flow_word::kIdentity])) == 0)
            continue;
        if (readSeqlocked(flowRecords[index].words, words) % 2 != 0 ||
            !unpackFlow(words, worker, static_cast<std::uint32_t>(index), snapshot))
            continue;
        snapshot.tcp = {};
        const std::uint32_t connection = connectionOf(words[flow_word::kTracker]);
        if (connection < m_constants.geometry.tcpCapacity &&
            readSeqlocked(connections[connection].words, tcpWords) % 2 == 0)
            unpackTcp(tcpWords, snapshot);
        setSurroundings(surroundingsOf(worker, flowRecords[index], words), snapshot);
        flows.push_back(snapshot);
    }
}

/// What a flow record names as around its flow, if the record still is the flow's whose @p words were copied: as long
/// as it is, so is what lies around it.
flow::FlowSurroundings RegionReader::surroundingsOf(std::uint32_t worker, const FlowRecord& record,
                                                    const FlowWords& words) const
{
    flow::FlowSurroundings around;
    const std::size_t reference = tunnelReferenceOf(words[flow_word::kTcp]);
    if (reference == 0 || reference > kTunnelRecords) [[likely]]
        return around;
    TunnelWords tunnelWords;
    const TunnelRecord& shared = records<RegionPart::Tunnels>(worker)[reference - 1];
    FlowWords after;
    if (readSeqlocked(shared.words, tunnelWords) % 2 != 0 || !unpackSurroundings(tunnelWords, around) ||
        readSeqlocked(record.words, after) % 2 != 0 ||
        (after[flow_word::kIdentity] ^ words[flow_word::kIdentity]) >> 32 != 0 ||
        ipVersionOf(after[flow_word::kIdentity]) == 0)
        return {};
    return around;
}

void RegionReader::drainJournal(std::uint32_t worker, JournalCursor& cursor, std::vector<flow::FlowSnapshot>& ended,
                                std::size_t limit) const
{
    const RegionGeometry& geometry = m_constants.geometry;
    const auto* slots = records<RegionPart::Journal>(worker);
    const std::uint64_t written = records<RegionPart::JournalHead>(worker)->next.load(std::memory_order_acquire);
    if (written < cursor.next)
        return;  // a sane writer never goes back
    if (written - cursor.next > geometry.journalCapacity) {
        cursor.missed += written - geometry.journalCapacity - cursor.next;
        cursor.next = written - geometry.journalCapacity;
    }

    std::array<std::uint64_t, kJournalEntryWords + 1> words;
    flow::FlowSnapshot snapshot;
    for (std::size_t taken = 0; cursor.next < written && taken < limit; ++cursor.next, ++taken) {
        const JournalSlot& slot = slots[cursor.next % geometry.journalCapacity];
        const std::uint64_t sequence = readSeqlocked(slot.words, words);
        // Entry n is whole at sequence 2n+2; anything newer has overwritten it.
        if (sequence != 2 * cursor.next + 2) {
            ++cursor.missed;
            continue;
        }
        const auto index = static_cast<std::uint32_t>(words[flow_word::kWriterPrivate]);
        if (!unpackFlow(words, worker, index, snapshot))
            continue;
        snapshot.tcp = {};
        const std::span<const std::uint64_t> tcpWords = std::span(words).subspan(kFlowRecordWords);
        if ((tcpWords[0] & 1) != 0)
            unpackTcp(tcpWords, snapshot);
        setSurroundings(unpackJournalSurroundings(words, tcpWords), snapshot);
        ended.push_back(snapshot);
    }
}

}  // namespace netmoth::telemetry
