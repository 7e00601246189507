// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/useractions.h>

#include <core/base/async.h>
#include <core/mail/sitemails.h>
#include <ui/commands/copysecret.h>
#include <ui/commands/maildesk.h>
#include <ui/commands/roledesk.h>
#include <ui/commands/writeletter.h>
#include <ui/dialogs/changeemaildialog.h>
#include <ui/dialogs/deleteuserdialog.h>
#include <ui/dialogs/setpassworddialog.h>
#include <ui/dialogs/userbatchdialog.h>

#include <QMenu>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// They make no sense for several people at once.
const QStringList forOneOnly{u"setPassword"_s, u"copyResetLink"_s, u"changeEmail"_s, u"makeOwner"_s};

} // namespace

UserActions::UserActions(std::shared_ptr<Workspace> workspace, MailDesk &desk, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_desk(desk)
    , m_window(window)
    , m_roles(new RoleDesk(m_workspace, window))
{
    add(u"setPassword"_s, tr("Set &Password…"), [this] { setPassword(); });
    addDeed(u"sendPasswordReset"_s, tr("Send Password &Reset"), &sendPasswordResetDeed, Need::Mails);
    add(u"copyResetLink"_s, tr("Copy Password Reset &Link"), [this] { copyResetLink(); });
    addDeed(u"sendMagicLink"_s, tr("Send S&ign-In Link"), &sendMagicLinkDeed, Need::Mails);
    add(u"writeLetter"_s, tr("&Write a Letter…"), [this] { writeLetter(); });
    addSeparator();
    add(u"changeEmail"_s, tr("Change E-&Mail…"), [this] { changeEmail(); });
    addDeed(u"sendConfirmation"_s, tr("Send Confirmation Lin&k"), &sendConfirmationDeed, Need::Mails);
    addDeed(u"confirm"_s, tr("&Confirm E-Mail"), &confirmDeed);
    addDeed(u"unconfirm"_s, tr("&Take Back E-Mail Confirmation"), &unconfirmDeed);
    addSeparator();
    addRoleMenu();
    addSeparator();
    addDeed(u"activate"_s, tr("&Activate"), &activateDeed);
    addDeed(u"deactivate"_s, tr("Deacti&vate"), &deactivateDeed);
    addDeed(u"endSessions"_s, tr("End All Se&ssions"), &endSessionsDeed);
    addSeparator();
    add(u"deleteUser"_s, tr("&Delete…"), [this] { remove(); });
    updateActions();
    connect(m_roles, &RoleDesk::changed, this, &UserActions::manyChanged);
    connect(m_roles, &RoleDesk::done, this, &UserActions::doneWithUndo);
    connect(m_roles, &RoleDesk::failed, this, &UserActions::failed);
}

void UserActions::addRoleMenu()
{
    auto *menu = new QMenu(tr("R&oles"), m_window);
    const auto put = [this, menu](const QString &name, const QString &text, const std::function<void()> &run) {
        menu->addAction(action(name, text, run));
    };
    put(u"assignRole"_s, tr("&Assign Role…"), [this] { m_roles->ask(RoleChange::Deed::Assign, people()); });
    put(u"removeRole"_s, tr("&Remove Role…"), [this] { m_roles->ask(RoleChange::Deed::Remove, people()); });
    menu->addSeparator();
    put(u"promote"_s, tr("&Make Admin"), [this] { perform(&promoteDeed, Need::Nothing); });
    put(u"demote"_s, tr("Take Admin or Owner A&way"), [this] { perform(&demoteDeed, Need::Nothing); });
    put(u"makeOwner"_s, tr("Make &Owner…"), [this] { m_roles->makeOwner(m_person->user); });
    m_actions.append(menu->menuAction());
}

QList<QUuid> UserActions::people() const
{
    return isAboutMany() ? m_selection() : QList<QUuid>{m_person->user.id.uuid()};
}

void UserActions::assignRole(const QList<QUuid> &people, const QString &role)
{
    m_roles->change(RoleChange::Deed::Assign, role, people);
}

QAction *UserActions::action(const QString &name, const QString &text, const std::function<void()> &run)
{
    auto *made = new QAction(text, this);
    made->setObjectName(name);
    connect(made, &QAction::triggered, this, run);
    m_byName.insert(name, made);
    return made;
}

void UserActions::add(const QString &name, const QString &text, const std::function<void()> &run)
{
    m_actions.append(action(name, text, run));
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
    for (QAction *each : m_actions + m_byName.values())
        each->setEnabled(isPossible && !(isAboutMany() && forOneOnly.contains(each->objectName())));
    const bool isConfirmed = m_person && m_person->user.isConfirmed();
    const bool isActive = m_person && m_person->user.isActive;
    m_byName.value(u"confirm"_s)->setVisible(isAboutMany() || !isConfirmed);
    m_byName.value(u"sendConfirmation"_s)->setVisible(isAboutMany() || !isConfirmed);
    m_byName.value(u"unconfirm"_s)->setVisible(isAboutMany() || isConfirmed);
    const bool isOwner = m_person && m_person->roles.contains(roleName::Owner);
    const bool isAdmin = m_person && m_person->roles.contains(roleName::Admin);
    m_byName.value(u"promote"_s)->setVisible(isAboutMany() || !isAdmin);
    m_byName.value(u"demote"_s)->setVisible(isAboutMany() || isAdmin || isOwner);
    m_byName.value(u"makeOwner"_s)->setVisible(!isAboutMany() && !isOwner);
    m_byName.value(u"activate"_s)->setVisible(isAboutMany() || !isActive);
    m_byName.value(u"deactivate"_s)->setVisible(isAboutMany() || isActive);
}

void UserActions::perform(MakeDeed make, Need need)
{
    if (isAboutMany()) {
        const int people = static_cast<int>(m_selectionSize);
        m_desk.ensure(need, [this, deed = make(people)] { askAboutMany(m_selection(), deed); });
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

void UserActions::doToMany(const QList<QUuid> &people, QStringList deeds)
{
    if (deeds.isEmpty())
        return;
    const int number = static_cast<int>(people.size());
    const bool isMail = deeds.takeFirst() == "sendConfirmation"_L1;
    m_desk.ensure(isMail ? Need::Mails : Need::Nothing, [=, this] {
        const auto *dialog = askAboutMany(people, isMail ? sendConfirmationDeed(number) : endSessionsDeed(number));
        connect(dialog, &QDialog::finished, this, [=, this] { doToMany(people, deeds); });
    });
}

UserBatchDialog *UserActions::askAboutMany(const QList<QUuid> &people, const UserDeed &deed)
{
    auto *dialog = new UserBatchDialog(m_workspace, people, deed, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UserBatchDialog::peopleChanged, this, [this] {
        m_desk.postOffice().wake();
        Q_EMIT manyChanged();
    });
    connect(dialog, &UserBatchDialog::doneForAll, this, &UserActions::done);
    dialog->open();
    return dialog;
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

void UserActions::writeLetter()
{
    writeLetterTo(isAboutMany() ? m_selection() : QList<QUuid>{m_person->user.id.uuid()});
}

void UserActions::writeLetterTo(const QList<QUuid> &people)
{
    steward::ui::writeLetter(m_workspace, m_desk, people, m_window,
                             [this](const QString &message) { Q_EMIT done(message); });
}

void UserActions::remove()
{
    if (isAboutMany()) {
        askAboutMany(m_selection(), deleteDeed(static_cast<int>(m_selectionSize)));
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
