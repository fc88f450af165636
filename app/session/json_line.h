// SPDX-License-Identifier: GPL-3.0-or-later
// One line of JSON, member by member; quoting and UTF-8 are RapidJSON's.
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

inline std::string finish(const rapidjson::StringBuffer& buffer)
{
    std::string line(buffer.GetString(), buffer.GetSize());
    line += '\n';
    return line;
}

}  // namespace netmoth::session::json
