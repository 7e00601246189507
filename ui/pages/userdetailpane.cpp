// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/userdetailpane.h>

#include <core/base/async.h>
#include <core/changes/changehistory.h>
#include <core/users/userlist.h>
#include <ui/dialogs/conflictdialog.h>
#include <ui/pages/userform.h>
#include <ui/pages/userhead.h>
#include <ui/pages/usertabs.h>
#include <ui/text/errortext.h>
#include <ui/text/timetext.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/labels.h>

#include <QApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Margin = 18;

QLabel *factLabel(QWidget *parent)
{
    QLabel *label = quietLabel({}, parent);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

QString place(const User &user)
{
    QStringList parts;
    for (const auto &part : {user.registrationCity, user.registrationRegion}) {
        if (part && !part->isEmpty() && !parts.contains(*part))
            parts << *part;
    }
    if (user.registrationCountry)
        parts << countryName(*user.registrationCountry);
    return parts.join(u", "_s);
}

} // namespace

UserDetailPane::UserDetailPane(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : QFrame(parent)
    , m_workspace(std::move(workspace))
{
    setObjectName(u"userDetail"_s);
    setMinimumWidth(320);
    m_stack = new QStackedWidget(this);
    m_empty = new EmptyState(m_stack);
    auto *page = new QWidget(m_stack);
    auto *pageLayout = new QVBoxLayout(page);
    pageLayout->setContentsMargins(0, 0, 0, 0);
    pageLayout->setSpacing(0);
    m_banner = new Banner(page);
    m_banner->hide();
    m_head = new UserHead(page);
    m_head->setContentsMargins(Margin, Margin, Margin, 12);
    m_tabs = new UserTabs(buildProfile(), tr("Profile"), page);
    pageLayout->addWidget(m_head);
    pageLayout->addWidget(m_tabs, 1);
    pageLayout->addWidget(m_banner);
    pageLayout->addWidget(buildFoot());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(page);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
    connect(m_form, &UserForm::edited, this, &UserDetailPane::noticeEdit);
    auto *saveShortcut = new QShortcut(QKeySequence::Save, this);
    saveShortcut->setContext(Qt::WidgetWithChildrenShortcut);
    connect(saveShortcut, &QShortcut::activated, this, &UserDetailPane::save);
    showNobody();
}

QWidget *UserDetailPane::buildProfile()
{
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget(scroll);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, 4, Margin, Margin);
    column->setSpacing(16);
    m_form = new UserForm(content);
    m_form->setReadOnly(m_workspace->profile().readOnly);
    m_registration = factLabel(content);
    m_times = factLabel(content);
    column->addWidget(m_form);
    column->addWidget(m_registration);
    column->addWidget(m_times);
    column->addStretch(1);
    scroll->setWidget(content);
    return scroll;
}

void UserDetailPane::setActions(const QList<QAction *> &actions)
{
    m_head->setActions(actions);
}

QWidget *UserDetailPane::buildFoot()
{
    m_foot = new QWidget(this);
    auto *row = new QHBoxLayout(m_foot);
    row->setContentsMargins(Margin, 10, Margin, 12);
    m_changeCount = new QLabel(m_foot);
    m_changeCount->setForegroundRole(QPalette::PlaceholderText);
    m_revertButton = new QPushButton(tr("Revert"), m_foot);
    m_revertButton->setObjectName(u"revertButton"_s);
    m_saveButton = new QPushButton(tr("Save"), m_foot);
    m_saveButton->setObjectName(u"saveButton"_s);
    m_saveButton->setDefault(true);
    row->addWidget(m_changeCount, 1);
    row->addWidget(m_revertButton);
    row->addWidget(m_saveButton);
    m_foot->hide();
    connect(m_saveButton, &QPushButton::clicked, this, &UserDetailPane::save);
    connect(m_revertButton, &QPushButton::clicked, this, &UserDetailPane::revert);
    return m_foot;
}

