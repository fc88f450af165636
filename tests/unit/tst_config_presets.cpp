// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/config_schema.h"
#include "core/config/presets.h"
#include "core/config/text_file.h"

#include <QFile>
#include <QTest>

using namespace netmoth::config;

namespace {

QByteArray contents(const char* name)
{
    QFile file(QString(NETMOTH_SOURCE_DIR "/config/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ConfigPresetsTest : public QObject
{
    Q_OBJECT

private slots:
    void newFilesAreTheShippedDefaults();
    void everyPresetFitsAnyFile_data();
    void everyPresetFitsAnyFile();
    void presetsLeaveSourceAndOutputAlone();
    void presetMendsAWrongValue();
    void presetsDiffer();
};

void ConfigPresetsTest::newFilesAreTheShippedDefaults()
{
    QCOMPARE(QByteArray::fromStdString(std::string(newFileText())), contents("config.yml"));
    QCOMPARE(presets()[0].values(), Configuration{});
    QVERIFY(presets()[1].values() == parse(contents("config_optimized.yml").toStdString(), "o").configuration);
}

void ConfigPresetsTest::everyPresetFitsAnyFile_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QByteArray>("text");
    for (int i = 0; i < static_cast<int>(presets().size()); ++i)
        for (const auto& [name, text] :
             {std::pair("empty", QByteArray()), std::pair("defaults", contents("config.yml")),
              std::pair("optimized", contents("config_optimized.yml")),
              std::pair("own", QByteArray("interface: eth7\nbpf: udp\nmy_key: 1\nmax_cores: 3\n"))})
            QTest::addRow("%s on %s", presets()[static_cast<std::size_t>(i)].name.data(), name) << i << text;
}

void ConfigPresetsTest::everyPresetFitsAnyFile()
{
    QFETCH(int, preset);
    QFETCH(QByteArray, text);
    const Preset& chosen = presets()[static_cast<std::size_t>(preset)];
    const LoadOutcome before = parse(text.toStdString(), "c.yml");
    const auto edited = withChanges(text.toStdString(), presetChanges(chosen, before));
    QVERIFY2(edited, edited ? "" : edited.error().sentence.c_str());
    const LoadOutcome after = parse(*edited, "c.yml");
    QVERIFY(!after.hasErrors());
    QVERIFY2(findConflicts(after.configuration).empty(), "a preset warns of nothing");
    for (const KeyDescription& key : schema()) {
        const bool isDecided = key.topic != "Source" && key.topic != "Output";
        const Configuration expected = isDecided ? chosen.values() : before.configuration;
        QVERIFY2(key.read(after.configuration) == key.read(expected), key.path.data());
    }
    QVERIFY2(presetChanges(chosen, after).empty(), "once is enough");
}

void ConfigPresetsTest::presetsLeaveSourceAndOutputAlone()
{
    for (const Preset& preset : presets())
        for (const KeyChange& change : presetChanges(preset, parse("interface: eth7\nlog_file: /x\n", "c.yml")))
            QVERIFY(change.path != "interface" && change.path != "log_file" && change.path != "bpf");
}

void ConfigPresetsTest::presetMendsAWrongValue()
{
    const auto changes = presetChanges(presets()[0], parse("max_cores: many\n", "c.yml"));
    QCOMPARE(changes.size(), std::size_t{1});
    QCOMPARE(withChanges("max_cores: many\n", changes).value(), std::string("max_cores: 0\n"));
}

void ConfigPresetsTest::presetsDiffer()
{
    for (const Preset& one : presets()) {
        QVERIFY(one.help.ends_with('.'));
        for (const Preset& other : presets())
            QCOMPARE(one.values() == other.values(), &one == &other);
    }
}

}  // namespace

QTEST_GUILESS_MAIN(ConfigPresetsTest)
#include "tst_config_presets.moc"
