// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unique_fd.h"
#include "tests/support/pcap_writer.h"
#include "tests/support/traffic_generator.h"

#include <fcntl.h>

#include <cstdio>
#include <memory>
#include <stdexcept>
#include <string>

namespace netmoth::test {

/// A generated capture in a temporary file that disappears with the process.
class GeneratedFile
{
public:
    explicit GeneratedFile(const TrafficOptions& options)
        : m_file(std::tmpfile())
    {
        constexpr std::size_t kFlushBytes = 1 << 20;
        TrafficGenerator generator(options);
        PcapWriter writer;
        GeneratedPacket packet = {};
        while (generator.next(packet)) {
            writer.packet(packet.timestampNs, packet.bytes);
            if (writer.bytes().size() >= kFlushBytes && !writer.flushTo(m_file.get()))
                throw std::runtime_error("no room for the generated capture");
        }
        if (!writer.flushTo(m_file.get()) || std::fflush(m_file.get()) != 0)
            throw std::runtime_error("no room for the generated capture");
    }

    /// A new descriptor with a position of its own.
    [[nodiscard]] UniqueFd open() const { return UniqueFd(::open(path().c_str(), O_RDONLY | O_CLOEXEC)); }
    [[nodiscard]] std::string path() const { return "/proc/self/fd/" + std::to_string(::fileno(m_file.get())); }

private:
    struct Closer
    {
        void operator()(std::FILE* file) const { std::fclose(file); }
    };
    std::unique_ptr<std::FILE, Closer> m_file;
};

}  // namespace netmoth::test
