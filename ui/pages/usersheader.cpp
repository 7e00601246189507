// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/usersheader.h>

#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/searchfield.h>

#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

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

UsersHeader::UsersHeader(QWidget *parent)
    : QWidget(parent)
    , m_count(headLabel({}, 1.35, this))
    , m_selection(quietLabel({}, this))
    , m_search(new SearchField(this))
    , m_newButton(new QPushButton(icon("add"_L1), tr("New Person"), this))
{
    m_count->setObjectName(u"count"_s);
    m_count->setWordWrap(false);
    m_selection->setObjectName(u"selectionCount"_s);
    m_selection->setWordWrap(false);
    m_search->setPlaceholderText(tr("Search name, e-mail, username or UUID"));
    m_search->setMinimumWidth(320);
    m_newButton->setObjectName(u"newUserButton"_s);
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
    row->addWidget(m_newButton);
    connect(refreshButton, &QToolButton::clicked, this, &UsersHeader::refreshRequested);
    connect(columnsButton, &QToolButton::clicked, this, &UsersHeader::columnsRequested);
    connect(m_newButton, &QPushButton::clicked, this, &UsersHeader::newUserRequested);
}

void UsersHeader::setReadOnly(bool isReadOnly)
{
    m_newButton->setEnabled(!isReadOnly);
}

void UsersHeader::setCount(int people, bool isFiltered, bool isComplete)
{
    const QString number = locale().toString(people);
    const QString text = isFiltered ? tr("%1 people match", nullptr, people).arg(number)
                                    : tr("%1 people", nullptr, people).arg(number);
    m_count->setText(isComplete ? text : tr("%1 …").arg(text));
}

void UsersHeader::setSelected(qsizetype people)
{
    m_selection->setText(people > 1 ? tr("%n selected", nullptr, static_cast<int>(people)) : QString());
}

} // namespace steward::ui
