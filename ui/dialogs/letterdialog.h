// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/mailingrun.h>

#include <QDialog>
#include <QTimer>

#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

class Banner;
class LetterOptions;
class LetterPreview;
class MailWordsEditor;

/// Writes a letter to many people. While it is written it is checked: who gets it, which variables
/// nobody has or some lack; and it is shown as each of them will read it. Nothing is sent before the
/// check has gone through everybody.
class LetterDialog : public QDialog
{
    Q_OBJECT

public:
    LetterDialog(std::shared_ptr<Workspace> workspace, const QList<QUuid> &people, QWidget *parent = nullptr);

    /// Puts words into the empty letter.
    void setWords(const MailTemplate &words);
    /// Takes a file along. Errors: those of attachmentFrom(); Invalid "attachments".
    [[nodiscard]] Status attach(const QString &path);
    [[nodiscard]] MailingDraft draft() const;
    /// Writes the ledger and lets the letter go, when it is ready.
    void post();
    void reject() override;

Q_SIGNALS:
    /// Somebody wants it to go: post() does it.
    void postWanted();
    /// The letter goes to so many people; the dialog has closed.
    void posted(qint64 receivers);
    /// The letter as it is shown, to whoever writes it.
    void testWanted(const steward::MailMessage &message);

private:
    QWidget *buildWriting();
    void buildButtons(QVBoxLayout *layout);
    void fetchVariables();
    void draftChanged();
    void look();
    void showCheck();
    void finishPosting();
    void showProgress();
    void updateButtons();
    [[nodiscard]] bool isWritten() const;
    [[nodiscard]] bool isReady() const;

    std::shared_ptr<Workspace> m_workspace;
    QList<QUuid> m_people;
    std::optional<MailingDraft> m_checked; ///< what the check is about
    MailingRun *m_look;
    MailingRun *m_post;
    QTimer m_rest; ///< the check follows once typing rests

    Banner *m_banner;
    MailWordsEditor *m_editor = nullptr;
    LetterOptions *m_options = nullptr;
    LetterPreview *m_preview;
    QLabel *m_audience;
    QLabel *m_warnings;
    QProgressBar *m_progress;
    QPushButton *m_testButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_sendButton = nullptr;
};

} // namespace steward::ui
