// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>
#include <ui/pages/usertabs.h>

#include <memory>

class QLabel;
class QListView;

namespace steward::ui {

class Banner;
class TimelineModel;

/// What happened to the person and by them, in the order of time.
class TimelineTab : public UserTab
{
    Q_OBJECT

public:
    explicit TimelineTab(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void showUser(const ListedUser &listed) override;
    [[nodiscard]] TimelineModel *model() const { return m_model; }

private:
    TimelineModel *m_model;
    QListView *m_view;
    Banner *m_banner;
    QLabel *m_gaps;
};

} // namespace steward::ui
