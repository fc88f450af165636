// SPDX-License-Identifier: GPL-3.0-or-later
// A sentence for the user that can be said again, in the language of that moment. Any thread.
#pragma once

#include <QString>

#include <functional>

namespace netmoth::model {

/// Contains the values of the sentence, and no object that is destroyed with a window.
using Saying = std::function<QString()>;

}  // namespace netmoth::model