void UserDetailPane::setDefinitions(const QList<FieldDefinition> &definitions)
{
    m_form->setDefinitions(definitions);
}

void UserDetailPane::showNobody()
{
    m_user = {};
    m_empty->setContent("users"_L1, tr("Nobody is selected"), tr("Choose a person in the table."), {});
    m_stack->setCurrentWidget(m_empty);
}

void UserDetailPane::showGone()
{
    m_empty->setContent("warning"_L1, tr("This person is gone"),
                        tr("Somebody has deleted the account meanwhile. Refresh the table."), {});
    m_stack->setCurrentWidget(m_empty);
}

void UserDetailPane::showUser(const ListedUser &listed)
{
    // Fresh data must not take away what is being typed: the edit began with the old values.
    if (listed.user.id != m_user.user.id || !m_drafts.contains(m_user.user.id))
        load(listed);
}

void UserDetailPane::load(const ListedUser &listed)
{
    // A copy, because the form tells of each value that is put back.
    const Draft draft = m_drafts.value(listed.user.id, {listed, {}});
    m_user = draft.before;
    m_banner->hide();
    m_form->setUser(m_user);
    m_form->setValues(draft.values);
    m_head->setUser(m_user);
    m_tabs->showUser(m_user);
    showRegistration();
    m_stack->setCurrentIndex(1);
    noticeEdit();
}

void UserDetailPane::showRegistration()
{
    const User &user = m_user.user;
    QString registration = tr("Registered %1").arg(relativeTime(user.insertedAt));
    if (const QString from = place(user); !from.isEmpty())
        registration = tr("%1 from %2").arg(registration, from);
    if (user.registrationIp)
        registration = tr("%1 · %2").arg(registration, *user.registrationIp);
    m_registration->setText(registration);
    m_registration->setToolTip(absoluteTime(user.insertedAt));
    m_times->setText(user.isConfirmed()
                         ? tr("E-mail confirmed %1 · last changed %2")
                               .arg(relativeTime(user.confirmedAt), relativeTime(user.updatedAt))
                         : tr("E-mail not confirmed · last changed %1").arg(relativeTime(user.updatedAt)));
    m_times->setToolTip(absoluteTime(user.updatedAt));
}

bool UserDetailPane::hasDrafts() const
{
    return !m_drafts.isEmpty() || m_tabs->hasDrafts();
}

void UserDetailPane::startEditing()
{
    if (m_stack->currentIndex() != 1)
        return;
    m_tabs->showProfile();
    m_form->focusFirst();
}

void UserDetailPane::noticeEdit()
{
    // The form is also rebuilt while nobody is shown, and nobody has no draft.
    if (m_user.user.id.isNull())
        return;
    const RowChange change = rowChange(m_user, m_form->values());
    if (change.fields.isEmpty())
        m_drafts.remove(m_user.user.id);
    else
        m_drafts.insert(m_user.user.id, {m_user, m_form->values()});
    m_changeCount->setText(tr("%n unsaved changes", nullptr, static_cast<int>(change.fields.size())));
    m_foot->setVisible(!change.fields.isEmpty());
}

void UserDetailPane::revert()
{
    m_drafts.remove(m_user.user.id);
    m_banner->hide();
    m_form->setUser(m_user);
    noticeEdit();
}

void UserDetailPane::save()
{
    const RowChange change = rowChange(m_user, m_form->values());
    if (change.fields.isEmpty())
        return;
    ChangeSet changes;
    changes.title = m_user.user.displayName();
    changes.rows.append(change);
    m_form->clearErrors();
    apply(changes);
}

void UserDetailPane::undoLastSave()
{
    if (!m_lastSaved.isEmpty())
        apply(std::exchange(m_lastSaved, ChangeSet()).inverse());
}

