// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/model/background_work.h"

#include "app/session/background_call.h"

#include <QtConcurrent>

#include <atomic>
#include <utility>

namespace netmoth::model {

namespace {

constexpr std::chrono::milliseconds kProgressInterval{200};

}  // namespace

struct BackgroundWork::Job
{
    std::atomic<bool> isCancelled{false};
    std::atomic<double> share{0};
};

BackgroundWork::BackgroundWork(QObject* parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kLong);
    m_progress.setInterval(kProgressInterval);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_isTold = true;
        emit began(m_what);
        m_progress.start();
    });
    connect(&m_progress, &QTimer::timeout, this, [this] { emit progressed(m_job->share.load()); });
}

BackgroundWork::~BackgroundWork() = default;

bool BackgroundWork::start(Saying what, Work work)
{
    if (m_job)
        return false;
    m_job = std::make_shared<Job>();
    m_what = std::move(what);
    m_patience.start();
    const auto run = [work = std::move(work), job = m_job] {
        return work([&job](double share) {
            job->share = share;
            return !job->isCancelled.load();
        });
    };
    session::whenFinished(this, QtConcurrent::run(run), [this](const Conclusion& conclusion) { finish(conclusion); });
    return true;
}

void BackgroundWork::cancel()
{
    if (m_job)
        m_job->isCancelled = true;
}

void BackgroundWork::finish(const Conclusion& conclusion)
{
    m_patience.stop();
    m_progress.stop();
    const auto job = std::exchange(m_job, nullptr);
    if (std::exchange(m_isTold, false))
        emit ended();
    if (job->isCancelled)
        emit cancelled();
    else
        conclusion();
}

}  // namespace netmoth::model
