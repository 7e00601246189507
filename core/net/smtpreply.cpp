// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/smtpreply.h>

#include <core/net/networkaccess.h>

using namespace Qt::StringLiterals;

namespace steward {

SmtpReply::SmtpReply(std::shared_ptr<CurlTransfers> transfers, const QNetworkRequest &request, QObject *parent)
    : QNetworkReply(parent)
    , m_transfers(std::move(transfers))
    , m_transfer(request.attribute(smtp::MessageAttribute).value<MailMessage>(),
                 request.attribute(smtp::ServerAttribute).value<MailServer>(),
                 request.attribute(smtp::PasswordAttribute).value<Secret>())
{
    setRequest(QNetworkRequest(request.url())); // without the secret
    setUrl(request.url());
    setOperation(QNetworkAccessManager::PostOperation);
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    // libcurl must not be called back from its own callback, which whoever listens might do.
    m_transfer.setProgress([this](qint64 sent) {
        QMetaObject::invokeMethod(this, [this, sent] { Q_EMIT uploadProgress(sent, -1); }, Qt::QueuedConnection);
    });
    m_transfers->start(m_transfer.handle(), [this](CURLcode outcome) { finish(outcome); });
}

SmtpReply::~SmtpReply()
{
    m_transfers->stop(m_transfer.handle());
}

void SmtpReply::abort()
{
    if (isFinished())
        return;
    m_transfers->stop(m_transfer.handle());
    finishWith(OperationCanceledError, u"cancelled"_s);
}

qint64 SmtpReply::readData(char *, qint64)
{
    return -1;
}

void SmtpReply::finish(CURLcode outcome)
{
    finishWith(errorFor(outcome), m_transfer.problem());
}

void SmtpReply::finishWith(NetworkError error, const QString &problem)
{
    const SmtpDialogue &dialogue = m_transfer.dialogue();
    setAttribute(QNetworkRequest::HttpStatusCodeAttribute, dialogue.lastCode());
    setAttribute(QNetworkRequest::HttpReasonPhraseAttribute, dialogue.lastAnswer());
    setAttribute(smtp::DialogueAttribute, QVariant::fromValue(dialogue));
    setAttribute(smtp::UncertainAttribute, error != NoError && m_transfer.isUncertain());
    setAttribute(smtp::UnnamedAttribute, error != NoError && !dialogue.hasNamedMail());
    setFinished(true);
    if (error != NoError) {
        setError(error, problem);
        Q_EMIT errorOccurred(error);
    }
    Q_EMIT finished();
}

QNetworkReply::NetworkError SmtpReply::errorFor(CURLcode outcome) const
{
    if (m_transfer.lacksUtf8())
        return OperationNotImplementedError;
    const int code = m_transfer.dialogue().lastCode();
    // Whatever it was that the server would not do, it may do it later.
    if (outcome != CURLE_OK && code >= 400 && code < 500)
        return ServiceUnavailableError;
    switch (outcome) {
    case CURLE_OK: return NoError;
    case CURLE_COULDNT_RESOLVE_HOST: return HostNotFoundError;
    case CURLE_COULDNT_CONNECT: return ConnectionRefusedError;
    case CURLE_OPERATION_TIMEDOUT: return TimeoutError;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_USE_SSL_FAILED: return SslHandshakeFailedError;
    case CURLE_LOGIN_DENIED: return AuthenticationRequiredError;
    default: break;
    }
    return code >= 500 ? ContentOperationNotPermittedError : RemoteHostClosedError;
}

} // namespace steward
