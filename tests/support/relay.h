// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>
#include <QString>
#include <QThread>

namespace steward {

/// A way to a server on loopback that can be cut, and mended at the same port, in a thread of its own.
class Relay
{
public:
    /// `target` is "host:port".
    explicit Relay(const QString &target);
    ~Relay();
    Q_DISABLE_COPY_MOVE(Relay)

    /// "127.0.0.1:port"; empty when no port was to be had.
    [[nodiscard]] QString address() const { return m_address; }
    /// Drops every connection and takes no new ones.
    void cut();
    [[nodiscard]] bool mend();

private:
    class Server;

    QThread m_thread;
    Server *m_server;
    QString m_address;
};

} // namespace steward
