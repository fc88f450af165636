// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_compiler.h"

#include "app/session/background_call.h"

#include <utility>

namespace netmoth::session {

FilterCompiler::FilterCompiler(QObject* parent)
    : FilterCompiler(&source::compileFilterInPlace, parent)
{
}

FilterCompiler::FilterCompiler(Compile compile, QObject* parent)
    : QObject(parent)
    , m_compile(std::move(compile))
{
}

void FilterCompiler::compile(const QString& expression, packet::LinkType linkType, std::uint32_t snapLength,
                             Answer answer)
{
    ++m_newest;
    m_waiting = std::make_unique<Job>(Job{expression.toStdString(), linkType, snapLength, std::move(answer)});
    startNext();
}

void FilterCompiler::cancel()
{
    ++m_newest;
    m_waiting.reset();
}

void FilterCompiler::startNext()
{
    if (m_busy || !m_waiting)
        return;
    m_busy = true;
    Job job = std::move(*std::exchange(m_waiting, nullptr));
    const auto compiling =
        runDetached([compile = m_compile, expression = std::move(job.expression), linkType = job.linkType,
                     snapLength = job.snapLength] { return compile(expression, linkType, snapLength); });
    whenFinished(this, compiling, [this, id = m_newest, answer = std::move(job.answer)](const Outcome& outcome) {
        m_busy = false;
        if (id == m_newest)
            answer(outcome);
        startNext();
    });
}

}  // namespace netmoth::session
