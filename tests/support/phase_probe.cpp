// SPDX-License-Identifier: GPL-3.0-or-later
// phase-probe: goes through the helper's phases and tries in each of them what it must not be able to do. tst_phases
// starts it.
//
//   phase-probe          every deed in every phase before the sandbox, each in a child of its own
//   phase-probe DEED     that deed inside the closed sandbox, in this process; "none" only prints
//
// Prints a line "PHASE DEED done|refused|killed" each, and "PHASE KEY VALUE" for what the kernel says of the process.
#include "capture-helper/privileges.h"
#include "capture-helper/receive_only.h"
#include "capture-helper/sandbox.h"
#include "core/control/exit_codes.h"
#include "core/source/afpacket_socket.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <linux/if_packet.h>
#include <netinet/in.h>
#include <sched.h>
#include <sys/capability.h>
#include <sys/mount.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

using namespace netmoth;

namespace {

void require(const Result<void>& result)
{
    if (result)
        return;
    fmt::print(stderr, "{}\n", result.error().sentence);
    std::exit(result.error().kind == FailureKind::MissingRight ? control::kMissingRightExitCode : 1);
}

bool raiseAgain()
{
    const cap_t wanted = ::cap_from_text("cap_net_raw=ep");
    const bool worked = ::cap_set_proc(wanted) == 0;
    ::cap_free(wanted);
    return worked;
}

bool bindToLowPort()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(81);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const UniqueFd socket(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
    return ::bind(socket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
}

UniqueFd packetSocket;  ///< Opened while it could be, as the helper does.

/// Onto the loopback interface, which is number 1 everywhere: binding needs no right.
bool sendFrame()
{
    sockaddr_ll address{};
    address.sll_family = AF_PACKET;
    address.sll_ifindex = 1;
    const std::array<char, 60> frame{};
    return ::bind(packetSocket.get(), reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0 &&
           ::write(packetSocket.get(), frame.data(), frame.size()) == static_cast<ssize_t>(frame.size());
}

bool readMemoryOfParent()
{
    char byte = 0;
    const iovec here{&byte, 1};
    const iovec there{reinterpret_cast<void*>(&packetSocket), 1};
    return ::process_vm_readv(::getppid(), &here, 1, &there, 1, 0) == 1;
}

/// Asks which programs there are. linux/bpf.h does not go together with libpcap's header.
bool useBpf()
{
    constexpr int kNextProgram = 11;  // BPF_PROG_GET_NEXT_ID
    std::array<std::uint32_t, 4> attributes{};
    return ::syscall(SYS_bpf, kNextProgram, attributes.data(), sizeof attributes) == 0 || errno == ENOENT;
}

/// Starts this program again, whose file has the capability: 0 means that it got it.
bool gainByExec()
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::execl("/proc/self/exe", "phase-probe", "--can-raise", nullptr);
        ::_exit(127);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) == 0;
}

struct Deed
{
    std::string_view name;
    bool (*attempt)();  ///< True: it worked.
};

constexpr std::array kDeeds{
    Deed{"becomeRoot", [] { return ::setuid(0) == 0; }},
    Deed{"readShadow", [] { return ::open("/etc/shadow", O_RDONLY | O_CLOEXEC) >= 0; }},
    Deed{"readUserFile", [] { return ::open("/etc/passwd", O_RDONLY | O_CLOEXEC) >= 0; }},
    Deed{"openPacketSocket", [] { return ::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, 0) >= 0; }},
    Deed{"openInternetSocket", [] { return ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0) >= 0; }},
    Deed{"bindToLowPort", &bindToLowPort},
    Deed{"raiseAgain", &raiseAgain},
    Deed{"gainByExec", &gainByExec},
    Deed{"traceParent", [] { return ::ptrace(PTRACE_ATTACH, ::getppid(), nullptr, nullptr) == 0; }},
    Deed{"mount", [] { return ::mount("none", "/mnt", "tmpfs", 0, nullptr) == 0; }},
    Deed{"changeRoot", [] { return ::chroot("/") == 0; }},
    Deed{"openRawSocket", [] { return ::socket(AF_INET, SOCK_RAW | SOCK_CLOEXEC, IPPROTO_ICMP) >= 0; }},
    Deed{"sendFrame", &sendFrame},
    Deed{"readMemoryOfParent", &readMemoryOfParent},
    Deed{"useBpf", &useBpf},
    Deed{"newNetwork", [] { return ::unshare(CLONE_NEWNET) == 0; }},
    Deed{"nameHost", [] { return ::sethostname("netmoth-phases", 14) == 0; }},
    Deed{"signalByDescriptor", [] { return ::fcntl(packetSocket.get(), F_SETOWN, ::getppid()) == 0; }},
    Deed{"killParent", [] { return ::kill(::getppid(), 0) == 0; }},
};

