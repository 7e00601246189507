// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/httpclient.h>

#include <core/net/networkaccess.h>

#include <QBuffer>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int IdleMilliseconds = 30'000;
constexpr int LookEveryMilliseconds = 100;
constexpr int PatienceMilliseconds = 5'000;
constexpr int MostRedirects = 5;

using Promise = std::shared_ptr<QPromise<Result<HttpAnswer>>>;

// Whoever answers with a status has answered, whatever Qt thinks of it.
bool isAnswer(const QNetworkReply &reply)
{
    const auto error = reply.error();
    return error == QNetworkReply::NoError
           || (error > QNetworkReply::UnknownProxyError && error != QNetworkReply::ProtocolUnknownError
               && error != QNetworkReply::ProtocolInvalidOperationError && error != QNetworkReply::ProtocolFailure);
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError: return Error::Kind::Certificate;
    case QNetworkReply::TimeoutError: return Error::Kind::Timeout;
    case QNetworkReply::OperationCanceledError: return Error::Kind::Timeout; // by the transfer's time-out
    default: return Error::Kind::Network;
    }
}

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setTransferTimeout(IdleMilliseconds);
    made.setMaximumRedirectsAllowed(MostRedirects);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                      request.followsRedirects ? QNetworkRequest::NoLessSafeRedirectPolicy
                                               : QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : request.headers)
        made.setRawHeader(name, value);
    return made;
}

} // namespace

/// One request on its way; dies with its reply.
class HttpExchange : public QObject
{
public:
    HttpExchange(QNetworkReply *reply, const HttpRequest &request, Promise promise)
        : QObject(reply)
        , m_reply(reply)
        , m_request(request)
        , m_promise(std::move(promise))
    {
        connect(reply, &QNetworkReply::finished, this, &HttpExchange::finish);
        connect(reply, &QIODevice::readyRead, this, &HttpExchange::measure);
        connect(reply, &QNetworkReply::uploadProgress, this, &HttpExchange::noticeSent);
        if (request.isStopped) {
            connect(&m_looking, &QTimer::timeout, this, &HttpExchange::look);
            m_looking.start(LookEveryMilliseconds);
        }
    }

    void stop()
    {
        m_failure = Error::of(Error::Kind::Cancelled);
        m_reply->abort();
    }

private:
    void noticeSent(qint64 sent, qint64 total)
    {
        if (total <= 0) // Qt ends with "0 of 0"
            return;
        m_isWholeBodySent = sent >= total;
        if (m_request.sent)
            m_request.sent(sent);
    }

    // Whoever has the whole body does what it asks for. What undoes it must not overtake it, so the
    // answer gets some time.
    void look()
    {
        if (!m_request.isStopped())
            return;
        m_patience -= LookEveryMilliseconds;
        if (!m_isWholeBodySent || m_patience <= 0)
            stop();
    }

    void measure()
    {
        if (m_reply->bytesAvailable() <= m_request.mostBytes)
            return;
        m_failure = Error::invalid(u"url"_s, Violation::TooManyBytes, static_cast<int>(m_request.mostBytes));
        m_reply->abort();
    }

    void finish()
    {
        m_reply->disconnect(this); // nobody is told of progress after the answer
        if (m_failure)
            m_promise->addResult(failure(*m_failure));
        else if (!isAnswer(*m_reply))
            m_promise->addResult(failure(Error::of(kindOf(m_reply->error()), m_reply->errorString())));
        else
            m_promise->addResult(HttpAnswer{
                m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), m_reply->readAll(),
                m_reply->header(QNetworkRequest::ContentTypeHeader).toByteArray()});
        m_promise->finish();
        m_reply->deleteLater();
    }

    QNetworkReply *m_reply;
    HttpRequest m_request;
    Promise m_promise;
    std::optional<Error> m_failure;
    QTimer m_looking;
    bool m_isWholeBodySent = false;
    int m_patience = PatienceMilliseconds;
};

/// What of an HttpClient lives in the network's thread.
class HttpWorker : public QObject
{
public:
    ~HttpWorker() override
    {
        if (!m_network)
            return;
        for (QNetworkReply *reply : m_network->findChildren<QNetworkReply *>()) {
            for (QObject *child : reply->children()) {
                if (auto *exchange = dynamic_cast<HttpExchange *>(child); exchange && reply->isRunning())
                    exchange->stop();
            }
        }
    }

    void begin(const HttpRequest &request, const Promise &promise)
    {
        if (!m_network)
            m_network = new NetworkAccess(this);
        new HttpExchange(reply(request), request, promise);
    }

private:
    // Qt knows for these verbs alone which of them have a body, and which an answer without one.
    QNetworkReply *reply(const HttpRequest &request)
    {
        const QNetworkRequest made = networkRequest(request);
        if (request.verb == "HEAD")
            return m_network->head(made);
        if (request.verb == "GET")
            return m_network->get(made);
        if (request.verb == "PUT")
            return m_network->put(made, request.body);
        if (request.verb == "DELETE")
            return m_network->deleteResource(made);
        return m_network->sendCustomRequest(made, request.verb, request.body);
    }

    NetworkAccess *m_network = nullptr;
};

HttpClient::HttpClient() = default;

HttpClient::~HttpClient()
{
    m_thread.quit();
    m_thread.wait();
}

void HttpClient::start()
{
    m_worker = new HttpWorker;
    m_worker->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    m_thread.setObjectName(u"http"_s);
    m_thread.start();
}

QFuture<Result<HttpAnswer>> HttpClient::send(const HttpRequest &request)
{
    auto promise = std::make_shared<QPromise<Result<HttpAnswer>>>();
    promise->start();
    if (request.url.scheme() != "https"_L1 && request.url.scheme() != "http"_L1) {
        promise->addResult(failure(Error::invalid(u"url"_s, Violation::Invalid)));
        promise->finish();
        return promise->future();
    }
    std::call_once(m_isStarted, [this] { start(); });
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, request, promise] { worker->begin(request, promise); });
    return promise->future();
}

Result<HttpAnswer> HttpClient::answerTo(const HttpRequest &request)
{
    return send(request).result();
}

} // namespace steward
