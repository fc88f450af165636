// SPDX-License-Identifier: GPL-3.0-or-later
// The captures that others made, the tables beside them, and the list of what differs and why.
// Needs NETMOTH_SOURCE_DIR to be defined.
#pragma once

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QString>
#include <QTest>

#include <set>
#include <utility>

namespace netmoth::testing {

inline QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A test row a capture file: column "path".
inline void addCaptureRows()
{
    QTest::addColumn<QString>("path");
    const QDir corpus(qEnvironmentVariable("NETMOTH_CORPUS"));
    for (const QDir& folder : {corpus, QDir(corpus.filePath("derived"))})
        for (const QFileInfo& capture : folder.entryInfoList({"*.pcap*"}, QDir::Files))
            QTest::newRow(qPrintable(capture.fileName())) << capture.filePath();
}

/// The table that an independent tool made of @p capture; @p kind is "flows" or "streams".
inline QByteArray expectedTable(const QFileInfo& capture, const QString& kind)
{
    return contents(QString("%1/expected/%2.%3.tsv").arg(capture.path(), capture.fileName(), kind));
}

/// First two columns of the table under "## @p section" in deviations.md, without their back quotes.
inline std::set<std::pair<QString, QString>> listedDeviations(const QString& section)
{
    std::set<std::pair<QString, QString>> rows;
    bool inside = false;
    const QString list = QString::fromUtf8(contents(NETMOTH_SOURCE_DIR "/tests/data/deviations.md"));
    for (const QString& line : list.split('\n')) {
        if (line.startsWith("## "))
            inside = line.mid(3) == section;
        if (inside && line.startsWith("| `"))
            rows.emplace(line.section('|', 1, 1).remove('`').trimmed(), line.section('|', 2, 2).remove('`').trimmed());
    }
    return rows;
}

}  // namespace netmoth::testing
