// SPDX-License-Identifier: GPL-3.0-or-later
// Versions and libraries of this program, for About and for bug reports. Uses no widget.
#pragma once

#include <QList>
#include <QString>

namespace netmoth::gui {

struct LibraryFact
{
    QString name;
    QString version;  ///< Qt and libpcap: at run time; others: at build time, empty if unknown.
    QString licence;  ///< SPDX expression.
    QString purpose;
};

/// The libraries that the window and its helper use.
[[nodiscard]] QList<LibraryFact> libraryFacts();

/// The linker's build id of the running program (its ELF note, hexadecimal); empty when it was built without one.
[[nodiscard]] QString buildId();

/// Version, build id, libraries and system as plain text, one per line: to be copied into a bug report.
[[nodiscard]] QString programFactsText();

}  // namespace netmoth::gui
