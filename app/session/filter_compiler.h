// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles capture filters in the background: resolving names in them takes seconds if a name server does not answer.
// Not even the destructor waits for that. One compilation at a time. Lives on the thread that created it; answers
// arrive there.
#pragma once

#include "core/source/bpf_compiler.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <string>

namespace netmoth::session {

class FilterCompiler final : public QObject
{
    Q_OBJECT

public:
    using Outcome = tl::expected<source::BpfProgram, source::BpfProblem>;
    using Answer = std::function<void(const Outcome&)>;

    /// The compiling function; called on another thread, possibly after the end of this object.
    using Compile = std::function<Outcome(const std::string&, packet::LinkType, std::uint32_t)>;

    explicit FilterCompiler(QObject* parent = nullptr);  ///< libpcap compiles.
    explicit FilterCompiler(Compile compile, QObject* parent = nullptr);

    /// @p answer is called from the event loop, unless compile() or cancel() is called before: the newest counts.
    void compile(const QString& expression, packet::LinkType linkType, std::uint32_t snapLength, Answer answer);
    void cancel();

private:
    void startNext();

    struct Job
    {
        std::string expression;
        packet::LinkType linkType;
        std::uint32_t snapLength;
        Answer answer;
    };

    Compile m_compile;
    std::unique_ptr<Job> m_waiting;
    quint64 m_newest = 0;
    bool m_busy = false;
};

}  // namespace netmoth::session
