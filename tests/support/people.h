// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connection.h>

#include <QStringList>

namespace steward {

/// One person for a test, as little or as much as it needs.
struct TestPerson
{
    QString email = {};
    QString username = {};
    QString firstName = {};
    QString lastName = {};
    bool isActive = true;
    bool isConfirmed = true;
    QString customFields = QStringLiteral("{}");
    QStringList roles = {};
    QString insertedAt = QStringLiteral("2026-01-01T12:00:00Z");
};

/// Puts people into a workspace by plain SQL; their UUIDs, in the same order. Empty after a failure.
[[nodiscard]] QList<QUuid> addPeople(Connection &connection, const QList<TestPerson> &people);

} // namespace steward
