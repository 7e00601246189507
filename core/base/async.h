// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>

namespace steward {

/// Calls `handler(result)` in the guard's thread once the future has its result. When the guard
/// dies first, or the future is cancelled, nothing is called. (QFuture::then with a context is not
/// safe against a context that dies in Qt 6.4.)
template<class T, class Handler>
void onFinished(const QFuture<T> &future, QObject *guard, Handler handler)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, handler = std::move(handler)]() mutable {
                         watcher->deleteLater();
                         if (watcher->future().isResultReadyAt(0))
                             handler(watcher->future().result());
                     });
    watcher->setFuture(future);
}

/// Calls `handler(chunk)` in the guard's thread for each result of a stream, in order, and then
/// `finished()`, unless the stream was cancelled.
template<class T, class Handler, class Finished>
void onEach(const QFuture<T> &future, QObject *guard, Handler handler, Finished finished)
{
    auto *watcher = new QFutureWatcher<T>(guard);
    QObject::connect(watcher, &QFutureWatcherBase::resultReadyAt, guard,
                     [watcher, handler = std::move(handler)](int index) mutable {
                         handler(watcher->resultAt(index));
                     });
    QObject::connect(watcher, &QFutureWatcherBase::finished, guard,
                     [watcher, finished = std::move(finished)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             finished();
                     });
    watcher->setFuture(future);
}

} // namespace steward
