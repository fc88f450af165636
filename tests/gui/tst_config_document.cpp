// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/config_document.h"
#include "core/config/config_schema.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace netmoth;
using namespace netmoth::gui;
using config::findKey;
using DiskState = ConfigDocument::DiskState;

class TestConfigDocument : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void loadEditSaveChangesThatLineAlone_data();
    void loadEditSaveChangesThatLineAlone();
    void shippedFilesRoundTripByteForByte_data();
    void shippedFilesRoundTripByteForByte();
    void newFileBeginsWithTheCommentedDefaults();
    void wrongValuesAreShownAsWritten();
    void unknownKeysAreKeptAndFlagged();
    void brokenYamlIsKeptAndSaysWhere();
    void anEditorKeepsTheLineEndsOfOtherLines_data();
    void anEditorKeepsTheLineEndsOfOtherLines();
    void textThatAnEditorWouldChangeIsNotOffered();
    void changeOnDiskIsNoticedAndNotOverwritten();
    void removalOnDiskIsNoticed();
    void readOnlyFileIsSavedElsewhere();
    void presetsKeepCommentsAndOwnKeys();
    void revertGoesBackToTheFile();
    void unreadableFileIsOneSentence();

private:
    [[nodiscard]] QString path(const char* name = "config.yml") const { return m_folder->filePath(name); }
    void put(const QByteArray& text, const char* name = "config.yml") const;
    [[nodiscard]] QByteArray contents(const char* name = "config.yml") const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestConfigDocument::put(const QByteArray& text, const char* name) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

QByteArray TestConfigDocument::contents(const char* name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

namespace {

QByteArray shipped(const char* name)
{
    QFile file(QString(NETMOTH_SOURCE_DIR "/config/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Another allowed value of the key than @p value.
QString otherValue(const config::KeyDescription& key, const QString& value)
{
    switch (key.type) {
    case config::KeyType::Boolean:
        return value == "true" ? "false" : "true";
    case config::KeyType::Choice:
        return QString::fromUtf8(key.choices[key.choices[0] == value.toStdString() ? 1 : 0].data());
    case config::KeyType::Integer: {
        const std::int64_t low = config::neighbouringValue(key, key.minimum, true);
        return QString::number(low == value.toLongLong() ? config::neighbouringValue(key, low, true) : low);
    }
    case config::KeyType::Text:
        break;
    }
    return value == "x7" ? "x8" : "x7";
}

}  // namespace

void TestConfigDocument::loadEditSaveChangesThatLineAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("key");
    for (const char* name : {"config.yml", "config_optimized.yml"})
        for (const config::KeyDescription& key : config::schema())
            QTest::addRow("%s %s", name, key.path.data()) << shipped(name) << QByteArray(key.path.data());
}

void TestConfigDocument::loadEditSaveChangesThatLineAlone()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, key);
    put(text);
    const config::KeyDescription& description = *findKey(key.toStdString());
    ConfigDocument document(path());
    const QString value = otherValue(description, document.valueOf(description));
    QVERIFY(document.setValue(description, value));
    QVERIFY(document.isModified());
    QCOMPARE(document.valueOf(description), value);
    QVERIFY(document.save());
    QVERIFY(!document.isModified());

    const auto before = text.split('\n');
    const auto after = contents().split('\n');
    QCOMPARE(after.size(), before.size());
    int changed = 0;
    for (qsizetype line = 0; line < before.size(); ++line)
        changed += before[line] != after[line] ? 1 : 0;
    QCOMPARE(changed, 1);
    QCOMPARE(ConfigDocument(path()).valueOf(description), value);
}

void TestConfigDocument::shippedFilesRoundTripByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("config.yml") << shipped("config.yml");
    QTest::newRow("config_optimized.yml") << shipped("config_optimized.yml");
}

void TestConfigDocument::shippedFilesRoundTripByteForByte()
{
    QFETCH(QByteArray, text);
    QVERIFY(!text.isEmpty());
    put(text);
    ConfigDocument document(path());
    QVERIFY2(document.outcome().diagnostics.empty(), "nothing is wrong with it");
    for (const config::KeyDescription& key : config::schema())  // the values that are there
        QVERIFY(document.setValue(key, document.valueOf(key)));
    document.setEditableText(*document.editableText());
    QVERIFY(!document.isModified());
    QVERIFY(document.save());
    QCOMPARE(contents(), text);
}

