// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "mailsink.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/// What one client says, line by line.
class Conversation : public QObject
{
public:
    Conversation(QTcpSocket *client, std::atomic<int> &mails)
        : QObject(client)
        , m_client(client)
        , m_mails(mails)
    {
        connect(client, &QTcpSocket::readyRead, this, &Conversation::read);
        connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
        client->write("220 sink\r\n");
    }

private:
    void read()
    {
        while (m_client->canReadLine()) {
            const QByteArray line = m_client->readLine();
            if (!m_isInMail)
                answer(line);
            else if (line == ".\r\n")
                endMail();
        }
    }

    void answer(const QByteArray &line)
    {
        if (line.startsWith("QUIT")) {
            m_client->write("221 bye\r\n");
            m_client->disconnectFromHost();
            return;
        }
        m_isInMail = line.startsWith("DATA");
        m_client->write(m_isInMail ? "354 go on\r\n" : "250 OK\r\n");
    }

    void endMail()
    {
        m_isInMail = false;
        ++m_mails;
        m_client->write("250 kept\r\n");
    }

    QTcpSocket *m_client;
    std::atomic<int> &m_mails;
    bool m_isInMail = false;
};

} // namespace

class MailSink::Server : public QTcpServer
{
public:
    explicit Server(std::atomic<int> &mails)
    {
        connect(this, &QTcpServer::newConnection, this, [this, &mails] {
            while (QTcpSocket *client = nextPendingConnection())
                new Conversation(client, mails);
        });
    }

    int start() { return listen(QHostAddress::LocalHost) ? serverPort() : 0; }
};

MailSink::MailSink()
    : m_server(new Server(m_mails))
{
    m_server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_server, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(m_server, [this] { return m_server->start(); }, Qt::BlockingQueuedConnection, &m_port);
}

MailSink::~MailSink()
{
    m_thread.quit();
    m_thread.wait();
}

MailServer MailSink::server() const
{
    MailServer server;
    server.host = u"127.0.0.1"_s;
    server.port = m_port;
    server.security = MailServer::Security::None;
    return server;
}

} // namespace steward
