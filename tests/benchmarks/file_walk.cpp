// SPDX-License-Identifier: GPL-3.0-or-later
// file-walk FILE: the yardstick for capture files. Reads a classic little-endian pcap file in chunks and reads each
// packet's Ethernet, IP and transport header where it lies; nothing of the product is in it. Prints packets.
#include <fcntl.h>
#include <unistd.h>

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <memory>

namespace {

constexpr std::size_t kChunkBytes = 256 * 1024;
constexpr std::size_t kFileHeaderBytes = 24;
constexpr std::size_t kRecordHeaderBytes = 16;
constexpr std::size_t kHeaderBytes = 54;  // Ethernet, IPv4, TCP

struct Walked
{
    std::uint64_t packets = 0;
    std::uint64_t checksum = 0;  // keeps the reads
};

template <typename T>
T readAt(const std::uint8_t* at)
{
    T value;
    std::memcpy(&value, at, sizeof value);
    return value;
}

void touchHeaders(const std::uint8_t* frame, std::uint32_t length, Walked& walked)
{
    if (length >= kHeaderBytes)  // EtherType, addresses, ports and sequence number, flags
        walked.checksum += readAt<std::uint16_t>(frame + 12) + readAt<std::uint64_t>(frame + 26) +
                           readAt<std::uint64_t>(frame + 34) + frame[47];
    ++walked.packets;
}

Walked walk(int file)
{
    const auto buffer = std::make_unique<std::uint8_t[]>(2 * kChunkBytes);
    Walked walked;
    std::size_t end = 0;
    std::size_t at = kFileHeaderBytes;
    for (ssize_t size = 0; (size = ::read(file, buffer.get() + end, kChunkBytes)) > 0;) {
        end += static_cast<std::size_t>(size);
        while (end - at >= kRecordHeaderBytes) {
            const auto length = readAt<std::uint32_t>(buffer.get() + at + 8);
            if (end - at < kRecordHeaderBytes + length)
                break;
            touchHeaders(buffer.get() + at + kRecordHeaderBytes, length, walked);
            at += kRecordHeaderBytes + length;
        }
        std::memmove(buffer.get(), buffer.get() + at, end - at);
        end -= at;
        at = 0;
    }
    return walked;
}

}  // namespace

int main(int argc, char** argv)
{
    const int file = argc == 2 ? ::open(argv[1], O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) {
        std::fprintf(stderr, "usage: file-walk FILE, a pcap file\n");
        return 2;
    }
    const Walked walked = walk(file);
    std::printf("packets %llu checksum %llx\n", static_cast<unsigned long long>(walked.packets),
                static_cast<unsigned long long>(walked.checksum));
    return 0;
}
