// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>

class QToolButton;

namespace steward::ui {

/// One condition of a filter in words: a click edits it, the cross removes it.
class FilterChip : public QFrame
{
    Q_OBJECT

public:
    explicit FilterChip(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void editRequested();
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QToolButton *m_text;
};

} // namespace steward::ui
