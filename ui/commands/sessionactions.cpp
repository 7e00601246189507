// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/sessionactions.h>

#include <core/base/async.h>
#include <core/sessions/sitesessions.h>
#include <ui/dialogs/fingerprintdialog.h>
#include <ui/text/sessiontext.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using Care = EndSessionsDialog::Care;
using Kind = SessionCondition::Kind;

} // namespace

SessionActions::SessionActions(std::shared_ptr<Workspace> workspace, CurrentSession current, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_current(std::move(current))
    , m_window(window)
{
    add(u"endSessions"_s, tr("&End Session"), [this] { endSelected(); });
    add(u"endAllOfPerson"_s, tr("End &All Sessions of This Person…"), [this] { endAllOfPerson(); });
    addSeparator();
    add(u"checkVisit"_s, tr("&Check a Visit…"), [this] { checkVisit(); });
    add(u"filterPerson"_s, tr("&Only Sessions of This Person"), [this] {
        if (const ListedSession *session = m_current())
            Q_EMIT sessionsWanted(session->user, sessionPersonText(*session));
    });
    add(u"showPerson"_s, tr("Show &Person"), [this] {
        if (const ListedSession *session = m_current(); session && session->person)
            Q_EMIT personWanted(session->user);
    });
    addSeparator();
    add(u"endExpired"_s, tr("Delete E&xpired Ones…"), [this] {
        ask(tr("Delete the sessions that have expired?"),
            [](const ServiceContext &) { return SessionEnding::expired(); }, Care::Ask);
    });
    add(u"endOthers"_s, tr("End Everyone's &but Mine…"), [this] {
        ask(tr("End the sessions of everyone but yourself?"),
            [](const ServiceContext &context) { return SessionEnding(context).everyoneElses(); }, Care::TypeNumber);
    });
    updateActions();
}

void SessionActions::add(const QString &name, const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    m_byName.insert(name, action);
}

void SessionActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void SessionActions::setSelection(qsizetype size, std::function<QList<QUuid>()> sessions)
{
    m_selectionSize = size;
    m_selection = std::move(sessions);
    updateActions();
}

void SessionActions::updateActions()
{
    const bool canWrite = !m_workspace->profile().readOnly;
    const bool isOne = m_selectionSize == 1;
    m_byName.value(u"endSessions"_s)->setText(m_selectionSize > 1 ? tr("&End Sessions…") : tr("&End Session"));
    m_byName.value(u"endSessions"_s)->setEnabled(canWrite && m_selectionSize > 0);
    m_byName.value(u"endAllOfPerson"_s)->setEnabled(canWrite && isOne);
    for (const QString &name : {u"checkVisit"_s, u"filterPerson"_s, u"showPerson"_s})
        m_byName.value(name)->setEnabled(isOne);
    for (const QString &name : {u"endExpired"_s, u"endOthers"_s})
        m_byName.value(name)->setEnabled(canWrite);
}

void SessionActions::endSelected()
{
    const QList<QUuid> keys = m_selection();
    if (keys.size() == 1) {
        endOne(TokenId(keys.first()));
        return;
    }
    SessionQuery which;
    which.keys = keys;
    ask(tr("End %n sessions?", nullptr, static_cast<int>(keys.size())), [which](const ServiceContext &) { return which; },
        Care::Ask);
}

void SessionActions::endOne(const TokenId &id)
{
    const ListedSession *current = m_current();
    const QString name = current && current->id == id ? sessionPersonText(*current) : QString();
    onFinished(m_workspace->write([id](const ServiceContext &context) { return SiteSessions(context).end(id); }), this,
               [this, name](const Status &status) {
                   if (!status) {
                       Q_EMIT failed(status.error());
                       return;
                   }
                   Q_EMIT changed();
                   Q_EMIT done(name.isEmpty() ? tr("The session has ended") : tr("A session of %1 has ended").arg(name));
               });
}

void SessionActions::endAllOfPerson()
{
    const ListedSession *session = m_current();
    if (!session)
        return;
    SessionQuery which;
    which.conditions = {{Kind::Person, session->user.text()}};
    ask(tr("End all sessions of %1?").arg(sessionPersonText(*session)),
        [which](const ServiceContext &) { return which; }, Care::Ask);
}

void SessionActions::checkVisit()
{
    const ListedSession *session = m_current();
    if (!session)
        return;
    auto *dialog = new FingerprintDialog(m_workspace, *session, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SessionActions::ask(const QString &question, const EndSessionsDialog::Which &which, Care care)
{
    auto *dialog = new EndSessionsDialog(m_workspace, question, which, care, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EndSessionsDialog::ended, this, [this](const EndedSessions &ended) {
        Q_EMIT changed();
        Q_EMIT done(endedSessionsText(ended));
    });
    dialog->open();
}

} // namespace steward::ui
