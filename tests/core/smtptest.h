// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/net/networkaccess.h>
#include <core/net/smtpdialogue.h>
#include <tests/support/mailserver.h>

#include <QNetworkReply>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace steward {

/// What tests of mail have in common: the running servers, and one way to the network.
class SmtpTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(TestMailServer::isRunning()); }

protected:
    using Kind = TestMailServer::Kind;

    /// The finished reply; null after ten seconds without one.
    std::unique_ptr<QNetworkReply> send(const MailMessage &message, const MailServer &server,
                                        const Secret &password = TestMailServer::password())
    {
        std::unique_ptr<QNetworkReply> reply(m_network.sendMail(message, server, password));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        return finished.wait(10'000) ? std::move(reply) : nullptr;
    }
    /// What one side of the dialogue said, line by line.
    static QStringList said(const QNetworkReply &reply, bool byServer)
    {
        QStringList lines;
        const auto dialogue = reply.attribute(smtp::DialogueAttribute).value<SmtpDialogue>();
        for (const auto &line : dialogue.lines()) {
            if (line.isServer == byServer)
                lines << line.text;
        }
        return lines;
    }

    NetworkAccess m_network;
};

} // namespace steward
