// SPDX-License-Identifier: GPL-3.0-or-later
// Calls into the system that can be neither bounded in time nor cancelled: mainly name lookups, which take many seconds
// if a name server does not answer. Each runs on its own detached thread, so that neither its caller nor the end of the
// program waits for it. Callers limit how many run at a time.
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QPromise>

#include <thread>
#include <type_traits>
#include <utility>

namespace netmoth::session {

/// Calls @p done with the result of @p future on the thread of @p context, unless that was destroyed.
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

/// @p work must own all that it uses: it may still run while the program ends.
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
