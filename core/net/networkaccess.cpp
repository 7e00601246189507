// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/networkaccess.h>

#include <core/net/curltransfers.h>
#include <core/net/smtpreply.h>

using namespace Qt::StringLiterals;

namespace steward {

NetworkAccess::NetworkAccess(QObject *parent)
    : QNetworkAccessManager(parent)
{
}

NetworkAccess::~NetworkAccess() = default;

QNetworkReply *NetworkAccess::sendMail(const MailMessage &message, const MailServer &server, const Secret &password)
{
    QNetworkRequest request(server.url());
    request.setAttribute(smtp::MessageAttribute, QVariant::fromValue(message));
    request.setAttribute(smtp::ServerAttribute, QVariant::fromValue(server));
    request.setAttribute(smtp::PasswordAttribute, QVariant::fromValue(password));
    return post(request, QByteArray());
}

QNetworkReply *NetworkAccess::createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data)
{
    const QString scheme = request.url().scheme();
    if (scheme == "smtp"_L1 || scheme == "smtps"_L1)
        return new SmtpReply(transfersTo(request.attribute(smtp::ServerAttribute).value<MailServer>()), request, this);
    return QNetworkAccessManager::createRequest(operation, request, data);
}

// libcurl would reuse a connection that is less secure than the new settings ask for.
std::shared_ptr<CurlTransfers> NetworkAccess::transfersTo(const MailServer &server)
{
    if (!m_transfers || m_server != server) {
        // The last one to let go may be called by the transfers themselves.
        m_transfers = {new CurlTransfers, [](CurlTransfers *transfers) { transfers->deleteLater(); }};
        m_server = server;
    }
    return m_transfers;
}

} // namespace steward
