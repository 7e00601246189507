// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/sessionactions.h>

#include <core/base/async.h>
#include <core/sessions/sitesessions.h>
#include <core/sessions/userlinks.h>
#include <ui/dialogs/fingerprintdialog.h>
#include <ui/text/sessiontext.h>

#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

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
    add(u"filterDevice"_s, tr("Only Sessions of This &Device"), [this] {
        if (const ListedSession *session = m_current(); session && session->userAgentHash)
            Q_EMIT deviceWanted(*session->userAgentHash);
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
    addSeparator();
    add(u"deleteExpiredLinks"_s, tr("Delete Expired &Links…"), [this] { countExpiredLinks(); });
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
    for (const QString &name : {u"checkVisit"_s, u"filterPerson"_s, u"filterDevice"_s, u"showPerson"_s})
        m_byName.value(name)->setEnabled(isOne);
    for (const QString &name : {u"endExpired"_s, u"endOthers"_s, u"deleteExpiredLinks"_s})
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

void SessionActions::countExpiredLinks()
{
    const auto count = [](const ServiceContext &context) { return UserLinks(context).countExpired(); };
    onFinished(m_workspace->read(count), this, [this](const Result<qint64> &expired) {
        if (!expired)
            Q_EMIT failed(expired.error());
        else if (*expired == 0)
            Q_EMIT done(tr("No link has expired"));
        else
            askToDeleteLinks(*expired);
    });
}

void SessionActions::askToDeleteLinks(qint64 expired)
{
    const QString text = tr("Delete %1 expired links? They were mailed to confirm, to sign in, to register or to set a "
                            "new password or address, and do not work any more.",
                            nullptr, static_cast<int>(expired))
                             .arg(QLocale().toString(expired));
    auto *question = new QMessageBox(QMessageBox::Question, tr("Expired links"), text, QMessageBox::Cancel, m_window);
    question->setObjectName(u"expiredLinksQuestion"_s);
    question->setTextFormat(Qt::PlainText);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *deleteButton = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    deleteButton->setObjectName(u"deleteLinksButton"_s);
    connect(question, &QMessageBox::buttonClicked, this, [this, deleteButton](const QAbstractButton *clicked) {
        if (clicked == deleteButton)
            deleteExpiredLinks();
    });
    question->open();
}

void SessionActions::deleteExpiredLinks()
{
    const auto remove = [](const ServiceContext &context) { return UserLinks(context).removeExpired(); };
    onFinished(m_workspace->write(remove), this, [this](const Result<qint64> &removed) {
        if (!removed) {
            Q_EMIT failed(removed.error());
            return;
        }
        const int number = static_cast<int>(*removed);
        Q_EMIT done(tr("%1 expired links deleted", nullptr, number).arg(QLocale().toString(*removed)));
    });
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
