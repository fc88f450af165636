// SPDX-License-Identifier: GPL-3.0-or-later
// netmoth-agent on captures that others made, against what independent tools read in them. Every difference must stand
// in tests/data/deviations.md with its reason; a row there that no longer differs is an error as well.
#include "tests/support/agent_process.h"
#include "tests/support/foreign_corpus.h"

#include <QTest>

#include <algorithm>

using namespace netmoth::testing;

namespace {

class AgentCorpusTest : public QObject
{
    Q_OBJECT

private:
    const std::set<std::pair<QString, QString>> m_listed = listedDeviations("Flows");
    int m_flowsRight = 0;

private slots:
    void initTestCase()
    {
        const QString corpus = qEnvironmentVariable("NETMOTH_CORPUS");
        if (!QFileInfo(corpus).isDir())
            QSKIP("The shared corpus of captures is not here (NETMOTH_CORPUS names no folder).");
        QVERIFY(!m_listed.empty());
    }

    void flowsAreThoseOfIndependentTools_data() { addCaptureRows(); }

    void flowsAreThoseOfIndependentTools()
    {
        QFETCH(QString, path);
        const QFileInfo capture(path);
        AgentProcess agent({"--read", path, "--eve", "-", "--flow-level", "outer"});
        const int status = agent.waitForEnd(20000);
        QVERIFY2(status == 0 || status == 1, qPrintable(QString("ended with status %1").arg(status)));
        // Silent when all is well; otherwise one sentence.
        QCOMPARE(agent.errorLines().size(), status);

        const FlowMap expected = flowsFromTable(expectedTable(capture, "flows"));
        const FlowMap actual = agent.flows();
        const bool isListed = std::any_of(m_listed.begin(), m_listed.end(),
                                          [&](const auto& row) { return row.first == capture.fileName(); });
        if (actual == expected) {
            m_flowsRight += static_cast<int>(actual.size());
            QVERIFY2(!isListed, "listed in deviations.md, but nothing differs: take it out");
            return;
        }
        for (const auto& [ends, totals] : expected)
            if (const auto found = actual.find(ends); found == actual.end() || found->second != totals)
                qInfo() << "expected" << std::get<0>(ends) << std::get<1>(ends) << std::get<2>(ends)
                        << std::get<3>(ends) << std::get<4>(ends) << totals[0] << totals[1] << totals[2] << totals[3];
        QVERIFY2(isListed, "differs, and deviations.md does not say why");
    }

    void cleanupTestCase() { qInfo("%d flows exactly as expected", m_flowsRight); }
};

}  // namespace

QTEST_GUILESS_MAIN(AgentCorpusTest)
#include "tst_agent_corpus.moc"
