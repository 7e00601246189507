// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/mail/lettervariables.h>
#include <core/mail/mailing.h>
#include <core/mail/mailsettings.h>

namespace steward {

/// Letters to many people. First recipients() looks at everybody, some hundred at a time; then
/// prepare() and add() write the ledger; at last start() lets the postman send. Whoever manages users
/// may write letters, to people of any rank: a letter changes nothing about them. For the same reason
/// the audit log gets one line for each letter, about its author, with the numbers: the ledger says
/// who got what.
///
/// Errors everywhere: those of the database and of the local store; Denied "insufficient_permissions".
class Mailings
{
public:
    explicit Mailings(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The draft with what the settings say of sender and unsubscribing, the site's own where they are
    /// silent. Errors: Invalid Blank "sender_address".
    [[nodiscard]] Result<MailingDraft> completed(MailingDraft draft, const MailSettings &settings);
    /// What the letter can say of a person.
    [[nodiscard]] Result<LetterVariables> variables(const MailSettings &settings);
    /// What each of these people would get, or why not; whoever does not exist any more is left out silently.
    [[nodiscard]] Result<QList<MailingRecipient>> recipients(const MailingDraft &draft,
                                                             const LetterVariables &variables,
                                                             const QList<QUuid> &people);

    /// Begins a ledger. Errors: Invalid naming "subject", "text", "sender_address", "attachments" or
    /// "variables" (one that nobody has: never is a letter sent that says so little).
    [[nodiscard]] Result<qint64> prepare(const MailingDraft &draft, const LetterVariables &variables);
    [[nodiscard]] Status add(qint64 mailing, const MailingDraft &draft, const LetterVariables &variables,
                             const QList<QUuid> &people);
    /// Writes the audit row and lets the letter go.
    [[nodiscard]] Status start(qint64 mailing);
    /// The addresses that want no letters, as this computer knows them.
    [[nodiscard]] Result<QStringList> unsubscribed();
    /// Replaces them, and takes the mails to them out of letters under way that leave out whoever wants
    /// none; blank ones do not count. Errors: Invalid "emails" EmailFormat.
    [[nodiscard]] Status setUnsubscribed(const QStringList &addresses);

    /// Puts a mail into the postbag that goes to whoever acts, from the site's sender, to see how it
    /// looks; where to. Errors: Denied "no_postbag", "invalid_current_user"; those of check(MailMessage).
    [[nodiscard]] Result<QString> sendToAuthor(MailMessage message);

    /// Takes back what was only prepared.
    [[nodiscard]] Status drop(qint64 mailing);

private:
    Result<QSet<QString>> blocked(const QList<QString> &addresses);

    ServiceContext m_context;
};

} // namespace steward
