// SPDX-License-Identifier: GPL-3.0-or-later
// Calls into the system that can be neither bounded in time nor cancelled: name lookups above all, which take many
// seconds when a name server does not answer. Each runs on a thread of its own that nobody joins, so that neither the
// end of whoever asked nor the end of the program waits for it. Callers bound how many run at a time.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <thread>
#include <type_traits>
#include <utility>

namespace netmoth::session {

/// Calls @p done with the result of @p future on the thread of @p context, unless that is gone by then.
template <typename Value, typename Done>
void whenFinished(QObject* context, const QFuture<Value>& future, Done done)
{
    auto* watcher = new QFutureWatcher<Value>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if constexpr (std::is_void_v<Value>)
            done();
        else
            done(watcher->result());
    });
    watcher->setFuture(future);
}

/// @p work must own all that it uses: it may run on after everything of the program's is gone.
template <typename Work, typename Value = std::invoke_result_t<Work>>
[[nodiscard]] QFuture<Value> runDetached(Work work)
{
    QPromise<Value> promise;
    const QFuture<Value> future = promise.future();
    promise.start();
    std::thread([promise = std::move(promise), work = std::move(work)]() mutable {
        promise.addResult(work());
        promise.finish();
    }).detach();
    return future;
}

}  // namespace netmoth::session
