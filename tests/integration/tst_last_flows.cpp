// SPDX-License-Identifier: GPL-3.0-or-later
// The end of a capture is many steps of two processes and three threads. Whatever order they come in, every flow that
// the helper ended reaches the session's user, or the capture fails with a sentence: it never ends well without them.
#include "app/session/capture_session.h"
#include "tests/support/frame_builder.h"
#include "tests/support/pcap_writer.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/socket.h>

#include <array>
#include <cstring>
#include <thread>

using namespace netmoth;
using session::CaptureControl;
using session::CaptureSession;
using namespace std::chrono_literals;

namespace {

constexpr std::array kHelperSteps{"nothing",       "hello",    "regionReady", "firstFlows", "otherFlows",
                                  "stateFinished", "finished", "closeSocket", "exit",       "killed"};
constexpr std::array kAppSteps{"nothing", "starting", "running", "sampled", "flowsEnded"};
constexpr auto kDelay = 120ms;  // longer than every interval of the session

session::CaptureRequest requestOf(const char* helper)
{
    session::CaptureRequest request;
    request.helperPath = helper;
    request.configuration.flowCapacity = 1024;
    request.configuration.journalCapacity = 131072;
    request.configuration.numberOfRings = 1;
    return request;
}

/// Descriptors under way between processes of this user: more than the helper's limit on open files, while it lives.
class DescriptorsUnderWay
{
public:
    DescriptorsUnderWay()
    {
        constexpr int kCount = 160;
        for (int count = 0; count < kCount; ++count) {
            std::array<int, 2> ends{-1, -1};
            if (::socketpair(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0, ends.data()) != 0)
                return;
            m_ends.emplace_back(ends[0]);
            m_ends.emplace_back(ends[1]);
            send(ends[0]);
        }
    }

private:
    static void send(int socket)
    {
        char byte = 0;
        iovec part{&byte, 1};
        alignas(cmsghdr) std::array<std::uint8_t, CMSG_SPACE(sizeof(int))> control{};
        msghdr header{};
        header.msg_iov = &part;
        header.msg_iovlen = 1;
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        cmsghdr* const rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(sizeof(int));
        const int descriptor = STDERR_FILENO;
        std::memcpy(CMSG_DATA(rights), &descriptor, sizeof descriptor);
        static_cast<void>(::sendmsg(socket, &header, MSG_DONTWAIT));
    }

    std::vector<UniqueFd> m_ends;
};

}  // namespace

class LastFlowsTest : public QObject
{
    Q_OBJECT

private slots:
    void noDelayLosesAFlow_data();
    void noDelayLosesAFlow();
    void moreFlowsThanAreUnderWayAtATime();
    void endWithoutARegionIsAFailure();
    void regionWaitsForOtherDescriptors();

private:
    /// Runs @p session to its end. @return the number of flows that ended.
    static std::size_t flowsOf(CaptureSession& session, const session::CaptureRequest& request,
                               const QByteArray& delayedInApp = {});
};

