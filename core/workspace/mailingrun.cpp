// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/mailingrun.h>

#include <core/base/async.h>

namespace steward {

namespace {

// Short enough to be stopped at once and to let others have their turn.
constexpr qsizetype SliceSize = 500;

} // namespace

MailingRun::MailingRun(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
}

void MailingRun::look(const MailingDraft &draft, const QList<QUuid> &people)
{
    begin(draft, people, false);
}

void MailingRun::post(const MailingDraft &draft, const QList<QUuid> &people)
{
    begin(draft, people, true);
}

void MailingRun::begin(const MailingDraft &draft, const QList<QUuid> &people, bool isToPost)
{
    m_people = people;
    m_isToPost = isToPost;
    m_isStopped = false;
    m_isRunning = true;
    m_trouble.reset();
    m_start.reset();
    m_next = 0;
    m_mailing = 0;
    if (!isToPost)
        m_check = {};
    const MailSettings settings = m_workspace->mailSettings();
    const auto start = [draft, settings, isToPost](const ServiceContext &context) -> Result<Start> {
        Mailings mailings(context);
        const LetterVariables variables = TRY(mailings.variables(settings));
        if (!isToPost)
            return Start{draft, variables};
        const MailingDraft complete = TRY(mailings.completed(draft, settings));
        return Start{complete, variables, TRY(mailings.prepare(complete, variables))};
    };
    onFinished(isToPost ? m_workspace->write(start) : m_workspace->read(start), this,
               [this](const Result<Start> &started) { receiveStart(started); });
}

void MailingRun::receiveStart(const Result<Start> &start)
{
    if (!start) {
        fail(start.error());
        return;
    }
    m_start = *start;
    if (!m_isToPost)
        m_check.unknown = m_start->variables.unknownIn(m_start->draft.words);
    next();
}

void MailingRun::stop()
{
    m_isStopped = true;
}

QList<QUuid> MailingRun::slice() const
{
    return m_people.mid(m_next, SliceSize);
}

void MailingRun::next()
{
    if (m_isStopped)
        end();
    else if (m_next < m_people.size())
        m_isToPost ? add(slice()) : lookAt(slice());
    else if (m_isToPost)
        letGo();
    else
        end();
}

void MailingRun::lookAt(const QList<QUuid> &slice)
{
    const auto work = [start = *m_start, slice](const ServiceContext &context) {
        return Mailings(context).recipients(start.draft, start.variables, slice);
    };
    onFinished(m_workspace->read(work), this, [this, slice](const Result<QList<MailingRecipient>> &recipients) {
        if (!recipients) {
            fail(recipients.error());
            return;
        }
        m_check.add(*recipients);
        m_next += slice.size();
        Q_EMIT progressed();
        next();
    });
}

void MailingRun::add(const QList<QUuid> &slice)
{
    const auto work = [start = *m_start, slice](const ServiceContext &context) {
        return Mailings(context).add(start.mailing, start.draft, start.variables, slice);
    };
    onFinished(m_workspace->write(work), this, [this, slice](const Status &added) {
        if (!added) {
            fail(added.error());
            return;
        }
        m_next += slice.size();
        Q_EMIT progressed();
        next();
    });
}

void MailingRun::letGo()
{
    const qint64 mailing = m_start->mailing;
    const auto work = [mailing](const ServiceContext &context) { return Mailings(context).start(mailing); };
    onFinished(m_workspace->write(work), this, [this, mailing](const Status &started) {
        if (!started) {
            fail(started.error());
            return;
        }
        m_mailing = mailing;
        end();
    });
}

void MailingRun::fail(const Error &error)
{
    m_trouble = error;
    end();
}

// What was prepared and not let go leaves nothing behind.
void MailingRun::end()
{
    m_isRunning = false;
    if (m_isToPost && m_start && m_mailing == 0) {
        const auto drop = [mailing = m_start->mailing](const ServiceContext &context) {
            return Mailings(context).drop(mailing);
        };
        onFinished(m_workspace->write(drop), this, [](const Status &) {});
    }
    Q_EMIT finished();
}

} // namespace steward
