// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/net/mailmessage.h>
#include <core/net/mailserver.h>

#include <QJsonObject>
#include <QList>

namespace steward {

/// The SMTP servers that the test script has started.
class TestMailServer
{
public:
    enum class Kind { StartTls, Implicit, Plain, WrongCertificate, Late, Busy, NoSignIn, Half, Exim };

    /// False, after a warning, when there are none.
    [[nodiscard]] static bool isRunning();
    [[nodiscard]] static MailServer of(Kind kind);
    [[nodiscard]] static Secret password(Kind kind = Kind::StartTls);

    /// The mails to this address that were accepted, as Python's own MIME parser reads them.
    [[nodiscard]] static QList<QJsonObject> mailsTo(const QString &address);
    /// The same of those that Exim has delivered, as soon as there are so many.
    [[nodiscard]] static QList<QJsonObject> deliveredTo(const QString &address, int count);
    /// An address that no other test has, with what the server shall do in front.
    [[nodiscard]] static QString newAddress(const QString &wish = {});
    [[nodiscard]] static MailMessage mailTo(const QString &address);
};

} // namespace steward
