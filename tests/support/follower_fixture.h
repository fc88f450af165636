// SPDX-License-Identifier: GPL-3.0-or-later
// Connections in capture files and on a wire, whose streams a test follows through a real helper (NETMOTH_HELPER).
#pragma once

#include "app/session/capture_session.h"
#include "tests/support/frame_builder.h"
#include "tests/support/pcap_writer.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>
#include <string_view>
#include <vector>

namespace netmoth::test {

/// The frames of one connection, 192.0.2.1:PORT to 192.0.2.2:80.
class Connection
{
public:
    explicit Connection(std::uint16_t port, std::uint32_t firstSequence = 1000)
        : m_port(port)
        , m_client(firstSequence)
    {
    }
    std::vector<Bytes> handshake()
    {
        return {frame(true, kTcpSyn, {}), frame(false, kTcpSyn | kTcpAck, {}), frame(true, kTcpAck, {})};
    }
    Bytes say(bool fromClient, std::string_view text) { return frame(fromClient, kTcpAck | kTcpPsh, text); }
    Bytes keepSilent(bool fromClient, std::size_t bytes)  ///< Sent, and never captured.
    {
        (fromClient ? m_client : m_server) += static_cast<std::uint32_t>(bytes);
        return {};
    }
    std::vector<Bytes> close()
    {
        return {frame(true, kTcpAck | kTcpFin, {}), frame(false, kTcpAck | kTcpFin, {}), frame(true, kTcpAck, {})};
    }

private:
    Bytes frame(bool fromClient, std::uint8_t flags, std::string_view text)
    {
        std::uint32_t& own = fromClient ? m_client : m_server;
        const std::uint32_t other = fromClient ? m_server : m_client;
        FrameBuilder builder;
        builder.ethernet();
        fromClient ? builder.ipv4("192.0.2.1", "192.0.2.2") : builder.ipv4("192.0.2.2", "192.0.2.1");
        builder.tcp(fromClient ? m_port : 80, fromClient ? 80 : m_port,
                    {.sequence = own, .acknowledgement = other, .flags = flags});
        builder.payload(text);
        own += static_cast<std::uint32_t>(text.size()) + ((flags & (kTcpSyn | kTcpFin)) != 0 ? 1 : 0);
        return builder.build();
    }

    std::uint16_t m_port;
    std::uint32_t m_client;
    std::uint32_t m_server = 5000;
};

class FollowerFixture
{
protected:
    static constexpr std::uint16_t kLongPort = 40003;

    FollowerFixture()
    {
        QObject::connect(&m_session, &session::CaptureControl::flowsEnded, &m_session,
                         [this](const session::EndedFlowsPtr& flows) {
                             m_ended.insert(m_ended.end(), flows->begin(), flows->end());
                         });
    }

    [[nodiscard]] session::CaptureRequest fileRequest(const QString& path) const
    {
        session::CaptureRequest request;
        request.filePath = path;
        request.helperPath = NETMOTH_HELPER;
        return request;
    }

    void writeCapture(const QString& path, const std::vector<Bytes>& frames)
    {
        PcapWriter writer;
        std::int64_t time = 1'700'000'000'000'000'000;
        for (const Bytes& frame : frames)
            if (!frame.empty())
                writer.packet(time += 1'000'000, frame);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(reinterpret_cast<const char*>(writer.bytes().data()),
                            static_cast<qint64>(writer.bytes().size())),
                 static_cast<qint64>(writer.bytes().size()));
    }

    /// Reads the file; its flows are then in m_ended.
    void readCapture(const session::CaptureRequest& request)
    {
        m_ended.clear();
        m_session.start(request);
        QTRY_COMPARE_WITH_TIMEOUT(m_session.state(), session::CaptureControl::State::Finished, 30000);
    }

    [[nodiscard]] static std::optional<flow::FlowSnapshot> flowWithPort(const std::vector<flow::FlowSnapshot>& flows,
                                                                        std::uint16_t port)
    {
        for (const flow::FlowSnapshot& flow : flows)
            if (flow.originatorPort == port)
                return flow;
        return std::nullopt;
    }

    /// One connection of kLongPort, whose server says 3,000,000 bytes. @return what it says.
    QByteArray writeLongCapture(const QString& path)
    {
        Connection connection(kLongPort);
        std::vector<Bytes> frames = connection.handshake();
        QByteArray sent;
        for (int i = 0; i < 3000; ++i) {
            const QByteArray text = QByteArray::number(i).rightJustified(1000, '.');
            frames.push_back(connection.say(false, {text.constData(), 1000}));
            sent += text;
        }
        for (const Bytes& frame : connection.close())
            frames.push_back(frame);
        writeCapture(path, frames);
        return sent;
    }

    QTemporaryDir m_folder;
    std::vector<flow::FlowSnapshot> m_ended;
    session::CaptureSession m_session;
};

}  // namespace netmoth::test
