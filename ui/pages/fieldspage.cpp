// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/fieldspage.h>

#include <core/base/async.h>
#include <core/fields/fieldstore.h>
#include <core/fields/sitefields.h>
#include <core/users/userfield.h>
#include <core/users/userlist.h>
#include <ui/pages/fielddefinitionform.h>
#include <ui/pages/fieldtablemodel.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/toast.h>

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Margin = 18;
UserQuery withAnswer(const QString &key)
{
    UserQuery query;
    query.filter.conditions = {{UserField::custom(key).id(), UserCondition::Operator::IsNotEmpty, {}}};
    return query;
}

} // namespace

FieldsPage::FieldsPage(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_fields(new FieldListModel(this))
    , m_table(new FieldTableModel(m_fields, this))
{
    setObjectName(u"fieldsPage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHeader());
    m_banner = new Banner(this);
    m_banner->hide();
    layout->addWidget(m_banner);
    auto *splitter = new QSplitter(Qt::Horizontal, this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(buildTable());
    splitter->addWidget(buildEditor());
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({720, 420});
    layout->addWidget(splitter, 1);
    layout->addWidget(buildDraftBar());
    m_toast = new Toast(this);
    connect(m_fields, &FieldListModel::draftChanged, this, &FieldsPage::showDraft);
    connect(m_form, &FieldDefinitionForm::edited, this, &FieldsPage::takeOverForm);
    connect(m_banner, &Banner::actionTriggered, this, &FieldsPage::refresh);
    connect(m_empty, &EmptyState::actionTriggered, this, &FieldsPage::addField);
    refresh();
}

QWidget *FieldsPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    m_count = headLabel({}, 1.35, header);
    m_count->setObjectName(u"fieldCount"_s);
    row->addWidget(m_count, 1);
    auto *add = new QPushButton(icon("add"_L1), tr("New Field"), header);
    add->setObjectName(u"addFieldButton"_s);
    add->setEnabled(!m_workspace->profile().readOnly);
    connect(add, &QPushButton::clicked, this, &FieldsPage::addField);
    row->addWidget(add);
    column->addLayout(row);
    column->addWidget(quietLabel(tr("What the site asks people beyond their name and address. A running site keeps "
                                    "its settings in memory: it shows changes after its next restart."),
                                 header));
    return header;
}

QWidget *FieldsPage::buildTable()
{
    m_stack = new QStackedWidget(this);
    m_view = new DataTable(m_stack);
    m_view->setObjectName(u"fieldTable"_s);
    m_view->setAccessibleName(tr("Custom fields"));
    m_view->setModel(m_table);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDragDropOverwriteMode(false);
    m_view->setDropIndicatorShown(true);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->installEventFilter(this);
    m_empty = new EmptyState(m_stack);
    m_empty->setContent("edit"_L1, tr("The site asks for nothing beyond the name"),
                        tr("A custom field holds what matters to this site: a phone number, a plan, a birthday."),
                        m_workspace->profile().readOnly ? QString() : tr("New Field"));
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current, const QModelIndex &previous) {
                showCurrent(current.row(), previous.row());
            });
    return m_stack;
}

QWidget *FieldsPage::buildEditor()
{
    m_editor = new QWidget(this);
    auto *column = new QVBoxLayout(m_editor);
    column->setContentsMargins(Margin, 12, Margin, Margin);
    column->setSpacing(14);
    m_form = new FieldDefinitionForm(m_editor);
    m_form->setEnabled(!m_workspace->profile().readOnly);
    column->addWidget(m_form);
    m_answers = quietLabel({}, m_editor);
    m_answers->setObjectName(u"answers"_s);
    column->addWidget(m_answers);
    auto *row = new QHBoxLayout;
    auto *remove = new QPushButton(tr("Delete Field"), m_editor);
    remove->setObjectName(u"deleteFieldButton"_s);
    remove->setEnabled(!m_workspace->profile().readOnly);
    connect(remove, &QPushButton::clicked, this, &FieldsPage::removeCurrent);
    row->addWidget(remove);
    row->addStretch(1);
    column->addLayout(row);
    column->addStretch(1);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumWidth(360);
    scroll->setWidget(m_editor);
    return scroll;
}

QWidget *FieldsPage::buildDraftBar()
{
    m_draftBar = new QWidget(this);
    auto *row = new QHBoxLayout(m_draftBar);
    row->setContentsMargins(16, 8, 16, 8);
    m_draftText = new QLabel(tr("Changes are not saved yet."), m_draftBar);
    row->addWidget(m_draftText, 1);
    auto *revertButton = new QPushButton(tr("Revert"), m_draftBar);
    revertButton->setObjectName(u"revertFieldsButton"_s);
    m_saveButton = new QPushButton(tr("Save Fields"), m_draftBar);
    m_saveButton->setObjectName(u"saveFieldsButton"_s);
    m_saveButton->setDefault(true);
    row->addWidget(revertButton);
    row->addWidget(m_saveButton);
    connect(revertButton, &QPushButton::clicked, this, &FieldsPage::revert);
    connect(m_saveButton, &QPushButton::clicked, this, &FieldsPage::save);
    m_draftBar->hide();
    return m_draftBar;
}

void FieldsPage::refresh()
{
    if (hasDrafts())
        return;
    onFinished(m_workspace->read([](const ServiceContext &context) { return FieldStore(context).all(); }), this,
               [this](const Result<FieldDefinitions> &definitions) {
                   if (!definitions) {
                       m_banner->showError(sentence(definitions.error()), tr("Try Again"));
                       return;
                   }
                   m_banner->hide();
                   const int row = std::max(0, currentRow());
                   m_fields->setStored(*definitions);
                   select(std::min(row, m_fields->rowCount() - 1));
               });
}

