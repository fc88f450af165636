// SPDX-License-Identifier: GPL-3.0-or-later
// Sends OfficeTraffic on an interface from a thread of its own, a turn every 50 ms, until it is destroyed. While
// somebody holds it still, nothing is sent and what was sent can be read.
#pragma once

#include "tests/support/office_traffic.h"
#include "tests/support/packet_sender.h"

#include <QtGlobal>

#include <atomic>
#include <chrono>
#include <mutex>
#include <string>
#include <thread>

namespace netmoth::test {

class OfficeSender
{
public:
    explicit OfficeSender(const std::string& interfaceName)
        : m_interface(interfaceName)
        , m_thread([this] { run(); })
    {
    }
    ~OfficeSender()
    {
        m_isOver = true;
        m_thread.join();
    }
    OfficeSender(const OfficeSender&) = delete;
    OfficeSender& operator=(const OfficeSender&) = delete;

    [[nodiscard]] std::unique_lock<std::mutex> holdStill() { return std::unique_lock(m_mutex); }
    /// Only while it is held still.
    [[nodiscard]] const OfficeTraffic& sent() const { return m_traffic; }
    [[nodiscard]] int turns() const { return m_turns; }

private:
    void run()
    {
        auto sender = testing::PacketSender::open(m_interface);
        if (!sender)
            qFatal("%s", sender.error().sentence.c_str());
        while (!m_isOver) {
            sendTurn(*sender);
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
        }
    }
    void sendTurn(testing::PacketSender& sender)
    {
        const std::lock_guard lock(m_mutex);
        for (const Bytes& frame : m_traffic.nextTurn())
            if (const auto sent = sender.sendFrame(frame); !sent)
                qFatal("%s", sent.error().sentence.c_str());
        ++m_turns;
    }

    std::string m_interface;
    std::mutex m_mutex;
    OfficeTraffic m_traffic;
    std::atomic<bool> m_isOver = false;
    std::atomic<int> m_turns = 0;
    std::thread m_thread;  ///< Last: it uses the others.
};

}  // namespace netmoth::test
