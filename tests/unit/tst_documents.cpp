// SPDX-License-Identifier: GPL-3.0-or-later
// The documents contain what the code says: configuration keys, ranges of options, link types and tunnels.
#include "core/config/config_schema.h"
#include "core/config/helper_setting_table.h"
#include "core/config/text_file.h"
#include "core/packet/link_type.h"
#include "core/packet/tunnel_port.h"

#include <QRegularExpression>
#include <QTest>

#include <cstdint>
#include <string>

using namespace netmoth;

namespace {

QString documentText(const char* name)
{
    const auto text = config::readTextFile(std::string(NETMOTH_SOURCE_DIR "/") + name, 1 << 20);
    return text ? QString::fromStdString(*text) : QString();
}

/// The cells of the table below the heading @p section of docs/PROTOCOLS.md, one string.
QString protocolTable(const QString& section)
{
    const QString text = documentText("docs/PROTOCOLS.md");
    const QString wanted = text.section("\n## " + section + "\n", 1, 1).section("\n## ", 0, 0);
    return wanted.split('\n').filter(QRegularExpression("^\\|")).join('\n');
}

bool holdsNumber(const QString& text, unsigned number)
{
    return QRegularExpression(QString("\\b%1\\b").arg(number)).match(text).hasMatch();
}

}  // namespace

class DocumentsTest : public QObject
{
    Q_OBJECT

private slots:
    void configurationKeys_data();
    void configurationKeys();
    void rangesOfTheHelper();
    void linkTypes();
    void tunnelPorts();
};

void DocumentsTest::configurationKeys_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("keys");
    QTest::newRow("CONFIGURATION.md") << QByteArray("docs/CONFIGURATION.md")
                                      << QString::fromStdString(config::schemaMarkdownTable());
    QTest::newRow("netmoth-config(5)") << QByteArray("packaging/man/netmoth-config.5")
                                       << QString::fromStdString(config::schemaManualText());
}

void DocumentsTest::configurationKeys()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, keys);
    QVERIFY2(documentText(document).contains(keys),
             (document + " must contain exactly this:\n" + keys.toUtf8()).constData());
}

void DocumentsTest::rangesOfTheHelper()
{
    const QString manual = documentText("packaging/man/netmoth-capture.1").replace("\\-", "-");
    int compared = 0;
    for (const QString& paragraph : manual.split("\n.TP\n")) {
        const auto range = QRegularExpression("\\b([0-9]+) to ([0-9]+)\\b").match(paragraph);
        for (const config::HelperSetting& setting : config::kHelperSettings) {
            const QString option = QString::fromUtf8(setting.option.data(), qsizetype(setting.option.size()));
            if (setting.kind != config::SettingKind::Number || !range.hasMatch() ||
                !QRegularExpression(option + "(?![a-z0-9-])").match(paragraph).hasMatch())
                continue;
            QCOMPARE(range.captured(1).toLongLong(), setting.minimum);
            QCOMPARE(range.captured(2).toLongLong(), setting.maximum);
            ++compared;
        }
    }
    QVERIFY(compared > 8);
}

void DocumentsTest::linkTypes()
{
    const QString table = protocolTable("Link types");
    QVERIFY(!table.isEmpty());
    for (const packet::LinkType linkType : packet::kLinkTypes) {
        const auto number = static_cast<unsigned>(linkType);
        QVERIFY2(holdsNumber(table, number), qPrintable(QString("link type %1 is not in the table").arg(number)));
    }
    // And no number that the decoder does not handle.
    auto numbers = QRegularExpression("\\b\\d+\\b").globalMatch(table.section('\n', 2));
    while (numbers.hasNext()) {
        const QString number = numbers.next().captured();
        const bool isName = number == "1" || number == "2" || number == "802" || number == "11";
        QVERIFY2(isName || packet::linkTypeFromFile(number.toUInt()), qPrintable(number));
    }
}

void DocumentsTest::tunnelPorts()
{
    const QString table = protocolTable("Tunnels");
    QVERIFY(!table.isEmpty());
    for (std::uint32_t port = 1; port <= 0xFFFF; ++port) {
        const bool isTunnel = packet::isTunnelPort(0, static_cast<std::uint16_t>(port));
        QVERIFY2(!isTunnel || holdsNumber(table, port), qPrintable(QString("port %1 is not in the table").arg(port)));
    }
    auto ports = QRegularExpression("UDP ([0-9]+)").globalMatch(table);
    while (ports.hasNext())
        QVERIFY(packet::isTunnelPort(0, static_cast<std::uint16_t>(ports.next().captured(1).toUInt())));
}

QTEST_GUILESS_MAIN(DocumentsTest)
#include "tst_documents.moc"
