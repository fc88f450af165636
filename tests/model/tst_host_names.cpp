// SPDX-License-Identifier: GPL-3.0-or-later
// Names of hosts are asked for in the background, bounded, and only when they are wanted.
#include "app/model/host_names.h"
#include "tests/model/flow_samples.h"

#include <QSignalSpy>
#include <QTest>

#include <deque>

using namespace netmoth;
using namespace netmoth::model;
using namespace netmoth::test;

namespace {

class HostNamesTest : public QObject
{
    Q_OBJECT

private slots:
    void namesAreOnlyAskedForWhenSwitchedOn()
    {
        QStringList asked;
        HostNameResolver resolver([&](const QString& address, auto&&) { asked << address; }, nullptr);
        QCOMPARE(resolver.nameOf(addressNumber(1), 4), QString());
        QVERIFY(asked.isEmpty());
        resolver.setEnabled(true);
        QCOMPARE(resolver.nameOf(addressNumber(1), 4), QString());
        QCOMPARE(asked, QStringList{"10.0.0.1"});
        QCOMPARE(resolver.nameOf(addressNumber(1), 4), QString());
        QCOMPARE(asked.size(), 1);  // under way
    }

    void namesAreLearntBoundedAndForgotten()
    {
        std::deque<std::pair<QString, std::function<void(const QString&)>>> questions;
        HostNameResolver resolver(
            [&](const QString& address, std::function<void(const QString&)> answer) {
                questions.emplace_back(address, std::move(answer));
            },
            nullptr);
        QSignalSpy changed(&resolver, &HostNameResolver::changed);
        resolver.setEnabled(true);
        for (std::uint32_t i = 0; i < 1000; ++i)
            QCOMPARE(resolver.nameOf(addressNumber(i), 4), QString());
        QCOMPARE(questions.size(), std::size_t{HostNameResolver::kMaxLookups});
        std::size_t answered = 0;
        while (!questions.empty()) {
            auto [address, answer] = std::move(questions.front());
            questions.pop_front();
            answer(address == "10.0.0.2" ? QString() : "host-" + address);
            ++answered;
            QVERIFY(questions.size() <= HostNameResolver::kMaxLookups);
        }
        QCOMPARE(answered, HostNameResolver::kMaxWaiting + HostNameResolver::kMaxLookups);
        QCOMPARE(resolver.nameOf(addressNumber(1), 4), QStringLiteral("host-10.0.0.1"));
        QCOMPARE(resolver.nameOf(addressNumber(2), 4), QString());
        QVERIFY(questions.empty());  // asked in vain: not again
        QTRY_VERIFY_WITH_TIMEOUT(changed.count() >= 2, 5000);
        QCOMPARE(resolver.table()->nameOf(addressNumber(1)), std::string_view("host-10.0.0.1"));
        const auto table = resolver.table();
        resolver.setEnabled(false);
        QCOMPARE(resolver.nameOf(addressNumber(1), 4), QString());
        QVERIFY(resolver.table()->nameOf(addressNumber(1)).empty());
        QVERIFY(!table->nameOf(addressNumber(1)).empty());  // whoever holds an old table may go on reading it
    }

    /// Whoever owns an address writes its name, and tool tips take markup.
    void nameThatIsNoHostNameIsNone_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("name");
        QTest::newRow("usual") << "www-1.example.org"
                               << "www-1.example.org";
        QTest::newRow("underscore") << "_x._tcp.example"
                                    << "_x._tcp.example";
        QTest::newRow("markup") << "<b>a" << QString();
        QTest::newRow("blank") << "a b" << QString();
        QTest::newRow("line") << "a\nb" << QString();
        QTest::newRow("turns text round") << QStringLiteral("a\u202Eb") << QString();
        QTest::newRow("longer than any") << QString(256, 'a') << QString();
    }

    void nameThatIsNoHostNameIsNone()
    {
        QFETCH(QString, answer);
        HostNameResolver resolver([&](const QString&, std::function<void(const QString&)> tell) { tell(answer); },
                                  nullptr);
        resolver.setEnabled(true);
        (void)resolver.nameOf(addressNumber(1), 4);
        QTEST(resolver.nameOf(addressNumber(1), 4), "name");
    }

    void answerThatComesTooLateIsOfNoInterest()
    {
        std::function<void(const QString&)> answer;
        HostNameResolver resolver([&](const QString&, std::function<void(const QString&)> a) { answer = std::move(a); },
                                  nullptr);
        resolver.setEnabled(true);
        QCOMPARE(resolver.nameOf(addressNumber(1), 4), QString());
        resolver.setEnabled(false);
        resolver.setEnabled(true);
        answer("old.example");
        QCOMPARE(resolver.nameOf(addressNumber(1), 4), QString());
    }
};

}  // namespace

QTEST_GUILESS_MAIN(HostNamesTest)
#include "tst_host_names.moc"
