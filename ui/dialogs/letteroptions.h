// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailing.h>

#include <QMap>
#include <QWidget>

class QCheckBox;
class QLabel;
class QSpinBox;

namespace steward::ui {

/// Who gets no letter, how fast it goes, and which files go along.
class LetterOptions : public QWidget
{
    Q_OBJECT

public:
    explicit LetterOptions(QWidget *parent = nullptr);

    /// Puts what is chosen into the draft.
    void fill(MailingDraft &draft) const;
    /// Says below how long a letter to so many people takes.
    void showDuration(qint64 receivers);
    /// Takes a file along. Errors: those of attachmentFrom(); Invalid "attachments".
    [[nodiscard]] Status attach(const QString &path);

Q_SIGNALS:
    void changed();
    void failed(const steward::Error &error);

private:
    QWidget *buildLeaveOut();
    QWidget *buildPace();
    QWidget *buildAttachments();
    void chooseFile();
    void showAttachments();

    QMap<LeftOut, QCheckBox *> m_leaveOut;
    QSpinBox *m_perMinute = nullptr;
    QLabel *m_duration = nullptr;
    QLabel *m_files = nullptr;
    QWidget *m_clear = nullptr;
    QList<MailAttachment> m_attachments;
};

} // namespace steward::ui
