// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <ui/widgets/badge.h>

#include <QWidget>

class QLabel;
class QToolButton;

namespace steward::ui {

/// A session or a link of a person in two lines, with its state and the button that ends it.
class TokenRow : public QWidget
{
    Q_OBJECT

public:
    TokenRow(const QString &title, const QString &story, QWidget *parent = nullptr);

    void setBadge(BadgeKind kind, const QString &text);
    /// Without it there is no button.
    void setRemoval(const QString &text);

Q_SIGNALS:
    void removeRequested();

private:
    class QHBoxLayout *m_line;
    QToolButton *m_removeButton;
};

} // namespace steward::ui
