// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/curltransfers.h>

#include <QSocketNotifier>

namespace steward {

namespace {

// libcurl's own start is not safe in several threads; it is never ended, because threads may still use it.
void startCurl()
{
    static const bool isStarted = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    Q_ASSERT(isStarted);
    Q_UNUSED(isStarted)
}

} // namespace

CurlTransfers::CurlTransfers(QObject *parent)
    : QObject(parent)
    , m_multi((startCurl(), curl_multi_init()))
    , m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { act(CURL_SOCKET_TIMEOUT, 0); });
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETFUNCTION, watchSocket);
    curl_multi_setopt(m_multi, CURLMOPT_SOCKETDATA, this);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERFUNCTION, setTimer);
    curl_multi_setopt(m_multi, CURLMOPT_TIMERDATA, this);
}

CurlTransfers::~CurlTransfers()
{
    for (auto running = m_running.cbegin(); running != m_running.cend(); ++running)
        abandon(running.key());
    curl_multi_cleanup(m_multi);
}

void CurlTransfers::start(CURL *transfer, Finished finished)
{
    m_running.insert(transfer, std::move(finished));
    curl_multi_add_handle(m_multi, transfer);
}

void CurlTransfers::stop(CURL *transfer)
{
    if (m_running.remove(transfer))
        abandon(transfer);
}

// With a recipient set, libcurl would end the half of a mail with its final dot, and wait for the answer.
void CurlTransfers::abandon(CURL *transfer)
{
    curl_easy_setopt(transfer, CURLOPT_MAIL_RCPT, nullptr);
    curl_multi_remove_handle(m_multi, transfer);
}

int CurlTransfers::watchSocket(CURL *, curl_socket_t socket, int what, void *self, void *)
{
    auto &transfers = *static_cast<CurlTransfers *>(self);
    if (what == CURL_POLL_REMOVE) {
        transfers.m_watched.remove(socket);
        return 0;
    }
    auto watch = std::make_shared<Watch>();
    if (what & CURL_POLL_IN)
        watch->readable = transfers.notifier(socket, CURL_CSELECT_IN);
    if (what & CURL_POLL_OUT)
        watch->writable = transfers.notifier(socket, CURL_CSELECT_OUT);
    transfers.m_watched.insert(socket, std::move(watch));
    return 0;
}

CurlTransfers::Notifier CurlTransfers::notifier(curl_socket_t socket, int event)
{
    Notifier notifier(
        new QSocketNotifier(socket, event == CURL_CSELECT_IN ? QSocketNotifier::Read : QSocketNotifier::Write));
    connect(notifier.get(), &QSocketNotifier::activated, this, [this, socket, event] { act(socket, event); });
    return notifier;
}

void CurlTransfers::EndLater::operator()(QSocketNotifier *notifier) const
{
    notifier->setEnabled(false);
    notifier->deleteLater();
}

int CurlTransfers::setTimer(CURLM *, long milliseconds, void *self)
{
    QTimer &timer = static_cast<CurlTransfers *>(self)->m_timer;
    if (milliseconds < 0)
        timer.stop();
    else
        timer.start(static_cast<int>(milliseconds));
    return 0;
}

void CurlTransfers::act(curl_socket_t socket, int event)
{
    int stillRunning = 0;
    curl_multi_socket_action(m_multi, socket, event, &stillRunning);
    finishEnded();
}

void CurlTransfers::finishEnded()
{
    int waiting = 0;
    while (const CURLMsg *message = curl_multi_info_read(m_multi, &waiting)) {
        if (message->msg != CURLMSG_DONE)
            continue;
        CURL *transfer = message->easy_handle;
        const CURLcode outcome = message->data.result; // the message dies with the handle
        const Finished finished = m_running.take(transfer);
        curl_multi_remove_handle(m_multi, transfer);
        if (finished)
            finished(outcome);
    }
}

} // namespace steward
