// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include "fact.h"
#include "factsfile.h"

namespace steward::conformance {

/// The facts of every list in the file; those of other kinds come without a way to ask them.
[[nodiscard]] QList<Fact> factsOfSections(const FactsFile &facts);

/// The facts of the list `cases`, one call each.
[[nodiscard]] QList<Fact> factsOfCases(const FactsFile &facts);

/// The facts about sessions, fingerprints, tokens from mails and permission to delete.
[[nodiscard]] QList<Fact> factsOfAccounts(const FactsFile &facts);

/// The facts about the sessions of the site as a whole.
[[nodiscard]] QList<Fact> factsOfSessionsSummary(const FactsFile &facts);

/// How to ask a case about passwords, links or deletion whose answer is more than one call gives;
/// empty for other cases.
[[nodiscard]] std::function<QJsonObject(const Caller &)> accountQuestion(const FactsFile &facts, const QString &call,
                                                                         const QJsonArray &arguments);

/// How to ask a case that needs something prepared first, or whose answer is what it leaves behind;
/// empty for other cases.
[[nodiscard]] std::function<QJsonObject(const Caller &)> preparedQuestion(const FactsFile &facts, const QString &call,
                                                                          const QJsonArray &arguments);

/// How many rows there are; `tableAndCondition` without "phoenix_kit_", with :person where one is meant.
[[nodiscard]] qint64 countRows(const Caller &ask, const QString &tableAndCondition, const QString &person = {});

/// The notes about each person, and the audit log in its views.
[[nodiscard]] QList<Fact> factsOfNotes(const FactsFile &facts);
[[nodiscard]] QList<Fact> factsOfAudit(const FactsFile &facts);

/// How to ask a case of the groups `roles`, `admin_notes`, `audit`, `field_definitions` and `settings`.
[[nodiscard]] std::function<QJsonObject(const Caller &)> roleQuestion(const QString &call, const QJsonArray &arguments,
                                                                      const QJsonValue &expected);
[[nodiscard]] std::function<QJsonObject(const Caller &)> noteQuestion(const FactsFile &facts, const QString &call,
                                                                      const QJsonArray &arguments,
                                                                      const QJsonValue &expected);
[[nodiscard]] std::function<QJsonObject(const Caller &)> auditQuestion(const FactsFile &facts, const QString &call,
                                                                       const QJsonArray &arguments);
[[nodiscard]] std::function<QJsonObject(const Caller &)> definitionQuestion(const QString &call,
                                                                            const QJsonArray &arguments,
                                                                            const QJsonValue &expected);
[[nodiscard]] std::function<QJsonObject(const Caller &)> settingQuestion(const QString &call,
                                                                         const QJsonArray &arguments);

/// Whether a token of this context is still good at this age; empty for a context that is unknown.
[[nodiscard]] std::function<QJsonObject(const Caller &)> ageingQuestion(const FactsFile &facts, const QString &context,
                                                                        qint64 ageSeconds);

/// The sequences of the group `rate_limit`, by the name of the call; the attempts are counted in
/// the order of the file.
[[nodiscard]] std::function<QJsonObject(const Caller &)> rateLimitSequence(const FactsFile &facts,
                                                                           const QString &call, int attempts);

/// A fact that asks one function with these arguments.
[[nodiscard]] Fact plainFact(const QString &id, const QString &group, const QString &function,
                             const QJsonArray &arguments, const QJsonValue &expected);

} // namespace steward::conformance
