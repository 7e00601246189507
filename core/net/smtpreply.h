// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/net/curltransfers.h>
#include <core/net/smtptransfer.h>

#include <QNetworkReply>

#include <memory>

namespace steward {

/// The answer to a request for "smtp:" or "smtps:". It has no content; its attributes tell what the
/// server said (see NetworkAccess).
class SmtpReply : public QNetworkReply
{
    Q_OBJECT

public:
    SmtpReply(std::shared_ptr<CurlTransfers> transfers, const QNetworkRequest &request, QObject *parent);
    ~SmtpReply() override;

    void abort() override;
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 maximum) override;

private:
    void finish(CURLcode outcome);
    void finishWith(NetworkError error, const QString &problem);
    NetworkError errorFor(CURLcode outcome) const;

    std::shared_ptr<CurlTransfers> m_transfers;
    SmtpTransfer m_transfer;
};

} // namespace steward
