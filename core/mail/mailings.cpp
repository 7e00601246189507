// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/mailings.h>

#include <core/audit/audit.h>
#include <core/db/installation.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/fields/fieldstore.h>
#include <core/local/localstore.h>
#include <core/mail/mailingstore.h>
#include <core/mail/sitemails.h>
#include <core/users/userlist.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

std::optional<LeftOut> reasonToLeaveOut(const MailingDraft &draft, const User &person, bool isUnsubscribed,
                                        const MailingRecipient &recipient)
{
    const std::initializer_list<std::pair<LeftOut, bool>> reasons{
        {LeftOut::Inactive, !person.isActive},
        {LeftOut::Unconfirmed, !person.isConfirmed()},
        {LeftOut::Unsubscribed, isUnsubscribed},
        {LeftOut::NoValue, !recipient.missing.isEmpty()},
    };
    for (const auto &[reason, applies] : reasons) {
        if (applies && draft.leaveOut.contains(reason))
            return reason;
    }
    return recipient.errors.isEmpty() ? std::nullopt : std::optional(LeftOut::Unsendable);
}

// What differs from person to person in the headers; the rest of the letter is judged once.
FieldErrors errorsOf(const MailingDraft &draft, const MailingRecipient &recipient)
{
    MailingDraft headers;
    headers.words.subject = draft.words.subject;
    MailMessage message = letterFor(headers, recipient.address, recipient.variables);
    message.senderAddress = u"somebody@example.org"_s;
    message.text = u"…"_s;
    const Status good = check(message);
    return good ? FieldErrors() : good.error().fields;
}

// With placeholders filled by themselves, the letter is judged like any mail.
Status checkDraft(const MailingDraft &draft, const LetterVariables &variables)
{
    FieldErrors errors;
    if (!variables.unknownIn(draft.words).isEmpty())
        errors.append({u"variables"_s, Violation::UnknownValue});
    if (draft.words.subject.trimmed().isEmpty())
        errors.append({u"subject"_s, Violation::Blank});
    MailMessage message = letterFor(draft, u"somebody@example.org"_s, {});
    message.subject = draft.words.subject;
    message.text = draft.words.text;
    if (const Status good = check(message); !good)
        errors += good.error().fields;
    return errors.isEmpty() ? Status() : failure(Error::invalid(errors));
}

} // namespace

Result<MailingDraft> Mailings::completed(MailingDraft draft, const MailSettings &settings)
{
    const MailSettings complete = TRY(completedFromSite(m_context, settings));
    if (complete.senderAddress.isEmpty())
        return failure(Error::invalid(u"sender_address"_s, Violation::Blank));
    draft.senderName = complete.senderName;
    draft.senderAddress = complete.senderAddress;
    draft.unsubscribe = complete.unsubscribe;
    return draft;
}

Result<LetterVariables> Mailings::variables(const MailSettings &settings)
{
    const MailSettings complete = TRY(completedFromSite(m_context, settings));
    return LetterVariables(TRY(FieldStore(m_context).all()), complete.siteUrl);
}

// Who left is known to the site's own list, where it has one, and to that of this computer.
Result<QSet<QString>> Mailings::blocked(const QList<QString> &addresses)
{
    QSet<QString> blocked;
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    for (const QString &address : TRY(MailingStore(*localStore).unsubscribed()))
        blocked.insert(address);
    if (m_context.installation.has(u"phoenix_kit_email_blocklist"_s)) {
        TRY_STATUS(Statement(m_context.connection, "mail/fetch_blocked_emails"_L1)
                       .bind(":emails"_L1, QStringList(addresses))
                       .bind(":now"_L1, wholeSeconds(m_context.now()))
                       .each([&blocked](const Row &row) { blocked.insert(row.text("email"_L1)); }));
    }
    return blocked;
}

