// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/sessions/fingerprint.h>
#include <core/sessions/sessionending.h>
#include <core/sessions/sessionlist.h>

namespace steward::ui {

/// The person's name; says so when the account is deleted.
[[nodiscard]] QString sessionPersonText(const ListedSession &session);

/// The first digits of a hash: enough to see whether two devices are the same.
[[nodiscard]] QString shortHash(const QString &hash);

[[nodiscard]] QString sessionStateText(bool isValid);

/// A condition in words: "Expired", "Opened in the last 7 days". `person` is who is meant by a UUID.
[[nodiscard]] QString sessionConditionText(const SessionCondition &condition, const QString &person = {});

/// "812 valid sessions of 640 people · 34 opened today (UTC) · 120 expired"
[[nodiscard]] QString sessionStatisticsText(const SessionStatistics &statistics);

/// "12 sessions of 3 people"
[[nodiscard]] QString sessionAmountText(qint64 sessions, qint64 people);

/// What became of it: "12 sessions of 3 people have ended." and what was left out.
[[nodiscard]] QString endedSessionsText(const EndedSessions &ended);
/// What was left out, or would be; empty for nothing.
[[nodiscard]] QString sparedSessionsText(qint64 sessions);

/// What the site makes of the visit.
[[nodiscard]] QString verdictText(FingerprintVerdict verdict);
/// The same as PhoenixKit's programs say it.
[[nodiscard]] QString verdictIdentifier(FingerprintVerdict verdict);

} // namespace steward::ui
