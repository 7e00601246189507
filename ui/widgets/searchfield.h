// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLineEdit>
#include <QTimer>

namespace steward::ui {

/// A line to search with: tells what to look for once the typing rests, at once on Enter.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    static constexpr int DelayMilliseconds = 180;

    explicit SearchField(QWidget *parent = nullptr);

    /// Shows what is looked for already, so that nothing is told.
    void showSearch(const QString &text);

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    QTimer m_delay;
    QString m_told;
};

} // namespace steward::ui
