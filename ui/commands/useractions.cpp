// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/useractions.h>

#include <core/base/async.h>
#include <core/mail/sitemails.h>
#include <ui/commands/copysecret.h>
#include <ui/commands/maildesk.h>
#include <ui/dialogs/changeemaildialog.h>
#include <ui/dialogs/deleteuserdialog.h>
#include <ui/dialogs/setpassworddialog.h>
#include <ui/dialogs/userbatchdialog.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// They make no sense for several people at once.
const QStringList forOneOnly{u"setPassword"_s, u"copyResetLink"_s, u"changeEmail"_s};

} // namespace

UserActions::UserActions(std::shared_ptr<Workspace> workspace, MailDesk &desk, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_desk(desk)
    , m_window(window)
{
    add(u"setPassword"_s, tr("Set &Password…"), [this] { setPassword(); });
    addDeed(u"sendPasswordReset"_s, tr("Send Password &Reset"), &sendPasswordResetDeed, Need::Mails);
    add(u"copyResetLink"_s, tr("Copy Password Reset &Link"), [this] { copyResetLink(); });
    addDeed(u"sendMagicLink"_s, tr("Send S&ign-In Link"), &sendMagicLinkDeed, Need::Mails);
    addSeparator();
    add(u"changeEmail"_s, tr("Change E-&Mail…"), [this] { changeEmail(); });
    addDeed(u"sendConfirmation"_s, tr("Send Confirmation Lin&k"), &sendConfirmationDeed, Need::Mails);
    addDeed(u"confirm"_s, tr("&Confirm E-Mail"), &confirmDeed);
    addDeed(u"unconfirm"_s, tr("&Take Back E-Mail Confirmation"), &unconfirmDeed);
    addSeparator();
    addDeed(u"activate"_s, tr("&Activate"), &activateDeed);
    addDeed(u"deactivate"_s, tr("Deacti&vate"), &deactivateDeed);
    addDeed(u"endSessions"_s, tr("End All Se&ssions"), &endSessionsDeed);
    addSeparator();
    add(u"deleteUser"_s, tr("&Delete…"), [this] { remove(); });
    updateActions();
}

void UserActions::add(const QString &name, const QString &text, const std::function<void()> &run)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    m_byName.insert(name, action);
}

void UserActions::addDeed(const QString &name, const QString &text, MakeDeed make, Need need)
{
    add(name, text, [this, make, need] { perform(make, need); });
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

void UserActions::setSelection(qsizetype size, std::function<QList<QUuid>()> people)
{
    m_selectionSize = size;
    m_selection = std::move(people);
    updateActions();
}

void UserActions::updateActions()
{
    const bool isPossible = (m_person || isAboutMany()) && !m_workspace->profile().readOnly;
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isPossible && !(isAboutMany() && forOneOnly.contains(action->objectName())));
    const bool isConfirmed = m_person && m_person->user.isConfirmed();
    const bool isActive = m_person && m_person->user.isActive;
    m_byName.value(u"confirm"_s)->setVisible(isAboutMany() || !isConfirmed);
    m_byName.value(u"sendConfirmation"_s)->setVisible(isAboutMany() || !isConfirmed);
    m_byName.value(u"unconfirm"_s)->setVisible(isAboutMany() || isConfirmed);
    m_byName.value(u"activate"_s)->setVisible(isAboutMany() || !isActive);
    m_byName.value(u"deactivate"_s)->setVisible(isAboutMany() || isActive);
}

void UserActions::perform(MakeDeed make, Need need)
{
    if (isAboutMany()) {
        const int people = static_cast<int>(m_selectionSize);
        m_desk.ensure(need, [this, deed = make(people)] { askAboutMany(deed); });
    } else {
        doToOne(m_person->user, make(1), need);
    }
}

void UserActions::doToOne(const User &person, const UserDeed &deed, Need need)
{
    m_desk.ensure(need, [this, person, deed] {
        const auto work = [id = person.id, run = deed.run](const ServiceContext &context) { return run(context, id); };
        onFinished(m_workspace->write(work), this, [this, person, message = deed.done](const Status &status) {
            if (!status) {
                Q_EMIT failed(status.error());
                return;
            }
            m_desk.postOffice().wake();
            Q_EMIT changed(person.id);
            Q_EMIT done(message.arg(person.displayName()));
        });
    });
}

void UserActions::askAboutMany(const UserDeed &deed)
{
    auto *dialog = new UserBatchDialog(m_workspace, m_selection(), deed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UserBatchDialog::peopleChanged, this, [this] {
        m_desk.postOffice().wake();
        Q_EMIT manyChanged();
    });
    connect(dialog, &UserBatchDialog::doneForAll, this, &UserActions::done);
    dialog->open();
}

void UserActions::sendConfirmationTo(const User &person)
{
    doToOne(person, sendConfirmationDeed(1), Need::Mails);
}

void UserActions::setPassword()
{
    auto *dialog = new SetPasswordDialog(m_workspace, m_person->user, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SetPasswordDialog::passwordSet, this, [this](const User &person) {
        Q_EMIT changed(person.id);
        Q_EMIT done(tr("The password of %1 is set").arg(person.displayName()));
    });
    connect(dialog, &SetPasswordDialog::resetMailRequested, this,
            [this](const User &person) { doToOne(person, sendPasswordResetDeed(1), Need::Mails); });
    dialog->open();
}

void UserActions::changeEmail()
{
    auto *dialog = new ChangeEmailDialog(
        m_workspace, m_person->user, [this](const std::function<void()> &then) { m_desk.ensure(Need::Mails, then); },
        m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChangeEmailDialog::emailChanged, this, [this](const UserId &user) {
        Q_EMIT changed(user);
        Q_EMIT done(tr("The address is changed"));
    });
    connect(dialog, &ChangeEmailDialog::linkSent, this, [this](const QString &address) {
        m_desk.postOffice().wake();
        Q_EMIT done(tr("A link is on its way to %1").arg(address));
    });
    dialog->open();
}

void UserActions::copyResetLink()
{
    m_desk.ensure(Need::Links, [this, person = m_person->user] {
        const auto work = [id = person.id](const ServiceContext &context) {
            return SiteMails(context).passwordResetLink(id);
        };
        onFinished(m_workspace->write(work), this, [this](const Result<QString> &link) {
            if (!link) {
                Q_EMIT failed(link.error());
                return;
            }
            copySecret(*link);
            Q_EMIT done(tr("The link is copied. It is good for one hour, and leaves the clipboard after %n seconds",
                           nullptr, SecretOnClipboardSeconds));
        });
    });
}

void UserActions::remove()
{
    if (isAboutMany()) {
        askAboutMany(deleteDeed(static_cast<int>(m_selectionSize)));
        return;
    }
    auto *dialog = new DeleteUserDialog(m_workspace, *m_person, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DeleteUserDialog::userDeleted, this, [this](const User &person) {
        Q_EMIT deleted(person);
        Q_EMIT done(tr("%1 is deleted").arg(person.displayName()));
    });
    dialog->open();
}

} // namespace steward::ui
