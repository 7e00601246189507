// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailing.h>
#include <core/workspace/workspace.h>

#include <QWidget>

#include <memory>

class QLabel;
class QToolButton;

namespace steward::ui {

class MailPreview;

/// A letter as the people who get it will read it, one after the other.
class LetterPreview : public QWidget
{
    Q_OBJECT

public:
    explicit LetterPreview(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    /// Whom to show; the place among them stays when it can.
    void setPeople(const QList<QUuid> &people, qint64 receivers);
    void setDraft(const MailingDraft &draft);
    /// The letter as it is shown; without a recipient when nobody is.
    [[nodiscard]] MailMessage shown() const;

private:
    void go(qsizetype step);
    void fetch();
    void showCurrent();

    std::shared_ptr<Workspace> m_workspace;
    MailingDraft m_draft;
    QList<QUuid> m_people;
    qint64 m_receivers = 0;
    qsizetype m_current = 0;
    std::optional<MailingRecipient> m_recipient;
    QLabel *m_who;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
    MailPreview *m_mail;
};

} // namespace steward::ui
