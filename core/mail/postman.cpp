// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/postman.h>

#include <core/base/clock.h>
#include <core/local/localstore.h>
#include <core/net/networkaccess.h>

#include <QNetworkReply>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LettersAtOnce = 4;
// Another program may have queued something.
constexpr int LookEveryMilliseconds = 3000;
constexpr std::array retryAfterMinutes{1, 5, 15, 60};
constexpr int KeptDays = 30;

bool isRefusal(Postman::Duty duty)
{
    return duty == Postman::Duty::SignInRefused || duty == Postman::Duty::NotTrusted;
}

} // namespace

Postman::Postman(const ConnectionProfile &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_timer(this)
{
}

Postman::~Postman() = default;

void Postman::start()
{
    m_network = new NetworkAccess(this);
    m_lock = std::make_unique<QLockFile>(localProfile(m_workspace).path + u".postman"_s);
    m_lock->setStaleLockTime(0); // only the end of its owner frees it
    connect(&m_timer, &QTimer::timeout, this, &Postman::wake);
    m_timer.start(LookEveryMilliseconds);
    wake();
}

void Postman::setServer(const MailServer &server, const Secret &password)
{
    m_server = server;
    m_password = password;
    if (isRefusal(m_duty))
        m_duty = Duty::Idle;
    wake();
}

void Postman::setPaused(bool isPaused)
{
    m_isPaused = isPaused;
    wake();
}

void Postman::wake()
{
    if (isOnDuty() && !isRefusal(m_duty))
        sendDue();
    showEntries();
}

// Whoever has the lock is the only one to send.
bool Postman::isOnDuty()
{
    if (!m_localStore) {
        auto opened = openLocalStore(m_workspace);
        if (!opened) {
            setDuty(Duty::StoreBroken, opened.error().detail);
            return false;
        }
        m_localStore = std::move(*opened);
    }
    if (m_lock->isLocked())
        return true;
    if (!m_lock->tryLock(0)) {
        setDuty(Duty::Elsewhere);
        return false;
    }
    if (const Status taken = takeOver(); !taken)
        setDuty(Duty::StoreBroken, taken.error().detail);
    return true;
}

Status Postman::takeOver()
{
    OutboxStore store(*m_localStore);
    TRY(store.markAbandoned(systemNow()));
    TRY(store.removeSentBefore(systemNow().addDays(-KeptDays)));
    return {};
}

void Postman::sendDue()
{
    if (m_isPaused)
        setDuty(Duty::Paused);
    else if (!m_server.isSet())
        setDuty(Duty::NoServer);
    else if (const Status sent = sendAllDue(); !sent)
        setDuty(Duty::StoreBroken, sent.error().detail);
    else
        setDuty(m_underway > 0 ? Duty::Sending : Duty::Idle);
}

Status Postman::sendAllDue()
{
    OutboxStore store(*m_localStore);
    while (m_underway < LettersAtOnce) {
        const auto letter = TRY(store.fetchDue(systemNow()));
        if (!letter)
            return {};
        if (!TRY(store.markSending(letter->id, systemNow())))
            continue;
        if (letter->expiresAt.isValid() && letter->expiresAt <= systemNow())
            TRY_STATUS(store.noteOutcome(letter->id, {LetterState::Failed, u"expired"_s, {}, {}}, systemNow()));
        else if (const Status good = check(letter->message); !good)
            TRY_STATUS(store.noteOutcome(letter->id, {LetterState::Failed, u"invalid"_s, {}, {}}, systemNow()));
        else
            send(*letter);
    }
    return {};
}

void Postman::send(const OutboxStore::DueLetter &letter)
{
    ++m_underway;
    QNetworkReply *reply = m_network->sendMail(letter.message, m_server, m_password);
    connect(reply, &QNetworkReply::finished, this, [this, letter, reply] { finish(letter, reply); });
}

void Postman::finish(const OutboxStore::DueLetter &letter, QNetworkReply *reply)
{
    --m_underway;
    reply->deleteLater();
    const OutboxStore::Outcome outcome = outcomeOf(letter, *reply);
    if (const Status noted = OutboxStore(*m_localStore).noteOutcome(letter.id, outcome, systemNow()); !noted) {
        setDuty(Duty::StoreBroken, noted.error().detail);
        return;
    }
    if (reply->error() == QNetworkReply::AuthenticationRequiredError)
        setDuty(Duty::SignInRefused, outcome.answer);
    else if (reply->error() == QNetworkReply::SslHandshakeFailedError)
        setDuty(Duty::NotTrusted, reply->errorString());
    wake();
}

OutboxStore::Outcome Postman::outcomeOf(const OutboxStore::DueLetter &letter, const QNetworkReply &reply)
{
    const QString answer = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    const auto later = [&](const QString &problem) -> OutboxStore::Outcome {
        if (letter.attempts >= int(retryAfterMinutes.size()))
            return {LetterState::Failed, problem, answer, {}};
        const int minutes = retryAfterMinutes.at(size_t(letter.attempts));
        return {LetterState::Queued, problem, answer, systemNow().addSecs(minutes * 60)};
    };
    if (reply.error() == QNetworkReply::NoError)
        return {LetterState::Sent, {}, answer, {}};
    if (reply.attribute(smtp::UncertainAttribute).toBool())
        return {LetterState::Uncertain, u"lost"_s, answer, {}};
    switch (reply.error()) {
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::SslHandshakeFailedError: return {LetterState::Queued, {}, answer, {}};
    case QNetworkReply::ContentOperationNotPermittedError: return {LetterState::Failed, u"refused"_s, answer, {}};
    case QNetworkReply::ServiceUnavailableError: return later(u"later"_s);
    case QNetworkReply::TimeoutError: return later(u"timeout"_s);
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ConnectionRefusedError: return later(u"unreachable"_s);
    default: return later(u"lost"_s);
    }
}

void Postman::change(const std::function<Result<bool>(OutboxStore &)> &act)
{
    if (!m_localStore)
        return;
    OutboxStore store(*m_localStore);
    if (const auto changed = act(store); !changed)
        setDuty(Duty::StoreBroken, changed.error().detail);
    wake();
}

void Postman::cancel(qint64 id)
{
    change([id](OutboxStore &store) { return store.cancel(id, systemNow()); });
}

void Postman::resend(qint64 id)
{
    change([id](OutboxStore &store) { return store.resend(id, systemNow()); });
}

void Postman::sendTest(const MailMessage &message, const MailServer &server, const Secret &password)
{
    QNetworkReply *reply = m_network->sendMail(message, server, password);
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const bool isSent = reply->error() == QNetworkReply::NoError;
        Q_EMIT testFinished(isSent, isSent ? QString() : reply->errorString(),
                            reply->attribute(smtp::DialogueAttribute).value<SmtpDialogue>());
    });
}

void Postman::setDuty(Duty duty, const QString &detail)
{
    if (m_duty == duty)
        return;
    m_duty = duty;
    Q_EMIT dutyChanged(duty, detail);
}

void Postman::showEntries()
{
    if (!m_localStore)
        return;
    if (const auto entries = OutboxStore(*m_localStore).list(ShownEntries))
        Q_EMIT entriesChanged(*entries);
}

} // namespace steward
