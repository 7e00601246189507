// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/rolespage.h>

#include <core/base/async.h>
#include <core/roles/rolestore.h>
#include <core/roles/siteroles.h>
#include <ui/commands/roledesk.h>
#include <ui/delegates/roledelegate.h>
#include <ui/dialogs/roledialog.h>
#include <ui/pages/peopleview.h>
#include <ui/pages/rolememberspane.h>
#include <ui/pages/roletablemodel.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qint64 NamedHolders = 3;

} // namespace

RolesPage::RolesPage(const PageParts &parts, QWidget *parent)
    : Page(parent)
    , m_workspace(parts.workspace)
    , m_model(new RoleTableModel(this))
    , m_roles(new RoleDesk(m_workspace, this))
{
    setObjectName(u"rolesPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_banner = new Banner(this);
    m_banner->hide();
    layout->addWidget(m_banner);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    m_view = buildRoles();
    m_members = new RoleMembersPane(parts, *m_roles, splitter);
    splitter->addWidget(m_view);
    splitter->addWidget(m_members);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({390, 800});
    layout->addWidget(splitter, 1);
    connectParts();
}

QWidget *RolesPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_count = headLabel(tr("Roles"), 1.35, header);
    m_count->setObjectName(u"roleCount"_s);
    row->addWidget(m_count, 1);
    auto *create = new QPushButton(icon("add"_L1), tr("New Role"), header);
    create->setObjectName(u"newRoleButton"_s);
    create->setEnabled(!m_workspace->profile().readOnly);
    connect(create, &QPushButton::clicked, this, &RolesPage::createRole);
    row->addWidget(create);
    column->addLayout(row);
    auto *second = new QHBoxLayout;
    m_statistics = quietLabel({}, header);
    m_statistics->setObjectName(u"roleStatistics"_s);
    m_statistics->setWordWrap(false);
    m_missingButton = new QPushButton(tr("Give Them the Role User"), header);
    m_missingButton->setObjectName(u"assignMissingButton"_s);
    m_missingButton->hide();
    connect(m_missingButton, &QPushButton::clicked, m_roles, &RoleDesk::assignMissing);
    second->addWidget(m_statistics);
    second->addWidget(m_missingButton);
    second->addStretch(1);
    column->addLayout(second);
    return header;
}

QTableView *RolesPage::buildRoles()
{
    auto *view = new DataTable(this);
    view->setObjectName(u"roleTable"_s);
    view->setAccessibleName(tr("Roles"));
    view->setModel(m_model);
    view->setItemDelegate(new RoleDelegate(view));
    view->setSelectionMode(QAbstractItemView::SingleSelection);
    view->verticalHeader()->setDefaultSectionSize(RoleDelegate::RowHeight);
    view->horizontalHeader()->setStretchLastSection(false);
    view->horizontalHeader()->setSectionResizeMode(RoleTableModel::Name, QHeaderView::Stretch);
    view->setColumnWidth(RoleTableModel::People, 80);
    view->setColumnWidth(RoleTableModel::Keys, 100);
    view->setMinimumWidth(320);
    view->setAcceptDrops(true);
    view->setDragDropMode(QAbstractItemView::DropOnly);
    view->setDragDropOverwriteMode(true); // onto a role, never between two
    view->setDropIndicatorShown(true);
    return view;
}

void RolesPage::connectParts()
{
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &RolesPage::showCurrent);
    connect(m_view, &QAbstractItemView::doubleClicked, this, &RolesPage::editRole);
    connect(m_model, &RoleTableModel::peopleDropped, this, [this](const QList<QUuid> &people, const QString &role) {
        m_roles->change(RoleChange::Deed::Assign, role, people);
    });
    connect(m_members, &RoleMembersPane::editRequested, this, &RolesPage::editRole);
    connect(m_members, &RoleMembersPane::deleteRequested, this, &RolesPage::deleteRole);
    connect(m_members, &RoleMembersPane::personWanted, this, &RolesPage::personWanted);
    connect(m_members, &RoleMembersPane::changed, this, &RolesPage::peopleAreChanged);
    connect(m_roles, &RoleDesk::changed, this, &RolesPage::peopleAreChanged);
    connect(m_roles, &RoleDesk::done, this, &RolesPage::tell);
    connect(m_roles, &RoleDesk::failed, this, &RolesPage::showFailure);
    connect(m_banner, &Banner::actionTriggered, this, [this] {
        m_banner->hide();
        refresh();
    });
}

void RolesPage::refresh()
{
    // Counting takes a moment where many people are, so it is no short read.
    const auto work = [](Connection &connection) { return RoleStore(connection).summaries(); };
    onFinished(m_workspace->database().scan().run(work), this,
               [this](const Result<QList<RoleSummary>> &roles) { receive(roles); });
    showStatistics();
}

bool RolesPage::hasDrafts() const
{
    return m_members->view()->hasDrafts();
}

PeopleView *RolesPage::people() const
{
    return m_members->view();
}

