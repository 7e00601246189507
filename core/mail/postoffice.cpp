// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/postoffice.h>

using namespace Qt::StringLiterals;

namespace steward {

PostOffice::PostOffice(const ConnectionProfile &workspace, QObject *parent)
    : QObject(parent)
    , m_postman(new Postman(workspace))
{
    m_postman->moveToThread(&m_thread);
    connect(&m_thread, &QThread::started, m_postman, &Postman::start);
    connect(&m_thread, &QThread::finished, m_postman, &QObject::deleteLater);
    connect(m_postman, &Postman::entriesChanged, this, [this](const QList<OutboxEntry> &entries) {
        if (m_entries == entries)
            return;
        m_entries = entries;
        Q_EMIT entriesChanged();
    });
    connect(m_postman, &Postman::mailingsChanged, this, [this](const QList<Mailing> &mailings) {
        if (m_mailings == mailings)
            return;
        m_mailings = mailings;
        Q_EMIT mailingsChanged();
    });
    connect(m_postman, &Postman::ledgerRead, this, &PostOffice::ledgerRead);
    connect(m_postman, &Postman::dutyChanged, this, [this](Postman::Duty duty, const QString &detail, const QDateTime &retryAt) {
        m_duty = duty;
        m_dutyDetail = detail;
        m_retryAt = retryAt;
        Q_EMIT dutyChanged();
    });
    connect(m_postman, &Postman::pausedChanged, this, [this](bool isPaused) {
        if (m_isPaused == isPaused)
            return;
        m_isPaused = isPaused;
        Q_EMIT pausedChanged();
    });
    connect(m_postman, &Postman::testFinished, this, &PostOffice::testFinished);
    m_thread.setObjectName(u"network"_s);
    m_thread.start();
}

PostOffice::~PostOffice()
{
    m_thread.quit();
    m_thread.wait();
}

void PostOffice::setServer(const MailServer &server, const Secret &password)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, server, password] { postman->setServer(server, password); });
}

void PostOffice::wake()
{
    QMetaObject::invokeMethod(m_postman, &Postman::wake);
}

void PostOffice::setPaused(bool isPaused)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, isPaused] { postman->setPaused(isPaused); });
}

void PostOffice::tryNow()
{
    QMetaObject::invokeMethod(m_postman, &Postman::tryNow);
}

void PostOffice::cancel(qint64 id)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, id] { postman->cancel(id); });
}

void PostOffice::resend(qint64 id)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, id] { postman->resend(id); });
}

void PostOffice::stopMailing(qint64 mailing)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, mailing] { postman->stopMailing(mailing); });
}

void PostOffice::continueMailing(qint64 mailing)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, mailing] { postman->continueMailing(mailing); });
}

void PostOffice::cancelMailing(qint64 mailing)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, mailing] { postman->cancelMailing(mailing); });
}

void PostOffice::setPace(qint64 mailing, int perMinute)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, mailing, perMinute] {
        postman->setPace(mailing, perMinute);
    });
}

void PostOffice::readLedger(const LedgerQuery &query)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, query] { postman->readLedger(query); });
}

void PostOffice::sendTest(const MailMessage &message, const MailServer &server, const Secret &password)
{
    QMetaObject::invokeMethod(m_postman, [postman = m_postman, message, server, password] {
        postman->sendTest(message, server, password);
    });
}

} // namespace steward
