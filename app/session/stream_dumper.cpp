// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/stream_dumper.h"

namespace netmoth::session {

StreamDumper::StreamDumper(StreamDump dump)
    : m_dump(std::move(dump))
    , m_reader([this](const tap::TapFrame& frame) { return m_dump.take(frame).map([] { return true; }); },
               [this] { return m_dump.finish(); })
{
    connect(&m_reader, &TapReader::finished, this, &StreamDumper::finished);
    connect(&m_reader, &TapReader::failed, this, &StreamDumper::failed);
}

}  // namespace netmoth::session
