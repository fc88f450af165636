// SPDX-License-Identifier: GPL-3.0-or-later
// rights-probe: what the helper does with its rights, step by step, without the helper. tst_privileges starts it as
// different users, with and without file capabilities.
//
//   rights-probe rings|pcap INTERFACE
//
// Prints the lines of /proc/self/status that speak of rights, as they are while it captures, and "captured". Exits with
// 77 when a right is missing, 1 on any other failure; the sentence is on standard error.
#include "capture-helper/privileges.h"
#include "capture-helper/sandbox.h"
#include "core/control/exit_codes.h"
#include "core/source/afpacket_socket.h"
#include "core/source/filter_program.h"
#include "core/source/live_pcap.h"
#include "core/source/tpacket_v3_ring.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/resource.h>
#include <sys/socket.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <thread>

using namespace netmoth;

namespace {

template <typename T>
T valueOrExit(Result<T> result)
{
    if (!result) {
        fmt::print(stderr, "{}\n", result.error().sentence);
        std::exit(result.error().kind == FailureKind::MissingRight ? control::kMissingRightExitCode : 1);
    }
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

void printRights(int statusFile)
{
    std::array<char, 8192> text{};
    const ssize_t length = ::pread(statusFile, text.data(), text.size(), 0);
    std::string_view rest(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    while (!rest.empty()) {
        const std::string_view line = rest.substr(0, rest.find('\n') + 1);
        for (const char* key : {"Uid:", "Gid:", "Groups:", "Cap", "NoNewPrivs:", "Seccomp:"})
            if (line.starts_with(key))
                fmt::print("{}", line);
        rest.remove_prefix(line.size());
    }
}

/// Everything a worker and the main thread ask of the kernel while they capture.
void exercise(source::PacketSource& source)
{
    std::thread worker([&source] {
        for (int i = 0; i < 3; ++i)
            static_cast<void>(source.nextBurst(std::chrono::milliseconds(20)));
        static_cast<void>(source.statistics());
    });
    worker.join();
    valueOrExit(source.setFilter(source::rejectAllFilter()));
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    std::string block(1U << 20, 'x');  // beyond malloc's mmap threshold
    block.append(4U << 20, 'y');
}

void probeRings(const std::string& interfaceName, int statusFile)
{
    valueOrExit(capture::raiseNetRaw());
    std::vector<UniqueFd> sockets;
    for (int i = 0; i < 2; ++i)
        sockets.push_back(valueOrExit(source::openPacketSocket()));
    valueOrExit(capture::dropAllPrivileges());
    if (::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0) >= 0) {
        fmt::print(stderr, "a packet socket could be opened after every right was dropped\n");
        std::exit(1);
    }
    valueOrExit(capture::enterSandbox(capture::SandboxProfile::Capture));

    source::RingOptions options;
    options.interfaceName = interfaceName;
    options.geometry = {1U << 16, 8, 2048, std::chrono::milliseconds(10)};
    const auto rings = valueOrExit(source::TpacketV3Ring::openGroup(std::move(sockets), options));
    for (const auto& ring : rings)
        exercise(*ring);
    printRights(statusFile);
}

void probePcap(const std::string& interfaceName, int statusFile)
{
    valueOrExit(capture::raiseNetRaw());
    source::LivePcapOptions options;
    options.interfaceName = interfaceName;
    options.bufferBytes = 1U << 20;
    const auto live = valueOrExit(source::LivePcap::open(options));
    valueOrExit(capture::dropAllPrivileges());
    valueOrExit(capture::enterSandbox(capture::SandboxProfile::LivePcap));
    exercise(*live);
    printRights(statusFile);
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc != 3) {
        fmt::print(stderr, "usage: rights-probe rings|pcap INTERFACE\n");
        return 2;
    }
    const UniqueFd statusFile(::open("/proc/self/status", O_RDONLY | O_CLOEXEC));
    if (std::string_view(argv[1]) == "pcap")
        probePcap(argv[2], statusFile.get());
    else
        probeRings(argv[2], statusFile.get());
    fmt::print("captured\n");
    return 0;
}
