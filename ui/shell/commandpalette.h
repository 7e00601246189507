// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAction>
#include <QFrame>
#include <QPointer>

class QLineEdit;
class QListWidget;

namespace steward::ui {

/// Every command of the window by name: type a part of it, press Enter. Opens over its parent.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *parent);

    /// Shows the commands that can be done now.
    void open(const QList<QAction *> &actions);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void narrow(const QString &text);
    void runCurrent();

    QLineEdit *m_field;
    QListWidget *m_list;
    QList<QPointer<QAction>> m_actions;
};

} // namespace steward::ui
