// SPDX-License-Identifier: GPL-3.0-or-later
// The region as a hostile helper may write it, before and while a reader looks: it is refused with a sentence, or every
// value that comes out is one that the rest of the app can hold, down to the line of JSON that is made of it.
//
// Input: patches (region_patch.h) to a region that is sane otherwise.
#include "app/session/eve/flow_event.h"
#include "app/session/eve/stats_event.h"
#include "app/session/undecoded_notice.h"
#include "core/base/plain_text.h"
#include "core/telemetry/region_reader.h"
#include "core/telemetry/region_writer.h"
#include "tests/fuzz/region_patch.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

using namespace netmoth;
using namespace netmoth::telemetry;
using test::kPatchBytes;
using test::Patch;
using test::PatchPart;

constexpr std::uint64_t kSaneSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_FUTURE_WRITE | F_SEAL_SEAL;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

template <typename T>
T orAbort(Result<T> result)
{
    require(result.has_value());
    return std::move(*result);
}

RegionWriter makeSane()
{
    RegionDescription description;
    description.flowCapacity = test::kPatchedFlows;
    description.tcpCapacity = test::kPatchedFlows;
    description.journalCapacity = test::kPatchedSlots;
    description.sourceName = "fuzz0";
    return orAbort(RegionWriter::create(description));
}

/// A memfd with the bytes of the sane region, which this process may still write.
class HostileRegion
{
public:
    HostileRegion(const RegionWriter& sane, std::uint64_t bytes)
        : m_fd(::memfd_create("fuzz", MFD_CLOEXEC | MFD_ALLOW_SEALING))
        , m_geometry(RegionGeometry::compute(1, test::kPatchedFlows, test::kPatchedFlows, test::kPatchedSlots))
    {
        require(m_fd.isValid() && ::ftruncate(m_fd.get(), static_cast<off_t>(bytes)) == 0);
        if (bytes == 0)
            return;
        m_mapping = map(m_fd.get(), PROT_READ | PROT_WRITE, bytes);
        const MemoryMapping source = map(sane.fd(), PROT_READ, sane.bytes());
        std::memcpy(m_mapping.at(0), source.at(0), std::min<std::uint64_t>(bytes, sane.bytes()));
    }

    void seal(std::uint64_t seals) const { ::fcntl(m_fd.get(), F_ADD_SEALS, static_cast<int>(seals & 0x1F)); }

    void apply(const Patch& patch)
    {
        const auto [offset, words] = placeOf(patch.part);
        const std::uint64_t at = offset + patch.word % std::max<std::uint64_t>(words, 1) * sizeof(Word);
        if (words != 0 && at + sizeof(Word) <= m_mapping.bytes())
            std::launder(reinterpret_cast<Word*>(m_mapping.at(at)))->store(patch.value, std::memory_order_relaxed);
    }

    /// A descriptor of its own for a reader.
    [[nodiscard]] UniqueFd share() const { return UniqueFd(::fcntl(m_fd.get(), F_DUPFD_CLOEXEC, 3)); }

private:
    struct Place
    {
        std::uint64_t offset = 0;
        std::uint64_t words = 0;
    };

    static MemoryMapping map(int fd, int protection, std::uint64_t bytes)
    {
        void* const address = ::mmap(nullptr, bytes, protection, MAP_SHARED, fd, 0);
        require(address != MAP_FAILED);
        return {address, bytes};
    }

    [[nodiscard]] Place placeOf(PatchPart part) const
    {
        const std::uint64_t slice = m_geometry.firstSliceOffset;
        switch (part) {
        case PatchPart::Header:
            return {0, sizeof(RegionHeader) / sizeof(Word)};
        case PatchPart::Counters:
            return {slice + m_geometry.offsetOf(RegionPart::Counters), kCounterCount};
        case PatchPart::Flows:
            return {slice + m_geometry.offsetOf(RegionPart::Flows), test::kPatchedFlows * kFlowRecordWords};
        case PatchPart::Tcp:
            return {slice + m_geometry.offsetOf(RegionPart::Tcp), test::kPatchedFlows * kTcpRecordWords};
        case PatchPart::JournalHead:
            return {slice + m_geometry.offsetOf(RegionPart::JournalHead), 1};
        case PatchPart::Journal:
            return {slice + m_geometry.offsetOf(RegionPart::Journal), test::kPatchedSlots * (kJournalEntryWords + 1)};
        case PatchPart::Timeline:
            return {slice + m_geometry.offsetOf(RegionPart::Timeline), sizeof(TimelinePart) / sizeof(Word)};
        case PatchPart::Tunnels:
            return {slice + m_geometry.offsetOf(RegionPart::Tunnels), test::kPatchedFlows * kTunnelRecordWords};
        case PatchPart::Undecoded:
            return {slice + m_geometry.offsetOf(RegionPart::Undecoded), sizeof(UndecodedPart) / sizeof(Word)};
        default:
            return {};
        }
    }

