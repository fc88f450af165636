// SPDX-License-Identifier: GPL-3.0-or-later
// The real netmoth-capture, spoken to over its control socket: what it does with taps, and with descriptors that are
// none. Capture files only: no right is needed.
#include "core/control/control_channel.h"
#include "core/tap/stream_tap_parser.h"
#include "core/telemetry/region_reader.h"
#include "tests/support/pipe.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include <map>
#include <thread>

using namespace netmoth;
using namespace std::chrono_literals;
using control::Message;
using control::Reception;
using test::Pipe;

namespace {

/// netmoth-capture --control on a file, before Start.
class Helper
{
public:
    explicit Helper(const QString& capture)
        : Helper(capture, makePair())
    {
    }
    ~Helper()
    {
        m_channel = control::ControlChannel(UniqueFd());
        if (!m_process.waitForFinished(10000))
            m_process.kill();
    }

    void send(const Message& message, int descriptor = -1)
    {
        const auto sent = m_channel.send(message, descriptor);
        if (!sent)
            qFatal("%s", sent.error().sentence.c_str());
    }

    /// Journals are read as they come, so that the helper never waits for that.
    template <typename Wanted>
    std::optional<Wanted> waitFor()
    {
        for (;;) {
            auto reception = m_channel.receive(10s);
            if (!reception || reception->status != Reception::Status::Received)
                return std::nullopt;
            if (reception->descriptor.isValid())
                m_region = std::move(reception->descriptor);
            if (auto* wanted = std::get_if<Wanted>(&reception->message))
                return *wanted;
        }
    }

    [[nodiscard]] std::uint64_t counter(telemetry::Counter counter) const
    {
        auto reader = telemetry::RegionReader::open(UniqueFd(::fcntl(m_region.get(), F_DUPFD_CLOEXEC, 0)));
        if (!reader)
            qFatal("%s", reader.error().sentence.c_str());
        return reader->totals()[counter];
    }

private:
    static control::ControlChannel::Pair makePair()
    {
        auto pair = control::ControlChannel::createPair();
        if (!pair)
            qFatal("%s", pair.error().sentence.c_str());
        return std::move(*pair);
    }
    Helper(const QString& capture, control::ControlChannel::Pair pair)
        : m_channel(std::move(pair.first))
    {
        m_process.setChildProcessModifier([fd = pair.second.descriptor()] { ::dup2(fd, STDIN_FILENO); });
        m_process.start(QStringLiteral(NETMOTH_HELPER),
                        {"--control", "--read", capture, "--reassembly-depth", "0", "--flow-capacity", "4096"});
        if (!waitFor<control::Hello>())
            qFatal("the helper said no hello");
    }

    control::ControlChannel m_channel;
    QProcess m_process;
    UniqueFd m_region;
};

/// Payload by flow and direction; reads to the end of the tap.
struct TapContents
{
    std::map<std::pair<std::uint32_t, std::uint8_t>, std::uint64_t> bytes;
    std::uint64_t total = 0;
    std::uint64_t ends = 0;
    bool isWhole = false;
};

TapContents readTap(int descriptor)
{
    TapContents contents;
    tap::StreamTapParser parser;
    for (;;) {
        const auto room = parser.room();
        const ssize_t length = ::read(descriptor, room.data(), room.size());
        if (length <= 0)
            break;
        parser.filled(static_cast<std::size_t>(length));
        for (;;) {
            const auto frame = parser.next();
            if (!frame)
                qFatal("%s", frame.error().sentence.c_str());
            if (!*frame)
                break;
            const tap::TapHeader& header = (*frame)->header;
            contents.bytes[{header.flowIndex, header.direction}] += (*frame)->payload.size();
            contents.total += (*frame)->payload.size();
            contents.ends += header.kind == tap::TapKind::End;
        }
    }
    contents.isWhole = parser.pendingBytes() == 0;
    return contents;
}

class StreamTapHelperTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString m_capture;

private slots:
    void initTestCase()
    {
        m_capture = m_folder.filePath("bulk.pcap");
        QProcess generator;
        generator.start(QStringLiteral(NETMOTH_GENERATOR),
                        {"bulk", "--packets", "20000", "--flows", "20", "--output", m_capture});
        QVERIFY(generator.waitForFinished());
        QCOMPARE(generator.exitCode(), 0);
    }

    void everythingIsTapped()
    {
        Helper helper(m_capture);
        Pipe pipe;
        helper.send(control::TapStreams{}, pipe.writing.get());
        pipe.writing.reset();
        helper.send(control::Start{});
        const TapContents contents = readTap(pipe.reading.get());
        QVERIFY(helper.waitFor<control::Finished>());
        QVERIFY(contents.isWhole);
        QVERIFY(contents.total > 10'000'000);
        QVERIFY(contents.ends > 20 && contents.ends % 2 == 0);  // a flow that sent no payload has no streams
        QCOMPARE(contents.total, helper.counter(telemetry::Counter::TcpDeliveredBytes));
        QCOMPARE(contents.total, helper.counter(telemetry::Counter::TapBytes));
        QCOMPARE(helper.counter(telemetry::Counter::TapDroppedChunks), std::uint64_t{0});
    }

