// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/letterpreview.h>

#include <core/base/async.h>
#include <core/mail/mailings.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/mailpreview.h>

#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

LetterPreview::LetterPreview(std::shared_ptr<Workspace> workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_who(new ElidedLabel(this))
    , m_place(new QLabel(this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_mail(new MailPreview(this))
{
    m_who->setObjectName(u"previewPerson"_s);
    m_place->setObjectName(u"previewPlace"_s);
    m_place->setForegroundRole(QPalette::PlaceholderText);
    m_previous->setObjectName(u"previousPerson"_s);
    m_previous->setArrowType(Qt::LeftArrow);
    m_previous->setAccessibleName(tr("Previous person"));
    m_next->setObjectName(u"nextPerson"_s);
    m_next->setArrowType(Qt::RightArrow);
    m_next->setAccessibleName(tr("Next person"));
    auto *head = new QHBoxLayout;
    head->addWidget(m_who, 1);
    head->addWidget(m_place);
    head->addWidget(m_previous);
    head->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    column->addWidget(m_mail, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    showCurrent();
}

void LetterPreview::setPeople(const QList<QUuid> &people, qint64 receivers)
{
    m_receivers = receivers;
    if (m_people == people && m_recipient) {
        showCurrent();
        return;
    }
    m_people = people;
    m_current = std::clamp<qsizetype>(m_current, 0, std::max<qsizetype>(people.size() - 1, 0));
    fetch();
}

void LetterPreview::setDraft(const MailingDraft &draft)
{
    const bool asksForMore = placesIn(draft.words) != placesIn(m_draft.words);
    m_draft = draft;
    if (asksForMore)
        fetch();
    showCurrent();
}

MailMessage LetterPreview::shown() const
{
    return m_recipient ? letterFor(m_draft, m_recipient->address, m_recipient->variables)
                       : letterFor(m_draft, {}, {});
}

void LetterPreview::go(qsizetype step)
{
    m_current = std::clamp<qsizetype>(m_current + step, 0, m_people.size() - 1);
    fetch();
}

void LetterPreview::fetch()
{
    if (m_people.isEmpty()) {
        m_recipient.reset();
        showCurrent();
        return;
    }
    const QUuid key = m_people.at(m_current);
    const auto work = [draft = m_draft, settings = m_workspace->mailSettings(), key](const ServiceContext &context)
        -> Result<QList<MailingRecipient>> {
        Mailings mailings(context);
        return mailings.recipients(draft, TRY(mailings.variables(settings)), {key});
    };
    onFinished(m_workspace->read(work), this, [this, key](const Result<QList<MailingRecipient>> &found) {
        if (key != m_people.value(m_current) || !found)
            return;
        m_recipient = found->isEmpty() ? std::nullopt : std::optional(found->first());
        showCurrent();
    });
}

void LetterPreview::showCurrent()
{
    const MailMessage message = shown();
    m_mail->showMail(message.subject, message.text, message.html);
    m_who->setText(m_recipient ? tr("%1 <%2>").arg(m_recipient->name, m_recipient->address) : tr("Nobody to show"));
    m_place->setText(m_people.isEmpty() ? QString()
                                        : tr("%1 of %2").arg(locale().toString(m_current + 1), locale().toString(m_receivers)));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_people.size());
}

} // namespace steward::ui
