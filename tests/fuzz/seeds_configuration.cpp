// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/seeds.h"

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
    return {
        {"block", bytesOf("# all\ninterface: eth0   # first\nbpf: \"tcp port 80\"\nmax_cores: 0\nzero_copy: yes\n"
                          "afpacket:\n  block_size: 65536\n  timeout: 10 # ms\nflow_table:\n  capacity: 5000\n")},
        {"flow", bytesOf("{\"interface\": 'eth0', bpf: tcp, max_cores: 0x2, afpacket: {timeout: 3, x: [1, {a: b}]}}")},
        {"scalars", bytesOf("bpf: |-\n  tcp\n\n  or udp\nlog_file: >\n  a\n  b\ninterface: 'it''s'\n"
                            "strategy: af\n  packet\nmax_cores:\n  2\n")},
        {"crlf", bytesOf("\xEF\xBB\xBF---\r\nbpf: ~\r\nmax_cores:\r\nafpacket:\r\n...\r\n---\r\nbpf: 2\r\n")},
        {"odd", bytesOf("? bpf\n: tcp\n? [a, b]\n: - 1\n  - &a !!str 2\n<<: *a\nmax_cores: 1\nmax_cores: 2\n")},
        {"twice", bytesOf("max_cores:\n  f: s\nmax_cores: 3\nafpacket:\n  block_size: 1\nafpacket:\n  timeout: 7\n")},
        {"original", bytesOf("strategy: ebpf\nnumber_of_rings: 0\nconnection_timeout: 0\nagent_mode: true\n"
                             "postgres:\n  user: u\nallowed_origins: [a]\nlog_level: x\nsnapshot_lenght: 1\n")},
        {"wrong", bytesOf("max_cores: \"\\x\\q\"\nbpf: \"a\\u00e9\\n\"\nafpacket.timeout: 3\nnumber_of_rings: 65\n")},
    };
}

}  // namespace netmoth::test
