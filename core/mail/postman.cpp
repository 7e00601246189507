// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/postman.h>

#include <core/base/clock.h>
#include <core/db/transaction.h>
#include <core/local/localstore.h>
#include <core/mail/mailingstore.h>
#include <core/net/networkaccess.h>

#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LettersAtOnce = 4;
// Another program may have queued something.
constexpr int LookEveryMilliseconds = 3000;
constexpr int ShowEveryMilliseconds = 200;
constexpr int KeptDays = 30;
constexpr int HoursToPrepare = 24;

bool isRefusal(Postman::Duty duty)
{
    return duty == Postman::Duty::SignInRefused || duty == Postman::Duty::NotTrusted;
}

} // namespace

Postman::Postman(const ConnectionProfile &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_timer(this)
    , m_showing(this)
{
}

Postman::~Postman() = default;

void Postman::start()
{
    m_network = new NetworkAccess(this);
    m_lock = std::make_unique<QLockFile>(localProfile(m_workspace).path + u".postman"_s);
    m_lock->setStaleLockTime(0); // only the end of its owner frees it
    connect(&m_timer, &QTimer::timeout, this, &Postman::wake);
    connect(&m_showing, &QTimer::timeout, this, &Postman::show);
    m_showing.setSingleShot(true);
    m_timer.start(LookEveryMilliseconds);
    wake();
}

void Postman::setServer(const MailServer &server, const Secret &password)
{
    m_server = server;
    m_password = password;
    if (isRefusal(m_duty))
        m_duty = Duty::Idle;
    tryNow();
}

void Postman::tryNow()
{
    m_outage.end();
    wake();
}

void Postman::setPaused(bool isPaused)
{
    change([isPaused](Connection &store) { return OutboxStore(store).setPaused(isPaused); });
}

void Postman::wake()
{
    if (isOnDuty() && !isRefusal(m_duty))
        sendDue();
    lookAgainInTime();
    showSoon();
}

// Letters have a pace of their own.
void Postman::lookAgainInTime()
{
    qint64 wait = LookEveryMilliseconds;
    if (m_nextPace > systemNow())
        wait = std::clamp<qint64>(systemNow().msecsTo(m_nextPace) + 1, 1, LookEveryMilliseconds);
    m_timer.setInterval(static_cast<int>(wait));
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
    if (const Status taken = takeOver(); !taken) {
        m_lock->unlock(); // to send on would leave what was underway uncertain for ever
        setDuty(Duty::StoreBroken, taken.error().detail);
        return false;
    }
    return true;
}

Status Postman::takeOver()
{
    OutboxStore store(*m_localStore);
    TRY(store.markAbandoned(systemNow()));
    TRY(store.removeSentBefore(systemNow().addDays(-KeptDays)));
    return MailingStore(*m_localStore).removeUnfinished(systemNow().addSecs(-HoursToPrepare * 3600));
}

void Postman::sendDue()
{
    m_nextPace = {};
    const auto isPaused = OutboxStore(*m_localStore).isPaused();
    if (!isPaused)
        setDuty(Duty::StoreBroken, isPaused.error().detail);
    else if (*isPaused)
        setDuty(Duty::Paused);
    else if (!m_server.isSet())
        setDuty(Duty::NoServer);
    else if (m_outage.isWaiting(systemNow()))
        setDuty(Duty::Away, m_outage.words(), m_outage.until());
    else if (const Status sent = sendAllDue(); !sent)
        setDuty(Duty::StoreBroken, sent.error().detail);
    else if (!m_outage.isOn() || m_underway == 0)
        setDuty(m_underway > 0 || m_nextPace.isValid() ? Duty::Sending : Duty::Idle);
}

// One mail is enough to learn whether the server is back.
int Postman::mostUnderway() const
{
    return m_outage.isOn() ? 1 : LettersAtOnce;
}

Result<std::optional<OutboxStore::DueLetter>> Postman::nextLetter()
{
    auto letter = TRY(OutboxStore(*m_localStore).fetchDue(systemNow()));
    return letter ? letter : nextOfMailings();
}

// A mail of a letter is written now: the outbox has kept only what is different in it.
Result<std::optional<OutboxStore::DueLetter>> Postman::nextOfMailings()
{
    MailingStore store(*m_localStore);
    const auto due = TRY(store.fetchDue(systemNow()));
    if (!due)
        return std::optional<OutboxStore::DueLetter>();
    if (!m_draft || m_draft->first != due->mailing) {
        auto draft = TRY(store.fetchDraft(due->mailing));
        m_draft.emplace(due->mailing, draft.value_or(MailingDraft()));
    }
    OutboxStore::DueLetter letter{due->id, letterFor(m_draft->second, due->address, due->variables), due->attempts, {},
                                  due->mailing};
    letter.message.messageId = due->messageId;
    letter.message.date = wholeSeconds(systemNow());
    return std::optional(letter);
}

Status Postman::mark(const OutboxStore::DueLetter &letter, bool &isMine)
{
    return inTransaction(*m_localStore, "mark letter"_L1, [&]() -> Status {
        isMine = TRY(OutboxStore(*m_localStore).markSending(letter.id, systemNow()));
        return letter.mailing > 0 ? MailingStore(*m_localStore).notePace(letter.mailing, systemNow()) : Status();
    });
}

Status Postman::sendAllDue()
{
    OutboxStore store(*m_localStore);
    while (m_underway < mostUnderway()) {
        const auto letter = TRY(nextLetter());
        if (!letter) {
            MailingStore mailings(*m_localStore);
            m_nextPace = TRY(mailings.nextPace(systemNow()));
            return mailings.updateStates();
        }
        bool isMine = false;
        TRY_STATUS(mark(*letter, isMine));
        if (!isMine)
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
    if (const Status noted = note(letter, *reply); !noted) {
        setDuty(Duty::StoreBroken, noted.error().detail);
        return;
    }
    wake();
}

Status Postman::note(const OutboxStore::DueLetter &letter, const QNetworkReply &reply)
{
    OutboxStore store(*m_localStore);
    if (!reply.attribute(smtp::UnnamedAttribute).toBool()) {
        m_outage.end();
        return store.noteOutcome(letter.id, outcomeOf(letter, reply), systemNow());
    }
    const QString answer = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    const bool hasAnswered = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() >= 400;
    if (reply.error() == QNetworkReply::AuthenticationRequiredError)
        setDuty(Duty::SignInRefused, answer);
    else if (reply.error() == QNetworkReply::SslHandshakeFailedError)
        setDuty(Duty::NotTrusted, reply.errorString());
    else
        m_outage.note(systemNow(), hasAnswered ? answer : reply.errorString());
    return store.hold(letter.id, systemNow());
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
    case QNetworkReply::OperationNotImplementedError: return {LetterState::Failed, u"no_utf8"_s, {}, {}};
    case QNetworkReply::ContentOperationNotPermittedError: return {LetterState::Failed, u"refused"_s, answer, {}};
    case QNetworkReply::ServiceUnavailableError: return later(u"later"_s);
    case QNetworkReply::TimeoutError: return later(u"timeout"_s);
    default: return later(u"lost"_s);
    }
}

void Postman::change(const std::function<Status(Connection &)> &act)
{
    if (!m_localStore)
        return;
    m_counts.clear();
    // Another program was faster: what is shown next says so.
    if (const Status changed = act(*m_localStore); !changed && changed.error().kind != Error::Kind::Conflict)
        setDuty(Duty::StoreBroken, changed.error().detail);
    wake();
}

void Postman::cancel(qint64 id)
{
    change([id](Connection &store) -> Status {
        TRY(OutboxStore(store).cancel(id, systemNow()));
        return {};
    });
}

void Postman::resend(qint64 id)
{
    m_outage.end();
    change([id](Connection &store) -> Status {
        TRY(OutboxStore(store).resend(id, systemNow()));
        return MailingStore(store).updateStates();
    });
}

void Postman::stopMailing(qint64 mailing)
{
    change([mailing](Connection &store) {
        return MailingStore(store).change(mailing, MailingState::Sending, MailingState::Stopped);
    });
}

void Postman::continueMailing(qint64 mailing)
{
    change([mailing](Connection &store) {
        return MailingStore(store).change(mailing, MailingState::Stopped, MailingState::Sending);
    });
}

void Postman::cancelMailing(qint64 mailing)
{
    change([mailing](Connection &store) { return MailingStore(store).cancelWaiting(mailing, systemNow()); });
}

void Postman::setPace(qint64 mailing, int perMinute)
{
    change([mailing, perMinute](Connection &store) { return MailingStore(store).setPace(mailing, perMinute); });
}

void Postman::readLedger(const LedgerQuery &query)
{
    if (!m_localStore)
        return;
    const auto rows = MailingStore(*m_localStore).ledger(query.mailing, query.state, query.after, LedgerQuery::Rows);
    Q_EMIT ledgerRead(query, rows.value_or(QList<OutboxEntry>()));
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

void Postman::setDuty(Duty duty, const QString &detail, const QDateTime &retryAt)
{
    if (m_duty == duty && m_detail == detail && m_retryAt == retryAt)
        return;
    m_duty = duty;
    m_detail = detail;
    m_retryAt = retryAt;
    Q_EMIT dutyChanged(duty, detail, retryAt);
}

// At most some times a second, however many mails go.
void Postman::showSoon()
{
    if (!m_showing.isActive())
        m_showing.start(ShowEveryMilliseconds);
}

void Postman::show()
{
    if (!m_localStore)
        return;
    OutboxStore store(*m_localStore);
    if (const auto isPaused = store.isPaused())
        Q_EMIT pausedChanged(*isPaused);
    if (const auto entries = store.list(ShownEntries))
        Q_EMIT entriesChanged(*entries);
    if (const auto list = mailings())
        Q_EMIT mailingsChanged(*list);
}

// Counting a hundred thousand rows takes its time: only where something may move.
Result<QList<Mailing>> Postman::mailings()
{
    MailingStore store(*m_localStore);
    QList<Mailing> list = TRY(store.list(ShownMailings));
    for (Mailing &mailing : list) {
        const bool isAtRest = mailing.state == MailingState::Done;
        if (isAtRest && m_counts.contains(mailing.id)) {
            mailing.counts = m_counts.value(mailing.id);
            continue;
        }
        mailing.counts = TRY(store.counts(mailing.id));
        if (isAtRest)
            m_counts.insert(mailing.id, mailing.counts);
    }
    return list;
}

} // namespace steward
