// SPDX-License-Identifier: GPL-3.0-or-later
// Compiles capture filters on a thread of its own: names in them may ask the name server, which takes seconds when it
// does not answer. Lives on the thread that created it; answers arrive there.
#pragma once

#include "core/source/bpf_compiler.h"

#include <QObject>
#include <QString>
#include <QThread>

#include <functional>

namespace netmoth::session {

class FilterCompiler final : public QObject
{
    Q_OBJECT

public:
    using Outcome = tl::expected<source::BpfProgram, source::BpfProblem>;
    using Answer = std::function<void(const Outcome&)>;

    explicit FilterCompiler(QObject* parent = nullptr);
    ~FilterCompiler() override;  ///< Waits for a compilation that is under way.

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

    QThread m_thread;
    QObject* m_worker;  ///< Lives in m_thread, which deletes it.
    std::unique_ptr<Job> m_waiting;
    quint64 m_newest = 0;
    bool m_busy = false;
};

}  // namespace netmoth::session
