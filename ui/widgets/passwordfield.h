// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace steward::ui {

/// A line for a password, hidden unless one asks to see it, with a bar that says how strong it is.
class PasswordField : public QWidget
{
    Q_OBJECT

public:
    explicit PasswordField(QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    void setText(const QString &text);
    void setRevealed(bool isRevealed);
    /// 0 (at once) to 4 (out of reach), with a few words; shown once somebody has typed.
    void setStrength(int score, const QString &words);
    [[nodiscard]] QLineEdit *line() const { return m_line; }

Q_SIGNALS:
    void textChanged(const QString &text);

private:
    QLineEdit *m_line;
    QAction *m_eye;
    QProgressBar *m_bar;
    QLabel *m_words;
};

} // namespace steward::ui
