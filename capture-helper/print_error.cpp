// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/print_error.h"

#include "core/base/standard_streams.h"

namespace netmoth::capture {

void printError(std::string_view sentence)
{
    sayOnStandardError("netmoth-capture", sentence);
}

}  // namespace netmoth::capture
