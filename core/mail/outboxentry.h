// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace steward {

/// Where a mail stands. Uncertain: the server may have it, for the connection broke, or Steward was
/// killed, before its answer came; such a mail is sent again only when a person says so. LeftOut: of
/// the people of a letter, one who gets none.
enum class LetterState { Queued, Sending, Sent, Failed, Uncertain, Cancelled, LeftOut };

[[nodiscard]] QString letterStateName(LetterState state); ///< "queued", …
[[nodiscard]] std::optional<LetterState> parseLetterState(const QString &name);

/// One mail of the outbox, without its content.
struct OutboxEntry
{
    qint64 id = 0;
    QString messageId;
    QString kind; ///< the name of its template
    QString recipient;
    QString subject;
    LetterState state = LetterState::Queued;
    int attempts = 0;
    QDateTime queuedAt;
    QDateTime dueAt; ///< when it will be tried, while it is queued
    QDateTime changedAt;
    QDateTime expiresAt; ///< when its link is worth nothing any more; invalid: never
    QString problem;     ///< "" or why the last attempt failed: see Postman
    QString answer;      ///< the server's words
    bool hasMessage = false; ///< it can be sent again

    friend bool operator==(const OutboxEntry &, const OutboxEntry &) = default;
};

} // namespace steward

Q_DECLARE_METATYPE(QList<steward::OutboxEntry>)
