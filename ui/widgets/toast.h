// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace steward::ui {

/// A passing message at the bottom of its parent, with one action such as Undo.
class Toast : public QFrame
{
    Q_OBJECT

public:
    explicit Toast(QWidget *parent);

    void showMessage(const QString &text, const QString &action = {}, std::function<void()> run = {});
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();

    QLabel *m_text;
    QPushButton *m_action;
    std::function<void()> m_run;
    QTimer m_timer;
};

} // namespace steward::ui
