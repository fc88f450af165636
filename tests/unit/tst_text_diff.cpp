// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/text_diff.h"

#include <QTest>

#include <random>

using namespace netmoth::config;
using Kind = DiffLine::Kind;

namespace {

/// "=a" "-b" "+c": one a line.
QStringList shown(const std::vector<DiffLine>& lines)
{
    QStringList texts;
    for (const DiffLine& line : lines)
        texts << (line.kind == Kind::Same      ? "="
                  : line.kind == Kind::Removed ? "-"
                                               : "+") +
                     QString::fromStdString(line.text);
    return texts;
}

class TextDiffTest : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatChanged_data();
    void showsWhatChanged();
    void bothTextsCanBeReadFromIt();
    void hugeTextsAreBounded();
    void contextLeavesOutTheRest();
};

void TextDiffTest::showsWhatChanged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char* name, const char* before, const char* after, const QStringList& expected) {
        QTest::newRow(name) << QByteArray(before) << QByteArray(after) << expected;
    };
    row("nothing", "a\nb\n", "a\nb\n", {"=a", "=b"});
    row("both empty", "", "", {});
    row("new text", "", "a\n", {"+a"});
    row("one line changed", "a\nb\nc\n", "a\nx\nc\n", {"=a", "-b", "+x", "=c"});
    row("line added", "a\nc\n", "a\nb\nc\n", {"=a", "+b", "=c"});
    row("line removed", "a\nb\nc\n", "a\nc\n", {"=a", "-b", "=c"});
    row("equal lines between", "a\nx\nb\nx\nc\n", "x\nb\ny\nx\nc\n", {"-a", "=x", "=b", "+y", "=x", "=c"});
    row("missing line end", "a\nb", "a\nb\n", {"=a", "-b (no line end)", "+b"});
    row("other line ends", "a\n", "a\r\n", {"-a", "+a\r"});
}

void TextDiffTest::showsWhatChanged()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QStringList, expected);
    QCOMPARE(shown(diffLines(before.toStdString(), after.toStdString())), expected);
}

void TextDiffTest::bothTextsCanBeReadFromIt()
{
    std::mt19937 random(42);
    const auto below = [&](int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(random); };
    for (int round = 0; round < 500; ++round) {
        std::string before;
        std::string after;
        for (int i = below(30); i > 0; --i) {
            const std::string line(1, static_cast<char>('a' + below(4)));
            if (below(4) != 0)
                before += line + "\n";
            if (below(4) != 0)
                after += line + "\n";
        }
        std::string left;
        std::string right;
        std::uint32_t lastOld = 0;
        std::uint32_t lastNew = 0;
        for (const DiffLine& line : diffLines(before, after)) {
            if (line.kind != Kind::Added) {
                left += line.text + "\n";
                QCOMPARE(line.oldLine, ++lastOld);
            }
            if (line.kind != Kind::Removed) {
                right += line.text + "\n";
                QCOMPARE(line.newLine, ++lastNew);
            }
        }
        QCOMPARE(left, before);
        QCOMPARE(right, after);
    }
}

void TextDiffTest::hugeTextsAreBounded()
{
    std::string before = "same\n";
    std::string after = "same\n";
    for (int i = 0; i < 50'000; ++i) {
        before += "a" + std::to_string(i) + "\n";
        after += "b" + std::to_string(i) + "\n";
    }
    const auto lines = diffLines(before, after);
    QCOMPARE(lines.size(), std::size_t{100'001});
    QVERIFY(lines.front().kind == Kind::Same);
}

void TextDiffTest::contextLeavesOutTheRest()
{
    const auto all = diffLines("1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\nx\n5\n6\n7\n8\ny\n");
    QCOMPARE(shown(changedLines(all, 1)), (QStringList{"=3", "-4", "+x", "=5", "=8", "-9", "+y"}));
    QCOMPARE(shown(changedLines(all, 0)), (QStringList{"-4", "+x", "-9", "+y"}));
    QVERIFY(changedLines(diffLines("a\n", "a\n"), 3).empty());
}

}  // namespace

QTEST_GUILESS_MAIN(TextDiffTest)
#include "tst_text_diff.moc"