std::size_t LastFlowsTest::flowsOf(CaptureSession& session, const session::CaptureRequest& request,
                                   const QByteArray& delayedInApp)
{
    std::size_t flows = 0;
    bool isDelayed = false;
    const auto delayOnce = [&](const char* step) {
        if (delayedInApp == step && !std::exchange(isDelayed, true))
            std::this_thread::sleep_for(kDelay);
    };
    QObject context;
    connect(&session, &CaptureControl::stateChanged, &context, [&](CaptureControl::State state) {
        if (state == CaptureControl::State::Starting)
            delayOnce("starting");
        if (state == CaptureControl::State::Running)
            delayOnce("running");
    });
    connect(&session, &CaptureControl::sampled, &context, [&] { delayOnce("sampled"); });
    connect(&session, &CaptureControl::flowsEnded, &context, [&](const session::EndedFlowsPtr& ended) {
        delayOnce("flowsEnded");
        flows += ended->size();
    });
    session.start(request);
    const auto hasEnded = [&session] {
        return session.state() == CaptureControl::State::Finished || session.state() == CaptureControl::State::Failed;
    };
    return QTest::qWaitFor(hasEnded, 60'000) ? flows : SIZE_MAX;
}

void LastFlowsTest::noDelayLosesAFlow_data()
{
    QTest::addColumn<int>("helperStep");
    QTest::addColumn<QByteArray>("appStep");
    QTest::addColumn<int>("intervalMs");
    for (std::size_t helperStep = 0; helperStep < kHelperSteps.size(); ++helperStep)
        for (const char* appStep : kAppSteps)
            for (const int intervalMs : {1, 100})
                QTest::addRow("%s, %s, every %d ms", kHelperSteps[helperStep], appStep, intervalMs)
                    << static_cast<int>(helperStep) - 1 << QByteArray(appStep) << intervalMs;
}

void LastFlowsTest::noDelayLosesAFlow()
{
    QFETCH(int, helperStep);
    QFETCH(QByteArray, appStep);
    QFETCH(int, intervalMs);
    constexpr std::size_t kFlows = 3;
    qputenv("NETMOTH_DELAY_STEP", QByteArray::number(helperStep));
    qputenv("NETMOTH_DELAY_MS", QByteArray::number(static_cast<int>(kDelay.count())));
    qputenv("NETMOTH_FLOWS", QByteArray::number(static_cast<int>(kFlows)));
    session::CaptureRequest request = requestOf(NETMOTH_SLOW_HELPER);
    request.interfaceName = "lo";
    const std::chrono::milliseconds interval(intervalMs);
    CaptureSession session({interval, interval}, nullptr);
    QCOMPARE(flowsOf(session, request, appStep), kFlows);
    QCOMPARE(session.state(), CaptureControl::State::Finished);
}

/// Their batches are as large as they get, and wait for each other.
void LastFlowsTest::moreFlowsThanAreUnderWayAtATime()
{
    constexpr std::size_t kFlows = 100'000;
    qputenv("NETMOTH_DELAY_STEP", "-1");
    qputenv("NETMOTH_FLOWS", QByteArray::number(static_cast<int>(kFlows)));
    session::CaptureRequest request = requestOf(NETMOTH_SLOW_HELPER);
    request.interfaceName = "lo";
    CaptureSession session;
    QCOMPARE(flowsOf(session, request, "flowsEnded"), kFlows);
    QCOMPARE(session.state(), CaptureControl::State::Finished);
}

void LastFlowsTest::endWithoutARegionIsAFailure()
{
    qputenv("NETMOTH_HOSTILE", "finishedWithoutRegion");
    session::CaptureRequest request = requestOf(NETMOTH_HOSTILE_HELPER);
    request.interfaceName = "lo";
    CaptureSession session;
    QCOMPARE(flowsOf(session, request), std::size_t{0});
    QCOMPARE(session.state(), CaptureControl::State::Failed);
    QVERIFY2(session.failureSentence().contains("nobody asked for"), qPrintable(session.failureSentence()));
}

/// The kernel refuses a descriptor to a process while its user has more of them under way than its limit on open files,
/// and the limit of the helper is low. With other programs of the user on a busy machine, that happens by chance.
void LastFlowsTest::regionWaitsForOtherDescriptors()
{
    const QTemporaryDir folder;
    QVERIFY(folder.isValid());
    test::PcapWriter capture;
    capture.packet(1, test::FrameBuilder().ethernet().ipv4("192.0.2.1", "192.0.2.2").udp(1, 2).build());
    QFile file(folder.filePath("one.pcap"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char*>(capture.bytes().data()), static_cast<qint64>(capture.bytes().size()));
    file.close();
    session::CaptureRequest request = requestOf(NETMOTH_HELPER);
    request.filePath = file.fileName();

    auto underWay = std::make_unique<DescriptorsUnderWay>();
    QTimer::singleShot(1500, this, [&underWay] { underWay.reset(); });
    CaptureSession session;
    QCOMPARE(flowsOf(session, request), std::size_t{1});
    QVERIFY2(session.state() == CaptureControl::State::Finished, qPrintable(session.failureSentence()));
}

QTEST_GUILESS_MAIN(LastFlowsTest)
#include "tst_last_flows.moc"
