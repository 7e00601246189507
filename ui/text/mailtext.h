// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailsettings.h>
#include <core/mail/outboxentry.h>
#include <core/mail/postoffice.h>

namespace steward::ui {

/// "Waiting", "Sent", …
[[nodiscard]] QString letterStateText(LetterState state);

/// What a letter is about: "Password reset", …; an unknown kind by its own name.
[[nodiscard]] QString letterKindText(const QString &kind);

/// Why the letter is where it is and what happens next, the server's words included; may be empty.
[[nodiscard]] QString letterStory(const OutboxEntry &entry);

/// What the postman does or waits for and what to do about it; empty when all is well.
/// retryAt: when a server that is away is tried again.
[[nodiscard]] QString dutyText(Postman::Duty duty, const QString &detail = {}, const QDateTime &retryAt = {});
[[nodiscard]] QString dutyText(const PostOffice &office);

/// A mail that only proves that it arrives. Without a sender's address it comes from the recipient.
[[nodiscard]] MailMessage testMail(const MailSettings &settings, const QString &recipient, const QString &workspace);

/// "Whatever the server knows", …
[[nodiscard]] QString signInText(MailServer::SignIn signIn);

/// "STARTTLS", "TLS from the start", "No encryption"
[[nodiscard]] QString securityText(MailServer::Security security);

} // namespace steward::ui
