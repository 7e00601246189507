// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/base/uuid.h>
#include <core/sessions/fingerprint.h>
#include <core/sessions/sessionlist.h>

#include <QDateTime>

#include <optional>

namespace steward {

/// A session as the list of sessions shows it.
struct SessionEntry
{
    TokenId id;
    QString tokenPreview; ///< the first four bytes of the token as hexadecimal digits
    UserId user;
    QString email;
    bool isActive = false; ///< the person, not the session
    QDateTime confirmedAt; ///< invalid: not confirmed
    std::optional<QString> ipAddress;
    std::optional<QString> userAgentHash;
    QDateTime createdAt;
    QDateTime expiresAt;
};

/// All sessions of the site: to list, to look at and to end. Only valid sessions of people who exist
/// are listed, newest first; an expired one can still be ended. Errors everywhere: those of the
/// database; more where it is said.
class SiteSessions
{
public:
    explicit SiteSessions(const ServiceContext &context)
        : m_context(context)
    {
    }

    [[nodiscard]] Result<QList<SessionEntry>> active();
    [[nodiscard]] Result<QList<SessionEntry>> activeOf(const UserId &user);
    [[nodiscard]] Result<std::optional<SessionEntry>> find(const TokenId &id);
    [[nodiscard]] Result<SessionStatistics> statistics();

    /// Ends one session. Errors: NotFound "not_found"; Denied "insufficient_permissions".
    [[nodiscard]] Status end(const TokenId &id);

    /// What the site would make of such a visit. Errors: NotFound "token_not_found" for a session that
    /// has ended or expired.
    [[nodiscard]] Result<FingerprintVerdict> verify(const TokenId &id, const Fingerprint &visit);

private:
    [[nodiscard]] QDateTime oldestValid() const;

    ServiceContext m_context;
};

} // namespace steward