void RolesPage::receive(const Result<QList<RoleSummary>> &roles)
{
    if (!roles) {
        showFailure(roles.error());
        return;
    }
    m_model->setRoles(*roles);
    m_count->setText(tr("%n roles", nullptr, m_model->rowCount()));
    const auto named = std::ranges::find(*roles, m_wanted, [](const RoleSummary &each) { return each.role.name; });
    if (named != roles->cend())
        m_current = named->role.id;
    m_wanted.clear();
    const RoleId shown = m_members->roleId();
    const int row = std::max(0, m_model->rowOf(m_current));
    m_view->setCurrentIndex(m_model->index(row, 0));
    showCurrent();
    if (m_members->roleId() == shown) // another one has just been asked for
        m_members->refresh();
}

void RolesPage::showStatistics()
{
    const auto work = [](const ServiceContext &context) {
        return RoleStore(context.connection).countActiveWithoutRole();
    };
    onFinished(m_workspace->read(work), this, [this](const Result<qint64> &people) {
        if (!people)
            return;
        const int number = static_cast<int>(*people);
        m_statistics->setText(number == 0 ? tr("Every active person holds a role.")
                                          : tr("%1 active people hold no role.", nullptr, number)
                                                .arg(locale().toString(number)));
        m_missingButton->setVisible(number > 0 && !m_workspace->profile().readOnly);
    });
}

void RolesPage::showCurrent()
{
    const RoleSummary *role = m_model->at(m_view->currentIndex().row());
    m_members->setVisible(role != nullptr);
    if (!role)
        return;
    m_current = role->role.id;
    m_members->showRole(*role);
}

void RolesPage::showRole(const QString &name)
{
    m_wanted = name;
    refresh();
}

void RolesPage::createRole()
{
    openRoleDialog({});
}

void RolesPage::editRole()
{
    if (const RoleSummary *role = m_model->at(m_model->rowOf(m_current)); role && !m_workspace->profile().readOnly)
        openRoleDialog(role->role);
}

void RolesPage::openRoleDialog(const std::optional<Role> &role)
{
    auto *dialog = new RoleDialog(m_workspace, role, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RoleDialog::roleSaved, this, [this, isNew = !role](const Role &saved) {
        tell(isNew ? tr("The role %1 is made").arg(saved.name) : tr("%1 is saved").arg(saved.name), {});
        m_wanted = saved.name;
        peopleAreChanged();
    });
    dialog->open();
}

void RolesPage::deleteRole()
{
    const RoleSummary *current = m_model->at(m_model->rowOf(m_current));
    if (!current)
        return;
    if (current->people > 0) {
        showHolders(current->role);
        return;
    }
    auto *question = new QMessageBox(QMessageBox::Question, tr("Delete Role"),
                                     tr("Delete the role %1?").arg(current->role.name), QMessageBox::Cancel, this);
    question->setObjectName(u"deleteRoleQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(current->keys == 0 ? tr("It has no permissions.")
                                                    : tr("Its %n permissions go along.", nullptr,
                                                         static_cast<int>(current->keys)));
    QPushButton *go = question->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    go->setObjectName(u"confirmDeleteButton"_s);
    connect(question, &QMessageBox::buttonClicked, this, [this, go, role = current->role](QAbstractButton *button) {
        if (button == go)
            removeNow(role);
    });
    question->open();
}

void RolesPage::removeNow(const Role &role)
{
    onFinished(m_workspace->write([id = role.id](const ServiceContext &context) { return SiteRoles(context).remove(id); }),
               this, [this, role](const Result<Role> &removed) {
                   if (!removed && removed.error().identifier == "role_in_use"_L1) {
                       showHolders(role);
                       return;
                   }
                   if (!removed) {
                       showFailure(removed.error());
                       return;
                   }
                   tell(tr("The role %1 is deleted").arg(role.name), {});
                   peopleAreChanged();
               });
}

// Its people stand in the table already; the names say that it is about them.
void RolesPage::showHolders(const Role &role)
{
    const auto work = [id = role.id](const ServiceContext &context) {
        return RoleStore(context.connection).firstHolders(id, NamedHolders + 1);
    };
    onFinished(m_workspace->read(work), this, [this, role](const Result<QList<User>> &holders) {
        if (!holders) {
            showFailure(holders.error());
            return;
        }
        QStringList names;
        for (const User &user : holders->mid(0, NamedHolders))
            names << user.displayName();
        if (holders->size() > NamedHolders)
            names << tr("others");
        m_banner->showError(tr("%1 is held by %2, so it stays. Take it from them first.").arg(role.name, names.join(u", "_s)),
                            tr("OK"));
        m_banner->show();
        showRole(role.name);
    });
}

void RolesPage::peopleAreChanged()
{
    refresh();
    Q_EMIT peopleChanged();
}

void RolesPage::tell(const QString &message, const std::function<void()> &undo)
{
    m_banner->hide();
    m_members->view()->tell(message, undo ? tr("Undo") : QString(), undo);
}

void RolesPage::showFailure(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled)
        return;
    m_banner->showError(sentence(error), tr("OK"));
    m_banner->show();
}

} // namespace steward::ui
