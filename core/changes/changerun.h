// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/audit.h>
#include <core/changes/changerules.h>
#include <core/changes/changeservice.h>
#include <core/changes/changestore.h>

#include <QSet>

namespace steward {

/// One run of a change set inside a transaction: rows in chunks behind savepoints, each chunk read,
/// compared, judged and written by a fixed number of statements. A chunk that the server or a rule
/// refuses is halved until the row is found that is to blame. Used by ChangeService alone.
class ChangeRun
{
public:
    ChangeRun(const ServiceContext &context, const ChangeSet &changes, ChangeProgress *progress);

    [[nodiscard]] Result<ChangeReport> run();

private:
    /// A row that differs from the database and may be written as far as its own values go.
    struct Pending
    {
        qsizetype index = 0; ///< into the change set
        ListedUser before;
        QList<FieldChange> changes; ///< with the database's value before and the stored value after
    };

    [[nodiscard]] const RowChange &rowOf(const Pending &row) const { return m_changes.rows.at(row.index); }
    Status prepare();
    [[nodiscard]] qsizetype endOfChunk(qsizetype from) const;
    Status runRows(qsizetype from, qsizetype to);
    Status changeRows(qsizetype from, qsizetype to);
    Result<QHash<UserId, HeldUser>> lock(qsizetype from, qsizetype to);
    Status readWhole(QHash<UserId, HeldUser> &held, const QList<QUuid> &people);
    std::optional<Pending> compare(qsizetype index, const HeldUser &held);
    std::optional<Pending> compareWhole(qsizetype index, const HeldUser *held);
    void judgeNew(Pending &row);

    Status refuseRemovals(QList<Pending> &rows);
    Status refuseBeyondAuthority(QList<Pending> &rows);
    Status refuseTakenNames(QList<Pending> &rows, const QString &field);
    Status refuseRoles(QList<Pending> &rows);
    Status grantStatus(const QString &role);
    Result<const Error *> grantError(const QString &role);
    Status refuseLostPictures(QList<Pending> &rows);
    void refuseLastOwner(QList<Pending> &rows);
    void refuse(const Pending &row, const Error &error);
    void dropRefused(QList<Pending> &rows) const;

    Status write(const QList<Pending> &rows);
    [[nodiscard]] QList<AuditNote> notesOf(const QList<Pending> &rows, const QHash<UserId, qint64> &sessionsEnded) const;
    [[nodiscard]] QList<UserPatch> patchesOf(const QList<Pending> &rows) const;
    Status writeRoles(const QList<Pending> &rows);
    Status makePeople(const QList<Pending> &rows);
    Status removePeople(const QList<Pending> &rows);

    ServiceContext m_context;
    const ChangeSet &m_changes;
    ChangeProgress *m_progress;
    ChangeStore m_store;
    QDateTime m_now;
    QStringList m_fields; ///< of all rows
    std::optional<ChangeRules> m_rules;
    bool m_isManager = false;
    QSet<UserId> m_owners; ///< active ones, as the rows so far leave them
    QHash<QString, std::optional<Error>> m_grants;
    QList<RowOutcome> m_outcomes;
};

} // namespace steward
