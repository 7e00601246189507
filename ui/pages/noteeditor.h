// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace steward::ui {

/// Where the text of a note is typed: Ctrl+Return saves, Escape gives up. It grows with the text.
class NoteEditor : public QWidget
{
    Q_OBJECT

public:
    /// A new note has nothing to give up while it is empty.
    enum class Kind { NewNote, Change };

    NoteEditor(Kind kind, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const;
    /// Tells nobody.
    void setText(const QString &text);
    void setPlaceholder(const QString &text);
    void setBusy(bool isBusy);
    /// Below the text; an empty sentence takes the error away.
    void showError(const QString &sentence);
    void startTyping();

Q_SIGNALS:
    void textEdited(const QString &text);
    void saveRequested(const QString &text);
    void cancelled();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitHeight();
    void updateButtons();

    Kind m_kind;
    QPlainTextEdit *m_edit;
    QLabel *m_error;
    QPushButton *m_cancelButton;
    QPushButton *m_saveButton;
};

} // namespace steward::ui
