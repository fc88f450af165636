// SPDX-License-Identifier: GPL-3.0-or-later
// A followed stream as lines: text, hex dump, parts, what is missing, and where bytes are found.
#include "app/model/stream_search.h"
#include "tests/model/stream_samples.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include <random>

using namespace netmoth;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

constexpr auto kClient = StreamSpeaker::kClient;
constexpr auto kServer = StreamSpeaker::kServer;

/// A stream that is told frame by frame.
struct Told
{
    session::FollowedStream stream;
    StreamSpeaker speaker;
    void data(flow::Direction from, const QByteArray& bytes) { take(speaker.data(from, bytes)); }
    void take(const session::StreamFrame& frame)
    {
        if (const auto taken = stream.take(frame); !taken)
            qFatal("%s", taken.error().sentence.c_str());
    }
    [[nodiscard]] StreamPages pages(const StreamLook& look = {}) const
    {
        StreamPages pages(stream, {"client", "server"});
        pages.setLook(look);
        return pages;
    }
};

QStringList textsOf(const std::vector<StreamLine>& lines)
{
    QStringList texts;
    for (const StreamLine& line : lines)
        texts << line.text;
    return texts;
}

class StreamPagesTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void bothDirectionsTakeTurns()
    {
        Told told;
        told.data(kClient, "GET / HTTP/1.1\r\nHost: a\r\n");
        told.data(kClient, "\r\n");
        told.data(kServer, "200 OK\r\nno end");
        told.data(kClient, "bye\n");
        const auto lines = told.pages().page(0);
        QCOMPARE(textsOf(lines), QStringList({"GET / HTTP/1.1", "Host: a", "", "200 OK", "no end", "bye"}));
        QList<bool> begins;
        for (const StreamLine& line : lines)
            begins << line.beginsTurn;
        QCOMPARE(begins, QList<bool>({true, false, false, true, false, true}));
        QCOMPARE(lines[3].direction, kServer);
        QCOMPARE(lines[4].at, std::uint64_t{27 + 8});
        // One direction alone: its bytes follow each other although the other spoke between them.
        const StreamPages alone = told.pages({.sides = StreamSides::Originator});
        QCOMPARE(textsOf(alone.page(0)), QStringList({"GET / HTTP/1.1", "Host: a", "", "bye"}));
        QVERIFY(alone.findNext({"\r\nbye", false}, 0).has_value());
        QVERIFY(!told.pages().findNext({"\r\nbye", false}, 0).has_value());
    }

    void bytesBecomeText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("utf8");
        QTest::addColumn<QString>("latin1");
        QTest::newRow("umlaut") << QByteArray("\xC3\xBC") << QStringLiteral("ü") << QStringLiteral("Ã¼");
        QTest::newRow("beyond 16 bits") << QByteArray("\xF0\x9F\x98\x80") << QString::fromUtf8("\xF0\x9F\x98\x80")
                                        << QStringLiteral("ð...");
        QTest::newRow("cut") << QByteArray("a\xE2\x82") << "a.." << QStringLiteral("aâ.");
        QTest::newRow("overlong") << QByteArray("\xC0\x80\xE0\x80\x80") << "....." << QStringLiteral("À.à..");
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << "..."
                                   << QStringLiteral("í .").replace(' ', QChar(0xA0));
        QTest::newRow("too large") << QByteArray("\xF5\x80\x80\x80") << "...." << QStringLiteral("õ...");
        QTest::newRow("controls") << QByteArray("\x01\x1B[1m\tx\x7F", 8) << "..[1m\tx."
                                  << "..[1m\tx.";
        QTest::newRow("turns text round") << QByteArray("\xE2\x80\xAE") << "." << QStringLiteral("â.®");
        QTest::newRow("line separator") << QByteArray("\xE2\x80\xA8") << "." << QStringLiteral("â.¨");
        QTest::newRow("paragraph separator") << QByteArray("\xE2\x80\xA9") << "." << QStringLiteral("â.©");
        QTest::newRow("NUL") << QByteArray("a\0b", 3) << "a.b"
                             << "a.b";
    }

    void bytesBecomeText()
    {
        QFETCH(QByteArray, bytes);
        QTEST(payloadText(bytes, StreamEncoding::Utf8), "utf8");
        QTEST(payloadText(bytes, StreamEncoding::Latin1), "latin1");
    }

    void hexDumpHasOffsetsOfTheStream()
    {
        Told told;
        told.data(kClient, "0123456789abcdef +");
        told.take(told.speaker.gap(kServer, 0x1234));
        told.data(kServer, "\x01 hi");
        const auto lines = told.pages({.form = StreamForm::HexDump}).page(0);
        QCOMPARE(textsOf(lines),
                 QStringList({"00000000  30 31 32 33 34 35 36 37  38 39 61 62 63 64 65 66  01234567 89abcdef",
                              "00000010  20 2b                                              +",
                              "[gap: 4,660 bytes from server were never captured]",
                              "    00001234  01 20 68 69                                       . hi"}));
        QVERIFY(lines[2].isNote);
        // Alone, the responder is not set in.
        QVERIFY(told.pages({.form = StreamForm::HexDump, .sides = StreamSides::Responder})
                    .page(0)[1]
                    .text.startsWith("00001234"));
    }

    void whatIsMissingIsSaid()
    {
        Told told;
        told.speaker.skip(kClient, 100);
        told.data(kClient, "a");
        told.speaker.skip(kClient, 20);
        told.data(kClient, "b");
        session::StreamFrame dropped = told.speaker.data(kClient, QByteArray(1000, 'x'));
        dropped.payload.clear();
        told.take(dropped);
        const auto lines = told.pages().page(0);
        QCOMPARE(lines.size(), std::size_t{5});
        QVERIFY(lines[0].text.contains("client") && lines[0].text.contains("offset 100"));
        QVERIFY(lines[2].text.contains("20 bytes") && lines[2].text.contains("not followed"));
        QVERIFY(lines[4].text.contains("1,000 more bytes"));
        QCOMPARE(told.stream.side(kClient).missingBytes, std::uint64_t{1120});
    }

    /// Nothing is shown twice, left out or cut, whatever the form.
    void partsTogetherAreTheStream_data()
    {
        QTest::addColumn<int>("form");
        QTest::addColumn<int>("encoding");
        QTest::newRow("UTF-8") << int(StreamForm::Text) << int(StreamEncoding::Utf8);
        QTest::newRow("Latin-1") << int(StreamForm::Text) << int(StreamEncoding::Latin1);
        QTest::newRow("hex") << int(StreamForm::HexDump) << int(StreamEncoding::Utf8);
    }

    void partsTogetherAreTheStream()
    {
        QFETCH(int, form);
        QFETCH(int, encoding);
        std::mt19937 random(7);
        Told told;
        QString euros;  // three bytes each, so that parts would cut some
        for (int i = 0; i < 300; ++i) {
            const auto from = random() % 2 == 0 ? kClient : kServer;
            const int length = static_cast<int>(random() % 2000);
            if (length == 0)
                continue;
            told.data(from, QString(length, u'€').toUtf8() + (random() % 3 == 0 ? "\n" : ""));
            euros += QString(length, u'€');
            if (random() % 10 == 0)
                told.take(told.speaker.gap(from, 5));
        }
        const StreamPages pages =
            told.pages({.form = static_cast<StreamForm>(form), .encoding = static_cast<StreamEncoding>(encoding)});
        QVERIFY(pages.count() > 5);
        std::uint64_t at = 0;
        QString text;
        std::size_t notes = 0;
        for (int page = 0; page < pages.count(); ++page)
            for (const StreamLine& line : pages.page(page)) {
                QCOMPARE(line.at, at);
                at += line.bytes;
                notes += line.isNote;
                text += line.isNote ? QString() : line.text;
            }
        QCOMPARE(at, pages.shownBytes());
        QCOMPARE(static_cast<std::size_t>(std::ranges::count_if(
                     told.stream.turns(),
                     [](const session::StreamTurn& turn) { return turn.kind != session::StreamTurn::Kind::Data; })),
                 notes);
        if (form == int(StreamForm::Text) && encoding == int(StreamEncoding::Utf8))
            QVERIFY(text == euros);
    }

    void bytesAreFoundWhereTheyAreShown()
    {
        Told told;
        told.data(kClient, "say: Zürich\r\n");
        told.data(kServer, "Hello hello");
        const StreamPages text = told.pages();
        const auto needle = text.needleFor("HELLO");
        QVERIFY(needle.has_value());
        const auto first = text.findNext(*needle, 0);
        QCOMPARE(first->at, std::uint64_t{14});
        QCOMPARE(text.findNext(*needle, 15)->at, std::uint64_t{20});
        QVERIFY(!text.findNext(*needle, 21));
        QCOMPARE(text.findPrevious(*needle, 20)->at, std::uint64_t{14});
        QCOMPARE(text.findPrevious(*needle, 25)->at, std::uint64_t{20});
        QVERIFY(!text.findPrevious(*needle, 14));
        QVERIFY(!text.needleFor({}));
        const auto lines = text.page(0);
        QCOMPARE(text.columnOf(lines[0], text.findNext(*text.needleFor("rich"), 0)->at), qsizetype{7});
        // What Latin-1 cannot write is not there in Latin-1, and no question mark either.
        told.data(kClient, "what?");
        const StreamPages latin1 = told.pages({.encoding = StreamEncoding::Latin1});
        QVERIFY(latin1.findNext(*latin1.needleFor("?"), 0));
        QVERIFY(!latin1.findNext(*latin1.needleFor(QStringLiteral("日")), 0));
        // In a hex dump, digits are bytes.
        const StreamPages hex = told.pages({.form = StreamForm::HexDump});
        QCOMPARE(hex.findNext(*hex.needleFor("0d 0A"), 0)->at, std::uint64_t{12});
        QCOMPARE(hex.columnOf(hex.page(0)[0], 12), qsizetype{10 + 3 * 12 + 1});
        QCOMPARE(hex.columnOf(hex.page(0)[1], 14), qsizetype{4 + 10});
        QCOMPARE(hex.findNext(*hex.needleFor("hello"), 0)->at, std::uint64_t{14});
    }

    /// Whatever the slices, together they find what the whole search does.
    void slicesFindWhatTheWholeFinds()
    {
        std::mt19937 random(20260101);  // NOLINT: the same every time
        const auto upTo = [&](std::uint64_t most) {
            return std::uniform_int_distribution<std::uint64_t>(0, most)(random);
        };
        int found = 0;
        for (int round = 0; round < 300; ++round) {
            Told told;
            for (int turn = 0; turn < 6; ++turn) {
                QByteArray bytes;
                for (std::uint64_t i = upTo(12); i > 0; --i)
                    bytes += "abAB"[upTo(3)];
                const auto from = upTo(1) == 0 ? kClient : kServer;
                upTo(4) == 0 ? told.take(told.speaker.gap(from, 5)) : told.data(from, bytes);
            }
            const StreamPages pages = told.pages(
                {StreamForm::Text, StreamEncoding::Latin1, upTo(1) == 0 ? StreamSides::Both : StreamSides::Originator});
            const StreamNeedle needle{QByteArray("abab").left(static_cast<qsizetype>(1 + upTo(3))), upTo(1) == 0};
            const std::uint64_t slice = 1 + upTo(5);
            const std::uint64_t begin = upTo(pages.shownBytes());
            std::optional<StreamMatch> next;
            for (std::uint64_t at = begin; !next && at < pages.shownBytes(); at += slice)
                next = pages.findNext(needle, at, at + slice);
            QCOMPARE(next, pages.findNext(needle, begin));
            std::optional<StreamMatch> previous;
            for (std::uint64_t at = begin; !previous && at > 0; at -= std::min(at, slice))
                previous = pages.findPrevious(needle, at, at - std::min(at, slice));
            QCOMPARE(previous, pages.findPrevious(needle, begin));
            found += next.has_value() + previous.has_value();
        }
        QVERIFY(found > 100);
    }

    void longSearchLetsEventsThrough()
    {
        Told told;
        const QByteArray filler(1 << 20, 'x');
        for (int i = 0; i < 12; ++i)
            told.data(kClient, filler);
        told.data(kClient, "Needle");
        const StreamPages pages = told.pages();
        StreamSearch search(pages);
        QSignalSpy found(&search, &StreamSearch::found);
        QSignalSpy missed(&search, &StreamSearch::notFound);
        search.start({"needle", true}, false);
        QVERIFY(search.isRunning() && found.isEmpty());  // not all of it at once
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found[0][0].value<StreamMatch>(), (StreamMatch{std::uint64_t{12} << 20, 6}));
        QVERIFY(!found[0][1].toBool() && !search.isRunning());
        search.start({"needle", true}, false);  // the only one: round the end
        QTRY_COMPARE(found.size(), 2);
        QVERIFY(found[1][1].toBool());
        search.start({"needle", true}, true);
        QTRY_COMPARE(found.size(), 3);
        QVERIFY(found[2][1].toBool());
        search.start({"absent", true}, true);
        QTRY_COMPARE(missed.size(), 1);
        search.start({"absent", true}, false);
        search.forget();
        QTest::qWait(50);
        QCOMPARE(missed.size(), 1);            // nothing comes of what was given up
        search.start({"needle", true}, true);  // from the end, which is near
        QCOMPARE(found.size(), 4);
        QVERIFY(!found[3][1].toBool());
    }

    void framesThatCannotFollowAreRefused()
    {
        Told told;
        const session::StreamFrame frame = told.speaker.data(kClient, "once");
        told.take(frame);
        QVERIFY(!told.stream.take(frame));
        told.take(told.speaker.end(kClient));
        QVERIFY(!told.stream.take(told.speaker.data(kClient, "after the end")));
        QVERIFY(!told.stream.isComplete());
        told.take(told.speaker.end(kServer));
        QVERIFY(told.stream.isComplete());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(StreamPagesTest)
#include "tst_stream_pages.moc"
