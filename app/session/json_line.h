// SPDX-License-Identifier: GPL-3.0-or-later
// One line of JSON, member by member; quoting and UTF-8 are RapidJSON's. Everything that the app writes as JSON goes
// through here: EVE, the list of dumped streams, exported flows. Any thread.
#pragma once

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace netmoth::session::json {

using Writer = rapidjson::Writer<rapidjson::StringBuffer>;

inline void key(Writer& json, std::string_view name)
{
    json.Key(name.data(), static_cast<rapidjson::SizeType>(name.size()));
}

inline void member(Writer& json, std::string_view name, std::string_view value)
{
    key(json, name);
    json.String(value.data(), static_cast<rapidjson::SizeType>(value.size()));
}

inline void member(Writer& json, std::string_view name, const char* value)
{
    member(json, name, std::string_view(value));
}

inline void member(Writer& json, std::string_view name, std::uint64_t value)
{
    key(json, name);
    json.Uint64(value);
}

inline void flag(Writer& json, std::string_view name, bool value)
{
    key(json, name);
    json.Bool(value);
}

/// An array of @p values, which have size() and operator[].
template <typename Numbers>
void numbers(Writer& json, std::string_view name, const Numbers& values)
{
    key(json, name);
    json.StartArray();
    for (std::size_t i = 0; i < values.size(); ++i)
        json.Uint64(values[i]);
    json.EndArray();
}

/// "2026-01-31T23:59:59.123456+0000": EVE's form, always UTC. @p timeNs since the epoch.
[[nodiscard]] std::string timestamp(std::int64_t timeNs);

inline std::string finish(const rapidjson::StringBuffer& buffer)
{
    std::string line(buffer.GetString(), buffer.GetSize());
    line += '\n';
    return line;
}

}  // namespace netmoth::session::json
