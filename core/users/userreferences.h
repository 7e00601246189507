// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/db/statement.h>

#include <QHash>
#include <QList>
#include <QString>

namespace steward {

/// What becomes of the rows that name a person when the person is deleted.
enum class ReferenceFate {
    Deleted,    ///< the row goes with the person
    Anonymised, ///< the row stays, without the person
    Kept,       ///< the row stays as it is
    Refused,    ///< the row must stay and cannot be without the person: nobody is deleted
};

/// A column by which rows of one table name a person.
struct UserReference
{
    QString table;
    QString column; ///< empty for rows that do not name the person but hang on rows that do
    ReferenceFate fate;
    bool isContent = false; ///< what the person made for others: counts as anonymised record
    qint64 rows = 0;        ///< how many there are
};

/// All rows that name a person, in whatever tables this site has. The fate of each follows from
/// what PhoenixKit promises and from whether the column may be empty here: sites that were upgraded
/// forbid it in many tables where new ones allow it. The order of the list is that of deletion.
class UserReferences
{
public:
    explicit UserReferences(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The references that exist, with their numbers of rows, and at the end what the database deletes
    /// along with them.
    [[nodiscard]] Result<QList<UserReference>> count(const UserId &user);

    /// Which of these people anything names beside their roles: one of the tables, by person.
    [[nodiscard]] Result<QHash<UserId, QString>> naming(const QList<QUuid> &people);

    /// Deletes or clears every reference; how many rows each touched. Errors: InUse
    /// "user_has_financial_records", naming the table in the detail.
    [[nodiscard]] Result<QList<UserReference>> resolve(const UserId &user);

private:
    Result<QList<UserReference>> present();
    Result<QList<UserReference>> direct(const UserId &user);
    Statement statementOn(const UserReference &reference, QLatin1StringView statement);
    Result<qint64> run(QLatin1StringView statement, const UserReference &reference, const UserId &user);

    ServiceContext m_context;
};

} // namespace steward
