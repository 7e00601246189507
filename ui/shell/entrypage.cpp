// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/entrypage.h>

#include <ui/text/workspacetext.h>
#include <ui/widgets/banner.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int ColumnWidth = 400;

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setText(text);
    return label;
}

} // namespace

EntryPage::EntryPage(std::shared_ptr<Workspace> workspace, const QString &heading, const QString &hint,
                     const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_action(action)
    , m_banner(new Banner(this))
    , m_form(new QVBoxLayout)
    , m_submit(new QPushButton(action, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->addStretch(2);
    auto *box = new QWidget(this);
    box->setFixedWidth(ColumnWidth);
    auto *column = new QVBoxLayout(box);
    column->setSpacing(12);
    const ConnectionProfile &profile = m_workspace->profile();
    auto *place = plainLabel(tr("%1 · %2").arg(profile.title(), serverText(profile)), box);
    place->setForegroundRole(QPalette::PlaceholderText);
    auto *head = plainLabel(heading, box);
    QFont large = head->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    head->setFont(large);
    column->addWidget(place);
    column->addWidget(head);
    if (!hint.isEmpty())
        column->addWidget(plainLabel(hint, box));
    m_banner->hide();
    column->addWidget(m_banner);
    m_form->setSpacing(12);
    column->addLayout(m_form);
    auto *buttons = new QHBoxLayout;
    auto *back = new QPushButton(tr("Other Workspace"), box);
    back->setObjectName(u"backButton"_s);
    m_submit->setObjectName(u"submitButton"_s);
    m_submit->setDefault(true);
    buttons->addWidget(back);
    buttons->addStretch(1);
    buttons->addWidget(m_submit);
    column->addLayout(buttons);
    outer->addWidget(box, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    connect(m_submit, &QPushButton::clicked, this, [this] { submit(); });
    connect(back, &QPushButton::clicked, this, &EntryPage::cancelled);
}

void EntryPage::showProblem(const QString &sentence)
{
    if (sentence.isEmpty())
        m_banner->hide();
    else
        m_banner->showError(sentence);
}

void EntryPage::setBusy(bool isBusy)
{
    m_submit->setEnabled(!isBusy);
    m_submit->setText(isBusy ? tr("One moment …") : m_action);
}

} // namespace steward::ui
