// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

// What can be done from the table of people: with the person, the selection, everybody, and with files.

#include <ui/pages/peopleview.h>

#include <ui/commands/avatardesk.h>
#include <ui/commands/changedesk.h>
#include <ui/commands/copyfield.h>
#include <ui/commands/transferactions.h>
#include <ui/commands/useractions.h>
#include <ui/dialogs/columnsdialog.h>
#include <ui/pages/cellediting.h>
#include <ui/pages/notemarks.h>
#include <ui/pages/notestab.h>
#include <ui/pages/peopleheader.h>
#include <ui/pages/sessionstab.h>
#include <ui/pages/timelinetab.h>
#include <ui/pages/useraccesstab.h>
#include <ui/pages/usercolumns.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userpictures.h>
#include <ui/pages/usertabs.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/snapshottable.h>

#include <QMenu>

using namespace Qt::StringLiterals;

namespace steward::ui {

void PeopleView::connectTransfer(Preferences &preferences)
{
    const auto shown = [this] {
        return ShownPeople{query(), m_columns->ids(), m_table->selectedKeys(), m_model->rowCount()};
    };
    m_transfer = new TransferActions(m_workspace, preferences, shown, this);
    m_header->addMenu(m_transfer->actions());
    connect(m_transfer, &TransferActions::exported, this, [this](const QString &message, const QString &path) {
        tell(message, tr("Show in Folder"), [path] { showInFolder(path); });
    });
    connect(m_transfer, &TransferActions::failed, this, &PeopleView::showFailure);
    connect(m_transfer, &TransferActions::pasted, this, [this](const ChangeSet &changes) {
        m_changes->staged().stage(changes);
        tell(tr("%n people's changes are staged. Review them below.", nullptr, static_cast<int>(changes.rows.size())));
    });
    connect(m_transfer, &TransferActions::imported, this, [this](const QString &message, const QUuid &id) {
        tell(message, id.isNull() ? QString() : tr("Undo"), [this, id] { m_changes->undo(id); });
        Q_EMIT peopleChanged();
    });
}

void PeopleView::connectPictures()
{
    auto *pictures = new UserPictures(m_workspace, *m_avatars, *m_table, *m_model, *m_detail);
    connect(pictures, &UserPictures::currentChanged, this, &PeopleView::loadUser);
    connect(m_cells, &CellEditing::toggled, pictures, &UserPictures::leavePasteKey);
    connect(m_avatars, &AvatarDesk::failed, this, [this](const QString &sentence) { m_banner->showError(sentence); });
    connect(m_avatars, &AvatarDesk::done, this, [this](const QString &message, const QUuid &id) {
        m_banner->hide();
        showDone(message, id);
    });
}

QList<QAction *> PeopleView::personActions() const
{
    return m_actions->actions() + m_avatars->actions();
}

void PeopleView::addTabs()
{
    UserTabs *tabs = m_detail->tabs();
    tabs->addTab(u"accessTab"_s, tr("Access"), new UserAccessTab(m_workspace));
    tabs->addTab(u"sessions"_s, tr("Sessions"), new SessionsTab(m_workspace, m_detail));
    tabs->addTab(u"notes"_s, tr("Notes"), new NotesTab(m_workspace, m_detail));
    tabs->addTab(u"timelineTab"_s, tr("Timeline"), new TimelineTab(m_workspace));
    connect(tabs, &UserTabs::personChanged, this,
            [this](const UserId &user) { m_marks->forget(user.uuid()); });
    connect(m_marks, &NoteMarks::changed, m_table->viewport(), qOverload<>(&QWidget::update));
}

void PeopleView::openMenu(const QPoint &position)
{
    if (m_table->selectedKeys().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_cells->isOn()) {
        menu->addActions(m_cells->actions());
        menu->addSeparator();
    }
    menu->addActions(m_ownActions);
    if (!m_ownActions.isEmpty())
        menu->addSeparator();
    menu->addAction(tr("Edit"), this, &PeopleView::editCurrent);
    menu->addAction(tr("Edit Several…"), this, &PeopleView::editSeveral);
    menu->addActions(personActions());
    menu->addSeparator();
    menu->addAction(icon("copy"_L1), tr("Copy E-Mail"), this, [this] { copySelection(u"email"_s); });
    menu->addAction(tr("Copy Name"), this, [this] { copySelection(u"full_name"_s); });
    menu->addAction(tr("Copy UUID"), this, [this] { copySelection(u"uuid"_s); });
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

void PeopleView::copySelection(const QString &field)
{
    copyField(*m_workspace, m_table->selectedKeys(), *UserField::parse(field), this,
              [this](const Result<qsizetype> &lines) {
                  if (lines)
                      tell(tr("%n copied", nullptr, static_cast<int>(*lines)));
                  else
                      showFailure(lines.error());
              });
}

void PeopleView::writeToAll()
{
    if (m_model->progress() == SnapshotModel::Progress::Complete && m_model->rowCount() > 0)
        m_actions->writeLetterTo({m_model->keys().begin(), m_model->keys().end()});
}

void PeopleView::chooseColumns()
{
    auto *dialog = new ColumnsDialog(m_customFields, m_columns->ids(), UserViewMemory::defaultColumns(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ColumnsDialog::columnsChosen, this, [this](const QStringList &ids) {
        m_columns->choose(ids, m_customFields);
    });
    dialog->open();
}

} // namespace steward::ui
