// SPDX-License-Identifier: GPL-3.0-or-later
// Landlock alone, without the seccomp filter that would end the process first.
#include "capture-helper/landlock.h"

#include <QTest>

#include <fcntl.h>
#include <netinet/in.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <functional>

namespace {

using Deed = std::function<bool()>;  // true: refused as it should be

bool connectLoopback()
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(9);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    return ::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0 && errno == EACCES;
}

}  // namespace

Q_DECLARE_METATYPE(Deed)

class LandlockTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
};

void LandlockTest::initTestCase()
{
    if (netmoth::capture::landlockVersion() == 0)
        QSKIP("this kernel has no Landlock");
    qInfo("Landlock version %d", netmoth::capture::landlockVersion());
}

void LandlockTest::refuses_data()
{
    QTest::addColumn<Deed>("deed");
    QTest::newRow("openFile") << Deed([] { return ::open("/etc/passwd", O_RDONLY) < 0 && errno == EACCES; });
    QTest::newRow("openFolder") << Deed([] { return ::open("/", O_RDONLY | O_DIRECTORY) < 0 && errno == EACCES; });
    QTest::newRow("createFile") << Deed(
        [] { return ::open("/tmp/x", O_CREAT | O_WRONLY, 0600) < 0 && errno == EACCES; });
    QTest::newRow("createFolder") << Deed([] { return ::mkdir("/tmp/netmoth-x", 0700) != 0 && errno == EACCES; });
    QTest::newRow("startProgram") << Deed([] { return ::execl("/bin/true", "true", nullptr) != 0 && errno == EACCES; });
    const int version = netmoth::capture::landlockVersion();
    if (version >= 4)
        QTest::newRow("connect") << Deed(&connectLoopback);
    if (version >= 6)
        QTest::newRow("signal") << Deed([] { return ::kill(::getppid(), 0) != 0 && errno == EPERM; });
}

void LandlockTest::refuses()
{
    QFETCH(Deed, deed);
    const pid_t child = ::fork();
    if (child == 0) {
        ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
        if (!netmoth::capture::forbidFilesAndNetwork())
            ::_exit(2);
        ::_exit(deed() ? 0 : 1);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(LandlockTest)
#include "tst_landlock.moc"
