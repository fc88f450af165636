// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/region_fixture.h"

#include <QtTest>

#include <fcntl.h>
#include <sys/mman.h>

#include <atomic>
#include <thread>

using namespace netmoth;
using namespace netmoth::telemetry;

namespace {

/// A forged region: the right bytes, with one change, sealed as told.
UniqueFd forge(const RegionWriter& original, int seals, const std::function<void(RegionHeader&)>& change,
               std::int64_t sizeChange = 0)
{
    UniqueFd fd(::memfd_create("forged", MFD_CLOEXEC | MFD_ALLOW_SEALING));
    const auto bytes = static_cast<off_t>(original.bytes());
    if (::ftruncate(fd.get(), bytes) != 0)
        return {};
    void* source = ::mmap(nullptr, original.bytes(), PROT_READ, MAP_SHARED, original.fd(), 0);
    void* target = ::mmap(nullptr, original.bytes(), PROT_READ | PROT_WRITE, MAP_SHARED, fd.get(), 0);
    std::memcpy(target, source, original.bytes());
    change(*static_cast<RegionHeader*>(target));
    ::munmap(source, original.bytes());
    ::munmap(target, original.bytes());
    if (sizeChange != 0 && ::ftruncate(fd.get(), bytes + static_cast<off_t>(sizeChange)) != 0)
        return {};
    if (::fcntl(fd.get(), F_ADD_SEALS, seals) != 0)
        return {};
    return fd;
}

/// Changes of a part's row in the header; the part's number is added.
constexpr int kOffsetOf = 100;
constexpr int kSizeOf = 200;
constexpr int kAllSeals = F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_FUTURE_WRITE | F_SEAL_SEAL;

class RegionTest : public QObject
{
    Q_OBJECT

private slots:
    void nobodyCanWriteTheSealedRegion()
    {
        test::RegionFixture fixture;
        const int fd = fixture.writer.fd();
        errno = 0;
        QCOMPARE(::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0), MAP_FAILED);
        QCOMPARE(errno, EPERM);
        const char byte = 1;
        QVERIFY(::pwrite(fd, &byte, 1, 0) < 0);
        QVERIFY(::ftruncate(fd, 0) != 0);
        QVERIFY(::fcntl(fd, F_ADD_SEALS, F_SEAL_WRITE) != 0);
        void* readable = ::mmap(nullptr, 4096, PROT_READ, MAP_SHARED, fd, 0);
        QVERIFY(readable != MAP_FAILED);
        QVERIFY(::mprotect(readable, 4096, PROT_READ | PROT_WRITE) != 0);
        ::munmap(readable, 4096);
    }

    void partsFollowOneAnotherWithRoomForTheirRecords()
    {
        const RegionGeometry geometry = RegionGeometry::compute(3, 1000, 500, 128);
        QVERIFY(geometry.isValid());
        std::uint64_t end = 0;
        for (const PartDescription& part : kRegionParts) {
            QCOMPARE(geometry.offsetOf(part.part), end);
            QCOMPARE(geometry.offsetOf(part.part) % kPartAlignment, std::uint64_t{0});
            QVERIFY(part.recordCount(geometry) > 0 && part.recordBytes % 64 == 0);
            const std::uint64_t bytes = part.recordCount(geometry) * part.recordBytes;
            end += (bytes + kPartAlignment - 1) / kPartAlignment * kPartAlignment;
        }
        QCOMPARE(geometry.sliceBytes, end);
        QCOMPARE(geometry.regionBytes, geometry.firstSliceOffset + 3 * end);
        QCOMPARE(geometry.offsetOf(RegionPart::Tcp) - geometry.offsetOf(RegionPart::Flows), std::uint64_t{32} * 4096);
    }

