// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/auditfilterrow.h>

#include <ui/text/audittext.h>
#include <ui/widgets/datefield.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/searchfield.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// A UUID means somebody exactly, everything else a part of a name or an address.
void readName(std::optional<UserId> &id, QString &text, const QString &typed)
{
    id = UserId::parse(typed.trimmed());
    if (!id)
        text = typed.simplified();
}

// The whole day, in the administrator's zone.
QDateTime bound(const QString &typed, const QTime &timeOfDay)
{
    const QDate day = QDate::fromString(typed.trimmed(), Qt::ISODate);
    return day.isValid() ? QDateTime(day, timeOfDay).toUTC() : QDateTime();
}

} // namespace

AuditFilterRow::AuditFilterRow(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 10);
    row->setSpacing(8);
    m_actor = addLine(u"auditActor"_s, tr("Who did it"));
    m_person = addLine(u"auditPerson"_s, tr("To whom"));
    m_action = new QComboBox(this);
    m_action->setObjectName(u"auditAction"_s);
    m_action->setAccessibleName(tr("What"));
    m_action->addItem(tr("Any action"), -1);
    for (int action = 0; action <= static_cast<int>(AuditAction::RoleRevoked); ++action)
        m_action->addItem(auditActionText(static_cast<AuditAction>(action)), action);
    row->addWidget(m_action, 1);
    m_from = addDate(u"auditFrom"_s, tr("From"));
    m_to = addDate(u"auditTo"_s, tr("Until"));
    m_clear = new QToolButton(this);
    m_clear->setObjectName(u"auditClear"_s);
    m_clear->setAutoRaise(true);
    m_clear->setIcon(icon("close"_L1));
    m_clear->setToolTip(tr("Show all entries"));
    m_clear->setAccessibleName(m_clear->toolTip());
    m_clear->setEnabled(false);
    row->addWidget(m_clear);
    connect(m_action, &QComboBox::currentIndexChanged, this, &AuditFilterRow::tell);
    connect(m_clear, &QToolButton::clicked, this, [this] {
        clear();
        tell();
    });
}

SearchField *AuditFilterRow::addLine(const QString &name, const QString &placeholder)
{
    auto *line = new SearchField(this);
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    line->setAccessibleName(placeholder);
    static_cast<QHBoxLayout *>(layout())->addWidget(line, 1);
    connect(line, &SearchField::searchChanged, this, &AuditFilterRow::tell);
    return line;
}

DateField *AuditFilterRow::addDate(const QString &name, const QString &placeholder)
{
    auto *field = new DateField(this);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setToolTip(tr("A date like 2026-01-31"));
    field->setMaximumWidth(140);
    static_cast<QHBoxLayout *>(layout())->addWidget(field);
    connect(field, &QLineEdit::textEdited, this, [this](const QString &text) {
        // A date that is being typed is no date yet.
        if (text.isEmpty() || QDate::fromString(text, Qt::ISODate).isValid())
            tell();
    });
    return field;
}

AuditQuery AuditFilterRow::query() const
{
    AuditQuery query;
    readName(query.filter.target, query.person, m_person->text());
    // What the table calls the system is found by that word.
    if (m_actor->text().trimmed().compare(auditActorName({}), Qt::CaseInsensitive) == 0)
        query.filter.admin = UserId();
    else
        readName(query.filter.admin, query.actor, m_actor->text());
    if (const int action = m_action->currentData().toInt(); action >= 0)
        query.filter.action = static_cast<AuditAction>(action);
    query.filter.from = bound(m_from->text(), QTime(0, 0));
    query.filter.to = bound(m_to->text(), QTime(23, 59, 59));
    return query;
}

void AuditFilterRow::clear()
{
    const QSignalBlocker quiet(m_action);
    m_actor->showSearch({});
    m_person->showSearch({});
    m_action->setCurrentIndex(0);
    m_from->clear();
    m_to->clear();
    m_clear->setEnabled(false);
}

void AuditFilterRow::showPerson(const QString &text)
{
    clear();
    m_person->showSearch(text);
    tell();
}

void AuditFilterRow::showActor(const QString &text)
{
    clear();
    m_actor->showSearch(text);
    tell();
}

void AuditFilterRow::tell()
{
    m_clear->setEnabled(!query().isEverything());
    Q_EMIT changed();
}

} // namespace steward::ui
