// SPDX-License-Identifier: GPL-3.0-or-later
// Calls that may hang: whoever asked can go, and nobody waits.
#include "app/session/background_call.h"
#include "app/session/filter_compiler.h"

#include <QSemaphore>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace netmoth;
using namespace netmoth::session;

namespace {

/// Shared with a thread that may outlive the test function.
struct Gate
{
    QSemaphore entered;
    QSemaphore mayLeave;
    QSemaphore left;
    std::atomic<int> calls{0};
};

class TestBackgroundCall : public QObject
{
    Q_OBJECT

private slots:
    void resultArrivesOnTheThreadThatAsked()
    {
        QObject context;
        QThread* ranOn = nullptr;
        QThread* toldOn = nullptr;
        whenFinished(&context, runDetached([] { return QThread::currentThread(); }), [&](QThread* thread) {
            ranOn = thread;
            toldOn = QThread::currentThread();
        });
        QTRY_VERIFY(toldOn != nullptr);
        QCOMPARE(toldOn, QThread::currentThread());
        QVERIFY(ranOn != QThread::currentThread());
    }

    void whoeverAskedMayGo()
    {
        const auto gate = std::make_shared<Gate>();
        const auto told = std::make_shared<int>(0);
        {
            QObject context;
            const auto wait = [gate] {
                gate->entered.release();
                gate->mayLeave.acquire();
                gate->left.release();
                return 1;
            };
            whenFinished(&context, runDetached(wait), [told](int value) { *told = value; });
            gate->entered.acquire();
        }  // returns although the call has not
        QCOMPARE(gate->left.available(), 0);
        gate->mayLeave.release();
        gate->left.acquire();
        QTest::qWait(20);
        QCOMPARE(*told, 0);
    }

    /// A name in a filter asks a name server, which may not answer for a long time.
    void filterCompilerGoesWhileANameIsLookedUp()
    {
        const auto gate = std::make_shared<Gate>();
        {
            FilterCompiler compiler([gate](const std::string&, packet::LinkType, std::uint32_t) {
                gate->entered.release();
                gate->mayLeave.acquire();
                gate->left.release();
                return FilterCompiler::Outcome{};
            });
            compiler.compile("host nowhere.example", packet::LinkType::Ethernet, 65535,
                             [](const auto&) { QFAIL("nobody is left to be told"); });
            gate->entered.acquire();
        }
        QCOMPARE(gate->left.available(), 0);
        gate->mayLeave.release();
        gate->left.acquire();
        QTest::qWait(20);
    }

    void newestFilterIsAnsweredAndOneCompiledAtATime()
    {
        const auto gate = std::make_shared<Gate>();
        FilterCompiler compiler([gate](const std::string&, packet::LinkType, std::uint32_t) {
            ++gate->calls;
            gate->entered.release();
            gate->mayLeave.acquire();
            return FilterCompiler::Outcome{};
        });
        QStringList answered;
        for (const char* expression : {"one", "two", "three"})
            compiler.compile(expression, packet::LinkType::Ethernet, 65535,
                             [&, expression](const auto&) { answered << expression; });
        gate->entered.acquire();
        QCOMPARE(gate->calls.load(), 1);
        gate->mayLeave.release(2);
        QTRY_COMPARE(answered, QStringList{"three"});
        QCOMPARE(gate->calls.load(), 2);
    }
};

}  // namespace

QTEST_GUILESS_MAIN(TestBackgroundCall)
#include "tst_background_call.moc"
