// SPDX-License-Identifier: GPL-3.0-or-later
// Every text of the sources is in every language, finished, and keeps what the program relies on: placeholders,
// mnemonics, plural forms, the punctuation and the blanks at its ends.
#include <QDir>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

namespace {

const QStringList kLanguages{"ar", "de", "es", "fr", "ja", "ru", "zh_CN"};
const QMap<QString, qsizetype> kPluralForms{{"ar", 6}, {"de", 2}, {"en", 2}, {"es", 2},
                                            {"fr", 2}, {"ja", 1}, {"ru", 3}, {"zh_CN", 1}};

struct Message
{
    QString context;
    QString source;
    QString comment;
    QStringList translations;  ///< One; as many as the language has plural forms where there is a number.
    bool isPlural = false;
    bool isUnfinished = false;

    [[nodiscard]] QString name() const { return context + ": " + source; }
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message;
    message.context = context;
    message.isPlural = xml.attributes().value("numerus") == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            message.comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.isUnfinished = xml.attributes().hasAttribute("type");  // unfinished, vanished, obsolete
            if (!message.isPlural)
                message.translations << xml.readElementText();
            else
                while (xml.readNextStartElement())
                    message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

QList<Message> messagesOf(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    xml.readNextStartElement();  // TS
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1String("message"))
                messages << readMessage(xml, context);
            else
                xml.skipCurrentElement();
        }
    }
    if (xml.hasError())
        qFatal("%s: %s", qPrintable(path), qPrintable(xml.errorString()));
    return messages;
}

QString fileOf(const QString& folder, const QString& language)
{
    return QStringLiteral("%1/netmoth_%2.ts").arg(folder, language);
}

const QString kFolder = QStringLiteral(NETMOTH_SOURCE_DIR "/translations");

QStringList allOf(const QRegularExpression& pattern, const QString& text)
{
    QStringList found;
    for (auto matches = pattern.globalMatch(text); matches.hasNext();)
        found << matches.next().captured();
    found.sort();
    return found;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression kPlace(QStringLiteral("%(L?\\d+|L?n)"));
    return allOf(kPlace, text);
}

/// What the window offers to copy.
QStringList commands(const QString& text)
{
    static const QRegularExpression kCommand(QStringLiteral("`[^`]*`"));
    return allOf(kCommand, text);
}

/// A plural form for one certain number may say it in a word.
QStringList withoutNumber(QStringList found)
{
    found.removeAll(QStringLiteral("%n"));
    found.removeAll(QStringLiteral("%Ln"));
    return found;
}

qsizetype mnemonics(QString text)
{
    text.remove(QStringLiteral("&&"));
    return text.count(QLatin1Char('&'));
}

/// ".", ":", "…" or nothing: what a text ends with, whatever the script, and without a mnemonic behind it.
QString ending(QString text)
{
    static const QRegularExpression kMnemonic(QStringLiteral("\\(&.\\)"));
    static const QRegularExpression kInvisible(QStringLiteral("[\\x{2066}-\\x{2069}\\x{200e}\\x{200f}]"));
    text = text.remove(kMnemonic).remove(kInvisible).trimmed();
    for (const auto& [marks, name] : {std::pair("。.", "."), std::pair("：:", ":"), std::pair("…", "…")})
        if (!text.isEmpty() && QString::fromUtf8(marks).contains(text.back()))
            return QString::fromUtf8(name);
    return {};
}

/// What a page of the help holds, its words apart: titles, rows, entries, paragraphs, links, names of keys and
/// commands.
QMap<QString, QStringList> formOf(const QString& path)
{
    QMap<QString, QStringList> form;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return form;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& block : text.split("\n\n", Qt::SkipEmptyParts)) {
        const QString begin = block.trimmed().left(2);
        form["blocks"] << (begin.startsWith('#') || begin.startsWith('|') || begin == "* " || begin == "1." ? begin
                                                                                                            : "");
    }
    for (const QString& line : text.split('\n'))
        if (line.startsWith('|') || line.startsWith("* ") || QRegularExpression("^[0-9]\\.").match(line).hasMatch())
            form["rows"] << line.left(1);
    const auto collect = [&](const char* what, const char* pattern) {
        for (auto found = QRegularExpression(pattern).globalMatch(text); found.hasNext();)
            form[what] << found.next().captured(1).section('/', -1);
        form[what].sort();
    };
    collect("links", R"(\]\(([^)]*)\))");
    collect("code", "`([^`]*)`");
    collect("function keys", R"((?:^|[^A-Za-z0-9])(F[0-9]+)\b)");
    return form;
}

}  // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private slots:
    void everyTextOfTheSourcesIsThere();
    void everyTextIsFinished_data();
    void everyTextIsFinished();
    void everyTextKeepsItsForm_data();
    void everyTextKeepsItsForm();
    void translatedHelpSaysTheSame_data();
    void translatedHelpSaysTheSame();
};

