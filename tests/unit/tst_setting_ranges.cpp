// SPDX-License-Identifier: GPL-3.0-or-later
// What the configuration allows, the helper takes, and no more: the same table tells both, and this holds both against
// it.
#include "app/session/helper_command.h"
#include "capture-helper/options.h"
#include "core/base/setting_ranges.h"
#include "core/config/config_schema.h"

#include <QTest>

#include <vector>

using namespace netmoth;

namespace {

const config::KeyDescription& keyNamed(const QByteArray& path)
{
    return *config::findKey({path.constData(), static_cast<std::size_t>(path.size())});
}

/// What the helper makes of the app's command line for a configuration in which @p key is @p value.
capture::ParsedOptions parsedWith(const config::KeyDescription& key, std::int64_t value)
{
    session::CaptureRequest request;
    request.interfaceName = "eth0";
    key.write(request.configuration, value);
    std::vector<QByteArray> words{"netmoth-capture"};
    for (const QString& argument : session::helperArguments(request))
        words.push_back(argument.toUtf8());
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    return capture::parseOptions(static_cast<int>(arguments.size()), arguments.data());
}

}  // namespace

class SettingRangesTest : public QObject
{
    Q_OBJECT

private slots:
    void helperTakesWhatTheConfigurationAllows_data()
    {
        QTest::addColumn<QByteArray>("path");
        for (const config::KeyDescription& key : config::schema())
            if (key.type == config::KeyType::Integer)
                QTest::newRow(std::string(key.path).c_str())
                    << QByteArray(key.path.data(), static_cast<qsizetype>(key.path.size()));
    }

    void helperTakesWhatTheConfigurationAllows()
    {
        QFETCH(QByteArray, path);
        const config::KeyDescription& key = keyNamed(path);
        for (const std::int64_t value : {key.minimum, key.maximum}) {
            const auto parsed = parsedWith(key, value);
            QVERIFY2(parsed.options, parsed.text.c_str());
        }
        if (path == "max_cores")
            return;  // told as the number of CPUs that there are at most
        QVERIFY(!parsedWith(key, key.maximum + 1).options);
        // 0 is what nobody set in some keys, and not told then.
        if (key.minimum > 0)
            QVERIFY(!parsedWith(key, key.minimum - 1).options);
    }

    void valuesArriveAsTheyAre()
    {
        QCOMPARE(parsedWith(keyNamed("flow_table.capacity"), 4096).options->flowCapacity, 4096U);
        QCOMPARE(parsedWith(keyNamed("afpacket.num_blocks"), 7).options->blockCount, 7U);
        QCOMPARE(parsedWith(keyNamed("afpacket.timeout"), 7).options->blockTimeout.count(), 7);
        QCOMPARE(parsedWith(keyNamed("timeouts.udp_new"), 86400).options->timeouts.udpNew.count(), 86400);
        QCOMPARE(parsedWith(keyNamed("reassembly.depth"), std::int64_t{1} << 40).options->reassembly.depthBytes,
                 std::uint64_t{1} << 40);
        QCOMPARE(parsedWith(keyNamed("snapshot_length"), 262144).options->snapshotLengthBytes, 262144U);
    }

    void everyRangeIsUsed()
    {
        for (const SettingRange& range : kSettingRanges) {
            const bool isKey = config::findKey(range.key) != nullptr;
            QVERIFY2(isKey || config::isSection(range.key), std::string(range.key).c_str());
            QVERIFY(range.minimum < range.maximum);
        }
    }
};

QTEST_GUILESS_MAIN(SettingRangesTest)
#include "tst_setting_ranges.moc"