    void readerSeesConstantsAndLiveState()
    {
        test::RegionFixture fixture(100, 64);
        const RegionReader reader = fixture.openReader();
        QCOMPARE(reader.constants().sourceName, std::string("test0"));
        QCOMPARE(reader.constants().geometry.flowCapacity, std::uint64_t{100});
        QCOMPARE(reader.constants().helperPid, static_cast<std::uint32_t>(::getpid()));
        fixture.writer.setState(RegionState::Running);
        fixture.writer.beat();
        QVERIFY(reader.live().state == RegionState::Running);
        QVERIFY(reader.live().heartbeatAge < std::chrono::seconds(5));
        QVERIFY(reader.live().helperResidentBytes > 1'000'000);
        fixture.writer.setFailed({FailureKind::MissingInterface, "eth9 is gone."});
        QVERIFY(reader.live().state == RegionState::Failed);
        QCOMPARE(reader.live().error, std::string("eth9 is gone."));
    }

    void overlongErrorIsCutNotOverrun()
    {
        test::RegionFixture fixture;
        fixture.writer.setFailed({FailureKind::System, std::string(5000, 'x')});
        QCOMPARE(fixture.openReader().live().error.size(), kErrorTextBytes - 1);
    }

    void forgedRegionIsRefused_data()
    {
        QTest::addColumn<int>("seals");
        QTest::addColumn<int>("change");
        QTest::addColumn<QString>("saying");
        QTest::newRow("unsealed") << F_SEAL_SHRINK << -1 << "not sealed";
        QTest::newRow("writable") << (F_SEAL_SHRINK | F_SEAL_GROW | F_SEAL_SEAL) << -1 << "not sealed";
        QTest::newRow("magic") << kAllSeals << 0 << "magic";
        QTest::newRow("version") << kAllSeals << 1 << "layout version";
        QTest::newRow("abi hash") << kAllSeals << 2 << "layout differs";
        QTest::newRow("no workers") << kAllSeals << 3 << "contradict";
        QTest::newRow("too many workers") << kAllSeals << 4 << "contradict";
        QTest::newRow("flow capacity beyond the file") << kAllSeals << 5 << "contradict";
        QTest::newRow("flow capacity that overflows") << kAllSeals << 6 << "contradict";
        QTest::newRow("journal capacity no power of two") << kAllSeals << 7 << "contradict";
        QTest::newRow("slice offset outside") << kAllSeals << 8 << "contradict";
        for (const PartDescription& part : kRegionParts) {
            const auto index = static_cast<int>(part.part);
            QTest::addRow("offset of %s", part.name.data()) << kAllSeals << kOffsetOf + index << "contradict";
            QTest::addRow("record size of %s", part.name.data()) << kAllSeals << kSizeOf + index << "layout differs";
        }
        QTest::newRow("source kind") << kAllSeals << 10 << "unknown kind";
    }

    void forgedRegionIsRefused()
    {
        QFETCH(int, seals);
        QFETCH(int, change);
        QFETCH(QString, saying);
        test::RegionFixture fixture;
        UniqueFd forged = forge(fixture.writer, seals, [&](RegionHeader& header) {
            switch (change) {
            case 0:
                header.magic ^= 1;
                break;
            case 1:
                header.abiVersion += 1;
                break;
            case 2:
                header.abiHash ^= 1;
                break;
            case 3:
                header.workerCount = 0;
                break;
            case 4:
                header.workerCount = 65;
                break;
            case 5:
                header.flowCapacity *= 1000;
                break;
            case 6:
                header.flowCapacity = 1ULL << 60;
                break;
            case 7:
                header.journalCapacity = 63;
                break;
            case 8:
                header.sliceOffset[0] = 1ULL << 40;
                break;
            case 10:
                header.sourceKind = static_cast<SourceKind>(77);
                break;
            default:
                if (change >= kSizeOf)
                    header.parts[static_cast<std::size_t>(change - kSizeOf)].recordBytes += 64;
                else if (change >= kOffsetOf)
                    header.parts[static_cast<std::size_t>(change - kOffsetOf)].offset += kPartAlignment;
                break;
            }
        });
        QVERIFY(forged.isValid());
        const auto reader = RegionReader::open(std::move(forged));
        QVERIFY(!reader);
        QVERIFY2(QString::fromStdString(reader.error().sentence).contains(saying), reader.error().sentence.c_str());
    }

