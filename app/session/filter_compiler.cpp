// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/session/filter_compiler.h"

#include <utility>

namespace netmoth::session {

FilterCompiler::FilterCompiler(QObject* parent)
    : QObject(parent)
    , m_worker(new QObject)
{
    m_thread.setObjectName(QStringLiteral("filter-compiler"));
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
}

FilterCompiler::~FilterCompiler()
{
    if (!m_thread.isRunning()) {
        delete m_worker;
        return;
    }
    m_thread.quit();
    m_thread.wait();
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
    if (!m_thread.isRunning())
        m_thread.start();
    QMetaObject::invokeMethod(m_worker, [this, id = m_newest, job = std::move(*std::exchange(m_waiting, nullptr))] {
        Outcome outcome = source::compileFilterInPlace(job.expression, job.linkType, job.snapLength);
        // The destructor joins this thread first, so that the compiler is still there.
        QMetaObject::invokeMethod(this, [this, id, answer = job.answer, outcome = std::move(outcome)] {
            m_busy = false;
            if (id == m_newest)
                answer(outcome);
            startNext();
        });
    });
}

}  // namespace netmoth::session