void TestConfigDocument::newFileBeginsWithTheCommentedDefaults()
{
    ConfigDocument document(path("fresh/folder/config.yml"));
    QVERIFY(document.diskState() == DiskState::New);
    QVERIFY(!document.isReadOnly());
    QCOMPARE(QByteArray::fromStdString(document.outcome().text), shipped("config.yml"));
    QVERIFY(document.setValue(*findKey("max_cores"), "3"));
    QVERIFY(document.save());
    QVERIFY(document.diskState() == DiskState::AsLoaded);
    QCOMPARE(contents("fresh/folder/config.yml"), shipped("config.yml").replace("max_cores: 0", "max_cores: 3"));
}

void TestConfigDocument::wrongValuesAreShownAsWritten()
{
    put("number_of_rings: 65\nmax_cores: many\nsnapshot_length: 128\n");
    ConfigDocument document(path());
    QCOMPARE(document.valueOf(*findKey("number_of_rings")), QString("65"));
    QVERIFY(document.problemOf(*findKey("number_of_rings")).contains("allowed is a whole number from 1 to 64"));
    QCOMPARE(document.valueOf(*findKey("max_cores")), QString("many"));
    QCOMPARE(document.valueOf(*findKey("snapshot_length")), QString("128"));
    QVERIFY(document.problemOf(*findKey("snapshot_length")).isEmpty());
    const auto refused = document.setValue(*findKey("max_cores"), "more");
    QVERIFY(!refused && refused.error().sentence.starts_with("max_cores: found \"more\""));
    QVERIFY2(!document.isModified(), "what is not allowed does not get into the text");
    QVERIFY(document.setValue(*findKey("max_cores"), "2"));
    QVERIFY(document.setValue(*findKey("number_of_rings"), "2"));
    QVERIFY(document.outcome().diagnostics.empty());
}

void TestConfigDocument::unknownKeysAreKeptAndFlagged()
{
    put("# mine\nmy_key: [1, 2]  # kept\nmax_core: 3\n");
    ConfigDocument document(path());
    QCOMPARE(document.outcome().diagnostics.size(), std::size_t{2});
    QCOMPARE(document.outcome().diagnostics[1].line, 3U);
    QVERIFY(document.outcome().diagnostics[1].sentence.find("max_cores") != std::string::npos);
    QVERIFY(document.setValue(*findKey("max_cores"), "2"));
    QVERIFY(document.save());
    QCOMPARE(contents().count("my_key: [1, 2]  # kept\nmax_core: 3\n"), 1);
}

void TestConfigDocument::brokenYamlIsKeptAndSaysWhere()
{
    put("bpf: [tcp\nmax_cores: 1\n");
    ConfigDocument document(path());
    QVERIFY(document.outcome().hasErrors());
    QVERIFY(document.outcome().firstError()->line > 0);
    QVERIFY(!document.setValue(*findKey("max_cores"), "2"));
    document.setEditableText("bpf: tcp\nmax_cores: 1\n");
    QVERIFY(!document.outcome().hasErrors());
    QVERIFY(document.setValue(*findKey("max_cores"), "2"));
}

void TestConfigDocument::anEditorKeepsTheLineEndsOfOtherLines_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::newRow("LF") << QByteArray("bpf: tcp\nmax_cores: 1\n") << QByteArray("bpf: udp\nmax_cores: 1\n");
    QTest::newRow("CR LF") << QByteArray("bpf: tcp\r\nmax_cores: 1\r\n") << QByteArray("bpf: udp\r\nmax_cores: 1\r\n");
    QTest::newRow("mixed") << QByteArray("bpf: tcp\r\nmax_cores: 1\n# a\r\n# b\r\n")
                           << QByteArray("bpf: udp\r\nmax_cores: 1\n# a\r\n# b\r\n");
    QTest::newRow("no last line end") << QByteArray("max_cores: 1\r\nbpf: tcp")
                                      << QByteArray("max_cores: 1\r\nbpf: udp");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBF"
                                                   "bpf: tcp\n")
                                     << QByteArray("\xEF\xBB\xBF"
                                                   "bpf: udp\n");
    QTest::newRow("no-break space and umlaut")
        << QByteArray("# a\u00A0b größe\nbpf: tcp\n") << QByteArray("# a\u00A0b größe\nbpf: udp\n");
}

void TestConfigDocument::anEditorKeepsTheLineEndsOfOtherLines()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    put(before);
    ConfigDocument document(path());
    QString text = *document.editableText();
    QVERIFY(!text.contains('\r'));
    document.setEditableText(text.replace("tcp", "udp"));
    QVERIFY(document.save());
    QCOMPARE(contents(), after);
}

void TestConfigDocument::textThatAnEditorWouldChangeIsNotOffered()
{
    for (const QByteArray& text : {QByteArray("# \xFF\n"), QByteArray("# a\rb: 1\n"), QByteArray("# \u2029\n")}) {
        put(text);
        const ConfigDocument document(path());
        QVERIFY(!document.editableText());
    }
}

