// SPDX-License-Identifier: GPL-3.0-or-later
// What ends the program where it stands (no memory, a resource that Qt cannot do without) ends it with a sentence and
// status 1, and not with a crash that tells nobody why.
#pragma once

namespace netmoth::agent {

/// Once, before the first thread.
void prepareLastWords();

}  // namespace netmoth::agent
