// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/last_words.h"

#include "app/agent/agent_options.h"
#include "core/base/standard_streams.h"

#include <QString>

#include <fmt/format.h>
#include <unistd.h>

#include <cstdlib>
#include <exception>
#include <memory>
#include <new>
#include <system_error>

namespace netmoth::agent {

namespace {

constexpr char kOutOfMemory[] =
    "There is not enough memory. Raise the limit (ulimit -v), or lower flow_table.capacity or number_of_rings.";

/// Freed when there is no other memory left, so that a message can be formatted.
std::unique_ptr<char[]>& reserve()
{
    static std::unique_ptr<char[]> memory = std::make_unique<char[]>(64 << 10);
    return memory;
}

/// The helper ends by itself when its control socket closes.
[[noreturn]] void endWith(std::string_view sentence)
{
    std::set_new_handler(nullptr);
    reserve().reset();
    sayOnStandardError(kProgramName, sentence);
    ::_exit(1);
}

[[noreturn]] void endOutOfMemory()
{
    endWith(kOutOfMemory);
}

/// Exceptions of Qt arrive here too: it allocates without operator new.
[[noreturn]] void endUncaught()
{
    try {
        if (const std::exception_ptr exception = std::current_exception())
            std::rethrow_exception(exception);
    } catch (const std::bad_alloc&) {
        endWith(kOutOfMemory);
    } catch (const std::system_error& error) {
        endWith(fmt::format("A resource is missing ({}). Raise the limit (ulimit -a).", error.code().message()));
    } catch (const std::exception& error) {
        sayOnStandardError(kProgramName,
                           fmt::format("Ended by a fault of its own ({}): please report this.", error.what()));
    } catch (...) {
        sayOnStandardError(kProgramName, "Ended by a fault of its own: please report this.");
    }
    std::abort();
}

/// Qt's warnings are for developers: failures have their own messages. Fatal errors of Qt have none.
void hearQt(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtFatalMsg)
        endWith(fmt::format("{} (Qt). A resource is missing: raise the limit (ulimit -a).", message.toStdString()));
}

}  // namespace

void prepareLastWords()
{
    reserve();
    std::set_new_handler(endOutOfMemory);
    std::set_terminate(endUncaught);
    qInstallMessageHandler(hearQt);
}

}  // namespace netmoth::agent