void TestConfigDocument::changeOnDiskIsNoticedAndNotOverwritten()
{
    put("max_cores: 1\n");
    ConfigDocument document(path());
    QVERIFY(document.setValue(*findKey("max_cores"), "2"));
    const QSignalSpy told(&document, &ConfigDocument::diskChanged);
    put("max_cores: 9\n# theirs\n");
    QTRY_VERIFY(document.diskState() == DiskState::Changed);
    QVERIFY(told.count() > 0);
    const auto refused = document.save();
    QVERIFY(!refused && refused.error().problem == config::SaveProblem::ChangedOnDisk);
    QCOMPARE(contents(), QByteArray("max_cores: 9\n# theirs\n"));
    QVERIFY2(document.save(true), "knowingly");
    QCOMPARE(contents(), QByteArray("max_cores: 2\n"));
    QVERIFY(document.diskState() == DiskState::AsLoaded);

    // Replaced as editors do it: a new file renamed over the old one, twice.
    for (const char* text : {"max_cores: 7\n", "max_cores: 8\n"}) {
        put(text, "temporary");
        QCOMPARE(::rename(qPrintable(path("temporary")), qPrintable(path())), 0);
        QTRY_VERIFY(document.diskState() == DiskState::Changed);
        document.reload();
        QVERIFY(document.diskState() == DiskState::AsLoaded);
        QCOMPARE(document.outcome().text, std::string(text));
    }
}

void TestConfigDocument::removalOnDiskIsNoticed()
{
    put("max_cores: 1\n");
    ConfigDocument document(path());
    QVERIFY(document.setValue(*findKey("max_cores"), "2"));
    QVERIFY(QFile::remove(path()));
    QTRY_VERIFY(document.diskState() == DiskState::Removed);
    QVERIFY(!document.save());
    QVERIFY(document.save(true));
    QCOMPARE(contents(), QByteArray("max_cores: 2\n"));
}

void TestConfigDocument::readOnlyFileIsSavedElsewhere()
{
    put("max_cores: 1\n");
    QCOMPARE(::chmod(qPrintable(path()), 0444), 0);
    ConfigDocument document(path());
    QVERIFY(document.isReadOnly());
    QVERIFY(document.setValue(*findKey("max_cores"), "2"));
    const auto refused = document.save();
    QVERIFY(!refused && refused.error().problem == config::SaveProblem::ReadOnly);
    QVERIFY(document.saveAs(path("own/config.yml")));
    QCOMPARE(document.path(), path("own/config.yml"));
    QVERIFY(!document.isReadOnly() && !document.isModified());
    QCOMPARE(contents("own/config.yml"), QByteArray("max_cores: 2\n"));
    QCOMPARE(contents(), QByteArray("max_cores: 1\n"));
    QVERIFY(!document.saveAs("/proc/nowhere/config.yml"));
    QCOMPARE(document.path(), path("own/config.yml"));
}

void TestConfigDocument::presetsKeepCommentsAndOwnKeys()
{
    put("# mine\ninterface: eth7\nmy_key: 1\nafpacket:\n  timeout: 77  # slow\n");
    ConfigDocument document(path());
    const config::Preset& interactive = config::presets()[3];
    QVERIFY(document.applyPreset(interactive));
    const QByteArray text = QByteArray::fromStdString(document.outcome().text);
    // Whole frames of 256 KiB do not fit the preset's blocks, so it names a snapshot length, too.
    QCOMPARE(text, QByteArray("# mine\ninterface: eth7\nsnapshot_length: 98304\nmy_key: 1\n"
                              "afpacket:\n  block_size: 131072\n  num_blocks: 512\n  timeout: 1  # slow\n"));
}

void TestConfigDocument::revertGoesBackToTheFile()
{
    put("max_cores: 1\n");
    ConfigDocument document(path());
    const QSignalSpy changed(&document, &ConfigDocument::changed);
    QVERIFY(document.setValue(*findKey("max_cores"), "2"));
    document.revert();
    QVERIFY(!document.isModified());
    QCOMPARE(document.valueOf(*findKey("max_cores")), QString("1"));
    QCOMPARE(changed.count(), 2);
}

void TestConfigDocument::unreadableFileIsOneSentence()
{
    QVERIFY(QDir(m_folder->path()).mkdir("config.yml"));
    const ConfigDocument document(path());
    QVERIFY(document.loadFailure().contains("not a regular file"));
}

QTEST_GUILESS_MAIN(TestConfigDocument)
#include "tst_config_document.moc"
