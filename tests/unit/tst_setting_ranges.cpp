// SPDX-License-Identifier: GPL-3.0-or-later
// What the configuration allows, the helper takes, and no more: both go through one table of settings.
#include "app/session/helper_command.h"
#include "capture-helper/options.h"
#include "core/config/config_schema.h"
#include "core/config/helper_setting_table.h"

#include <QTest>

#include <thread>
#include <vector>

using namespace netmoth;

namespace {

const config::KeyDescription& keyNamed(const QByteArray& path)
{
    return *config::findKey({path.constData(), static_cast<std::size_t>(path.size())});
}

/// What the helper makes of the app's command line.
capture::ParsedOptions parsedFrom(const session::CaptureRequest& request)
{
    std::vector<QByteArray> words{"netmoth-capture"};
    for (const QString& argument : session::helperArguments(request))
        words.push_back(argument.toUtf8());
    std::vector<char*> arguments;
    for (QByteArray& word : words)
        arguments.push_back(word.data());
    return capture::parseOptions(static_cast<int>(arguments.size()), arguments.data());
}

/// … for a configuration in which @p key is @p value.
capture::ParsedOptions parsedWith(const config::KeyDescription& key, std::int64_t value)
{
    session::CaptureRequest request;
    request.interfaceName = "eth0";
    key.write(request.configuration, value);
    return parsedFrom(request);
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

    void everySettingArrivesAsItIs_data()
    {
        QTest::addColumn<qsizetype>("row");
        for (std::size_t row = 0; row < config::kHelperSettings.size(); ++row)
            QTest::newRow(std::string(config::kHelperSettings[row].key).c_str()) << static_cast<qsizetype>(row);
    }

    /// In the member that the configuration has it in, and in no other.
    void everySettingArrivesAsItIs()
    {
        QFETCH(qsizetype, row);
        const config::HelperSetting& setting = config::kHelperSettings[static_cast<std::size_t>(row)];
        const config::HelperSettings defaults;
        const std::int64_t other =
            setting.member.read(defaults) == setting.maximum ? setting.minimum : setting.member.read(defaults) + 1;
        session::CaptureRequest request;
        request.interfaceName = "eth0";
        setting.member.write(request.configuration, setting.key == "flow_table.journal_capacity" ? 2048 : other);
        const auto parsed = parsedFrom(request);
        QVERIFY2(parsed.options, parsed.text.c_str());
        config::HelperSettings expected = request.configuration;
        expected.maxCores = config::effectiveCores(expected.maxCores, std::thread::hardware_concurrency());
        QVERIFY(static_cast<const config::HelperSettings&>(*parsed.options) == expected);
        QVERIFY(expected != defaults || setting.key == "max_cores");
    }

    void settingsOfLiveCapturesAreNotPassedOnForFiles()
    {
        session::CaptureRequest request;
        request.filePath = "/tmp/a.pcap";
        request.configuration.numberOfRings = 7;
        request.configuration.promiscuous = false;
        request.configuration.flowCapacity = 4096;
        const auto parsed = parsedFrom(request);
        QVERIFY2(parsed.options, parsed.text.c_str());
        QCOMPARE(parsed.options->numberOfRings, 1U);
        QVERIFY(parsed.options->promiscuous);
        QCOMPARE(parsed.options->flowCapacity, 4096U);
    }

    /// A row, and an entry in the schema; of each timeout, too.
    void everyRowIsAKey()
    {
        std::size_t timeouts = 0;
        for (const config::HelperSetting& setting : config::kHelperSettings) {
            QVERIFY2(config::findKey(setting.key) != nullptr, std::string(setting.key).c_str());
            QVERIFY(setting.minimum < setting.maximum && setting.option.starts_with("--"));
            timeouts += setting.key.starts_with("timeouts.") ? 1U : 0U;
        }
        QCOMPARE(timeouts, flow::kFlowTimeoutFields.size());
    }
};

QTEST_GUILESS_MAIN(SettingRangesTest)
#include "tst_setting_ranges.moc"
