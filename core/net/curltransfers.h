// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QObject>
#include <QTimer>

#include <curl/curl.h>
#include <functional>
#include <memory>

class QSocketNotifier;

namespace steward {

/// Runs libcurl's transfers in the event loop of its thread: Qt watches the sockets, libcurl does the
/// rest. Transfers to one server share its connections.
class CurlTransfers : public QObject
{
    Q_OBJECT

public:
    using Finished = std::function<void(CURLcode)>;

    explicit CurlTransfers(QObject *parent = nullptr);
    ~CurlTransfers() override;

    /// Calls `finished` from the event loop, never before start() has returned.
    void start(CURL *transfer, Finished finished);
    /// Ends a transfer without calling its handler.
    void stop(CURL *transfer);

private:
    /// libcurl may let go of a socket while its notifier calls.
    struct EndLater
    {
        void operator()(QSocketNotifier *notifier) const;
    };
    using Notifier = std::unique_ptr<QSocketNotifier, EndLater>;
    struct Watch
    {
        Notifier readable;
        Notifier writable;
    };

    static int watchSocket(CURL *transfer, curl_socket_t socket, int what, void *self, void *unused);
    static int setTimer(CURLM *multi, long milliseconds, void *self);
    Notifier notifier(curl_socket_t socket, int event);
    void act(curl_socket_t socket, int event);
    void finishEnded();
    void abandon(CURL *transfer);

    CURLM *m_multi;
    QHash<CURL *, Finished> m_running;
    QHash<curl_socket_t, std::shared_ptr<Watch>> m_watched;
    QTimer m_timer;
};

} // namespace steward
