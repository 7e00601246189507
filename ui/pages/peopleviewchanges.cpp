// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

// What the table of people does with change sets.

#include <ui/pages/peopleview.h>

#include <ui/commands/changedesk.h>
#include <ui/commands/useractions.h>
#include <ui/dialogs/bulkeditdialog.h>
#include <ui/pages/cellediting.h>
#include <ui/pages/peopleheader.h>
#include <ui/widgets/snapshottable.h>

#include <QShortcut>

using namespace Qt::StringLiterals;

namespace steward::ui {

void PeopleView::connectChanges()
{
    connect(m_changes, &ChangeDesk::peopleChanged, this, &PeopleView::peopleChanged);
    connect(m_changes, &ChangeDesk::failed, this, &PeopleView::showFailure);
    connect(m_changes, &ChangeDesk::applied, this, &PeopleView::showDone);
    const auto addShortcut = [this](QKeySequence::StandardKey key, void (ChangeDesk::*run)()) {
        auto *shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, m_changes, run);
    };
    addShortcut(QKeySequence::Undo, &ChangeDesk::undoLast);
    addShortcut(QKeySequence::Redo, &ChangeDesk::redoLast);
}

void PeopleView::showDone(const QString &message, const QUuid &id)
{
    if (id.isNull())
        tell(message);
    else
        tell(message, tr("Undo"), [this, id] { m_changes->undo(id); });
}

void PeopleView::connectCells()
{
    m_cells->setAllowed(!m_workspace->profile().readOnly);
    connect(m_header, &PeopleHeader::cellEditingToggled, m_cells, &CellEditing::setOn);
    connect(m_cells, &CellEditing::toggled, m_header, &PeopleHeader::setCellEditing);
    connect(m_cells, &CellEditing::remark, this, [this](const QString &sentence) { tell(sentence); });
}

void PeopleView::editSeveral()
{
    BulkEditDialog::People people{m_table->selectedKeys(), query(), m_model->rowCount()};
    if (people.selected.size() < 2)
        people.selected.clear();
    auto *dialog = new BulkEditDialog(m_workspace, people, m_customFields, m_roles, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BulkEditDialog::chosen, this, [this](const BulkEditDialog::Choice &choice) {
        const auto doDeeds = [this, people = choice.people, deeds = choice.deeds] { m_actions->doToMany(people, deeds); };
        if (choice.changes.isEmpty())
            doDeeds();
        else
            m_changes->review(choice.changes, doDeeds);
    });
    dialog->open();
}

} // namespace steward::ui
