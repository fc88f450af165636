// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"
#include "tests/support/filter_generator.h"

#include <string_view>

namespace netmoth::test {
namespace {

Bytes bytesOf(std::string_view text)
{
    return {text.begin(), text.end()};
}

}  // namespace

std::map<std::string, Bytes> makeSeeds()
{
    std::map<std::string, Bytes> seeds{
        {"words",
         bytesOf("any host.name != \"a\\x41\\\\\" and all ip.addr !== ::ffff:1.2.3.4/96 or not ~ === { } .. any_eq")},
        {"texts", bytesOf("host.name matches r\"^(a|b)*\\.(org|com)$\" || host.name in {a, \"b c\"} && host.name "
                          "contains \xC3\xB6")},
        {"times", bytesOf("flow.start >= \"2024-02-29 23:59:59.123456789+02:00\" && flow.end < 1700000000.5")},
        {"units", bytesOf("flow.bytes in {1.5 kB..2MiB, 3} && flow.duration <= 0.5h && flow.packets > 1 k")},
        {"deep", bytesOf(std::string(60, '(') + "!tcp" + std::string(60, ')'))},
    };
    FilterGenerator generator(2024);
    for (int i = 0; i < 12; ++i)
        seeds.emplace("generated-" + std::to_string(i), bytesOf(generator.filter().text));
    return seeds;
}

}  // namespace netmoth::test
