// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work that may take long, on a thread of the pool, with progress and a way to give it up. Lives on the
// thread that created it; its signals arrive there. Work that is under way when this object goes is finished all the
// same (a file that was asked for is written), but nobody is told.
#pragma once

#include "app/model/saying.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <memory>

namespace netmoth::model {

class BackgroundWork final : public QObject
{
    Q_OBJECT

public:
    /// Called by the work now and then with the share that is done, 0 to 1. False: it was cancelled, give it up.
    using Proceed = std::function<bool(double share)>;
    /// What to do with the outcome; on this object's thread.
    using Conclusion = std::function<void()>;
    /// On another thread; owns what it uses.
    using Work = std::function<Conclusion(const Proceed& proceed)>;

    /// Longer work is reported by began(), progressed() and ended().
    static constexpr std::chrono::milliseconds kLong{1000};

    explicit BackgroundWork(QObject* parent = nullptr);
    ~BackgroundWork() override;

    /// @return false: something is under way, and nothing was begun. @p what: what is being done.
    [[nodiscard]] bool start(Saying what, Work work);
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_job != nullptr; }

signals:
    void began(const netmoth::model::Saying& what);
    void progressed(double share);
    void ended();      ///< After began(), before what the conclusion does.
    void cancelled();  ///< There is no conclusion.

private:
    struct Job;

    void finish(const Conclusion& conclusion);

    std::shared_ptr<Job> m_job;  ///< Shared with its thread.
    Saying m_what;
    QTimer m_patience;
    QTimer m_progress;
    bool m_isTold = false;
};

}  // namespace netmoth::model
