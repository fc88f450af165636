// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/models/program_facts.h"

#include "app/gui/models/library_versions.h"
#include "core/base/version.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QSysInfo>

#include <elf.h>
#include <link.h>
#include <pcap/pcap.h>

#include <cstring>

namespace netmoth::gui {

namespace {

struct ProgramFactsText
{
    Q_DECLARE_TR_FUNCTIONS(ProgramFacts)
};

constexpr std::size_t alignedToWord(std::size_t size)
{
    return (size + 3) & ~std::size_t{3};
}

/// The build id among the notes in @p segment (elf(5)): name size, description size, type, name, description.
QByteArray buildIdIn(const char* segment, std::size_t size)
{
    while (size >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) note;
        std::memcpy(&note, segment, sizeof note);
        const std::size_t nameSize = alignedToWord(note.n_namesz);
        const std::size_t whole = sizeof note + nameSize + alignedToWord(note.n_descsz);
        if (whole > size)
            return {};
        const char* name = segment + sizeof note;
        if (note.n_type == NT_GNU_BUILD_ID && note.n_namesz == 4 && std::memcmp(name, "GNU", 4) == 0)
            return QByteArray(name + nameSize, static_cast<qsizetype>(note.n_descsz)).toHex();
        segment += whole;
        size -= whole;
    }
    return {};
}

/// Called for each loaded object; the program itself comes first.
int lookAtProgram(dl_phdr_info* object, std::size_t, void* into)
{
    for (int i = 0; i < object->dlpi_phnum; ++i) {
        const ElfW(Phdr)& header = object->dlpi_phdr[i];
        auto& id = *static_cast<QByteArray*>(into);
        if (header.p_type == PT_NOTE && id.isEmpty())
            // The address that the loader gave, as a number.
            id = buildIdIn(reinterpret_cast<const char*>(object->dlpi_addr + header.p_vaddr), header.p_memsz);
    }
    return 1;  // no further object
}

}  // namespace

QList<LibraryFact> libraryFacts()
{
    const auto version = [](const char* text) { return QString::fromLatin1(text); };
    const QString pcap =
        version(pcap_lib_version()).section(QLatin1String("version "), 1).section(QLatin1Char(' '), 0, 0);
    return {
        {QStringLiteral("Qt"), version(qVersion()), QStringLiteral("LGPL-3.0-only"),
         ProgramFactsText::tr("the window")},
        {QStringLiteral("Qt Charts"), version(qVersion()), QStringLiteral("GPL-3.0-only"),
         ProgramFactsText::tr("charts")},
        {QStringLiteral("libpcap"), pcap, QStringLiteral("BSD-3-Clause"),
         ProgramFactsText::tr("capture filters, capture")},
        {QStringLiteral("yaml-cpp"), version(kYamlCppVersion), QStringLiteral("MIT"),
         ProgramFactsText::tr("configuration file")},
        {QStringLiteral("RE2"), QString(), QStringLiteral("BSD-3-Clause"),
         ProgramFactsText::tr("regular expressions in display filters")},
        {QStringLiteral("{fmt}"), version(kFmtVersion), QStringLiteral("MIT"), ProgramFactsText::tr("text")},
        {QStringLiteral("tl::expected"), version(kExpectedVersion), QStringLiteral("CC0-1.0"),
         ProgramFactsText::tr("results")},
        {QStringLiteral("zlib"), version(kZlibVersion), QStringLiteral("Zlib"),
         ProgramFactsText::tr("compressed capture files")},
        {QStringLiteral("Zstandard"), version(kZstdVersion), QStringLiteral("BSD-3-Clause OR GPL-2.0-only"),
         ProgramFactsText::tr("compressed capture files")},
        {QStringLiteral("RapidJSON"), QString(), QStringLiteral("MIT"), ProgramFactsText::tr("EVE JSON")},
        {QStringLiteral("CLI11"), version(kCli11Version), QStringLiteral("BSD-3-Clause"),
         ProgramFactsText::tr("command line of the helper")},
        {QStringLiteral("libcap"), version(kLibcapVersion), QStringLiteral("BSD-3-Clause OR GPL-2.0-only"),
         ProgramFactsText::tr("rights of the helper")},
        {QStringLiteral("libseccomp"), version(kSeccompVersion), QStringLiteral("LGPL-2.1-only"),
         ProgramFactsText::tr("sandbox of the helper")},
    };
}

QString buildId()
{
    QByteArray id;
    dl_iterate_phdr(&lookAtProgram, &id);
    return QString::fromLatin1(id);
}

QString programFactsText()
{
    QStringList lines{QStringLiteral("Netmoth %1").arg(QLatin1String(kVersion))};
    if (const QString id = buildId(); !id.isEmpty())
        lines << QStringLiteral("build id %1").arg(id);
    for (const LibraryFact& library : libraryFacts())
        lines << QStringLiteral("%1 %2").arg(library.name, library.version).trimmed();
    lines << QStringLiteral("%1, %2 %3, %4")
                 .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                      QSysInfo::currentCpuArchitecture());
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace netmoth::gui
