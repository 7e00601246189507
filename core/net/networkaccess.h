// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/net/mailmessage.h>
#include <core/net/mailserver.h>

#include <QNetworkAccessManager>
#include <QNetworkRequest>

#include <memory>

namespace steward {

class CurlTransfers;

/// What a request for "smtp:" or "smtps:" carries and its reply tells. The server's code and words
/// are the reply's HttpStatusCodeAttribute and HttpReasonPhraseAttribute.
namespace smtp {
constexpr auto MessageAttribute = QNetworkRequest::Attribute(QNetworkRequest::User);
constexpr auto ServerAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 1);
constexpr auto PasswordAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 2);
constexpr auto DialogueAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 3);  ///< SmtpDialogue
constexpr auto UncertainAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 4); ///< bool
/// bool: it failed before the server had heard of the mail.
constexpr auto UnnamedAttribute = QNetworkRequest::Attribute(QNetworkRequest::User + 5);
} // namespace smtp

/// The only door to the network. Beside HTTP it sends mail, so that both have one interface:
/// progress, cancel, errors. Belongs to a thread in which nobody waits for anything else.
class NetworkAccess : public QNetworkAccessManager
{
    Q_OBJECT

public:
    explicit NetworkAccess(QObject *parent = nullptr);
    ~NetworkAccess() override;

    /// Hands a mail to a server. Nothing is said before the connection is as secure as the server's
    /// Security asks for, and its certificate is verified. The caller deletes the reply.
    [[nodiscard]] QNetworkReply *sendMail(const MailMessage &message, const MailServer &server,
                                          const Secret &password);

protected:
    QNetworkReply *createRequest(Operation operation, const QNetworkRequest &request, QIODevice *data) override;

private:
    std::shared_ptr<CurlTransfers> transfersTo(const MailServer &server);

    std::shared_ptr<CurlTransfers> m_transfers;
    MailServer m_server; ///< that they go to
};

} // namespace steward
