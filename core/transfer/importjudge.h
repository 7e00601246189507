// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/roles/role.h>
#include <core/transfer/fieldcells.h>
#include <core/transfer/importrow.h>
#include <core/users/user.h>

#include <QSet>

namespace steward {

/// Says what is to be done about the rows of a file, without writing anything: whom they name, whether
/// that is somebody new, what changes, and what is wrong. The rules are those of registration and of
/// the profile; look-ups are one statement for a batch. Remembers the names of the rows before, in 16
/// bytes each, so that nobody is named twice.
///
/// What has a column is taken as it stands: an empty cell means no username, no roles, not confirmed.
/// What has none gets what registration gives.
class ImportJudge
{
public:
    /// `request` lives longer.
    ImportJudge(const ServiceContext &context, const ImportRequest &request)
        : m_context(context)
        , m_request(request)
        , m_cells({})
    {
    }

    /// Reads what all rows need. Errors: those of checkTargets(); NotFound "role_not_found" when the
    /// site has lost its default role.
    [[nodiscard]] Status prepare();

    [[nodiscard]] Result<QList<ImportRow>> judge(QList<CsvRecord> records);

    /// Only whom the rows name and what changes: who would be new is not looked at further.
    [[nodiscard]] Result<QList<ImportRow>> match(QList<CsvRecord> records);

private:
    using Rows = QList<ImportRow>;

    void readValues(ImportRow &row) const;
    void refuseRepeated(ImportRow &row);
    Status findPeople(Rows &rows);
    void compare(ImportRow &row, const ListedUser &person) const;
    void readPerson(ImportRow &row);
    void readState(ImportRow &row);
    void readPassword(ImportRow &row);
    [[nodiscard]] FieldErrors customErrors(const ImportRow &row) const;
    void readRoles(ImportRow &row);
    Status refuseTaken(Rows &rows, const QString &field);
    Status makeUsernames(Rows &rows);
    /// Sixteen bytes that stand for a name, whatever its case.
    [[nodiscard]] static QUuid digestOf(const QString &field, const QString &name);
    [[nodiscard]] bool has(const QString &target) const { return m_request.targets.contains(target); }

    ServiceContext m_context;
    const ImportRequest &m_request;
    FieldCells m_cells;
    FieldDefinitions m_enabled;
    QDateTime m_now;
    QString m_defaultRole;
    bool m_isActiveByDefault = true;
    QHash<QUuid, qint64> m_lines;                 ///< of the rows so far, by the digest of their key
    QHash<QString, QSet<QUuid>> m_newNames;       ///< of new people, by field
    QHash<QString, int> m_nextSuffixes;           ///< by the base of usernames
    QHash<QString, std::optional<Error>> m_roles; ///< why a role cannot be given, if it cannot
};

} // namespace steward
