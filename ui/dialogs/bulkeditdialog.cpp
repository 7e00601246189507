// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/bulkeditdialog.h>

#include <core/base/async.h>
#include <ui/dialogs/bulkeditrow.h>
#include <ui/pages/fieldeditor.h>
#include <ui/text/changetext.h>
#include <ui/text/errortext.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int PollMilliseconds = 80;

const QStringList ProfileFields{u"is_active"_s,        u"confirmed_at"_s, u"roles"_s,      u"user_timezone"_s,
                                u"preferred_locale"_s, u"first_name"_s,   u"last_name"_s,  u"username"_s,
                                u"email"_s};

} // namespace

BulkEditDialog::BulkEditDialog(std::shared_ptr<Workspace> workspace, const People &people,
                               const FieldDefinitions &definitions, const QStringList &roles, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_people(people)
    , m_definitions(definitions)
    , m_banner(new Banner(this))
    , m_bar(new QProgressBar(this))
{
    setObjectName(u"bulkEditDialog"_s);
    setWindowTitle(tr("Edit Several People"));
    resize(760, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    buildPeople(layout);
    m_banner->hide();
    layout->addWidget(m_banner);
    buildRows(layout, roles);
    buildDeeds(layout);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setTextVisible(false);
    m_bar->hide();
    layout->addWidget(m_bar);
    buildButtons(layout);
    m_poll.setInterval(PollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        if (m_progress)
            m_bar->setValue(static_cast<int>(m_progress->done));
    });
    fetchCommonValues();
    updateButtons();
}

void BulkEditDialog::buildPeople(QVBoxLayout *layout)
{
    const auto number = [this](qint64 people) { return locale().toString(people); };
    const bool isEverybody = m_people.query.isEverybody();
    const int matching = static_cast<int>(m_people.matching);
    const QString all = isEverybody ? tr("All %1 people of the site", nullptr, matching).arg(number(m_people.matching))
                                    : tr("All %1 people that match", nullptr, matching).arg(number(m_people.matching));
    if (m_people.selected.isEmpty()) {
        layout->addWidget(headLabel(all, 1.15, this));
        return;
    }
    const int selected = static_cast<int>(m_people.selected.size());
    auto *some = new QRadioButton(
        tr("The %1 people who are selected", nullptr, selected).arg(number(m_people.selected.size())), this);
    some->setObjectName(u"selectedPeople"_s);
    some->setChecked(true);
    m_all = new QRadioButton(all, this);
    m_all->setObjectName(u"allPeople"_s);
    layout->addWidget(some);
    layout->addWidget(m_all);
    connect(m_all, &QRadioButton::toggled, this, &BulkEditDialog::fetchCommonValues);
}

void BulkEditDialog::buildRows(QVBoxLayout *layout, const QStringList &roles)
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 8, 0);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(3, 1);
    grid->addWidget(quietLabel(tr("Field"), content), 0, 0);
    grid->addWidget(quietLabel(tr("Now"), content), 0, 1);
    grid->addWidget(quietLabel(tr("What to do"), content), 0, 2);
    QStringList fields = ProfileFields;
    for (const FieldDefinition &each : enabledDefinitions(m_definitions))
        fields << UserField::custom(each.key).id();
    for (const QString &id : std::as_const(fields)) {
        const auto field = UserField::parse(id);
        auto *row = new BulkEditRow(*field, fieldTitle(*field, m_definitions), editorFor(id, roles, content), grid, content);
        connect(row, &BulkEditRow::edited, this, &BulkEditDialog::updateButtons);
        m_rows << row;
    }
    column->addLayout(grid);
    column->addStretch(1);
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
}

void BulkEditDialog::buildDeeds(QVBoxLayout *layout)
{
    const auto add = [&](const QString &name, const QString &text) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(name);
        layout->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &BulkEditDialog::updateButtons);
        m_deeds << box;
    };
    add(u"endSessions"_s, tr("End all their sessions"));
    add(u"sendConfirmation"_s, tr("Send the confirmation link again to who is not confirmed"));
}

QStringList BulkEditDialog::deeds() const
{
    QStringList names;
    for (const QCheckBox *box : m_deeds) {
        if (box->isChecked())
            names << box->objectName();
    }
    return names;
}

