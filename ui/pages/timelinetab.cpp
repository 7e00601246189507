// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/timelinetab.h>

#include <ui/delegates/timelinedelegate.h>
#include <ui/pages/timelinemodel.h>
#include <ui/text/errortext.h>
#include <ui/text/timelinetext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>

#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

TimelineTab::TimelineTab(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : UserTab(parent)
    , m_model(new TimelineModel(std::move(workspace), this))
    , m_view(new QListView(this))
    , m_banner(new Banner(this))
    , m_gaps(quietLabel(timelineGaps(), this))
{
    m_view->setObjectName(u"timeline"_s);
    m_view->setAccessibleName(tr("Timeline"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new TimelineDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setResizeMode(QListView::Adjust);
    m_gaps->setObjectName(u"timelineGaps"_s);
    m_gaps->setContentsMargins(18, 8, 18, 12);
    m_banner->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_banner);
    column->addWidget(m_view, 1);
    column->addWidget(m_gaps);
    connect(m_model, &TimelineModel::arrived, m_banner, &QWidget::hide);
    connect(m_model, &TimelineModel::failed, this,
            [this](const Error &error) { m_banner->showError(sentence(error)); });
}

void TimelineTab::showUser(const ListedUser &listed)
{
    m_model->setUser(listed.user.id);
}

} // namespace steward::ui
