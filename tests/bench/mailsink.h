// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/net/mailserver.h>

#include <QThread>

#include <atomic>

namespace steward {

/// The quickest SMTP server that there can be, on loopback: it takes every mail and throws it away. In a
/// thread of its own.
class MailSink
{
public:
    MailSink();
    ~MailSink();
    Q_DISABLE_COPY_MOVE(MailSink)

    /// Without TLS and sign-in; without a port when there was none to be had.
    [[nodiscard]] MailServer server() const;
    [[nodiscard]] int mails() const { return m_mails; }

private:
    class Server;

    QThread m_thread;
    std::atomic<int> m_mails = 0;
    Server *m_server;
    int m_port = 0;
};

} // namespace steward