    void regionOfAnotherSizeIsRefused()
    {
        test::RegionFixture fixture;
        for (const std::int64_t change : {-4096, 4096}) {
            UniqueFd forged = forge(
                fixture.writer, kAllSeals, [](RegionHeader&) {}, change);
            QVERIFY(forged.isValid());
            QVERIFY(!RegionReader::open(std::move(forged)));
        }
        QVERIFY(!RegionReader::open(UniqueFd(::memfd_create("empty", MFD_CLOEXEC | MFD_ALLOW_SEALING))));
        QVERIFY(!RegionReader::open(UniqueFd(::open("/dev/null", O_RDONLY | O_CLOEXEC))));
        QVERIFY(!RegionReader::open(UniqueFd()));
    }

    void impossibleGeometryIsRefusedBeforeAnythingIsMade()
    {
        RegionDescription description;
        description.flowCapacity = 1ULL << 32;
        description.journalCapacity = 64;
        const auto writer = RegionWriter::create(description);
        QVERIFY(!writer);
        QVERIFY(writer.error().kind == FailureKind::Usage);
    }

    void journalReaderKnowsWhatItMissed()
    {
        test::RegionFixture fixture(64, 16);
        FlowWords words{};
        words[flow_word::kIdentity] = packIdentity(1, 17, 4, flow::FlowState::New, flow::EndReason::Timeout);
        for (std::uint64_t i = 0; i < 40; ++i) {
            words[flow_word::kFirstSeen] = i;
            QVERIFY(fixture.journal.append(words, TcpWords{}));
        }
        const auto ended = fixture.takeEnded();
        QCOMPARE(ended.size(), std::size_t{16});
        QCOMPARE(fixture.cursor.missed, std::uint64_t{24});
        QCOMPARE(ended.front().firstSeenNs, 24);
        QCOMPARE(ended.back().firstSeenNs, 39);
        QVERIFY(fixture.takeEnded().empty());
    }

    void waitingJournalLosesNothing()
    {
        test::RegionFixture fixture(64, 16);
        fixture.progress.consumed = 0;
        fixture.journal.setWaitForReader(true);
        constexpr std::uint64_t kEntries = 5000;
        std::thread writer([&] {
            FlowWords words{};
            words[flow_word::kIdentity] = packIdentity(1, 17, 4, flow::FlowState::New, flow::EndReason::Timeout);
            for (std::uint64_t i = 0; i < kEntries; ++i) {
                words[flow_word::kFirstSeen] = i;
                fixture.journal.append(words, TcpWords{});
            }
        });
        const RegionReader reader = fixture.openReader();
        std::vector<flow::FlowSnapshot> ended;
        while (ended.size() < kEntries && fixture.cursor.missed == 0) {
            reader.drainJournal(0, fixture.cursor, ended, 5);
            fixture.progress.consumed = fixture.cursor.next;
        }
        writer.join();
        QCOMPARE(fixture.cursor.missed, std::uint64_t{0});
        for (std::uint64_t i = 0; i < kEntries; ++i)
            QCOMPARE(ended[i].firstSeenNs, static_cast<std::int64_t>(i));
    }

    void readerTakenForDeadIsNotWaitedForAgain()
    {
        test::RegionFixture fixture(64, 16);
        fixture.progress.consumed = 0;
        fixture.journal.setWaitForReader(true, std::chrono::milliseconds{100});
        FlowWords words{};
        for (int i = 0; i < 16; ++i)
            QVERIFY(fixture.journal.append(words, TcpWords{}));
        const auto begin = std::chrono::steady_clock::now();
        for (int i = 0; i < 1000; ++i)
            QVERIFY(!fixture.journal.append(words, TcpWords{}));
        QVERIFY(std::chrono::steady_clock::now() - begin < std::chrono::seconds{20});
        fixture.progress.consumed = 1016;  // it lives after all
        for (int i = 0; i < 16; ++i)
            QVERIFY(fixture.journal.append(words, TcpWords{}));
    }