int FieldsPage::currentRow() const
{
    return m_view->currentIndex().row();
}

void FieldsPage::select(int row)
{
    m_view->setCurrentIndex(m_table->index(row, 0));
    showCurrent(row, -1);
}

void FieldsPage::showCurrent(int row, int previous)
{
    // What cannot be read would be lost behind another field.
    if (previous >= 0 && previous < m_fields->rowCount() && previous != row && !m_form->problems().isEmpty()) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_view->setCurrentIndex(m_table->index(previous, 0));
        return;
    }
    m_editor->setVisible(row >= 0 && row < m_fields->rowCount());
    if (row < 0 || row >= m_fields->rowCount())
        return;
    m_form->setDefinition(m_fields->draft().at(row), m_fields->isNew(row));
    countAnswers(m_fields->draft().at(row).key);
}

void FieldsPage::takeOverForm()
{
    m_form->setErrors(m_form->problems());
    if (currentRow() >= 0 && currentRow() < m_fields->rowCount())
        m_fields->setDefinition(currentRow(), m_form->definition());
}

void FieldsPage::addField()
{
    FieldDefinition definition;
    definition.label = tr("New field");
    definition.type = u"text"_s;
    for (int number = 1; definition.key.isEmpty() || findDefinition(m_fields->draft(), definition.key); ++number)
        definition.key = number == 1 ? u"new_field"_s : u"new_field_%1"_s.arg(number);
    const int row = m_fields->append(definition);
    select(row);
    m_form->followNames();
    m_form->focusName();
}

void FieldsPage::moveCurrent(int distance)
{
    const int row = currentRow();
    if (m_fields->move(row, row + distance))
        m_view->setCurrentIndex(m_table->index(row + distance, 0));
}

void FieldsPage::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const FieldDefinitions before = m_fields->draft();
    const QString name = before.at(row).label;
    m_fields->removeDefinition(row);
    select(std::min(row, m_fields->rowCount() - 1));
    m_toast->showMessage(tr("“%1” goes when you save. What people answered stays with them.").arg(name), tr("Undo"),
                         [this, before, row] {
                             m_fields->setDraft(before);
                             select(row);
                         });
}

void FieldsPage::showDraft()
{
    m_count->setText(tr("%n custom fields", nullptr, m_fields->rowCount()));
    m_stack->setCurrentWidget(m_fields->rowCount() == 0 ? static_cast<QWidget *>(m_empty) : m_view);
    m_editor->setVisible(m_fields->rowCount() > 0);
    m_draftBar->setVisible(m_fields->isChanged());
}

void FieldsPage::countAnswers(const QString &key)
{
    m_answers->clear();
    onFinished(m_workspace->read([key](const ServiceContext &context) {
        return UserList(context.connection).count(withAnswer(key));
    }),
               this, [this, key](const Result<qint64> &count) {
                   const bool isShown = currentRow() >= 0 && currentRow() < m_fields->rowCount()
                                        && m_fields->draft().at(currentRow()).key == key;
                   if (count && isShown)
                       m_answers->setText(
                           tr("%1 people have an answer here.", nullptr, static_cast<int>(*count))
                               .arg(locale().toString(*count)));
               });
}

void FieldsPage::revert()
{
    m_banner->hide();
    const int row = currentRow();
    m_fields->setStored(m_fields->stored());
    select(std::min(row, m_fields->rowCount() - 1));
    refresh(); // somebody else may have changed the list meanwhile
}

void FieldsPage::save()
{
    if (m_isSaving || !m_form->problems().isEmpty())
        return;
    write(m_fields->stored(), m_fields->draft(), tr("The custom fields are saved"));
}

void FieldsPage::write(const FieldDefinitions &before, const FieldDefinitions &after, const QString &message)
{
    m_isSaving = true;
    m_saveButton->setEnabled(false);
    onFinished(m_workspace->write([before, after](const ServiceContext &context) {
        return SiteFields(context).replace(before, after);
    }),
               this, [this, before, message](const Result<FieldDefinitions> &stored) {
                   receive(stored, before, message);
               });
}

void FieldsPage::receive(const Result<FieldDefinitions> &stored, const FieldDefinitions &before,
                         const QString &message)
{
    m_isSaving = false;
    m_saveButton->setEnabled(true);
    if (!stored) {
        showErrors(stored.error().fields);
        m_banner->showError(sentence(stored.error()));
        return;
    }
    m_banner->hide();
    const int row = currentRow();
    m_fields->setStored(*stored);
    select(std::min(std::max(row, 0), m_fields->rowCount() - 1));
    Q_EMIT peopleChanged();
    m_toast->showMessage(message, tr("Undo"), [this, now = *stored, before] {
        write(now, before, tr("The custom fields are as they were"));
    });
}

// "3.key": what is wrong with a member of the third definition after the first.
void FieldsPage::showErrors(const FieldErrors &errors)
{
    if (errors.isEmpty())
        return;
    const int row = errors.first().field.section(u'.', 0, 0).toInt();
    select(row);
    FieldErrors own;
    for (FieldError error : errors) {
        if (error.field.section(u'.', 0, 0).toInt() != row)
            continue;
        error.field = error.field.section(u'.', 1);
        own.append(error);
    }
    m_form->setErrors(own);
}

bool FieldsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            moveCurrent(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace steward::ui