void attempt(std::string_view phase, const Deed& deed)
{
    std::fflush(stdout);
    const pid_t child = ::fork();
    if (child == 0)
        ::_exit(deed.attempt() ? 0 : 1);
    int status = 0;
    ::waitpid(child, &status, 0);
    const char* outcome = WIFSIGNALED(status) ? "killed" : (WEXITSTATUS(status) == 0 ? "done" : "refused");
    fmt::print("{} {} {}\n", phase, deed.name, outcome);
}

void attemptAll(std::string_view phase)
{
    for (const Deed& deed : kDeeds)
        attempt(phase, deed);
}

/// What the kernel says of this process. @p statusFile was opened while files could be.
void printRights(std::string_view phase, int statusFile)
{
    std::array<char, 8192> text{};
    const ssize_t length = ::pread(statusFile, text.data(), text.size(), 0);
    std::string_view rest(text.data(), length > 0 ? static_cast<std::size_t>(length) : 0);
    while (!rest.empty()) {
        std::string_view line = rest.substr(0, rest.find('\n'));
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
        const std::size_t colon = line.find(':');
        for (const char* key : {"CapInh", "CapPrm", "CapEff", "CapBnd", "CapAmb", "NoNewPrivs", "Seccomp"})
            if (line.substr(0, colon) == key)
                fmt::print("{} {} {}\n", phase, key, line.substr(colon + 2));
    }
}

UniqueFd openReceiveOnly()
{
    const auto numbers = capture::ReceiveOnlyDescriptors::begin();
    auto socket = numbers ? source::openPacketSocket() : Result<UniqueFd>(tl::unexpected<Failure>(numbers.error()));
    if (socket)
        return std::move(*socket);
    fmt::print(stderr, "{}\n", socket.error().sentence);
    std::exit(1);
}

int probe(std::string_view lastDeed)
{
    const UniqueFd status(::open("/proc/self/status", O_RDONLY | O_CLOEXEC));
    const bool everything = lastDeed.empty();
    if (everything)
        printRights("started", status.get());
    require(capture::raiseNetRaw());
    packetSocket = openReceiveOnly();
    if (everything) {
        printRights("raised", status.get());
        attemptAll("raised");
    }
    require(capture::dropAllPrivileges());
    if (everything) {
        printRights("dropped", status.get());
        attemptAll("dropped");
        return 0;
    }
    require(capture::enterSandbox(capture::SandboxProfile::Capture));
    if (lastDeed == "none")
        printRights("sandboxed", status.get());
    for (const Deed& deed : kDeeds)
        if (deed.name == lastDeed)
            fmt::print("sandboxed {} {}\n", deed.name, deed.attempt() ? "done" : "refused");
    std::fflush(stdout);
    return 0;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc == 2 && std::string_view(argv[1]) == "--can-raise")
        return capture::raiseNetRaw() ? 0 : 1;
    return probe(argc == 2 ? argv[1] : "");
}