void TestTranslations::everyTextOfTheSourcesIsThere()
{
    const QTemporaryDir folder;
    for (const QString& language : kLanguages + QStringList{"en"})
        QVERIFY(QFile::copy(fileOf(kFolder, language), fileOf(folder.path(), language)));
    QProcess update;
    update.start(NETMOTH_SOURCE_DIR "/scripts/update_translations.sh", {folder.path()});
    QVERIFY2(update.waitForFinished(60'000), "lupdate came to no end");
    QVERIFY2(update.exitCode() == 0, update.readAllStandardError().constData());
    for (const QString& language : kLanguages + QStringList{"en"}) {
        QStringList missing;
        const QList<Message> messages = messagesOf(fileOf(folder.path(), language));
        for (const Message& message : messages)
            if (message.isUnfinished)
                missing << message.name();
        QVERIFY2(missing.isEmpty(),
                 qPrintable(language + ": run scripts/update_translations.sh and translate " + missing.join(" | ")));
        QCOMPARE(messagesOf(fileOf(kFolder, language)).size(), messages.size());  // none that is gone
        QVERIFY2(language == "en" || messages.size() > 500, "lupdate found no texts");
    }
}

void TestTranslations::everyTextIsFinished_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : kLanguages + QStringList{"en"})
        QTest::newRow(qPrintable(language)) << language;
}

void TestTranslations::everyTextIsFinished()
{
    QFETCH(QString, language);
    for (const Message& message : messagesOf(fileOf(kFolder, language))) {
        QVERIFY2(!message.isUnfinished, qPrintable(message.name()));
        QVERIFY2(message.translations.size() == (message.isPlural ? kPluralForms[language] : 1),
                 qPrintable(message.name()));
        for (const QString& translation : message.translations)
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.name()));
    }
}

void TestTranslations::everyTextKeepsItsForm_data()
{
    everyTextIsFinished_data();
}

void TestTranslations::everyTextKeepsItsForm()
{
    QFETCH(QString, language);
    QStringList offences;
    for (const Message& message : messagesOf(fileOf(kFolder, language)))
        for (const QString& translation : message.translations) {
            const QString where = message.name() + " -> " + translation;
            const bool saysNumber = !message.isPlural || &translation == &message.translations.back();
            const auto known = [&](const QString& text) {
                return saysNumber ? placeholders(text) : withoutNumber(placeholders(text));
            };
            if (known(message.source) != known(translation))
                offences << "placeholders: " + where;
            if (commands(message.source) != commands(translation))
                offences << "command: " + where;
            if (mnemonics(message.source) != mnemonics(translation))
                offences << "mnemonic: " + where;
            // A single word may be abbreviated in one language alone: a column's title.
            if (message.source.trimmed().contains(' ') && ending(message.source) != ending(translation))
                offences << "end: " + where;
            if (message.source.startsWith(' ') != translation.startsWith(' ') && language != "zh_CN")
                offences << "blank before: " + where;
            if (message.source.endsWith(' ') != translation.endsWith(' '))
                offences << "blank behind: " + where;
        }
    QVERIFY2(offences.isEmpty(), qPrintable('\n' + offences.join('\n')));
}

void TestTranslations::translatedHelpSaysTheSame_data()
{
    QTest::addColumn<QString>("translated");
    QTest::addColumn<QString>("english");
    const QDir help(NETMOTH_SOURCE_DIR "/resources/help");
    const QStringList pages = help.entryList({"*.md"}, QDir::Files);
    QVERIFY(pages.size() > 5);
    for (const QString& language : help.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const QDir folder(help.filePath(language));
        for (const QString& page : pages + folder.entryList(QDir::Files))
            QTest::newRow(qPrintable(language + '/' + page)) << folder.filePath(page) << help.filePath(page);
    }
}

/// Every page is there in a language that has any, with all that its English original has, and compiled in.
void TestTranslations::translatedHelpSaysTheSame()
{
    QFETCH(QString, translated);
    QFETCH(QString, english);
    const QMap<QString, QStringList> form = formOf(english);
    QVERIFY(!form.isEmpty());
    for (const QString& what : form.keys())
        QVERIFY2(formOf(translated)[what] == form[what], qPrintable(what + ": " + formOf(translated)[what].join(" | ") +
                                                                    "\ninstead of " + form[what].join(" | ")));
    QFile resources(NETMOTH_SOURCE_DIR "/resources/resources.qrc");
    QVERIFY(resources.open(QIODevice::ReadOnly));
    const QString entry = "<file>" + translated.mid(QString(NETMOTH_SOURCE_DIR "/resources/").size()) + "</file>";
    QVERIFY2(resources.readAll().contains(entry.toUtf8()), qPrintable(entry));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