    UniqueFd m_fd;
    MemoryMapping m_mapping;
    RegionGeometry m_geometry;
};

void checkFlow(const flow::FlowSnapshot& flow)
{
    require(flow.ipVersion == 4 || flow.ipVersion == 6);
    require(!flow::flowStateName(flow.state).empty());
    static_cast<void>(flow::endReasonName(flow.endReason));
    const std::string line = session::eve::flowLine(flow, "fuzz0");
    require(std::ranges::count(line, '\n') == 1 && line.back() == '\n');
}

/// What the app does with a region.
class Look
{
public:
    explicit Look(UniqueFd fd)
        : m_reader(RegionReader::open(std::move(fd)))
    {
        if (!m_reader)
            require(m_reader.error().sentence.size() > 10);
    }

    void takeAll()
    {
        if (!m_reader)
            return;
        const LiveStatus live = m_reader->live();
        require(live.state <= RegionState::Failed && live.heartbeatAge.count() >= 0);
        require(live.error.size() <= kErrorTextBytes && isPlainText(live.error));
        const std::string& name = m_reader->constants().sourceName;
        require(name.size() <= kSourceNameBytes && isPlainText(name));
        m_flows.clear();
        m_reader->copyFlows(0, m_flows);
        require(m_flows.size() <= test::kPatchedFlows);
        const std::uint64_t before = m_cursor.next;
        m_ended.clear();
        m_reader->drainJournal(0, m_cursor, m_ended, 100);
        require(m_cursor.next >= before && m_ended.size() <= test::kPatchedSlots);
        std::ranges::for_each(m_flows, checkFlow);
        std::ranges::for_each(m_ended, checkFlow);
        if (const auto timeline = m_reader->timeline(0)) {
            require(timeline->buckets.size() <= kTimelineBuckets && timeline->bucketWidthNs >= 0);
            require(timeline->buckets.empty() || timeline->bucketWidthNs > 0);
        }
        session::TrafficSample sample;
        sample.totals = m_reader->totals();
        if (auto undecoded = m_reader->undecoded()) {
            require(undecoded->rows.size() <= 2 * UndecodedReport::kMostRows);
            sample.undecoded = std::make_shared<const UndecodedReport>(std::move(*undecoded));
            if (const auto share = session::undecodedShare(sample))
                require(isPlainText(session::undecodedSentence(*share)));
        }
        const std::string line = session::eve::statsLine(sample, 0);
        require(std::ranges::count(line, '\n') == 1);
    }

private:
    Result<RegionReader> m_reader;
    JournalCursor m_cursor;
    std::vector<flow::FlowSnapshot> m_flows;
    std::vector<flow::FlowSnapshot> m_ended;
};

std::vector<Patch> patchesOf(const std::uint8_t* bytes, std::size_t size)
{
    std::vector<Patch> patches;
    for (; size >= kPatchBytes; bytes += kPatchBytes, size -= kPatchBytes) {
        Patch patch;
        patch.part = static_cast<PatchPart>(bytes[0] % static_cast<std::uint8_t>(PatchPart::Count));
        patch.word = static_cast<std::uint16_t>(bytes[1] | bytes[2] << 8);
        std::memcpy(&patch.value, bytes + 3, sizeof patch.value);
        patches.push_back(patch);
    }
    return patches;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const RegionWriter kSane = makeSane();
    const std::vector<Patch> patches = patchesOf(bytes, size);
    std::uint64_t seals = kSaneSeals;
    std::uint64_t regionBytes = kSane.bytes();
    for (const Patch& patch : patches) {
        if (patch.part == PatchPart::Seals)
            seals = patch.value;
        if (patch.part == PatchPart::Size)
            regionBytes = patch.value % (2 * kSane.bytes());
    }
    HostileRegion region(kSane, regionBytes);
    region.seal(seals);
    const auto look = std::ranges::find(patches, PatchPart::Look, &Patch::part);
    for (auto patch = patches.begin(); patch != look; ++patch)
        region.apply(*patch);
    Look reader(region.share());
    reader.takeAll();
    for (auto patch = look; patch != patches.end(); ++patch) {
        region.apply(*patch);
        if (patch->part == PatchPart::Look)
            reader.takeAll();
    }
    reader.takeAll();
    return 0;
}