FieldEditor *BulkEditDialog::editorFor(const QString &field, const QStringList &roles, QWidget *parent) const
{
    if (field == "confirmed_at"_L1) {
        FieldEditor *editor =
            FieldEditor::choice({{true, tr("Confirmed")}, {QJsonValue(QJsonValue::Null), tr("Not confirmed")}}, parent);
        editor->setValue(true);
        return editor;
    }
    if (field == "roles"_L1) {
        QList<std::pair<QJsonValue, QString>> choices;
        for (const QString &role : roles)
            choices.append({role, role});
        FieldEditor *editor = FieldEditor::choice(choices, parent);
        editor->setValue(choices.isEmpty() ? QJsonValue() : choices.first().first);
        return editor;
    }
    const FieldDefinition *definition = findDefinition(m_definitions, UserField::parse(field)->customKey());
    FieldEditor *editor = definition ? FieldEditor::custom(*definition, parent) : FieldEditor::standard(field, parent);
    editor->setValue(field == "is_active"_L1 ? QJsonValue(true) : QJsonValue(QJsonValue::Null));
    return editor;
}

void BulkEditDialog::buildButtons(QVBoxLayout *layout)
{
    layout->addWidget(quietLabel(tr("The next step shows what will change, and for whom it is not possible. Nothing is "
                                    "written before."),
                                 this));
    auto *box = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_makeButton = box->addButton(tr("Review…"), QDialogButtonBox::AcceptRole);
    m_makeButton->setObjectName(u"reviewButton"_s);
    m_makeButton->setDefault(true);
    layout->addWidget(box);
    connect(m_makeButton, &QPushButton::clicked, this, &BulkEditDialog::make);
    connect(box, &QDialogButtonBox::rejected, this, &BulkEditDialog::reject);
}

bool BulkEditDialog::isAboutAll() const
{
    return !m_all || m_all->isChecked();
}

void BulkEditDialog::fetchCommonValues()
{
    QStringList fields;
    for (const BulkEditRow *row : std::as_const(m_rows))
        fields << row->field().id();
    using Common = QHash<QString, CommonValue>;
    const auto work = [people = m_people, fields, isAll = isAboutAll()](const ServiceContext &context) -> Result<Common> {
        return commonValues(context, isAll ? TRY(matchingPeople(context, people.query)) : people.selected, fields);
    };
    onFinished(m_workspace->read(work), this,
               [this](const Result<Common> &common) {
                   if (!common)
                       return;
                   for (BulkEditRow *row : std::as_const(m_rows)) {
                       const CommonValue value = common->value(row->field().id());
                       row->setCommonValue(changeValueText(row->field().id(), value.value, m_definitions), value.isVarious);
                   }
               });
}

QList<BulkEdit> BulkEditDialog::edits() const
{
    QList<BulkEdit> edits;
    for (const BulkEditRow *row : m_rows) {
        if (const auto edit = row->edit())
            edits << *edit;
    }
    return edits;
}

void BulkEditDialog::updateButtons()
{
    m_makeButton->setEnabled(!m_progress && !(edits().isEmpty() && deeds().isEmpty()));
}

void BulkEditDialog::make()
{
    m_progress = std::make_shared<ChangeProgress>();
    m_banner->hide();
    m_bar->setRange(0, static_cast<int>(isAboutAll() ? m_people.matching : m_people.selected.size()));
    m_bar->setValue(0);
    m_bar->show();
    m_poll.start();
    updateButtons();
    const auto work = [people = m_people, edits = edits(), deeds = deeds(), isAll = isAboutAll(),
                       progress = m_progress](const ServiceContext &context) -> Result<Choice> {
        const QList<QUuid> keys = isAll ? TRY(matchingPeople(context, people.query)) : people.selected;
        return Choice{keys, TRY(bulkChanges(context, keys, edits, progress.get())), deeds};
    };
    onFinished(m_workspace->read(work), this, [this](const Result<Choice> &choice) { receive(choice); });
}

void BulkEditDialog::receive(const Result<Choice> &choice)
{
    const bool isCancelled = m_progress->isCancelled;
    m_progress.reset();
    m_poll.stop();
    m_bar->hide();
    updateButtons();
    if (isCancelled)
        return;
    if (!choice) {
        m_banner->showError(sentence(choice.error()), {});
        return;
    }
    if (choice->changes.isEmpty() && choice->deeds.isEmpty()) {
        m_banner->showError(tr("Nothing would change: everybody has these values already."), {});
        return;
    }
    Choice named = *choice;
    QStringList words;
    for (const BulkEdit &edit : edits())
        words << bulkEditText(edit, m_definitions);
    named.changes.title = words.join(u", "_s);
    accept();
    Q_EMIT chosen(named);
}

void BulkEditDialog::reject()
{
    if (m_progress)
        m_progress->isCancelled = true;
    else
        QDialog::reject();
}

} // namespace steward::ui