    void oneFlowIsTapped()
    {
        Helper helper(m_capture);
        Pipe pipe;
        helper.send(control::TapStreams{{.worker = 0, .flowIndex = 3, .generation = 1}}, pipe.writing.get());
        pipe.writing.reset();
        helper.send(control::Start{});
        const TapContents contents = readTap(pipe.reading.get());
        QVERIFY(helper.waitFor<control::Finished>());
        QVERIFY(contents.total > 0);
        QCOMPARE(contents.ends, std::uint64_t{2});
        for (const auto& [stream, bytes] : contents.bytes)
            QCOMPARE(stream.first, 3U);
    }

    void allFlowsAndOneFlowAreTappedAtOnce()
    {
        Helper helper(m_capture);
        Pipe all;
        Pipe one;
        helper.send(control::TapStreams{}, all.writing.get());
        helper.send(control::TapStreams{{.worker = 0, .flowIndex = 3, .generation = 1}}, one.writing.get());
        all.writing.reset();
        one.writing.reset();
        helper.send(control::Start{});
        TapContents oneContents;
        std::thread reader([&] { oneContents = readTap(one.reading.get()); });
        const TapContents contents = readTap(all.reading.get());
        reader.join();
        QVERIFY(helper.waitFor<control::Finished>());
        QVERIFY(contents.isWhole && oneContents.isWhole);
        QCOMPARE(contents.total, helper.counter(telemetry::Counter::TcpDeliveredBytes));
        QVERIFY(oneContents.total > 0);
        QCOMPARE(oneContents.ends, std::uint64_t{2});
        // The first flow of that record: others of the same record may follow in the tap of all flows.
        for (const auto& [stream, bytes] : oneContents.bytes)
            QVERIFY(stream.first == 3U && contents.bytes.at(stream) >= bytes);
        QCOMPARE(helper.counter(telemetry::Counter::TapBytes), contents.total + oneContents.total);
        QCOMPARE(helper.counter(telemetry::Counter::TapDroppedChunks), std::uint64_t{0});
    }

    void strangeDescriptorsAreRefusedAndCaptureGoesOn_data()
    {
        QTest::addColumn<QString>("kind");
        for (const char* kind : {"file", "reading end", "datagram socket", "no such worker"})
            QTest::newRow(kind) << kind;
    }

    void strangeDescriptorsAreRefusedAndCaptureGoesOn()
    {
        QFETCH(QString, kind);
        Pipe pipe;
        const UniqueFd file(::memfd_create("file", MFD_CLOEXEC));
        const UniqueFd datagrams(::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0));
        const int descriptor = kind == "file"              ? file.get()
                               : kind == "reading end"     ? pipe.reading.get()
                               : kind == "datagram socket" ? datagrams.get()
                                                           : pipe.writing.get();
        Helper helper(m_capture);
        helper.send(control::TapStreams{{.worker = kind == "no such worker" ? 1U : 0U}}, descriptor);
        helper.send(control::Start{});
        const auto refusal = helper.waitFor<control::TapRefused>();
        QVERIFY(refusal.has_value());
        QVERIFY2(refusal->sentence.ends_with('.'), refusal->sentence.c_str());
        QVERIFY(helper.waitFor<control::Finished>());
        QCOMPARE(helper.counter(telemetry::Counter::TapChunks), std::uint64_t{0});
        QCOMPARE(helper.counter(telemetry::Counter::ToFlow), std::uint64_t{20000});
    }

    void fileWaitsForItsReader()
    {
        Helper helper(m_capture);
        Pipe pipe;
        helper.send(control::TapStreams{}, pipe.writing.get());
        pipe.writing.reset();
        helper.send(control::Start{});
        QVERIFY(helper.waitFor<control::RegionReady>());
        QTest::qWait(300);
        QVERIFY(helper.counter(telemetry::Counter::ToFlow) < 20000);
        const TapContents contents = readTap(pipe.reading.get());
        QVERIFY(helper.waitFor<control::Finished>());
        QCOMPARE(contents.total, helper.counter(telemetry::Counter::TcpDeliveredBytes));
    }

    void tapThatIsStoppedHoldsNothingUp()
    {
        Helper helper(m_capture);
        Pipe pipe;
        helper.send(control::TapStreams{}, pipe.writing.get());
        helper.send(control::Start{});
        QVERIFY(helper.waitFor<control::RegionReady>());
        QTest::qWait(100);
        helper.send(control::StopTap{0});  // nobody has read a byte
        QVERIFY(helper.waitFor<control::Finished>());
        QCOMPARE(helper.counter(telemetry::Counter::ToFlow), std::uint64_t{20000});
    }

    void readerThatGoesAwayHoldsNothingUp()
    {
        Helper helper(m_capture);
        Pipe pipe;
        helper.send(control::TapStreams{}, pipe.writing.get());
        pipe.writing.reset();
        pipe.reading.reset();
        helper.send(control::Start{});
        QVERIFY(helper.waitFor<control::Finished>());
        QCOMPARE(helper.counter(telemetry::Counter::ToFlow), std::uint64_t{20000});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(StreamTapHelperTest)
#include "tst_stream_tap_helper.moc"
