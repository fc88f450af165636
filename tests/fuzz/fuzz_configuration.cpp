// SPDX-License-Identifier: GPL-3.0-or-later
// A configuration file of any bytes: it gives a valid configuration and sentences, and an edit of it either changes
// what it should and nothing else, or is refused with a sentence.
#include "core/config/config_editor.h"
#include "core/config/config_file.h"
#include "core/config/config_schema.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace {

using namespace netmoth::config;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

bool isSentence(const std::string& text)
{
    return !text.empty() && std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; });
}

void checkOutcome(const LoadOutcome& outcome)
{
    require(outcome.diagnostics.size() <= 2 * kMaxDiagnostics);
    for (const Diagnostic& diagnostic : outcome.diagnostics) {
        require(isSentence(diagnostic.sentence));
        require((diagnostic.line == 0) == (diagnostic.column == 0));
    }
    for (const KeyDescription& key : schema()) {
        const Value value = key.read(outcome.configuration);
        const auto again = parseValue(key, valueText(value));
        require(again && *again == value);
    }
    if (!outcome.hasErrors())
        require(std::ranges::none_of(findConflicts(outcome.configuration), &Conflict::isError));
}

void checkEdit(std::string_view text, const LoadOutcome& before, const KeyChange& change)
{
    const std::array changes{change};
    const auto edited = withChanges(text, changes);
    if (!edited) {
        require(isSentence(edited.error().sentence));
        return;
    }
    const LoadOutcome after = parse(*edited, "fuzz");
    for (const KeyDescription& key : schema()) {
        const bool isTarget = key.path == change.path;
        require(valueText(key.read(after.configuration)) ==
                (isTarget ? change.value : valueText(key.read(before.configuration))));
    }
    require(withChanges(*edited, changes).value_or("") == *edited);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const std::string text(bytes, bytes + size);
    const LoadOutcome outcome = parse(text, "fuzz");
    checkOutcome(outcome);
    require(outcome.text == text);
    checkEdit(text, outcome, {"bpf", "tcp # \"x\""});
    checkEdit(text, outcome, {"max_cores", "3"});
    checkEdit(text, outcome, {"afpacket.timeout", "7"});
    return 0;
}
