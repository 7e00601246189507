// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

class Banner;

/// The frame that the pages before the console share: a narrow column with the workspace's name, a
/// heading, room for a form, what went wrong, and the buttons.
class EntryPage : public QWidget
{
    Q_OBJECT

public:
    EntryPage(std::shared_ptr<Workspace> workspace, const QString &heading, const QString &hint,
              const QString &action, QWidget *parent = nullptr);

Q_SIGNALS:
    void signedIn(const steward::User &person);
    void cancelled();

protected:
    /// What the main button does.
    virtual void submit() = 0;

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] QVBoxLayout *formLayout() const { return m_form; }
    void showProblem(const QString &sentence);
    void setBusy(bool isBusy);

private:
    std::shared_ptr<Workspace> m_workspace;
    QString m_action;
    Banner *m_banner;
    QVBoxLayout *m_form;
    QPushButton *m_submit;
};

} // namespace steward::ui
