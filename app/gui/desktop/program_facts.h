// SPDX-License-Identifier: GPL-3.0-or-later
// What this program is made of: for About and for bug reports. Knows no widget.
#pragma once

#include <QList>
#include <QString>

namespace netmoth::gui {

struct LibraryFact
{
    QString name;
    QString
        version;  ///< Qt and libpcap: that which runs; others: that which was built against, empty if it does not tell.
    QString licence;  ///< SPDX expression.
    QString purpose;
};

/// The libraries that the window and its helper use.
[[nodiscard]] QList<LibraryFact> libraryFacts();

/// The linker's build id of the running program (its ELF note, hexadecimal); empty when it was built without one.
[[nodiscard]] QString buildId();

/// Version, build id, libraries and system as plain text, a line each: to be copied into a bug report.
[[nodiscard]] QString programFactsText();

}  // namespace netmoth::gui
