// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/plain_text.h"

#include <QTest>

#include <string>

using netmoth::isPlainText;
using netmoth::plainText;

class PlainTextTest : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotPlainIsReplaced_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("plain");
        const auto row = [](const char* name, const char* text, const char* plain) {
            QTest::newRow(name) << QByteArray(text) << QByteArray(plain);
        };
        row("empty", "", "");
        row("ascii", "eth0: 3 of 4", "eth0: 3 of 4");
        row("utf8", "Größe ≤ 3 – 日本語 🦋", "Größe ≤ 3 – 日本語 🦋");
        row("escape", "a\x1B[31mb", "a?[31mb");
        row("lines", "a\nb\r\tc", "a?b??c");
        row("delete", "a\x7F", "a?");
        row("c1",
            "a\xC2\x9B"
            "31mb",
            "a?31mb");  // CSI in one character
        row("rightToLeftOverride",
            "a\xE2\x80\xAE"
            "b",
            "a?b");
        row("isolate",
            "a\xE2\x81\xA6"
            "b",
            "a?b");
        row("marks", "a\xE2\x80\x8E\xE2\x80\x8F\xD8\x9C.", "a???.");
        row("lineSeparator",
            "a\xE2\x80\xA8"
            "b",
            "a?b");
        row("stray", "a\x80\xFFz", "a??z");
        row("cutOff", "a\xE2\x82", "a??");
        row("overlong", "\xC0\x9B", "??");  // an escape character in two bytes
        row("surrogate", "\xED\xA0\x80", "???");
        row("aboveUnicode", "\xF4\x90\x80\x80", "????");
        QTest::newRow("nul") << QByteArray("a\0b", 3) << QByteArray("a?b");
    }

    void whatIsNotPlainIsReplaced()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, plain);
        QCOMPARE(QByteArray::fromStdString(plainText(text.toStdString())), plain);
        QVERIFY(isPlainText(plain.toStdString()));
        QCOMPARE(isPlainText(text.toStdString()), text == plain);
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "tst_plain_text.moc"
