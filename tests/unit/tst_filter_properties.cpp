// SPDX-License-Identifier: GPL-3.0-or-later
// Any filter that can be written: reads back as it prints, and decides as an oracle that shares no code with it.
#include "core/filter/flow_filter.h"
#include "core/filter/parser.h"
#include "tests/support/filter_generator.h"

#include <QTest>

using namespace netmoth::filter;
using netmoth::test::FilterGenerator;
using netmoth::test::GeneratedFilter;

namespace {

constexpr int kRounds = 1000;

QByteArray story(const GeneratedFilter& generated, const std::string& more)
{
    return QByteArray::fromStdString(generated.text + "\n=== " + more);
}

class FilterPropertiesTest : public QObject
{
    Q_OBJECT

private slots:
    void everyFilterReadsBackAsItPrints_data() { seeds(); }
    void everyFilterReadsBackAsItPrints();
    void everyFilterDecidesAsItsDefinition_data() { seeds(); }
    void everyFilterDecidesAsItsDefinition();
    void everyBeginningIsAFilterOrAnErrorInPlace_data() { seeds(); }
    void everyBeginningIsAFilterOrAnErrorInPlace();

private:
    static void seeds()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 10; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
};

void FilterPropertiesTest::everyFilterReadsBackAsItPrints()
{
    QFETCH(unsigned, seed);
    FilterGenerator generator(seed);
    for (int round = 0; round < kRounds; ++round) {
        const GeneratedFilter generated = generator.filter();
        const auto parsed = parse(generated.text);
        QVERIFY2(parsed, story(generated, parsed ? "" : parsed.error().sentence));
        const std::string printed = print(*parsed);
        const auto again = parse(printed);
        QVERIFY2(again, story(generated, printed + " === " + (again ? "" : again.error().sentence)));
        QVERIFY2(*again == *parsed, story(generated, printed));
        QVERIFY2(print(*again) == printed, story(generated, printed));
    }
}

void FilterPropertiesTest::everyFilterDecidesAsItsDefinition()
{
    QFETCH(unsigned, seed);
    FilterGenerator generator(seed);
    std::vector<netmoth::flow::FlowSnapshot> flows;
    for (int i = 0; i < 40; ++i)
        flows.push_back(generator.flow());
    int accepted = 0;
    for (int round = 0; round < kRounds; ++round) {
        const GeneratedFilter generated = generator.filter();
        const auto compiled = FlowFilter::compile(generated.text);
        QVERIFY2(compiled, story(generated, compiled ? "" : compiled.error().sentence));
        for (const auto& flow : flows) {
            const bool expected = generated.accepts(flow);
            QVERIFY2(compiled->accepts(flow) == expected,
                     story(generated, compiled->text() + (expected ? " should accept" : " should reject")));
            accepted += expected ? 1 : 0;
        }
    }
    const int asked = kRounds * static_cast<int>(flows.size());
    QVERIFY2(accepted > asked / 10 && accepted < asked * 9 / 10, "the filters tell flows apart");
}

void FilterPropertiesTest::everyBeginningIsAFilterOrAnErrorInPlace()
{
    QFETCH(unsigned, seed);
    FilterGenerator generator(seed);
    for (int round = 0; round < kRounds / 20; ++round) {
        const GeneratedFilter generated = generator.filter(2);
        for (std::size_t length = 0; length <= generated.text.size(); ++length) {
            const auto compiled = FlowFilter::compile(std::string_view(generated.text).substr(0, length));
            if (compiled)
                continue;
            QVERIFY2(!compiled.error().sentence.empty(), story(generated, "no sentence"));
            QVERIFY2(compiled.error().offset + compiled.error().length <= length, story(generated, "out of place"));
        }
    }
}

}  // namespace

QTEST_GUILESS_MAIN(FilterPropertiesTest)
#include "tst_filter_properties.moc"
