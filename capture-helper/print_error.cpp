// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/print_error.h"

#include "core/base/plain_text.h"

#include <unistd.h>

#include <string>

namespace netmoth::capture {

void printError(std::string_view sentence)
{
    std::string line = "netmoth-capture: " + plainText(sentence) + '\n';
    std::string_view left = line;
    while (!left.empty()) {
        const ssize_t written = ::write(STDERR_FILENO, left.data(), left.size());
        if (written <= 0)
            return;
        left.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace netmoth::capture
