// SPDX-License-Identifier: GPL-3.0-or-later
// Each in a child process: nothing that the caller left open stays, also where the kernel has no close_range(2).
#include "capture-helper/inherited_descriptors.h"

#include <QTest>

#include <fcntl.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <functional>

using namespace netmoth;

namespace {

constexpr int kDone = 0;
constexpr int kStillOpen = 41;
constexpr int kRefused = 42;

bool isOpen(int descriptor)
{
    return ::fcntl(descriptor, F_GETFD) >= 0;
}

/// Makes a system call fail with @p error from here on.
bool forbid(int call, int error)
{
    scmp_filter_ctx const filter = ::seccomp_init(SCMP_ACT_ALLOW);
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    const bool done = filter != nullptr &&
                      ::seccomp_rule_add(filter, SCMP_ACT_ERRNO(static_cast<unsigned>(error)), call, 0) == 0 &&
                      ::seccomp_load(filter) == 0;
    ::seccomp_release(filter);
    return done;
}

/// Exit status of a child with two descriptors, 3 or so and 700, that closes what it inherited after @p prepare.
int statusAfter(const std::function<bool()>& prepare)
{
    const pid_t child = ::fork();
    if (child == 0) {
        const int low = ::open("/dev/null", O_RDONLY);
        const int high = ::fcntl(low, F_DUPFD, 700);
        ::close(STDIN_FILENO);
        if (low < 0 || high < 0 || !prepare())
            ::_exit(99);
        if (!capture::closeInheritedDescriptors())
            ::_exit(kRefused);
        ::_exit(!isOpen(low) && !isOpen(high) && isOpen(STDIN_FILENO) && isOpen(STDERR_FILENO) ? kDone : kStillOpen);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

class InheritedDescriptorsTest : public QObject
{
    Q_OBJECT

private slots:
    void areClosed()
    {
        QCOMPARE(statusAfter([] { return true; }), kDone);
    }

    void areClosedOneByOne_data()
    {
        QTest::addColumn<int>("error");
        QTest::newRow("kernelBefore5_9") << ENOSYS;
        QTest::newRow("containerForbidsIt") << EPERM;
    }

    void areClosedOneByOne()
    {
        QFETCH(int, error);
        QCOMPARE(statusAfter([error] { return forbid(SCMP_SYS(close_range), error); }), kDone);
    }

    void areAFailureWhereTheyCannotBeListed()
    {
        QCOMPARE(
            statusAfter([] { return forbid(SCMP_SYS(close_range), ENOSYS) && forbid(SCMP_SYS(getdents64), EPERM); }),
            kRefused);
    }
};

QTEST_GUILESS_MAIN(InheritedDescriptorsTest)
#include "tst_inherited_descriptors.moc"
