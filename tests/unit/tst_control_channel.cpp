// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/control/control_channel.h"

#include <QTest>

#include <dirent.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstring>
#include <functional>
#include <memory>
#include <thread>

using namespace netmoth;
using namespace netmoth::control;
using std::chrono::milliseconds;

namespace {

int openDescriptors()
{
    const std::unique_ptr<DIR, int (*)(DIR*)> list(opendir("/proc/self/fd"), &closedir);
    int count = 0;
    while (readdir(list.get()) != nullptr)
        ++count;
    return count;
}

/// Sends bytes, and descriptors with them, past the class.
void sendRaw(int socket, const std::vector<std::uint8_t>& bytes, const std::vector<int>& descriptors = {})
{
    iovec part{const_cast<std::uint8_t*>(bytes.data()), bytes.size()};
    std::vector<std::uint8_t> control(CMSG_SPACE(descriptors.size() * sizeof(int)));
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (!descriptors.empty()) {
        header.msg_control = control.data();
        header.msg_controllen = control.size();
        cmsghdr* rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(descriptors.size() * sizeof(int));
        std::memcpy(CMSG_DATA(rights), descriptors.data(), descriptors.size() * sizeof(int));
    }
    QCOMPARE(sendmsg(socket, &header, 0), static_cast<ssize_t>(bytes.size()));
}

std::vector<std::uint8_t> bytesOf(const Message& message)
{
    std::vector<std::uint8_t> bytes;
    if (!encode(message, bytes))
        return {};
    return bytes;
}

using Pairs = std::vector<ControlChannel::Pair>;

/// Exit status of a child without rights after @p deed. More descriptors than the kernel allows its user are under way
/// in the pairs that the deed gets.
int statusWithDescriptorsUnderWay(const std::function<bool(Pairs& holders)>& deed)
{
    constexpr uid_t kNobody = 65534;
    constexpr rlim_t kLimit = 64;
    const pid_t child = ::fork();
    if (child == 0) {
        if (::geteuid() == 0 && ::setresuid(kNobody, kNobody, kNobody) != 0)
            ::_exit(99);
        Pairs holders;
        for (rlim_t count = 0; count <= kLimit / 4; ++count) {
            auto pair = ControlChannel::createPair();
            if (!pair)
                ::_exit(98);
            sendRaw(pair->first.descriptor(), bytesOf(Pause{}), std::vector<int>(4, STDERR_FILENO));
            holders.push_back(std::move(*pair));
        }
        const rlimit limit{kLimit, kLimit};
        ::setrlimit(RLIMIT_NOFILE, &limit);
        ::_exit(deed(holders) ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 97;
}

/// The bytes of a valid message with one 32-bit word replaced, and cut or grown to @p size (length field in step).
QByteArray altered(const Message& message, std::size_t offset, std::uint32_t word)
{
    std::vector<std::uint8_t> bytes = bytesOf(message);
    std::memcpy(bytes.data() + offset, &word, sizeof word);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

QByteArray resized(const Message& message, int change)
{
    std::vector<std::uint8_t> bytes = bytesOf(message);
    bytes.resize(static_cast<std::size_t>(static_cast<int>(bytes.size()) + change));
    const auto length = static_cast<std::uint32_t>(bytes.size());
    if (bytes.size() >= 12)
        std::memcpy(bytes.data() + 8, &length, sizeof length);
    return {reinterpret_cast<const char*>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

}  // namespace

class ControlChannelTest : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void everyMessageArrivesAsItWas_data();
    void everyMessageArrivesAsItWas();
    void longestFilterFitsOneMessage();
    void tooLongFilterIsNotSent();
    void regionArrivesWithItsDescriptor();
    void regionNeedsItsDescriptor();
    void tapArrivesWithItsDescriptor();
    void unexpectedDescriptorsAreClosed();
    void tooManyDescriptorsAreRefusedAndClosed();
    void longSentenceIsCutAtACharacter();
    void malformedIsRefused_data();
    void malformedIsRefused();
    void messagePastTheLimitIsRefused();
    void closedPeerIsEndOfFile();
    void lastWordsArriveFromAPeerThatDidNotReadEverything();
    void sendingToAClosedPeerFails();
    void descriptorWaitsUntilFewerAreUnderWay();
    void descriptorThatCannotBeSentIsAFailure();
    void nobodyWaitsForAPeerThatIsGone();
    void messageJustBeforeTheEndIsNotMissed();
    void receiveEndsInTime();
    void sendEndsInTimeWhenNobodyReads();
    void strangeDescriptorIsNotAdopted();

private:
    std::unique_ptr<ControlChannel::Pair> m_pair;
};

void ControlChannelTest::init()
{
    auto pair = ControlChannel::createPair();
    QVERIFY(pair);
    m_pair = std::make_unique<ControlChannel::Pair>(std::move(*pair));
}

Q_DECLARE_METATYPE(netmoth::control::Message)

void ControlChannelTest::everyMessageArrivesAsItWas_data()
{
    QTest::addColumn<Message>("message");
    QTest::newRow("start") << Message(Start{});
    QTest::newRow("pause") << Message(Pause{});
    QTest::newRow("resume") << Message(Resume{});
    QTest::newRow("stop") << Message(Stop{});
    QTest::newRow("journalConsumed") << Message(JournalConsumed{63, 1ULL << 40});
    QTest::newRow("hello") << Message(Hello{7, 0x1122334455667788, 4242, 101, telemetry::SourceKind::CaptureFile});
    QTest::newRow("setFilter") << Message(SetFilter{{{6, 0, 0, 96}}, 0x01020304});
    QTest::newRow("filterInstalled") << Message(FilterInstalled{~0ULL, 17});
    QTest::newRow("filterRefused") << Message(FilterRefused{"syntax error at port", ~0U});
    QTest::newRow("emptySentence") << Message(FilterRefused{});
    QTest::newRow("failed") << Message(Failed{FailureKind::MissingRight, "Schnittstelle verschwand (müde)."});
    QTest::newRow("finished") << Message(Finished{});
    QTest::newRow("stopTap") << Message(StopTap{63});
    QTest::newRow("tapRefused") << Message(TapRefused{7, "No pipe."});
    QTest::newRow("notice") << Message(Notice{"a.pcapng: 40 packets were skipped."});
}

void ControlChannelTest::everyMessageArrivesAsItWas()
{
    QFETCH(Message, message);
    QVERIFY(m_pair->first.send(message));
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY2(reception, reception ? "" : reception.error().sentence.c_str());
    QCOMPARE(reception->status, Reception::Status::Received);
    QVERIFY(!reception->descriptor.isValid());
    QCOMPARE(reception->message.index(), message.index());
    // SetFilter has no comparison (bpf_insn has none); bytes say the same for all.
    QCOMPARE(bytesOf(reception->message), bytesOf(message));
    QVERIFY(bytesOf(message).size() <= kMaxMessageBytes);
}

void ControlChannelTest::longestFilterFitsOneMessage()
{
    SetFilter filter;
    for (std::uint32_t i = 0; i < source::kMaxFilterInstructions; ++i)
        filter.instructions.push_back({static_cast<unsigned short>(i), static_cast<unsigned char>(i), 7, i * 3});
    QVERIFY(m_pair->first.send(filter));
    const auto reception = m_pair->second.receive(milliseconds(100));
    QVERIFY(reception);
    const auto& arrived = std::get<SetFilter>(reception->message).instructions;
    QCOMPARE(arrived.size(), filter.instructions.size());
    QCOMPARE(arrived[4095].code, filter.instructions[4095].code);
    QCOMPARE(arrived[4095].jt, filter.instructions[4095].jt);
    QCOMPARE(arrived[4095].jf, filter.instructions[4095].jf);
    QCOMPARE(arrived[4095].k, filter.instructions[4095].k);
}

void ControlChannelTest::tooLongFilterIsNotSent()
{
    const SetFilter filter{std::vector<bpf_insn>(source::kMaxFilterInstructions + 1)};
    const auto sent = m_pair->first.send(filter);
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, FailureKind::Usage);
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(reception);
    QCOMPARE(reception->status, Reception::Status::TimedOut);
}

void ControlChannelTest::regionArrivesWithItsDescriptor()
{
    const UniqueFd file(memfd_create("region", MFD_CLOEXEC));
    QVERIFY(ftruncate(file.get(), 4242) == 0);
    QVERIFY(m_pair->first.send(RegionReady{}, file.get()));
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(reception);
    QVERIFY(std::holds_alternative<RegionReady>(reception->message));
    QVERIFY(reception->descriptor.isValid());
    QVERIFY(reception->descriptor.get() != file.get());
    QCOMPARE(lseek(reception->descriptor.get(), 0, SEEK_END), off_t{4242});
    QCOMPARE(fcntl(reception->descriptor.get(), F_GETFD) & FD_CLOEXEC, FD_CLOEXEC);
}

void ControlChannelTest::regionNeedsItsDescriptor()
{
    QVERIFY(!m_pair->first.send(RegionReady{}));
    sendRaw(m_pair->first.descriptor(), bytesOf(RegionReady{}));
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(!reception);
    QCOMPARE(reception.error().kind, FailureKind::Protocol);
}

void ControlChannelTest::tapArrivesWithItsDescriptor()
{
    TapStreams described{{.worker = 3, .conversation = tap::TapConversation{}}};
    described.selection.conversation->onePort = 40000;
    described.selection.conversation->otherPort = 443;
    described.selection.conversation->ipVersion = 6;
    described.selection.conversation->oneEnd.bytes[15] = 1;
    described.selection.conversation->earliestStartNs = -5;
    described.selection.conversation->latestStartNs = 1'700'000'000'000'000'000;
    std::vector<std::uint8_t> bytes;
    QVERIFY(encode(described, bytes));
    const auto decoded = decode(bytes);
    QVERIFY(decoded && std::get<TapStreams>(*decoded) == described);

    const TapStreams message{{.worker = 2, .flowIndex = 77, .generation = 9}};
    QVERIFY(!m_pair->first.send(message));
    const UniqueFd file(memfd_create("tap", MFD_CLOEXEC));
    QVERIFY(m_pair->first.send(message, file.get()));
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(reception);
    QVERIFY(std::get<TapStreams>(reception->message) == message);
    QVERIFY(reception->descriptor.isValid());
    sendRaw(m_pair->first.descriptor(), bytesOf(message));
    QVERIFY(!m_pair->second.receive(milliseconds(0)));
}

void ControlChannelTest::unexpectedDescriptorsAreClosed()
{
    const int before = openDescriptors();
    sendRaw(m_pair->first.descriptor(), bytesOf(Pause{}), {0, 1, 2});
    {
        const auto reception = m_pair->second.receive(milliseconds(0));
        QVERIFY(reception);
        QVERIFY(std::holds_alternative<Pause>(reception->message));
        QVERIFY(!reception->descriptor.isValid());
    }
    QCOMPARE(openDescriptors(), before);
}

void ControlChannelTest::tooManyDescriptorsAreRefusedAndClosed()
{
    const int before = openDescriptors();
    sendRaw(m_pair->first.descriptor(), bytesOf(Pause{}), std::vector<int>(20, 0));
    QVERIFY(!m_pair->second.receive(milliseconds(0)));
    QCOMPARE(openDescriptors(), before);
}

void ControlChannelTest::longSentenceIsCutAtACharacter()
{
    std::string sentence(kMaxTextBytes - 1, 'a');
    sentence += "ü and more";   // its two bytes lie on both sides of the limit
    sentence.front() = '\x1B';  // a name that somebody chose
    QVERIFY(m_pair->first.send(Failed{FailureKind::System, sentence}));
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(reception);
    QCOMPARE(std::get<Failed>(reception->message).sentence, '?' + std::string(kMaxTextBytes - 2, 'a'));
}

void ControlChannelTest::malformedIsRefused_data()
{
    const Message hello(Hello{});
    const Message filter(SetFilter{{{6, 0, 0, 96}, {6, 0, 0, 0}}});
    const Message failed(Failed{FailureKind::System, "text"});
    const Message consumed(JournalConsumed{1, 2});
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("oneByte") << QByteArray(1, 'N');
    QTest::newRow("headerCutShort") << resized(Start{}, -1);
    QTest::newRow("wrongMagic") << altered(hello, 0, kMagic + 1);
    QTest::newRow("byteSwappedMagic") << altered(hello, 0, __builtin_bswap32(kMagic));
    QTest::newRow("newerVersion") << altered(Start{}, 4, (kVersion + 1U) | 1U << 16);
    QTest::newRow("typeZero") << altered(Start{}, 4, kVersion);
    QTest::newRow("unknownType") << altered(Start{}, 4, kVersion | (std::variant_size_v<Message> + 1U) << 16);
    QTest::newRow("largestType") << altered(Start{}, 4, kVersion | 0xFFFF0000U);
    QTest::newRow("lengthTooSmall") << altered(hello, 8, kHeaderBytes);
    QTest::newRow("lengthTooLarge") << altered(hello, 8, 0xFFFFFFFF);
    QTest::newRow("reservedNotZero") << altered(hello, 12, 1);
    QTest::newRow("startWithBody") << resized(Start{}, 4);
    QTest::newRow("helloTooShort") << resized(hello, -1);
    QTest::newRow("helloTooLong") << resized(hello, 1);
    QTest::newRow("helloUnknownSourceKind") << altered(hello, 36, 3);
    QTest::newRow("filterWithoutCount") << resized(filter, -24);
    QTest::newRow("filterCountAboveBody") << altered(filter, 16, 3);
    QTest::newRow("filterCountBelowBody") << altered(filter, 16, 1);
    QTest::newRow("filterCountAboveLimit") << altered(filter, 16, source::kMaxFilterInstructions + 1);
    QTest::newRow("filterCountOverflows") << altered(filter, 16, 0x20000002);
    QTest::newRow("filterHalfAnInstruction") << resized(filter, -4);
    QTest::newRow("sentenceLongerThanBody") << altered(failed, 20, 5);
    QTest::newRow("sentenceShorterThanBody") << altered(failed, 20, 3);
    QTest::newRow("sentenceAboveLimit") << altered(failed, 20, kMaxTextBytes + 1);
    QTest::newRow("sentenceWithNul") << altered(failed, 24, 0x00414141);
    QTest::newRow("sentenceThatCommandsTerminal") << altered(failed, 24, 0x41411B41);
    QTest::newRow("sentenceNotUtf8") << altered(failed, 24, 0x4141FF41);
    QTest::newRow("unknownFailureKind") << altered(failed, 16, 7);
    QTest::newRow("installedReservedNotZero") << altered(FilterInstalled{1}, 28, 1);
    QTest::newRow("workerOutOfRange") << altered(consumed, 16, kMaxWorkers);
    QTest::newRow("journalTooShort") << resized(consumed, -8);
    QTest::newRow("installedTooShort") << resized(FilterInstalled{1}, -8);
    QTest::newRow("tapTooShort") << resized(TapStreams{}, -4);
    QTest::newRow("tapTooLong") << resized(TapStreams{}, 4);
    QTest::newRow("tapOfNoWorker") << altered(TapStreams{}, 16, kMaxWorkers);
    TapStreams described{{.conversation = tap::TapConversation{}}};
    described.selection.conversation->ipVersion = 4;
    QTest::newRow("tapOfAConversationAndAFlow") << altered(described, 20, 1);
    QTest::newRow("tapOfNoIpVersion") << altered(described, 32, 0x0501);
    QTest::newRow("tapBeginsAfterItsEnd") << altered(described, 44, 0x7FFFFFFF);
    QTest::newRow("tapOfHalfAConversation") << altered(described, 32, 0x0001);
    QTest::newRow("tapReservedNotZero") << altered(TapStreams{}, 28, 1);
    QTest::newRow("stopTapTooLong") << resized(StopTap{}, 4);
    QTest::newRow("stopTapOfNoWorker") << altered(StopTap{}, 16, kMaxWorkers);
    QTest::newRow("tapRefusedByNoWorker") << altered(TapRefused{0, "text"}, 16, kMaxWorkers);
}

void ControlChannelTest::malformedIsRefused()
{
    QFETCH(QByteArray, bytes);
    sendRaw(m_pair->first.descriptor(), {bytes.begin(), bytes.end()});
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(!reception);
    QCOMPARE(reception.error().kind, FailureKind::Protocol);
    QVERIFY(reception.error().sentence.ends_with('.'));
}

void ControlChannelTest::messagePastTheLimitIsRefused()
{
    sendRaw(m_pair->first.descriptor(), std::vector<std::uint8_t>(kMaxMessageBytes + 1, 0));
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(!reception);
    QVERIFY(reception.error().sentence.find("longer than") != std::string::npos);
}

void ControlChannelTest::closedPeerIsEndOfFile()
{
    QVERIFY(m_pair->first.send(Finished{}));
    {
        const ControlChannel gone = std::move(m_pair->first);
    }
    auto reception = m_pair->second.receive(milliseconds(1000));
    QVERIFY(reception);
    QVERIFY(std::holds_alternative<Finished>(reception->message));
    for (int again = 0; again < 2; ++again) {
        reception = m_pair->second.receive(milliseconds(1000));
        QVERIFY(reception);
        QCOMPARE(reception->status, Reception::Status::Closed);
    }
}

void ControlChannelTest::lastWordsArriveFromAPeerThatDidNotReadEverything()
{
    QVERIFY(m_pair->second.send(JournalConsumed{0, 1}));  // the kernel reports that nobody read it, once and at once
    QVERIFY(m_pair->first.send(Finished{}));
    {
        const ControlChannel gone = std::move(m_pair->first);
    }
    auto reception = m_pair->second.receive(milliseconds(1000));
    QVERIFY(reception);
    QCOMPARE(reception->status, Reception::Status::Received);
    QVERIFY(std::holds_alternative<Finished>(reception->message));
    reception = m_pair->second.receive(milliseconds(1000));
    QVERIFY(reception);
    QCOMPARE(reception->status, Reception::Status::Closed);
}

void ControlChannelTest::sendingToAClosedPeerFails()
{
    {
        const ControlChannel gone = std::move(m_pair->first);
    }
    const auto sent = m_pair->second.send(Stop{});
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, FailureKind::Protocol);
}

void ControlChannelTest::descriptorWaitsUntilFewerAreUnderWay()
{
    QCOMPARE(statusWithDescriptorsUnderWay([this](Pairs& holders) {
                 std::thread later([&holders] {
                     std::this_thread::sleep_for(milliseconds(200));
                     holders.clear();
                 });
                 const bool sent =
                     m_pair->first.send(RegionReady{}, STDERR_FILENO, std::chrono::seconds(20)).has_value();
                 later.join();
                 return sent;
             }),
             0);
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(reception && reception->descriptor.isValid());
}

void ControlChannelTest::descriptorThatCannotBeSentIsAFailure()
{
    QCOMPARE(statusWithDescriptorsUnderWay([this](Pairs&) {
                 const auto sent = m_pair->first.send(RegionReady{}, STDERR_FILENO, milliseconds(100));
                 return !sent && sent.error().kind == FailureKind::System &&
                        sent.error().sentence.find("too many descriptors") != std::string::npos;
             }),
             0);
}

void ControlChannelTest::nobodyWaitsForAPeerThatIsGone()
{
    QCOMPARE(statusWithDescriptorsUnderWay([](Pairs&) {
                 auto pair = ControlChannel::createPair();
                 if (!pair)
                     return false;
                 pair->second = ControlChannel(UniqueFd());
                 const auto begin = std::chrono::steady_clock::now();
                 const auto sent = pair->first.send(RegionReady{}, STDERR_FILENO, std::chrono::seconds(60));
                 return !sent && sent.error().kind == FailureKind::Protocol &&
                        std::chrono::steady_clock::now() - begin < std::chrono::seconds(30);
             }),
             0);
}

/// Looks all the time while the peer says its last words and goes: the end is never seen before them.
void ControlChannelTest::messageJustBeforeTheEndIsNotMissed()
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(2);
    while (std::chrono::steady_clock::now() < end) {
        auto pair = ControlChannel::createPair();
        QVERIFY(pair);
        std::thread peer([&pair] {
            static_cast<void>(pair->first.send(Finished{}));
            pair->first = ControlChannel(UniqueFd());
        });
        auto reception = pair->second.receive(milliseconds(0));
        while (reception && reception->status == Reception::Status::TimedOut)
            reception = pair->second.receive(milliseconds(0));
        peer.join();
        QVERIFY(reception && reception->status == Reception::Status::Received);
    }
}

void ControlChannelTest::receiveEndsInTime()
{
    const auto begin = std::chrono::steady_clock::now();
    const auto reception = m_pair->second.receive(milliseconds(50));
    const auto took = std::chrono::steady_clock::now() - begin;
    QVERIFY(reception);
    QCOMPARE(reception->status, Reception::Status::TimedOut);
    QVERIFY(took >= milliseconds(50));
    QVERIFY(took < milliseconds(2000));
}

void ControlChannelTest::sendEndsInTimeWhenNobodyReads()
{
    Result<void> sent;
    int count = 0;
    while ((sent = m_pair->first.send(Pause{}, -1, milliseconds(20))) && count < 100'000)
        ++count;
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, FailureKind::System);
    QVERIFY(count > 0);
    // What was taken is still whole.
    const auto reception = m_pair->second.receive(milliseconds(0));
    QVERIFY(reception);
    QVERIFY(std::holds_alternative<Pause>(reception->message));
}

void ControlChannelTest::strangeDescriptorIsNotAdopted()
{
    const UniqueFd file(memfd_create("not a socket", MFD_CLOEXEC));
    QVERIFY(!ControlChannel::adopt(file.get()));
    std::array<int, 2> stream{};
    QCOMPARE(socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, stream.data()), 0);
    const UniqueFd first(stream[0]);
    const UniqueFd second(stream[1]);
    QVERIFY(!ControlChannel::adopt(first.get()));
    QVERIFY(ControlChannel::adopt(dup(m_pair->first.descriptor())));
}

QTEST_GUILESS_MAIN(ControlChannelTest)
#include "tst_control_channel.moc"
