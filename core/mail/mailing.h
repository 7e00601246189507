// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/uuid.h>
#include <core/mail/lettervariables.h>
#include <core/mail/mailtemplate.h>
#include <core/mail/outboxentry.h>
#include <core/net/mailmessage.h>

#include <QMap>
#include <QSet>

namespace steward {

/// Why somebody gets no letter. NoValue: a variable of the letter has no value for the person. Unsendable:
/// no mail can be made of it, whatever one chooses; the address is none, or a value would break the subject.
enum class LeftOut { Unconfirmed, Inactive, Unsubscribed, NoValue, Unsendable };

[[nodiscard]] QString leftOutName(LeftOut reason); ///< "unconfirmed", "inactive", "unsubscribed", "no_value", "unsendable"
[[nodiscard]] std::optional<LeftOut> parseLeftOut(const QString &name);

/// A letter to many, as somebody writes it.
struct MailingDraft
{
    MailTemplate words; ///< see renderedLetter(); the HTML may be empty
    QSet<LeftOut> leaveOut{LeftOut::Unconfirmed, LeftOut::Inactive, LeftOut::Unsubscribed, LeftOut::NoValue};
    YesNo yesNo; ///< in the language of the words
    int perMinute = 60; ///< 0: as fast as the server takes them
    QList<MailAttachment> attachments;
    QString senderName;    ///< from here on: from the settings when it is posted
    QString senderAddress;
    QString unsubscribe;

    friend bool operator==(const MailingDraft &, const MailingDraft &) = default;
};

/// All but the attachments and what was only needed to find the values.
[[nodiscard]] QJsonObject toJson(const MailingDraft &draft);
[[nodiscard]] MailingDraft mailingDraftFromJson(const QJsonObject &json);

/// One person whom a letter is for.
struct MailingRecipient
{
    UserId user;
    QString name;
    QString address;
    QMap<QString, QString> variables; ///< those that the letter asks for
    QStringList missing;              ///< those of them that have no value
    FieldErrors errors;               ///< why no mail can be made of it
    std::optional<LeftOut> leftOut;   ///< gets none

    friend bool operator==(const MailingRecipient &, const MailingRecipient &) = default;
};

/// The letter as this person gets it. Without a value of the same identifier each time.
[[nodiscard]] MailMessage letterFor(const MailingDraft &draft, const QString &address,
                                    const QMap<QString, QString> &variables);

/// What is known about a letter before it is sent.
struct MailingCheck
{
    QStringList unknown;             ///< variables that nobody has; "" for braces that are not closed
    qint64 people = 0;               ///< looked at so far
    qint64 receivers = 0;
    QMap<LeftOut, qint64> leftOut;
    QMap<QString, qint64> without;   ///< by variable: how many have no value, of those not left out for another reason
    QMap<QString, MailingRecipient> examples; ///< by variable: one of these
    std::optional<MailingRecipient> unsendable; ///< one of those
    QList<QUuid> first;              ///< the first receivers, for the preview

    static constexpr qsizetype MostPreviewed = 1000;

    void add(const QList<MailingRecipient> &recipients);
};

/// A letter that was posted. Stopped: until somebody lets it go on. Done: nobody waits any more.
enum class MailingState { Preparing, Sending, Stopped, Done };

[[nodiscard]] QString mailingStateName(MailingState state); ///< "preparing", …
[[nodiscard]] std::optional<MailingState> parseMailingState(const QString &name);

struct Mailing
{
    qint64 id = 0;
    QString subject; ///< with its variables
    QString author;
    MailingState state = MailingState::Preparing;
    int perMinute = 0;
    QDateTime createdAt;
    QMap<LetterState, qint64> counts; ///< its ledger in numbers

    [[nodiscard]] qint64 total() const;
    friend bool operator==(const Mailing &, const Mailing &) = default;
};

} // namespace steward

Q_DECLARE_METATYPE(QList<steward::Mailing>)
