// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/useractions.h>

#include <core/base/async.h>
#include <core/sessions/sessiontokens.h>
#include <core/users/userstatus.h>
#include <ui/dialogs/deleteuserdialog.h>
#include <ui/dialogs/setpassworddialog.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

UserActions::UserActions(std::shared_ptr<Workspace> workspace, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_window(window)
{
    add(u"setPassword"_s, tr("Set &Password…"), &UserActions::setPassword);
    m_confirm = add(u"toggleConfirmation"_s, {}, &UserActions::toggleConfirmation);
    m_activate = add(u"toggleActive"_s, {}, &UserActions::toggleActive);
    add(u"endSessions"_s, tr("End All Se&ssions"), &UserActions::endSessions);
    addSeparator();
    add(u"deleteUser"_s, tr("&Delete Person…"), &UserActions::remove);
    updateActions();
}

QAction *UserActions::add(const QString &name, const QString &text, void (UserActions::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

void UserActions::addSeparator()
{
    auto *separator = new QAction(this);
    separator->setSeparator(true);
    m_actions.append(separator);
}

void UserActions::setPerson(const ListedUser &person)
{
    m_person = person;
    updateActions();
}

void UserActions::setNobody()
{
    m_person.reset();
    updateActions();
}

void UserActions::updateActions()
{
    const bool isPossible = m_person && !m_workspace->profile().readOnly;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isPossible);
    const bool isConfirmed = m_person && m_person->user.isConfirmed();
    const bool isActive = !m_person || m_person->user.isActive;
    m_confirm->setText(isConfirmed ? tr("Take Back E-Mail &Confirmation") : tr("&Confirm E-Mail"));
    m_activate->setText(isActive ? tr("Dea&ctivate") : tr("A&ctivate"));
}

void UserActions::setPassword()
{
    auto *dialog = new SetPasswordDialog(m_workspace, m_person->user, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetPasswordDialog::passwordSet, this, [this](const User &person) {
        Q_EMIT changed(person.id);
        Q_EMIT done(tr("The password of %1 is set").arg(person.displayName()));
    });
    dialog->open();
}

void UserActions::toggleConfirmation()
{
    const UserId id = m_person->user.id;
    const bool confirm = !m_person->user.isConfirmed();
    apply([id, confirm](const ServiceContext &context) {
        return confirm ? UserStatus(context).confirm(id) : UserStatus(context).unconfirm(id);
    },
          confirm ? tr("%1 is confirmed") : tr("%1 is not confirmed any more"));
}

void UserActions::toggleActive()
{
    const UserId id = m_person->user.id;
    const bool activate = !m_person->user.isActive;
    apply([id, activate](const ServiceContext &context) { return UserStatus(context).setActive(id, activate); },
          activate ? tr("%1 is active") : tr("%1 is inactive; all sessions have ended"));
}

void UserActions::endSessions()
{
    const User person = m_person->user;
    apply([person](const ServiceContext &context) {
        return SessionTokens(context).endAll(person.id).map([&person](qint64) { return person; });
    },
          tr("All sessions of %1 have ended"));
}

void UserActions::remove()
{
    auto *dialog = new DeleteUserDialog(m_workspace, *m_person, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteUserDialog::userDeleted, this, [this](const User &person) {
        Q_EMIT deleted(person);
        Q_EMIT done(tr("%1 is deleted").arg(person.displayName()));
    });
    dialog->open();
}

void UserActions::apply(const Work &work, const QString &message)
{
    onFinished(m_workspace->write(work), this, [this, message](const Result<User> &person) {
        if (!person) {
            Q_EMIT failed(person.error());
            return;
        }
        Q_EMIT changed(person->id);
        Q_EMIT done(message.arg(person->displayName()));
    });
}

} // namespace steward::ui
