// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

// The person of the table who is looked at.

#include <ui/pages/peopleview.h>

#include <core/base/async.h>
#include <core/users/userdirectory.h>
#include <core/users/userlist.h>
#include <ui/commands/avatardesk.h>
#include <ui/commands/useractions.h>
#include <ui/pages/cellediting.h>
#include <ui/pages/peopleheader.h>
#include <ui/pages/userdetailpane.h>
#include <ui/widgets/snapshottable.h>

namespace steward::ui {

void PeopleView::goTo(UserId user)
{
    if (m_table->goTo(user.uuid()))
        return;
    landOn(user);
}

void PeopleView::landOn(UserId user)
{
    m_landOn = user.uuid();
    showQuery({});
}

// A whole e-mail means one person, also where others contain it.
void PeopleView::landOnWhoIsMeant()
{
    const QString text = shownQuery().search;
    if (m_model->rowCount() < 2 || !text.contains(u'@'))
        return;
    onFinished(m_workspace->read([text](const ServiceContext &context) { return UserDirectory(context).userByEmail(text); }),
               this, [this, text](const Result<std::optional<User>> &found) {
                   if (found && *found && shownQuery().search == text)
                       m_table->goTo((*found)->id.uuid());
               });
}

void PeopleView::editCurrent()
{
    if (m_cells->isOn())
        return;
    m_header->setDetailShown(true);
    m_detail->startEditing();
}

void PeopleView::loadUser(UserId user)
{
    if (user.isNull()) {
        m_detail->showNobody();
        m_actions->setNobody();
        m_avatars->setNobody();
        return;
    }
    if (const ListedUser *cached = m_model->recordAt(m_model->rowOf(user.uuid())))
        showUser(*cached);
    onFinished(m_workspace->read([user](const ServiceContext &context) {
        return UserList(context.connection).rows({user.uuid()});
    }),
               this, [this, user](const Result<QList<ListedUser>> &found) {
                   if (UserId(m_table->currentKey()) != user)
                       return;
                   if (!found) {
                       showFailure(found.error());
                       m_hasReadFailed = true;
                       return;
                   }
                   if (found->isEmpty()) {
                       m_detail->showGone();
                       m_actions->setNobody();
                       m_avatars->setNobody();
                       return;
                   }
                   m_model->updateRecord(found->first());
                   showUser(found->first());
               });
}

void PeopleView::showUser(const ListedUser &listed)
{
    m_detail->showUser(listed);
    m_actions->setPerson(listed);
    m_avatars->setPerson(listed.user);
}

void PeopleView::showDetail(bool isShown)
{
    m_detail->setVisible(isShown);
    m_memory.setDetailShown(isShown);
}

} // namespace steward::ui
