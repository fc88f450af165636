// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/filter/completion.h"
#include "core/filter/flow_filter.h"

#include <QTest>

using namespace netmoth::filter;

namespace {

class FilterCompletionTest : public QObject
{
    Q_OBJECT

private slots:
    void offersWhatCanStandAtTheCursor_data();
    void offersWhatCanStandAtTheCursor();
    void replacesTheWordAroundTheCursor();
    void everyFieldIsOfferedWithHelp();
    void staysInsideAnyText();
};

void FilterCompletionTest::offersWhatCanStandAtTheCursor_data()
{
    QTest::addColumn<QStringList>("offered");
    QTest::addColumn<QStringList>("notOffered");
    const auto row = [](const char* text, const QStringList& offered, const QStringList& notOffered) {
        QTest::newRow(text) << offered << notOffered;
    };
    row("", {"ip.addr", "tcp", "flow.bytes", "not"}, {"==", "&&"});
    row("tcp.p", {"tcp.port"}, {"tcp", "udp.port"});
    row("TCP.P", {"tcp.port"}, {});
    row("tcp ", {"&&", "||", "and"}, {"==", "tcp"});
    row("tcp.port ", {"==", "!=", "<", "in", "not in", "&&"}, {"contains", "tcp"});
    row("tcp.port !", {"!="}, {"=="});
    row("tcp.port =", {"=="}, {"!="});
    row("tcp.port not ", {"in"}, {"=="});
    row("tcp.port in ", {"{"}, {"=="});
    row("host.name ", {"==", "contains", "matches"}, {"<"});
    row("flow.state ", {"==", "in"}, {"<", "contains"});
    row("flow.state == ", {"new", "established"}, {"&&", "tcp"});
    row("flow.state == es", {"established"}, {"new"});
    row("flow.state in {new, ", {"closed"}, {"&&"});
    row("tcp.flags.syn == ", {"0", "1"}, {});
    row("ip.proto == ", {"tcp", "udp"}, {"ip.addr"});
    row("flow.bytes > 1 ", {"kB", "MiB", "&&"}, {"ms"});
    row("flow.duration > 1 m", {"ms", "min"}, {"MB"});
    row("flow.bytes > 1 MB ", {"&&", "or"}, {"tcp"});
    row("flow.bytes > 1 MB &", {"&&"}, {"||"});
    row("(!", {"ip.addr"}, {"!=", "&&"});
    row("tcp || (udp && ", {"udp.port"}, {"&&"});
    row("all ", {"ip.addr"}, {"tcp", "&&"});
    row("tcp.port in {80..", {}, {"tcp.port", "&&"});
    row("tcp.port in {80} ", {"&&", "||"}, {"=="});
    row("host.name == \"tcp", {}, {"tcp"});
    row("nonsense ( == tcp && ud", {"udp"}, {});
}

void FilterCompletionTest::offersWhatCanStandAtTheCursor()
{
    QFETCH(QStringList, offered);
    QFETCH(QStringList, notOffered);
    const std::string text = QTest::currentDataTag();
    QStringList actual;
    for (const Candidate& candidate : complete(text, text.size()).candidates)
        actual << QString::fromStdString(candidate.text);
    for (const QString& wanted : offered)
        QVERIFY2(actual.contains(wanted), qPrintable(wanted + " is not among " + actual.join(' ')));
    for (const QString& unwanted : notOffered)
        QVERIFY2(!actual.contains(unwanted), qPrintable(unwanted + " is among " + actual.join(' ')));
}

void FilterCompletionTest::replacesTheWordAroundTheCursor()
{
    const std::string text = "udp && tcp.po == 80";
    const Completion completion = complete(text, 10);  // behind "tcp"
    QCOMPARE(completion.offset, std::size_t{7});
    QCOMPARE(completion.length, std::size_t{6});
    QCOMPARE(completion.candidates.front().text, std::string("tcp"));
    const Completion half = complete("tcp.port =", 10);
    QCOMPARE(half.offset, std::size_t{9});
    QCOMPARE(half.length, std::size_t{1});
}

void FilterCompletionTest::everyFieldIsOfferedWithHelp()
{
    const auto candidates = complete("", 0).candidates;
    for (const FieldDescription& field : fields()) {
        const auto found = std::ranges::find(candidates, Candidate{std::string(field.name), std::string(field.help)});
        QVERIFY2(found != candidates.end(), field.name.data());
        QVERIFY(field.help.ends_with('.'));
    }
}

void FilterCompletionTest::staysInsideAnyText()
{
    const std::string text =
        "ip.addr == 10.0.0.0/8 && !(flow.bytes < 1 MB) or host.name contains \"ä\\\" x\" && tcp.port in {1..2, 3}";
    for (std::size_t cursor = 0; cursor <= text.size() + 2; ++cursor) {
        const Completion completion = complete(text, cursor);
        QVERIFY(completion.offset <= text.size() && completion.offset + completion.length <= text.size());
        QVERIFY(completion.offset <= cursor);
    }
}

}  // namespace

QTEST_GUILESS_MAIN(FilterCompletionTest)
#include "tst_filter_completion.moc"
