// SPDX-License-Identifier: GPL-3.0-or-later
// A control message of any bytes, with any number of descriptors: it is refused with a sentence, or it is exactly what
// its own meaning encodes to; and no descriptor stays open that nobody owns.
//
// Input: one byte, how many descriptors come with it (modulo 8); then the message.
#include "core/control/control_channel.h"
#include "core/source/filter_program.h"
#include "core/source/vlan_filter.h"

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <vector>

namespace {

using namespace netmoth;
using namespace netmoth::control;

constexpr std::size_t kMostDescriptors = 7;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

void requireSentence(const std::string& text)
{
    require(text.size() > 10 && std::ranges::none_of(text, [](char c) { return static_cast<unsigned char>(c) < ' '; }));
}

void checkDecoding(std::span<const std::uint8_t> bytes)
{
    const auto message = decode(bytes);
    if (!message) {
        require(message.error().kind == FailureKind::Protocol);
        return requireSentence(message.error().sentence);
    }
    std::vector<std::uint8_t> again;
    require(encode(*message, again).has_value());
    require(std::ranges::equal(again, bytes));
    // What the helper does with instructions before the kernel judges them.
    if (const auto* filter = std::get_if<SetFilter>(&*message))
        if (const auto shaped = source::shapedFilter(filter->instructions, {.snapLengthBytes = 96}); shaped)
            require(shaped->size() <= source::kMaxFilterInstructions);
    if (const auto* filter = std::get_if<SetFilter>(&*message))
        for (const auto runner : {source::FilterRunner::Kernel, source::FilterRunner::LibpcapToo})
            if (const auto aware = source::vlanAwareFilter(filter->instructions, runner); !aware)
                requireSentence(aware.error().sentence);
}

/// Past what a channel itself would send.
void sendRaw(int socket, std::span<const std::uint8_t> bytes, std::size_t descriptors)
{
    std::array<int, kMostDescriptors> carried{};
    carried.fill(socket);
    iovec part{const_cast<std::uint8_t*>(bytes.data()), bytes.size()};
    alignas(cmsghdr) std::array<std::uint8_t, CMSG_SPACE(sizeof carried)> control{};
    msghdr header{};
    header.msg_iov = &part;
    header.msg_iovlen = 1;
    if (descriptors > 0) {
        header.msg_control = control.data();
        header.msg_controllen = CMSG_SPACE(descriptors * sizeof(int));
        cmsghdr* const rights = CMSG_FIRSTHDR(&header);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(descriptors * sizeof(int));
        std::memcpy(CMSG_DATA(rights), carried.data(), descriptors * sizeof(int));
    }
    require(::sendmsg(socket, &header, MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size()));
}

/// Among the numbers that a message can get: the same before and after where no descriptor was forgotten.
int openDescriptors()
{
    constexpr int kBeyond = 48;
    int open = 0;
    for (int descriptor = 0; descriptor < kBeyond; ++descriptor)
        open += ::fcntl(descriptor, F_GETFD) >= 0 ? 1 : 0;
    require(open < kBeyond - static_cast<int>(kMostDescriptors) - 2);
    return open;
}

void checkChannel(std::span<const std::uint8_t> bytes, std::size_t descriptors)
{
    const int before = openDescriptors();
    {
        auto pair = ControlChannel::createPair();
        require(pair.has_value());
        sendRaw(pair->first.descriptor(), bytes, descriptors);
        auto reception = pair->second.receive(std::chrono::milliseconds(0));
        if (!reception)
            requireSentence(reception.error().sentence);
        else if (reception->status == Reception::Status::Received)
            require(carriesDescriptor(reception->message) == reception->descriptor.isValid());
    }
    require(openDescriptors() == before);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    if (size < 2 || size > 2 * kMaxMessageBytes)  // an empty packet means that the other end closed
        return 0;
    const std::span message(bytes + 1, size - 1);
    checkDecoding(message);
    checkChannel(message, bytes[0] % (kMostDescriptors + 1));
    return 0;
}
