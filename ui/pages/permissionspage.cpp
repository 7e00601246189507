// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/permissionspage.h>

#include <core/base/async.h>
#include <core/roles/permissionstore.h>
#include <core/users/userlist.h>
#include <ui/delegates/permissiondelegate.h>
#include <ui/dialogs/comparerolesdialog.h>
#include <ui/pages/permissionlens.h>
#include <ui/pages/permissiontablemodel.h>
#include <ui/text/errortext.h>
#include <ui/text/permissiontext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/toast.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int TitleWidth = 184;
constexpr int RoleWidth = 100;
constexpr qint64 MostHolders = 50; ///< whom the lens names

} // namespace

PermissionsPage::PermissionsPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_model(new PermissionTableModel(this))
{
    setObjectName(u"permissionsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_banner = new Banner(this);
    m_banner->hide();
    layout->addWidget(m_banner);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_view = buildTable();
    m_lens = new PermissionLens(splitter);
    auto *scroll = new QScrollArea(splitter);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(280);
    scroll->setWidget(m_lens);
    splitter->addWidget(m_view);
    splitter->addWidget(scroll);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({840, 320});
    layout->addWidget(splitter, 1);
    layout->addWidget(buildDraftBar());
    m_toast = new Toast(this);
    connect(m_model, &PermissionTableModel::draftChanged, this, &PermissionsPage::showDraft);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &PermissionsPage::showLens);
    connect(m_lens, &PermissionLens::peopleWanted, this, &PermissionsPage::queryWanted);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        refresh();
    });
}

QWidget *PermissionsPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(headLabel(tr("Permissions"), 1.35, header), 1);
    m_roleMenu = new QMenu(header);
    m_roleMenu->setObjectName(u"roleMenu"_s);
    m_roleButton = new QToolButton(header);
    m_roleButton->setObjectName(u"roleMenuButton"_s);
    m_roleButton->setText(tr("Whole Role"));
    m_roleButton->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_roleButton->setPopupMode(QToolButton::InstantPopup);
    m_roleButton->setMenu(m_roleMenu);
    connect(m_roleMenu, &QMenu::aboutToShow, this, &PermissionsPage::fillRoleMenu);
    row->addWidget(m_roleButton);
    auto *compare = new QPushButton(tr("Compare Roles…"), header);
    compare->setObjectName(u"compareButton"_s);
    connect(compare, &QPushButton::clicked, this, &PermissionsPage::compareRoles);
    row->addWidget(compare);
    column->addLayout(row);
    column->addWidget(quietLabel(tr("What the roles may enter in the site's administration. A click or the space bar turns "
                                    "a cell around; nothing changes before you apply it. Pages that are open on the site "
                                    "notice with their next load."),
                                 header));
    return header;
}

QTableView *PermissionsPage::buildTable()
{
    auto *view = new DataTable(this);
    view->setObjectName(u"permissionTable"_s);
    view->setAccessibleName(tr("Permissions"));
    view->setModel(m_model);
    view->setItemDelegate(new PermissionDelegate(view));
    view->setSelectionBehavior(QAbstractItemView::SelectItems);
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->verticalHeader()->setDefaultSectionSize(28);
    view->horizontalHeader()->setDefaultSectionSize(RoleWidth);
    view->horizontalHeader()->setMinimumSectionSize(70);
    return view;
}

QWidget *PermissionsPage::buildDraftBar()
{
    m_draftBar = new QWidget(this);
    auto *row = new QHBoxLayout(m_draftBar);
    row->setContentsMargins(16, 8, 16, 8);
    m_draftText = plainLabel({}, m_draftBar);
    m_draftText->setObjectName(u"draftText"_s);
    row->addWidget(m_draftText, 1);
    auto *revertButton = new QPushButton(tr("Revert"), m_draftBar);
    revertButton->setObjectName(u"revertPermissionsButton"_s);
    m_applyButton = new QPushButton(tr("Apply"), m_draftBar);
    m_applyButton->setObjectName(u"applyPermissionsButton"_s);
    m_applyButton->setDefault(true);
    row->addWidget(revertButton);
    row->addWidget(m_applyButton);
    connect(revertButton, &QPushButton::clicked, this, &PermissionsPage::revert);
    connect(m_applyButton, &QPushButton::clicked, this, &PermissionsPage::apply);
    m_draftBar->hide();
    return m_draftBar;
}

const Role *PermissionsPage::currentRole() const
{
    return m_model->roleAt(m_view->currentIndex().column());
}

void PermissionsPage::fillRoleMenu()
{
    m_roleMenu->clear();
    const Role *role = currentRole();
    if (!role) {
        m_roleMenu->addAction(tr("Choose a cell of the role first"))->setEnabled(false);
        return;
    }
    const RoleId id = role->id;
    m_roleMenu->addSection(role->name);
    QMenu *copies = m_roleMenu->addMenu(tr("Copy From"));
    for (const Role &other : m_model->draft().stored().roles()) {
        if (other.id != id && other.name != roleName::Owner)
            copies->addAction(other.name, this, [this, from = other.id, id] { m_model->copy(from, id); });
    }
    m_roleMenu->addAction(tr("Grant All"), this, [this, id] { m_model->setAll(id, true); });
    m_roleMenu->addAction(tr("Revoke All"), this, [this, id] { m_model->setAll(id, false); });
    m_roleMenu->addSeparator();
    m_roleMenu->addAction(tr("Revert This Role"), this, [this, id] { m_model->revert(id); });
}

