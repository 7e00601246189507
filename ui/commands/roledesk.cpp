// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/roledesk.h>

#include <core/base/async.h>
#include <ui/dialogs/rolechangedialog.h>
#include <ui/text/errortext.h>

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QList<UserId> idsOf(const QList<QUuid> &people)
{
    QList<UserId> ids;
    ids.reserve(people.size());
    for (const QUuid &key : people)
        ids << UserId(key);
    return ids;
}

} // namespace

RoleDesk::RoleDesk(std::shared_ptr<Workspace> workspace, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_window(window)
{
}

void RoleDesk::change(RoleChange::Deed deed, const QString &role, const QList<QUuid> &people)
{
    if (m_workspace->profile().readOnly)
        Q_EMIT failed(Error::of(Error::Kind::ReadOnly));
    else if (people.size() > WithoutQuestion)
        open({deed, role, idsOf(people)});
    else if (!people.isEmpty())
        run({deed, role, idsOf(people)});
}

void RoleDesk::ask(RoleChange::Deed deed, const QList<QUuid> &people)
{
    if (!people.isEmpty())
        open({deed, {}, idsOf(people)});
}

void RoleDesk::open(const RoleChange &change)
{
    auto *dialog = new RoleChangeDialog(m_workspace, change, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoleChangeDialog::changed, this, [this](const RoleChange &made, const QList<UserId> &people) {
        Q_EMIT changed();
        tell(made, people, {});
    });
    dialog->open();
}

void RoleDesk::run(const RoleChange &change, const QString &message)
{
    auto *running = new RoleChangeRun(m_workspace, change, this);
    connect(running, &RoleChangeRun::finished, this, [this, running, message] {
        receive(running->change(), running->outcome(), message);
    });
    running->start();
}

void RoleDesk::receive(const RoleChange &change, const RoleChangeRun::Outcome &outcome, const QString &message)
{
    if (!outcome) {
        Q_EMIT failed(outcome.error());
        return;
    }
    if (!outcome->changed.isEmpty()) {
        Q_EMIT changed();
        tell(change, outcome->changed, message);
    }
    if (!outcome->refusals.isEmpty())
        Q_EMIT failed(outcome->refusals.first().error);
    else if (outcome->changed.isEmpty())
        Q_EMIT done(change.deed == RoleChange::Deed::Assign ? tr("The role %1 is held already").arg(change.role)
                                                            : tr("Nobody of them holds the role %1").arg(change.role),
                    {});
}

void RoleDesk::tell(const RoleChange &change, const QList<UserId> &people, const QString &message)
{
    const int number = static_cast<int>(people.size());
    const bool isAssigned = change.deed == RoleChange::Deed::Assign;
    const QString words = isAssigned ? tr("%n people have the role %1 now", nullptr, number)
                                     : tr("%n people have lost the role %1", nullptr, number);
    if (!message.isEmpty())
        Q_EMIT done(message, {});
    else if (!isAssigned && change.role == roleName::Owner)
        Q_EMIT done(words.arg(change.role), [this, people] { giveOwnerBack(people); });
    else
        Q_EMIT done(words.arg(change.role),
                    [this, back = change.inverse(people)] { run(back, tr("The roles are as they were")); });
}

void RoleDesk::makeOwner(const User &person)
{
    auto *question = new QMessageBox(QMessageBox::Warning, tr("Make Owner"),
                                     tr("Make %1 an Owner of the site?").arg(person.displayName()), QMessageBox::Cancel,
                                     m_window);
    question->setObjectName(u"makeOwnerQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(tr("An Owner may do everything, also to you: change your password, take your roles, "
                                    "delete your account."));
    QPushButton *go = question->addButton(tr("Make Owner"), QMessageBox::AcceptRole);
    go->setObjectName(u"makeOwnerButton"_s);
    connect(question, &QMessageBox::buttonClicked, this, [this, person, go](QAbstractButton *button) {
        if (button == go)
            grantOwner(person);
    });
    question->open();
}

void RoleDesk::grantOwner(const User &person)
{
    onFinished(m_workspace->write([id = person.id](const ServiceContext &context) {
        return RoleAssignments(context).grantOwner(id);
    }),
               this, [this, person](const Result<RoleAssignment> &granted) {
                   if (!granted) {
                       Q_EMIT failed(granted.error());
                       return;
                   }
                   Q_EMIT changed();
                   const RoleChange back{RoleChange::Deed::Remove, roleName::Owner, {person.id}};
                   Q_EMIT done(tr("%1 is an Owner now").arg(person.displayName()),
                               [this, back] { run(back, tr("The roles are as they were")); });
               });
}

void RoleDesk::giveOwnerBack(const QList<UserId> &people)
{
    onFinished(m_workspace->write([people](const ServiceContext &context) -> Status {
        for (const UserId &person : people)
            TRY(RoleAssignments(context).grantOwner(person));
        return {};
    }),
               this, [this](const Status &given) {
                   Q_EMIT changed();
                   if (given)
                       Q_EMIT done(tr("The roles are as they were"), {});
                   else
                       Q_EMIT failed(given.error());
               });
}

void RoleDesk::assignMissing()
{
    onFinished(m_workspace->write([](const ServiceContext &context) {
        return RoleAssignments(context).assignToExisting(RoleAssignments::FirstOwner::Elect);
    }),
               this, [this](const Result<RoleAssignments::Assigned> &assigned) {
                   if (!assigned) {
                       Q_EMIT failed(assigned.error());
                       return;
                   }
                   Q_EMIT changed();
                   QString words = tr("%n people have the role %1 now", nullptr, static_cast<int>(assigned->users))
                                       .arg(roleName::User);
                   if (assigned->owners > 0)
                       words += u' ' + tr("and the first of them is Owner");
                   Q_EMIT done(words, {});
               });
}

} // namespace steward::ui
