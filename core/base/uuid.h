// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace steward {

/// A new UUID of version 7: 48 bits of Unix milliseconds, then random bits, so that UUIDs sort by
/// the time of their making, as PhoenixKit's do.
[[nodiscard]] QUuid newUuid();
[[nodiscard]] QUuid newUuid(qint64 unixMilliseconds);

/// The canonical 36 characters in lower case, as PhoenixKit stores them.
[[nodiscard]] QString uuidText(const QUuid &uuid);

/// Reads exactly the canonical 36 characters, in any case; anything else is nothing.
[[nodiscard]] std::optional<QUuid> parseUuid(QStringView text);

/// A UUID that cannot be mixed up with that of another noun.
template<class Noun>
class Id
{
public:
    Id() = default;
    explicit Id(const QUuid &uuid)
        : m_uuid(uuid)
    {
    }

    static Id create() { return Id(newUuid()); }
    static std::optional<Id> parse(QStringView text)
    {
        const auto uuid = parseUuid(text);
        return uuid ? std::optional<Id>(Id(*uuid)) : std::nullopt;
    }

    [[nodiscard]] QUuid uuid() const { return m_uuid; }
    [[nodiscard]] QString text() const { return uuidText(m_uuid); }
    [[nodiscard]] bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &left, const Id &right) { return left.m_uuid == right.m_uuid; }
    friend size_t qHash(const Id &id, size_t seed = 0) { return ::qHash(id.m_uuid, seed); }

private:
    QUuid m_uuid;
};

using UserId = Id<struct UserNoun>;
using RoleId = Id<struct RoleNoun>;
using TokenId = Id<struct TokenNoun>;
using RoleAssignmentId = Id<struct RoleAssignmentNoun>;
using NoteId = Id<struct NoteNoun>;
using AuditEntryId = Id<struct AuditEntryNoun>;

} // namespace steward