void UserDetailPane::apply(const ChangeSet &changes)
{
    setSaving(true);
    onFinished(m_workspace->write([changes](const ServiceContext &context) {
        return ChangeHistory(context).apply(changes);
    }),
               this, [this, changes](const Result<ChangeReport> &report) {
                   setSaving(false);
                   receive(report, changes);
               });
}

void UserDetailPane::receive(const Result<ChangeReport> &report, const ChangeSet &changes)
{
    if (!report) {
        m_banner->showError(sentence(report.error()), {});
        return;
    }
    for (const RowOutcome &outcome : report->rows)
        receiveRow(outcome, changes);
}

void UserDetailPane::receiveRow(const RowOutcome &outcome, const ChangeSet &changes)
{
    const bool isSettled = outcome.state == RowOutcome::State::Changed || outcome.state == RowOutcome::State::Unchanged;
    if (!isSettled && outcome.user != m_user.user.id) {
        // Somebody else is shown by now; what was typed waits as a draft.
        const QString name = m_drafts.value(outcome.user).before.user.displayName();
        const bool isConflict = outcome.state == RowOutcome::State::Conflict;
        const Error why = isConflict ? Error::of(Error::Kind::Conflict) : outcome.error;
        m_banner->showError(u"%1: %2"_s.arg(name, sentence(why)), {});
        return;
    }
    switch (outcome.state) {
    case RowOutcome::State::Changed: m_lastSaved = changes; [[fallthrough]];
    case RowOutcome::State::Unchanged: reloadAfter(changes); return;
    case RowOutcome::State::Missing: showGone(); return;
    case RowOutcome::State::Refused:
        m_form->setErrors(outcome.error.fields);
        m_banner->showError(sentence(outcome.error), {});
        return;
    case RowOutcome::State::Conflict: break;
    }
    auto *dialog = new ConflictDialog(m_user.user.displayName(), outcome.conflicts, m_form->definitions(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConflictDialog::resolved, this, [this, changes](const QList<FieldConflict> &decisions) {
        Values decided;
        for (const FieldConflict &each : decisions)
            decided.append({each.field, each.mine});
        m_form->setValues(decided);
        apply(ConflictDialog::mended(changes, decisions));
    });
    dialog->open();
}

// What stands in the draft of a person and was not saved, e.g. typed between a save and its undo.
UserDetailPane::Values UserDetailPane::typedBeside(const RowChange &saved) const
{
    const Draft draft = m_drafts.value(saved.user);
    Values typed;
    for (const FieldChange &change : rowChange(draft.before, draft.values).fields) {
        const auto isSame = [&change](const FieldChange &each) { return each.field == change.field; };
        if (std::none_of(saved.fields.begin(), saved.fields.end(), isSame))
            typed.append({change.field, change.after});
    }
    return typed;
}

void UserDetailPane::reloadAfter(const ChangeSet &changes)
{
    const UserId user = changes.rows.first().user;
    onFinished(m_workspace->read([user](const ServiceContext &context) {
        return UserList(context.connection).rows({user.uuid()});
    }),
               this, [this, user, changes](const Result<QList<ListedUser>> &rows) {
                   if (!rows || rows->isEmpty())
                       return;
                   const Values since = typedBeside(changes.rows.first());
                   m_drafts.remove(user);
                   if (!since.isEmpty())
                       m_drafts.insert(user, {rows->first(), since});
                   if (m_user.user.id == user)
                       load(rows->first());
                   Q_EMIT userSaved(rows->first());
               });
}

void UserDetailPane::setSaving(bool isSaving)
{
    // A disabled form loses the focus; who types on after a save must find it where it was.
    if (isSaving)
        m_typedIn = m_form->isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : nullptr;
    m_saveButton->setEnabled(!isSaving);
    m_revertButton->setEnabled(!isSaving);
    m_form->setEnabled(!isSaving);
    m_saveButton->setText(isSaving ? tr("Saving …") : tr("Save"));
    if (!isSaving && m_typedIn)
        m_typedIn->setFocus(Qt::OtherFocusReason);
}

} // namespace steward::ui
