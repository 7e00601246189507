// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/users/userreferences.h>

namespace steward {

/// The rows that the database itself deletes when it deletes those of a person: what hangs on them by
/// foreign keys, such as the comments of others on a post.
class ReferenceCascades
{
public:
    /// `references` are the rows of the person, with their fates.
    ReferenceCascades(const ServiceContext &context, QList<UserReference> references)
        : m_context(context)
        , m_references(std::move(references))
    {
    }

    /// How many rows of which table follow, without those that are counted among the references; only
    /// tables with any. Answers that hang on answers are counted one level deep.
    [[nodiscard]] Result<QList<UserReference>> count(const UserId &user);

private:
    struct Key
    {
        QString childTable;
        QString childColumn;
        QString parentTable;
        QString parentColumn;
    };

    Status fetchKeys();
    /// True for rows that the person's own references delete; empty when there are none.
    QString own(const QString &table) const;
    /// True for rows that hang on deleted ones; empty when none can. `path` are the tables on the way.
    QString hanging(const QString &table, const QStringList &path) const;
    QString hangingOn(const Key &key, const QStringList &path) const;

    ServiceContext m_context;
    QList<UserReference> m_references;
    QList<Key> m_keys;
};

} // namespace steward
