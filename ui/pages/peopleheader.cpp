// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/peopleheader.h>

#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/searchfield.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int SearchWidth = 320;
constexpr int CompactSearchWidth = 180;

QToolButton *headerButton(QWidget *parent, const QString &name, QLatin1StringView iconName, const QString &text)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(name);
    button->setAutoRaise(true);
    button->setIcon(icon(iconName));
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

PeopleHeader::PeopleHeader(QWidget *parent)
    : QWidget(parent)
    , m_count(headLabel({}, 1.35, this))
    , m_selection(quietLabel({}, this))
    , m_search(new SearchField(this))
    , m_bulkButton(new QPushButton(icon("edit"_L1), tr("Edit Several…"), this))
    , m_cellsButton(headerButton(this, u"editCellsButton"_s, "edit"_L1, tr("Edit cells in the table (F2)")))
    , m_letterButton(headerButton(this, u"letterButton"_s, "mail"_L1, tr("Write a letter to everybody in this list")))
    , m_detailButton(headerButton(this, u"detailButton"_s, "pane"_L1, tr("Show the person beside the table")))
{
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    m_selection->setObjectName(u"selectionCount"_s);
    m_selection->setWordWrap(false);
    m_search->setPlaceholderText(tr("Search name, e-mail, username or UUID"));
    m_search->setMinimumWidth(SearchWidth);
    m_bulkButton->setObjectName(u"bulkEditButton"_s);
    m_bulkButton->setToolTip(tr("Edit everybody who is selected, or everybody who matches"));
    m_cellsButton->setCheckable(true);
    m_detailButton->setCheckable(true);
    m_detailButton->setChecked(true);
    auto *refreshButton = headerButton(this, u"refreshButton"_s, "refresh"_L1, tr("Refresh (F5)"));
    auto *columnsButton = headerButton(this, u"columnsButton"_s, "columns"_L1, tr("Choose columns"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 12, 16, 8);
    row->setSpacing(8);
    row->addWidget(m_count);
    row->addWidget(m_selection);
    row->addStretch(1);
    row->addWidget(m_search, 1);
    row->addWidget(refreshButton);
    row->addWidget(columnsButton);
    row->addWidget(m_cellsButton);
    row->addWidget(m_bulkButton);
    row->addWidget(m_letterButton);
    row->addWidget(m_detailButton);
    connect(refreshButton, &QToolButton::clicked, this, &PeopleHeader::refreshRequested);
    connect(columnsButton, &QToolButton::clicked, this, &PeopleHeader::columnsRequested);
    connect(m_letterButton, &QToolButton::clicked, this, &PeopleHeader::letterRequested);
    connect(m_bulkButton, &QPushButton::clicked, this, &PeopleHeader::bulkEditRequested);
    connect(m_cellsButton, &QToolButton::toggled, this, &PeopleHeader::cellEditingToggled);
    connect(m_detailButton, &QToolButton::toggled, this, &PeopleHeader::detailToggled);
}

void PeopleHeader::addMenu(const QList<QAction *> &actions)
{
    QToolButton *button = headerButton(this, u"moreButton"_s, "more"_L1, tr("Import and export"));
    auto *menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    auto *row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->indexOf(m_detailButton), button);
}

void PeopleHeader::addButton(QPushButton *button)
{
    layout()->addWidget(button);
}

void PeopleHeader::setCompact()
{
    m_count->setFont(font());
    m_search->setMinimumWidth(CompactSearchWidth);
    layout()->setContentsMargins(16, 0, 16, 8);
}

void PeopleHeader::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    m_bulkButton->setEnabled(!isReadOnly);
    m_cellsButton->setEnabled(!isReadOnly);
}

void PeopleHeader::setCount(int people, bool isFiltered, bool isComplete)
{
    const QString number = locale().toString(people);
    const QString text = isFiltered ? tr("%1 people match", nullptr, people).arg(number)
                                    : tr("%1 people", nullptr, people).arg(number);
    m_letterButton->setEnabled(isComplete && people > 0 && !m_isReadOnly);
    m_count->setText(isComplete ? text : tr("%1 …").arg(text));
}

void PeopleHeader::setSelected(qsizetype people)
{
    m_selection->setText(people > 1 ? tr("%Ln selected", nullptr, static_cast<int>(people)) : QString());
}

void PeopleHeader::setCellEditing(bool isOn)
{
    m_cellsButton->setChecked(isOn);
}

void PeopleHeader::setDetailShown(bool isShown)
{
    m_detailButton->setChecked(isShown);
}

} // namespace steward::ui
