// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/version_text.h"

#include "core/base/version.h"

#include <elf.h>
#include <fmt/format.h>
#include <link.h>

#include <cstddef>
#include <cstring>
#include <span>

namespace netmoth {

namespace {

using Bytes = std::span<const std::byte>;

constexpr std::size_t kNoteAlignment = 4;

std::size_t padded(std::size_t bytes)
{
    return (bytes + kNoteAlignment - 1) / kNoteAlignment * kNoteAlignment;
}

/// The GNU build id among the ELF notes in @p notes, empty if there is none (elf(5), Notes).
Bytes buildIdIn(Bytes notes)
{
    while (notes.size() >= sizeof(ElfW(Nhdr))) {
        ElfW(Nhdr) header{};
        std::memcpy(&header, notes.data(), sizeof header);
        const std::size_t description = sizeof header + padded(header.n_namesz);
        if (description + header.n_descsz > notes.size())
            return {};
        const bool isGnu = header.n_namesz == sizeof ELF_NOTE_GNU &&
                           std::memcmp(notes.data() + sizeof header, ELF_NOTE_GNU, sizeof ELF_NOTE_GNU) == 0;
        if (isGnu && header.n_type == NT_GNU_BUILD_ID)
            return notes.subspan(description, header.n_descsz);
        const std::size_t next = description + padded(header.n_descsz);
        notes = next < notes.size() ? notes.subspan(next) : Bytes{};
    }
    return {};
}

/// For dl_iterate_phdr: the first object is the program itself.
int readProgram(dl_phdr_info* object, std::size_t, void* result)
{
    for (ElfW(Half) i = 0; i < object->dlpi_phnum; ++i) {
        const ElfW(Phdr)& segment = object->dlpi_phdr[i];
        if (segment.p_type != PT_NOTE)
            continue;
        const auto* const begin = reinterpret_cast<const std::byte*>(object->dlpi_addr + segment.p_vaddr);
        if (const Bytes id = buildIdIn({begin, segment.p_memsz}); !id.empty()) {
            *static_cast<Bytes*>(result) = id;
            break;
        }
    }
    return 1;
}

}  // namespace

std::string versionText(std::string_view program)
{
    Bytes id;
    ::dl_iterate_phdr(&readProgram, &id);
    std::string digits;
    for (const std::byte byte : id)
        digits += fmt::format("{:02x}", std::to_integer<unsigned>(byte));
    return fmt::format("{} {} (build {})\n", program, kVersion, digits.empty() ? "unknown" : digits);
}

}  // namespace netmoth