Result<QList<MailingRecipient>> Mailings::recipients(const MailingDraft &draft, const LetterVariables &variables,
                                                     const QList<QUuid> &people)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    QHash<QUuid, User> byKey;
    QStringList addresses;
    for (const ListedUser &listed : TRY(UserList(m_context.connection).rows(people))) {
        byKey.insert(listed.user.id.uuid(), listed.user);
        addresses << listed.user.email.toLower();
    }
    const QSet<QString> unsubscribed = TRY(blocked(addresses));
    const QList<LetterPlace> places = placesIn(draft.words);
    QList<MailingRecipient> recipients;
    for (const QUuid &key : people) {
        const auto person = byKey.constFind(key);
        if (person == byKey.cend())
            continue;
        MailingRecipient recipient{person->id, person->displayName(), person->email, {}, {}, {}, {}};
        for (const LetterPlace &place : places) {
            const QString value = variables.valueOf(place.name, *person, draft.yesNo);
            recipient.variables.insert(place.name, value);
            if (value.isEmpty() && !place.hasFallback && !recipient.missing.contains(place.name))
                recipient.missing << place.name;
        }
        recipient.errors = errorsOf(draft, recipient);
        recipient.leftOut =
            reasonToLeaveOut(draft, *person, unsubscribed.contains(person->email.toLower()), recipient);
        recipients.append(recipient);
    }
    return recipients;
}

Result<qint64> Mailings::prepare(const MailingDraft &draft, const LetterVariables &variables)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    TRY_STATUS(checkDraft(draft, variables));
    QString author = u"Steward"_s;
    if (!m_context.actor.isSystem()) {
        if (const auto person = TRY(UserStore(m_context.connection).fetch(*m_context.actor.user)))
            author = person->displayName();
    }
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    return MailingStore(*localStore).insert(draft, author, systemNow());
}

Status Mailings::add(qint64 mailing, const MailingDraft &draft, const LetterVariables &variables,
                     const QList<QUuid> &people)
{
    const QList<MailingRecipient> found = TRY(recipients(draft, variables, people));
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    return MailingStore(*localStore).addRecipients(mailing, found, draft.senderAddress, systemNow());
}

Status Mailings::start(qint64 mailing)
{
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    MailingStore store(*localStore);
    const auto draft = TRY(store.fetchDraft(mailing));
    if (!draft)
        return failure(Error::notFound(u"mailing_not_found"_s));
    const QMap<LetterState, qint64> counts = TRY(store.counts(mailing));
    const QJsonObject facts{{u"letter"_s, draft->words.subject},
                            {u"recipients"_s, counts.value(LetterState::Queued)},
                            {u"left_out"_s, counts.value(LetterState::LeftOut)}};
    const Status noted = inTransaction(m_context.connection, "letter"_L1, [&]() -> Status {
        TRY_STATUS(UserRank(m_context).requireManager());
        return writeAudit(m_context, AuditAction::UserUpdated, m_context.actor.user.value_or(UserId()), facts);
    });
    TRY_STATUS(noted);
    return store.change(mailing, MailingState::Preparing, MailingState::Sending);
}

Result<QStringList> Mailings::unsubscribed()
{
    TRY_STATUS(UserRank(m_context).requireManager());
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    return MailingStore(*localStore).unsubscribed();
}

Status Mailings::setUnsubscribed(const QStringList &addresses)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    QStringList good;
    for (const QString &address : addresses) {
        const QString trimmed = address.trimmed();
        if (!trimmed.isEmpty() && !trimmed.contains(u'@'))
            return failure(Error::invalid(u"emails"_s, Violation::EmailFormat));
        if (!trimmed.isEmpty())
            good << trimmed;
    }
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    return MailingStore(*localStore).setUnsubscribed(good, systemNow());
}

Result<QString> Mailings::sendToAuthor(MailMessage message)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    if (!m_context.postbag)
        return failure(Error::denied(u"no_postbag"_s));
    const auto author = m_context.actor.isSystem() ? std::nullopt
                                                   : TRY(UserStore(m_context.connection).fetch(*m_context.actor.user));
    if (!author)
        return failure(Error::denied(u"invalid_current_user"_s));
    const MailSettings settings = TRY(completedFromSite(m_context, m_context.postbag->settings()));
    message.recipient = author->email;
    message.senderName = settings.senderName;
    message.senderAddress = settings.senderAddress;
    message.messageId = newMessageId(settings.senderAddress);
    message.date = wholeSeconds(m_context.now());
    TRY_STATUS(check(message));
    m_context.postbag->add({u"test_email"_s, message, {}});
    return author->email;
}

Status Mailings::drop(qint64 mailing)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    const auto localStore = TRY(openLocalStore(m_context.connection.profile()));
    return MailingStore(*localStore).remove(mailing);
}

} // namespace steward