void PermissionsPage::refresh()
{
    const auto work = [](const ServiceContext &context) -> Result<Stored> {
        Stored stored{TRY(PermissionStore(context.connection).matrix()), {}};
        // Who may look but not edit sees everything as it is.
        if (auto authority = RolePermissions(context).authority(stored.matrix))
            stored.authority = *authority;
        if (context.connection.profile().readOnly)
            stored.authority = {};
        return stored;
    };
    onFinished(m_workspace->read(work), this, [this](const Result<Stored> &stored) {
        if (!stored) {
            m_banner->showError(sentence(stored.error()), tr("Try Again"));
            m_banner->show();
            return;
        }
        showStored(*stored);
    });
}

void PermissionsPage::showStored(const Stored &stored)
{
    const QModelIndex current = m_view->currentIndex();
    const Role *role = currentRole();
    const RoleId roleId = role ? role->id : RoleId();
    const PermissionKey *key = m_model->keyAt(current.row());
    const QString keyName = key ? key->key : u"dashboard"_s;
    m_model->setMatrix(stored.matrix, stored.authority);
    m_view->setColumnWidth(0, TitleWidth);
    m_view->setCurrentIndex(m_model->index(m_model->rowOf(keyName), std::max(0, m_model->columnOf(roleId))));
    m_hasPeople = false;
    fetchPeople();
}

// It takes a moment where many people are, so it is no short read.
void PermissionsPage::fetchPeople()
{
    const QList<RoleId> roles = m_model->draft().decisiveRoles();
    const auto work = [roles](Connection &connection) { return PermissionStore(connection).combinations(roles); };
    onFinished(m_workspace->database().scan().run(work), this,
               [this, roles](const Result<QList<RoleCombination>> &people) {
                   if (!people)
                       return;
                   m_people = *people;
                   m_knownRoles = roles;
                   m_hasPeople = true;
                   showDraft();
                   showLens();
               });
}

bool PermissionsPage::hasDrafts() const
{
    return m_model->draft().isChanged();
}

void PermissionsPage::showDraft()
{
    const PermissionDraft &draft = m_model->draft();
    const QList<PermissionChange> changes = draft.changes();
    m_draftBar->setVisible(!changes.isEmpty());
    if (changes.isEmpty()) {
        m_lens->hideImpact();
        return;
    }
    const QStringList lines = changeTexts(draft.stored(), changes);
    m_draftText->setText(lines.join(tr("; ", "between clauses")) + u'.');
    const auto isKnown = [this](const RoleId &role) { return m_knownRoles.contains(role); };
    if (std::ranges::all_of(draft.decisiveRoles(), isKnown)) {
        const AccessImpact impact = draft.impact(m_people);
        m_draftText->setText(m_draftText->text() + u' ' + impactText(impact));
        m_lens->showImpact(impact, lines);
    } else if (m_hasPeople) {
        m_hasPeople = false;
        fetchPeople();
    }
}

void PermissionsPage::showLens()
{
    const PermissionKey *key = m_model->keyAt(m_view->currentIndex().row());
    if (key && !m_people.isEmpty())
        showHolders(*key);
    else
        m_lens->showNothing();
}

void PermissionsPage::showHolders(const PermissionKey &key)
{
    const PermissionMatrix matrix = m_model->draft().stored();
    m_lens->showHolders(matrix, m_people, key);
    const UserQuery query{{}, matrix.holdersOf(key.key), {{u"full_name"_s, Qt::AscendingOrder}}};
    const auto work = [query](Connection &connection) { return UserList(connection).first(query, MostHolders); };
    onFinished(m_workspace->database().scan().run(work), this,
               [this, matrix, name = key.key](const Result<QList<ListedUser>> &people) {
                   const PermissionKey *current = m_model->keyAt(m_view->currentIndex().row());
                   if (people && current && current->key == name)
                       m_lens->showPeople(matrix, name, *people);
               });
}

void PermissionsPage::revert()
{
    m_banner->hide();
    m_model->revert();
    refresh(); // somebody else may have changed roles meanwhile
}

void PermissionsPage::apply()
{
    const QList<PermissionChange> changes = m_model->draft().changes();
    if (!changes.isEmpty())
        write(changes, tr("The permissions are applied"), false);
}

void PermissionsPage::write(const QList<PermissionChange> &changes, const QString &message, bool isUndo)
{
    m_applyButton->setEnabled(false);
    onFinished(m_workspace->write([changes](const ServiceContext &context) {
        return RolePermissions(context).apply(changes);
    }),
               this, [this, message, isUndo](const Result<QList<PermissionChange>> &changed) {
                   receive(changed, message, isUndo);
               });
}

void PermissionsPage::receive(const Result<QList<PermissionChange>> &changed, const QString &message, bool isUndo)
{
    m_applyButton->setEnabled(true);
    if (!changed) {
        m_banner->showError(sentence(changed.error()), tr("Try Again"));
        m_banner->show();
        return;
    }
    m_banner->hide();
    QList<PermissionChange> back = *changed;
    for (PermissionChange &change : back)
        change.isGranted = !change.isGranted;
    if (!isUndo)
        m_model->revert();
    refresh();
    if (isUndo || back.isEmpty())
        m_toast->showMessage(message);
    else
        m_toast->showMessage(message, tr("Undo"),
                             [this, back] { write(back, tr("The permissions are as they were"), true); });
}

void PermissionsPage::compareRoles()
{
    const Role *role = currentRole();
    auto *dialog = new CompareRolesDialog(m_model->draft().stored(), role ? role->id : RoleId(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace steward::ui
