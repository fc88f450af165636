// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture-helper/preparation.h"

#include <unistd.h>

#include <array>
#include <atomic>
#include <exception>
#include <thread>

namespace netmoth::capture {

Result<void> prepareUnlessEnded(CaptureSources& sources, const Options& options, pollfd end, int wakeFd)
{
    Result<void> prepared;
    std::exception_ptr thrown;
    std::atomic<bool> isDone{false};
    std::thread preparing([&] {
        try {
            prepared = sources.prepare(options);
        } catch (...) {
            thrown = std::current_exception();
        }
        isDone.store(true, std::memory_order_release);  // pairs with the acquire below
        const std::uint64_t one = 1;
        [[maybe_unused]] const ssize_t woken = ::write(wakeFd, &one, sizeof one);
    });
    while (!isDone.load(std::memory_order_acquire)) {
        std::array<pollfd, 2> descriptors{pollfd{wakeFd, POLLIN, 0}, end};
        ::poll(descriptors.data(), descriptors.size(), -1);
        if (descriptors[1].revents != 0 && !isDone.load(std::memory_order_acquire))
            ::_exit(0);  // the thread may be blocked in a read
    }
    preparing.join();
    if (thrown)
        std::rethrow_exception(thrown);
    return prepared;
}

}  // namespace netmoth::capture
