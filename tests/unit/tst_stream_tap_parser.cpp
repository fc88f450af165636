// SPDX-License-Identifier: GPL-3.0-or-later
// What comes out of a tap is believed only as far as it can be a frame.
#include "core/base/worker_limit.h"
#include "core/tap/stream_tap_parser.h"

#include <QTest>

#include <cstdint>
#include <cstring>
#include <string>

using namespace netmoth;
using namespace netmoth::tap;

namespace {

TapHeader dataHeader(std::uint64_t length)
{
    TapHeader header{};
    header.magic = kTapMagic;
    header.kind = TapKind::Data;
    header.ipVersion = 4;
    header.length = length;
    return header;
}

class StreamTapParserTest : public QObject
{
    Q_OBJECT

private slots:
    void badFramesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const auto& change) {
            TapHeader header = dataHeader(5);
            change(header);
            QTest::newRow(name) << QByteArray(reinterpret_cast<const char*>(&header), sizeof header);
        };
        row("magic", [](TapHeader& h) { ++h.magic; });
        row("kind zero", [](TapHeader& h) { h.kind = TapKind{0}; });
        row("unknown kind", [](TapHeader& h) { h.kind = TapKind{5}; });
        row("direction", [](TapHeader& h) { h.direction = 2; });
        row("ip version", [](TapHeader& h) { h.ipVersion = 5; });
        row("unknown flag", [](TapHeader& h) { h.flags = 4; });
        row("worker", [](TapHeader& h) { h.worker = kMaxWorkers; });
        row("no payload", [](TapHeader& h) { h.length = 0; });
        row("too much payload", [](TapHeader& h) { h.length = kMaxTapChunkBytes + 1; });
        row("endless payload", [](TapHeader& h) { h.length = ~std::uint64_t{0}; });
        row("offset", [](TapHeader& h) { h.offset = kMaxTapOffset + 1; });
        row("empty gap", [](TapHeader& h) { h.kind = TapKind::Gap, h.length = 0; });
        row("endless gap", [](TapHeader& h) { h.kind = TapKind::Gap, h.length = ~std::uint64_t{0}; });
        row("end with payload", [](TapHeader& h) { h.kind = TapKind::End; });
        row("nothing lost", [](TapHeader& h) { h.kind = TapKind::Lost; });
    }

    void badFramesAreRefused()
    {
        QFETCH(QByteArray, bytes);
        StreamTapParser parser;
        std::memcpy(parser.room().data(), bytes.data(), static_cast<std::size_t>(bytes.size()));
        parser.filled(static_cast<std::size_t>(bytes.size()));
        for (int again = 0; again < 2; ++again) {
            const auto frame = parser.next();
            QVERIFY(!frame);
            QCOMPARE(frame.error().kind, FailureKind::Protocol);
        }
    }

    void frameInPiecesIsOneFrame()
    {
        const TapHeader header = dataHeader(5);
        std::string bytes(reinterpret_cast<const char*>(&header), sizeof header);
        bytes += "hello";
        StreamTapParser parser(1);  // the least there is: one frame
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            const auto early = parser.next();
            QVERIFY(early && !*early);
            QVERIFY(!parser.room().empty());
            parser.room()[0] = static_cast<std::uint8_t>(bytes[i]);
            parser.filled(1);
        }
        const auto frame = parser.next();
        QVERIFY(frame && *frame);
        QCOMPARE((*frame)->payload.size(), std::size_t{5});
        QCOMPARE(parser.pendingBytes(), std::size_t{0});
    }
};

}  // namespace

QTEST_GUILESS_MAIN(StreamTapParserTest)
#include "tst_stream_tap_parser.moc"