    void abandonedJournalDoesNotHang()
    {
        test::RegionFixture fixture(64, 16);
        fixture.progress.consumed = 0;
        fixture.progress.abandoned = true;
        fixture.journal.setWaitForReader(true);
        FlowWords words{};
        for (int i = 0; i < 100; ++i)
            QVERIFY(fixture.journal.append(words, TcpWords{}));
    }

    void readerNeverSeesATornRecord()
    {
        test::RegionFixture fixture(1, 16);
        auto& words = fixture.slice.flows[0].words;
        fixture.slice.counters->values[indexOf(Counter::FlowRecordsHighWater)].store(1);
        std::atomic<bool> stop{false};
        std::thread writer([&] {
            for (std::uint64_t value = 1; !stop; ++value) {
                const SeqlockWriteScope scope(words[0]);
                words[flow_word::kIdentity].store(
                    packIdentity(static_cast<std::uint32_t>(value), 6, 4, flow::FlowState::New, flow::EndReason::None),
                    std::memory_order_relaxed);
                words[flow_word::kOriginatorPackets].store(value, std::memory_order_relaxed);
                words[flow_word::kResponderBytes].store(value, std::memory_order_relaxed);
            }
        });
        const RegionReader reader = fixture.openReader();
        std::uint64_t seen = 0;
        std::uint64_t torn = 0;
        std::vector<flow::FlowSnapshot> flows;
        QDeadlineTimer patience(std::chrono::seconds{60});
        while (seen < 100'000 && !patience.hasExpired()) {
            flows.clear();
            reader.copyFlows(0, flows);
            if (flows.empty())
                std::this_thread::yield();  // the writer was stopped inside a change: it needs the core
            for (const auto& flow : flows) {
                ++seen;
                torn += flow.fromOriginator.packets != flow.fromResponder.wireBytes ||
                        flow.id.generation != static_cast<std::uint32_t>(flow.fromOriginator.packets);
            }
        }
        stop = true;
        writer.join();
        QCOMPARE(seen, std::uint64_t{100'000});
        QCOMPARE(torn, std::uint64_t{0});
    }

    void deadWriterDoesNotHangTheReader()
    {
        test::RegionFixture fixture(1, 16);
        auto& words = fixture.slice.flows[0].words;
        words[flow_word::kIdentity].store(packIdentity(1, 6, 4, flow::FlowState::New, flow::EndReason::None));
        words[0].store(7);  // died inside a change
        fixture.slice.counters->values[indexOf(Counter::FlowRecordsHighWater)].store(1);
        std::vector<flow::FlowSnapshot> flows;
        fixture.openReader().copyFlows(0, flows);
        QVERIFY(flows.empty());
    }

    void hostileCountersAndRecordsStayWithinBounds()
    {
        test::RegionFixture fixture(8, 16);
        fixture.slice.counters->values[indexOf(Counter::FlowRecordsHighWater)].store(~std::uint64_t{0});
        for (auto& record : fixture.slice.flows)
            for (std::size_t i = 1; i < kFlowRecordWords; ++i)
                record.words[i].store(~std::uint64_t{0});
        fixture.slice.journalHead->next.store(~std::uint64_t{0});
        std::vector<flow::FlowSnapshot> flows;
        const RegionReader reader = fixture.openReader();
        reader.copyFlows(0, flows);
        QVERIFY(flows.empty());  // version 255 is no flow
        JournalCursor cursor;
        reader.drainJournal(0, cursor, flows, 1000);
        QVERIFY(flows.empty());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(RegionTest)
#include "tst_region.moc"
