// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/userimport.h>

#include <core/audit/audit.h>
#include <core/base/clock.h>
#include <core/changes/changehistory.h>
#include <core/changes/peoplestore.h>
#include <core/roles/rolestore.h>
#include <core/transfer/importfile.h>
#include <core/transfer/importjudge.h>
#include <core/transfer/importpasswords.h>
#include <core/users/userdifference.h>
#include <core/users/userrank.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Fate = ImportRow::Fate;
using Mode = ImportRequest::Mode;

// The change set keeps what it really changes.
void dropUnchanged(ChangeSet &changes, const ChangeReport &report)
{
    QList<RowChange> rows;
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        if (report.rows.at(i).state == RowOutcome::State::Changed)
            rows.append(changes.rows.at(i));
    }
    changes.rows = rows;
}

RowChange madeRow(const ImportRow &row)
{
    ListedUser person{row.user, row.roles};
    person.roles.removeDuplicates();
    return {row.user.id, {}, RowKind::Create, imprintOf(person, row.passwordHash)};
}

} // namespace

/// What one import needs from its beginning to its end.
struct UserImport::Work
{
    const ImportRequest &request;
    TransferProgress &progress;
    ImportJudge judge;
    ImportPasswords passwords;
    ImportFile file;
    RejectsFile rejects;
    ImportReport report = {};
    QList<CsvRecord> changedRecords = {}; ///< one for each row of the change set
    QList<RowChange> made = {};           ///< the new people

    // After the first row that cannot be imported, all or nothing means nothing.
    [[nodiscard]] bool isHopeless() const
    {
        return request.mode == Mode::AllOrNothing && report.rejected > 0;
    }
    [[nodiscard]] bool isForReal() const { return request.mode != Mode::Rehearse && !isHopeless(); }
};

Result<ImportReport> UserImport::run(const ImportRequest &request, TransferProgress &progress)
{
    TRY_STATUS(UserRank(m_context).requireManager());
    Work work{request, progress, ImportJudge(m_context, request), ImportPasswords(m_context, request), {}, {}};
    work.report.changes.title = request.title;
    TRY_STATUS(work.passwords.prepare(progress));
    TRY_STATUS(work.file.open(request));
    TRY_STATUS(work.rejects.open(request, work.file.header()));
    progress.total = work.file.size();
    progress.done = 0;
    auto transaction = TRY(Transaction::begin(m_context.connection, "import people"_L1));
    TRY_STATUS(work.judge.prepare());
    TRY_STATUS(readAll(work));
    TRY_STATUS(applyChanges(work, *transaction));
    return work.report;
}

Status UserImport::readAll(Work &work)
{
    for (;;) {
        QList<CsvRecord> records = TRY(work.file.nextBatch());
        if (records.isEmpty())
            return {};
        if (work.progress.isStopped)
            return failure(Error::of(Error::Kind::Cancelled));
        work.report.read += records.size();
        TRY_STATUS(take(work, std::move(records)));
        work.progress.done = work.file.position();
    }
}

Status UserImport::take(Work &work, QList<CsvRecord> records)
{
    QList<ImportRow> rows = TRY(work.judge.judge(std::move(records)));
    for (const ImportRow &row : std::as_const(rows)) {
        if (row.fate == Fate::Reject) {
            TRY_STATUS(reject(work, row.record, row.problem));
        } else if (row.fate == Fate::Unchanged) {
            ++work.report.unchanged;
        } else if (row.fate == Fate::Change) {
            work.report.changes.rows.append(row.change);
            work.changedRecords.append(row.record);
        }
    }
    return addPeople(work, rows);
}

Status UserImport::addPeople(Work &work, QList<ImportRow> &rows)
{
    QList<const ImportRow *> people;
    for (ImportRow &row : rows) {
        if (row.fate != Fate::Add)
            continue;
        row.passwordHash = work.passwords.hashFor(row);
        people.append(&row);
    }
    work.report.added += people.size();
    if (people.isEmpty() || work.isHopeless())
        return {};
    QList<NewPerson> made;
    for (const ImportRow *row : std::as_const(people)) {
        made.append({row->user, row->passwordHash});
        if (work.isForReal())
            work.made.append(madeRow(*row));
    }
    TRY_STATUS(PeopleStore(m_context.connection).insert(made));
    TRY_STATUS(giveRoles(work, people));
    return noteNew(work, people);
}

