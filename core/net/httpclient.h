// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QThread>
#include <QUrl>

#include <functional>
#include <mutex>
#include <utility>

namespace steward {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

struct HttpRequest
{
    QByteArray verb = "GET";
    QUrl url;
    HttpHeaders headers = {};
    QByteArray body = {};
    qint64 mostBytes = 64 * 1024 * 1024;          ///< of the answer; a longer one is an error
    bool followsRedirects = false;                ///< never from https to http
    std::function<void(qint64 sent)> sent = {};   ///< progress of the body, called in the network's thread
    std::function<bool()> isStopped = {};         ///< asked now and then in the network's thread
};

struct HttpAnswer
{
    int status = 0;
    QByteArray body;
    QByteArray contentType;
};

class HttpWorker;

/// HTTP for threads that work: the requests of all of them run side by side in one network thread,
/// over one NetworkAccess. Certificates are verified, and a connection on which nothing happens for
/// half a minute is given up. Every function may be called from any thread.
class HttpClient
{
public:
    HttpClient();
    /// What is under way ends with Cancelled.
    ~HttpClient();
    Q_DISABLE_COPY_MOVE(HttpClient)

    /// Every status is an answer. Errors: Network, Timeout, Certificate, Cancelled; Invalid "url"
    /// (Invalid: not http or https; TooManyBytes: the answer is longer than asked for, limit in bytes).
    [[nodiscard]] QFuture<Result<HttpAnswer>> send(const HttpRequest &request);

    /// The same for a thread that may stand still until the answer is there; never the window's.
    [[nodiscard]] Result<HttpAnswer> answerTo(const HttpRequest &request);

private:
    void start();

    std::once_flag m_isStarted; ///< most programs never need it
    QThread m_thread;
    HttpWorker *m_worker = nullptr; ///< lives in m_thread and dies with it
};

} // namespace steward
