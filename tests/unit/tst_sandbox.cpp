// SPDX-License-Identifier: GPL-3.0-or-later
// Each row runs in a child process: what the sandbox forbids must end it with SIGSYS, what it allows must work.
#include "capture-helper/sandbox.h"

#include <QTest>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstdlib>
#include <functional>
#include <thread>

using netmoth::capture::enterSandbox;
using netmoth::capture::SandboxProfile;

namespace {

using Deed = std::function<bool()>;  // true: did what it should

constexpr int kDone = 0;
constexpr int kDidNotWork = 41;
constexpr int kNoSandbox = 42;

/// Wait status of a child that enters the sandbox and does @p deed.
int statusAfter(SandboxProfile profile, const Deed& deed)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);  // no core file of a child that is meant to die
        if (!enterSandbox(profile))
            ::_exit(kNoSandbox);
        ::_exit(deed() ? kDone : kDidNotWork);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return status;
}

}  // namespace

Q_DECLARE_METATYPE(Deed)

class SandboxTest : public QObject
{
    Q_OBJECT

private slots:
    void forbiddenCallKills_data();
    void forbiddenCallKills();
    void allowedCallWorks_data();
    void allowedCallWorks();
    void threadsStartedBeforeAreInside();
    void libpcapMayTryToOpen();
};

void SandboxTest::forbiddenCallKills_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("openFile") << Deed([] { return ::open("/etc/passwd", O_RDONLY) >= 0; });
    QTest::newRow("createFile") << Deed([] { return ::open("/tmp/netmoth-sandbox", O_CREAT | O_WRONLY, 0600) >= 0; });
    QTest::newRow("newSocket") << Deed([] { return ::socket(AF_INET, SOCK_STREAM, 0) >= 0; });
    QTest::newRow("connect") << Deed([] { return ::connect(0, nullptr, 0) == 0; });
    QTest::newRow("startProgram") << Deed([] { return ::execl("/bin/true", "true", nullptr) == 0; });
    QTest::newRow("fork") << Deed([] { return ::fork() >= 0; });
    QTest::newRow("trace") << Deed([] { return ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; });
    QTest::newRow("killOthers") << Deed([] { return ::kill(::getppid(), 0) == 0; });
    QTest::newRow("becomeRoot") << Deed([] { return ::setuid(0) == 0; });
    QTest::newRow("memfd") << Deed([] { return ::memfd_create("x", 0) >= 0; });
    QTest::newRow("typeIntoTerminal") << Deed([] { return ::ioctl(0, TIOCSTI, "x") == 0; });
    QTest::newRow("executableMapping") << Deed(
        [] { return ::mmap(nullptr, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED; });
    QTest::newRow("makeExecutable") << Deed([] {
        void* page = ::mmap(nullptr, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        return ::mprotect(page, 4096, PROT_READ | PROT_EXEC) == 0;
    });
}

void SandboxTest::forbiddenCallKills()
{
    QFETCH(Deed, deed);
    const int status = statusAfter(SandboxProfile::Capture, deed);
    QVERIFY2(WIFSIGNALED(status), "the call came back");
    QCOMPARE(WTERMSIG(status), SIGSYS);
}

void SandboxTest::allowedCallWorks_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("memory") << Deed([] {
        void* big = std::malloc(64U << 20);
        std::free(big);
        return big != nullptr;
    });
    QTest::newRow("threads") << Deed([] {
        int value = 0;
        std::thread worker([&value] { value = 7; });
        worker.join();
        return value == 7;
    });
    QTest::newRow("sleepAndClock") << Deed([] {
        const auto begin = std::chrono::steady_clock::now();
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
        return std::chrono::steady_clock::now() - begin >= std::chrono::milliseconds(5);
    });
    QTest::newRow("openDescriptors") << Deed([] {
        struct stat status
        {
        };
        pollfd nothing{-1, 0, 0};
        rusage usage{};
        return ::fstat(0, &status) == 0 && ::poll(&nothing, 1, 1) == 0 && ::getrusage(RUSAGE_SELF, &usage) == 0;
    });
    QTest::newRow("pinning") << Deed([] {
        cpu_set_t cores;
        return ::sched_getaffinity(0, sizeof cores, &cores) == 0 && ::sched_setaffinity(0, sizeof cores, &cores) == 0;
    });
}

void SandboxTest::allowedCallWorks()
{
    QFETCH(Deed, deed);
    const int status = statusAfter(SandboxProfile::Capture, deed);
    QVERIFY2(WIFEXITED(status), "a call that the helper needs ended the process");
    QCOMPARE(WEXITSTATUS(status), kDone);
}

void SandboxTest::threadsStartedBeforeAreInside()
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        ::prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            ::_exit(kDidNotWork);
        std::thread early([&ends] {
            char go = 0;
            if (::read(ends[0], &go, 1) == 1)
                ::socket(AF_INET, SOCK_STREAM, 0);
            ::_exit(kDidNotWork);
        });
        if (!enterSandbox(SandboxProfile::Capture))
            ::_exit(kNoSandbox);
        if (::write(ends[1], "g", 1) == 1)
            early.join();
        ::_exit(kDone);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFSIGNALED(status));
    QCOMPARE(WTERMSIG(status), SIGSYS);
}

void SandboxTest::libpcapMayTryToOpen()
{
    const int status = statusAfter(SandboxProfile::LivePcap, [] {
        const bool fileRefused = ::open("/etc/passwd", O_RDONLY) < 0 && errno == EACCES;
        return fileRefused && ::socket(AF_INET, SOCK_STREAM, 0) < 0 && errno == EACCES;
    });
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), kDone);
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