Status UserImport::noteNew(const Work &work, const QList<const ImportRow *> &people)
{
    QList<AuditNote> notes;
    const QJsonObject origin{{u"change_set"_s, uuidText(work.report.changes.id)}};
    for (const ImportRow *row : people) {
        QJsonObject facts = userCreation(row->user).with(origin);
        facts.insert(u"email"_s, row->user.email);
        notes.append({AuditAction::UserCreated, row->user.id, facts});
        if (!work.request.targets.contains(u"roles"_s))
            continue;
        for (const QString &role : row->roles)
            notes.append(roleNote(true, row->user.id, role, origin));
    }
    return writeAudits(m_context, notes);
}

Status UserImport::giveRoles(const Work &work, const QList<const ImportRow *> &rows)
{
    QHash<QString, QList<UserId>> holders;
    for (const ImportRow *row : rows) {
        for (const QString &role : row->roles)
            holders[role].append(row->user.id);
    }
    // As in registration, nobody has assigned the role that everybody gets.
    const bool isGiven = work.request.targets.contains(u"roles"_s);
    const UserId giver = isGiven ? m_context.actor.user.value_or(UserId()) : UserId();
    RoleStore roles(m_context.connection);
    TRY(roles.lockOwnerRole()); // no role is deleted meanwhile
    for (auto role = holders.cbegin(); role != holders.cend(); ++role) {
        const auto stored = TRY(roles.fetchByName(role.key()));
        if (!stored)
            return failure(Error::notFound(u"role_not_found"_s));
        TRY(roles.assignAll(*role, stored->id, giver, wholeSeconds(m_context.now())));
    }
    return {};
}

// The journal of changes is finished only when all of the import is in the database.
Status UserImport::applyChanges(Work &work, Transaction &transaction)
{
    const ChangeSet changes = work.report.changes;
    const auto conclude = [&](const ChangeReport &report) -> Status {
        TRY_STATUS(takeOver(work, report));
        return finish(work, transaction);
    };
    if (changes.isEmpty() && work.made.isEmpty())
        return finish(work, transaction);
    ChangeProgress *progress = &work.progress.changes;
    if (!work.isForReal())
        return conclude(TRY(ChangeService(m_context).rehearse(changes, progress)));
    const auto mode = work.request.mode == Mode::AllOrNothing ? ApplyMode::AllOrNothing : ApplyMode::WhatCanBe;
    const ChangeReport report = TRY(ChangeHistory(m_context).apply(changes, work.made, mode, progress, conclude));
    return report.isApplied ? Status() : conclude(report);
}

Status UserImport::takeOver(Work &work, const ChangeReport &report)
{
    for (qsizetype i = 0; i < report.rows.size(); ++i) {
        const RowOutcome &outcome = report.rows.at(i);
        const CsvRecord &record = work.changedRecords.at(i);
        if (outcome.state == RowOutcome::State::Changed) {
            ++work.report.changed;
        } else if (outcome.state == RowOutcome::State::Unchanged) {
            ++work.report.unchanged;
        } else {
            const bool isRefused = outcome.state == RowOutcome::State::Refused;
            const Error error = isRefused ? outcome.error : Error::of(Error::Kind::Conflict);
            TRY_STATUS(reject(work, record, {record.line, 0, error}));
        }
    }
    dropUnchanged(work.report.changes, report);
    return {};
}

Status UserImport::finish(Work &work, Transaction &transaction)
{
    TRY_STATUS(work.rejects.finish());
    if (!work.isForReal())
        return {};
    TRY_STATUS(work.passwords.finish());
    TRY_STATUS(transaction.commit());
    work.report.isApplied = true;
    return {};
}

Status UserImport::reject(Work &work, const CsvRecord &record, const RowProblem &problem)
{
    ++work.report.rejected;
    if (work.report.problems.size() < ImportReport::MostProblems)
        work.report.problems.append(problem);
    return work.rejects.add(record, problem);
}

} // namespace steward
