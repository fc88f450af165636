// SPDX-License-Identifier: GPL-3.0-or-later
// The one description of every key: validation, the tables of the documents and the form editor all read it.
// Everything here is constant after start-up and may be used from any thread.
#pragma once

#include "core/base/result.h"
#include "core/config/configuration.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace netmoth::config {

enum class KeyType
{
    Text,
    Integer,
    Boolean,
    Choice
};

/// What a changed value needs before it counts.
enum class TakesEffect
{
    Live,      ///< Applied to a running capture.
    OnRestart  ///< Applied when the capture is started the next time.
};

enum class Alignment
{
    None,
    Sixteen,     ///< TPACKET_ALIGNMENT
    Page,        ///< The machine's page size.
    PowerOfTwo,  ///< Not a multiple of anything, but a power.
};

/// A choice is its text.
using Value = std::variant<std::string, std::int64_t, bool>;

struct KeyDescription
{
    std::string_view path;  ///< Dotted: "afpacket.block_size" is block_size inside the section afpacket.
    KeyType type;
    std::string_view topic;  ///< Heading under which a form shows it.
    std::string_view unit;   ///< "bytes", "seconds", … or empty.
    TakesEffect takesEffect;
    std::string_view help;  ///< One sentence.
    Value (*read)(const Configuration&);
    void (*write)(Configuration&, const Value&);  ///< @pre the value passed parseValue() for this key.
    std::int64_t minimum = 0;                     ///< Integers; both ends included.
    std::int64_t maximum = 0;
    Alignment alignment = Alignment::None;
    std::span<const std::string_view> choices = {};
    std::string_view allowedText = {};                ///< Text keys: what is allowed, if restricted.
    bool (*acceptsText)(std::string_view) = nullptr;  ///< Text keys; null: everything is accepted.

    [[nodiscard]] std::string_view section() const;  ///< "afpacket", or empty for a top-level key.
    [[nodiscard]] std::string_view name() const;     ///< "block_size"
};

/// The capture filter: the only key that can change during a capture.
inline constexpr std::string_view kFilterKey = "bpf";

/// Every key, in the order in which a file and a form show them.
[[nodiscard]] std::span<const KeyDescription> schema();

/// The key with this dotted path, or nullptr.
[[nodiscard]] const KeyDescription* findKey(std::string_view path);

[[nodiscard]] bool isSection(std::string_view name);

/// Reads @p text as a value of @p key. A failure (Usage) names the key, what was found and what is allowed.
/// Integers: decimal or 0x, "_" between digits. Booleans: the words of YAML 1.1 and 1.2.
[[nodiscard]] Result<Value> parseValue(const KeyDescription& key, std::string_view text);

/// The text that parseValue() reads back.
[[nodiscard]] std::string valueText(const Value& value);

/// The integer key's allowed value next to @p value, above or below it; at the end of the range the last one there.
[[nodiscard]] std::int64_t neighbouringValue(const KeyDescription& key, std::int64_t value, bool above);

/// "a whole number from 1 to 64", "afpacket or pcap", …
[[nodiscard]] std::string allowedValues(const KeyDescription& key);

/// The default as valueText(); empty when nothing is set.
[[nodiscard]] std::string defaultText(const KeyDescription& key);

/// The keys as a GitHub Markdown table; docs/CONFIGURATION.md contains exactly this.
[[nodiscard]] std::string schemaMarkdownTable();

/// The keys as paragraphs of a manual page; packaging/man/netmoth-config.5 contains exactly this.
[[nodiscard]] std::string schemaManualText();

/// Two keys that do not fit each other.
struct Conflict
{
    std::string_view path;       ///< The key to change first.
    std::string_view otherPath;  ///< Its counterpart, for a file that sets only that one.
    bool isError;                ///< False: it works, with the loss that the sentence states.
    std::string sentence;
};

/// @pre each value alone is valid.
[[nodiscard]] std::vector<Conflict> findConflicts(const Configuration& configuration);

}  // namespace netmoth::config
