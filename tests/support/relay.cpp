// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "relay.h"

#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace steward {

class Relay::Server : public QTcpServer
{
public:
    explicit Server(const QString &target)
        : m_host(target.section(u':', 0, 0))
        , m_port(static_cast<quint16>(target.section(u':', 1).toUInt()))
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *client = nextPendingConnection())
                join(client);
        });
    }

    bool start()
    {
        const bool isListening = listen(QHostAddress::LocalHost, m_ownPort);
        m_ownPort = serverPort();
        return isListening;
    }

    void stop()
    {
        close();
        for (const QPointer<QTcpSocket> &socket : std::exchange(m_sockets, {})) {
            if (socket)
                socket->abort();
        }
    }

private:
    void join(QTcpSocket *client)
    {
        auto *server = new QTcpSocket(client);
        server->connectToHost(m_host, m_port);
        carry(client, server);
        carry(server, client);
        m_sockets << client << server;
    }

    void carry(QTcpSocket *from, QTcpSocket *to)
    {
        connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
    }

    QString m_host;
    quint16 m_port;
    quint16 m_ownPort = 0;
    QList<QPointer<QTcpSocket>> m_sockets;
};

Relay::Relay(const QString &target)
    : m_server(new Server(target))
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    if (mend())
        m_address = u"127.0.0.1:%1"_s.arg(m_server->serverPort());
}

Relay::~Relay()
{
    cut();
    m_thread.quit();
    m_thread.wait();
}

void Relay::cut()
{
    QMetaObject::invokeMethod(m_server, [this] { m_server->stop(); }, Qt::BlockingQueuedConnection);
}

bool Relay::mend()
{
    bool isListening = false;
    QMetaObject::invokeMethod(m_server, [this] { return m_server->start(); }, Qt::BlockingQueuedConnection,
                              &isListening);
    return isListening;
}

} // namespace steward
