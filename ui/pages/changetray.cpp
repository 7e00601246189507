// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/changetray.h>

#include <ui/commands/changedesk.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

ChangeTray::ChangeTray(ChangeDesk &desk, QWidget *parent)
    : QFrame(parent)
    , m_desk(desk)
    , m_text(new QLabel(this))
{
    setObjectName(u"changeTray"_s);
    setFrameShape(NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_text->setObjectName(u"stagedCount"_s);
    auto *revert = new QPushButton(tr("Revert All"), this);
    revert->setObjectName(u"revertAllButton"_s);
    auto *review = new QPushButton(tr("Review and Apply…"), this);
    review->setObjectName(u"reviewButton"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(m_text, 1);
    row->addWidget(revert);
    row->addWidget(review);
    connect(revert, &QPushButton::clicked, this, [this] { m_desk.staged().clear(); });
    connect(review, &QPushButton::clicked, &m_desk, &ChangeDesk::reviewStaged);
    connect(&m_desk.staged(), &StagedChanges::changed, this, &ChangeTray::showCount);
    showCount();
}

void ChangeTray::showCount()
{
    const StagedChanges &staged = m_desk.staged();
    setVisible(!staged.isEmpty());
    const QString people = tr("%1 people", nullptr, int(staged.people())).arg(locale().toString(qlonglong(staged.people())));
    const QString cells = tr("%1 changes", nullptr, int(staged.cells())).arg(locale().toString(qlonglong(staged.cells())));
    m_text->setText(tr("%1 for %2, not applied yet").arg(cells, people));
}

} // namespace steward::ui
