// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changerun.h>

#include <core/changes/changeaudit.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/fields/fieldstore.h>
#include <core/roles/rolestore.h>
#include <core/users/userrank.h>

#include <algorithm>
#include <future>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using State = RowOutcome::State;

constexpr qsizetype ChunkRows = 2000;

// What a person or a rule got wrong belongs to the row; a broken server ends the whole.
bool isAboutRow(const Error &error)
{
    return error.kind == Error::Kind::Invalid || (error.kind == Error::Kind::Denied && !error.identifier.isEmpty())
           || error.kind == Error::Kind::Taken || error.kind == Error::Kind::InUse
           || error.kind == Error::Kind::NotFound;
}

// Who comes or goes has roles and a state as well.
QStringList fieldsOf(const ChangeSet &changes)
{
    QSet<QString> fields;
    for (const RowChange &row : changes.rows) {
        for (const FieldChange &change : row.fields)
            fields.insert(change.field);
        if (row.kind != RowKind::Edit)
            fields.insert(u"roles"_s);
    }
    return fields.values();
}

// The same new values, whatever they were before.
bool leadToTheSame(const QList<FieldChange> &left, const QList<FieldChange> &right)
{
    return std::ranges::equal(left, right, [](const FieldChange &one, const FieldChange &other) {
        return one.field == other.field && one.after == other.after;
    });
}

// The errors of all fields of a row in one; an error that is not about a field stands alone.
void addError(Error &sum, const Error &error)
{
    if (sum.fields.isEmpty() || error.fields.isEmpty())
        sum = error;
    else
        sum.fields += error.fields;
}

} // namespace

ChangeRun::ChangeRun(const ServiceContext &context, const ChangeSet &changes, ChangeProgress *progress)
    : m_context(context)
    , m_changes(changes)
    , m_progress(progress)
    , m_store(context.connection)
    , m_now(wholeSeconds(context.now()))
    , m_fields(fieldsOf(changes))
{
}

Result<ChangeReport> ChangeRun::run()
{
    m_outcomes.resize(m_changes.rows.size());
    for (qsizetype i = 0; i < m_outcomes.size(); ++i)
        m_outcomes[i].user = m_changes.rows.at(i).user;
    TRY_STATUS(prepare());
    for (qsizetype from = 0; from < m_outcomes.size();) {
        const qsizetype to = endOfChunk(from);
        TRY_STATUS(runRows(from, to));
        from = to;
    }
    return ChangeReport{m_outcomes, TRY(RoleStore(m_context.connection).activeOwners()).size(), false};
}

Status ChangeRun::prepare()
{
    TRY(Statement(m_context.connection, "changes/lock_change_set"_L1).bind(":id"_L1, uuidText(m_changes.id)).number());
    m_rules.emplace(TRY(FieldStore(m_context).enabled()), m_now);
    // Owner first, the people second: the order in which everything locks. Whoever waited may have lost
    // their rank meanwhile.
    if (m_fields.contains("is_active"_L1) || m_fields.contains("roles"_L1))
        TRY(RoleStore(m_context.connection).lockOwnerRole());
    m_isManager = UserRank(m_context).requireManager().has_value();
    const auto owners = TRY(RoleStore(m_context.connection).activeOwners());
    m_owners = {owners.begin(), owners.end()};
    return {};
}

// Each person once, so that the rows of one person follow each other.
qsizetype ChangeRun::endOfChunk(qsizetype from) const
{
    QSet<UserId> people;
    qsizetype to = from;
    for (; to < m_changes.rows.size() && to - from < ChunkRows; ++to) {
        const UserId user = m_changes.rows.at(to).user;
        if (people.contains(user))
            break;
        people.insert(user);
    }
    return to;
}

Status ChangeRun::runRows(qsizetype from, qsizetype to)
{
    if (m_progress && m_progress->isCancelled)
        return failure(Error::of(Error::Kind::Cancelled));
    const QSet<UserId> owners = m_owners;
    const Status changed = inTransaction(m_context.connection, "change rows"_L1, [&] { return changeRows(from, to); });
    if (!changed && !isAboutRow(changed.error()))
        return failure(changed.error());
    if (!changed) {
        m_owners = owners;
        if (to - from > 1) {
            const qsizetype middle = from + (to - from) / 2;
            TRY_STATUS(runRows(from, middle));
            return runRows(middle, to);
        }
        m_outcomes[from].state = State::Refused;
        m_outcomes[from].error = changed.error();
    }
    if (m_progress)
        m_progress->done += to - from;
    return {};
}

Status ChangeRun::changeRows(qsizetype from, qsizetype to)
{
    const auto held = TRY(lock(from, to));
    QList<Pending> rows;
    rows.reserve(to - from);
    for (qsizetype index = from; index < to; ++index) {
        const RowChange &row = m_changes.rows.at(index);
        const auto found = held.constFind(row.user);
        const HeldUser *person = found == held.cend() ? nullptr : &*found;
        const bool isWhole = row.kind != RowKind::Edit;
        // Maybe not for the first time: a larger chunk may have failed.
        m_outcomes[index] = {row.user, isWhole || person ? State::Changed : State::Missing, {}, {}, {}};
        if (!isWhole && !person)
            continue;
        if (auto pending = isWhole ? compareWhole(index, person) : compare(index, *person))
            rows.append(std::move(*pending));
    }
    TRY_STATUS(refuseRemovals(rows));
    TRY_STATUS(refuseBeyondAuthority(rows));
    TRY_STATUS(refuseTakenNames(rows, u"email"_s));
    TRY_STATUS(refuseTakenNames(rows, u"username"_s));
    TRY_STATUS(refuseRoles(rows));
    TRY_STATUS(refuseLostPictures(rows));
    refuseLastOwner(rows);
    return write(rows);
}

Result<QHash<UserId, HeldUser>> ChangeRun::lock(qsizetype from, qsizetype to)
{
    QList<QUuid> people;
    QList<QUuid> leaving;
    for (qsizetype index = from; index < to; ++index) {
        const RowChange &row = m_changes.rows.at(index);
        people.append(row.user.uuid());
        if (row.kind == RowKind::Remove)
            leaving.append(row.user.uuid());
    }
    auto held = TRY(m_store.lock(people, m_fields));
    TRY_STATUS(readWhole(held, leaving));
    return held;
}

// Nothing when the row is settled: a conflict, refused, or so already.
std::optional<ChangeRun::Pending> ChangeRun::compare(qsizetype index, const HeldUser &held)
{
    RowOutcome &outcome = m_outcomes[index];
    Pending pending{index, held.listed, {}};
    bool isCustomised = false;
    for (const FieldChange &change : m_changes.rows.at(index).fields) {
        const auto field = UserField::parse(change.field);
        // Of what nobody may edit nothing is read; the rules say so.
        const bool isEditable = field && isEditableField(*field);
        const QJsonValue theirs = isEditable ? changeValue(*field, held.listed) : QJsonValue();
        if (isEditable && saysTheSame(change.field, change.after, theirs))
            continue;
        if (isEditable && !saysTheSame(change.field, change.before, theirs)) {
            outcome.conflicts.append({change.field, change.before, theirs, change.after});
            continue;
        }
        const ChangeRules::Verdict verdict = m_rules->judge(change.field, change.after);
        if (!verdict.isFine) {
            outcome.state = State::Refused;
            addError(outcome.error, verdict.error);
        } else if (verdict.value != theirs) {
            pending.changes.append({change.field, theirs, verdict.value});
            isCustomised = isCustomised || field->kind() == UserField::Kind::Custom;
        }
    }
    if (!outcome.conflicts.isEmpty())
        outcome.state = State::Conflict;
    if (outcome.state != State::Changed)
        return std::nullopt;
    if (pending.changes.isEmpty()) {
        outcome.state = State::Unchanged;
        return std::nullopt;
    }
    if (isCustomised && !held.hasReadableFields) {
        Error error = Error::of(Error::Kind::Internal, u"custom_fields holds no JSON object"_s);
        error.identifier = u"custom_fields_unreadable"_s;
        refuse(pending, error);
        return std::nullopt;
    }
    return pending;
}

void ChangeRun::refuse(const Pending &row, const Error &error)
{
    m_outcomes[row.index].state = State::Refused;
    m_outcomes[row.index].error = error;
}

void ChangeRun::dropRefused(QList<Pending> &rows) const
{
    rows.removeIf([this](const Pending &row) { return m_outcomes.at(row.index).state == State::Refused; });
}

Status ChangeRun::write(const QList<Pending> &rows)
{
    TRY_STATUS(makePeople(rows));
    QList<QUuid> deactivated;
    for (const Pending &row : rows) {
        if (rowOf(row).kind != RowKind::Edit)
            continue;
        if (const FieldChange *status = findChange(row.changes, u"is_active"_s); status && !status->after.toBool())
            deactivated.append(row.before.user.id.uuid());
    }
    const auto ended = TRY(m_store.deleteSessions(deactivated));
    for (const Pending &row : rows) {
        RowChange &written = m_outcomes[row.index].written;
        const RowKind kind = rowOf(row).kind;
        written = {row.before.user.id, row.changes, kind, kind == RowKind::Remove ? rowOf(row).imprint : written.imprint};
    }
    // While the server writes the rows, for which it takes longer than anything here.
    auto audits = std::async(std::launch::async, [&] { return prepareAudits(m_context.actor, notesOf(rows, ended)); });
    TRY_STATUS(m_store.update(patchesOf(rows), m_now));
    TRY_STATUS(writeRoles(rows));
    TRY_STATUS(removePeople(rows));
    return writeAudits(m_context, audits.get());
}

// What is said of rows that follow each other and change the same is made once, as in most edits of many people.
QList<AuditNote> ChangeRun::notesOf(const QList<Pending> &rows, const QHash<UserId, qint64> &sessionsEnded) const
{
    const QJsonObject origin = auditOrigin(m_changes);
    QList<AuditNote> notes;
    notes.reserve(rows.size());
    QList<AuditNote> ofRow;
    const RowChange *last = nullptr;
    for (const Pending &row : rows) {
        const RowChange &written = m_outcomes.at(row.index).written;
        const qint64 ended = sessionsEnded.value(written.user);
        const bool isEdit = written.kind == RowKind::Edit;
        if (isEdit && last && ended == sessionsEnded.value(last->user) && written.fields == last->fields) {
            for (AuditNote &note : ofRow)
                note.target = written.user;
        } else {
            ofRow = auditNotes(origin, written, ended);
            last = isEdit ? &written : nullptr;
        }
        notes += ofRow;
    }
    return notes;
}

// Rows that follow each other and lead to the same are one patch, as in most edits of many people.
QList<UserPatch> ChangeRun::patchesOf(const QList<Pending> &rows) const
{
    QList<UserPatch> patches;
    const Pending *last = nullptr;
    for (const Pending &row : rows) {
        if (rowOf(row).kind != RowKind::Edit)
            continue;
        if (!last || !leadToTheSame(last->changes, row.changes))
            patches.append(patchOf(row.changes));
        patches.last().users.append(row.before.user.id);
        last = &row;
    }
    patches.removeIf([](const UserPatch &patch) { return patch.isEmpty(); });
    return patches;
}

Status ChangeRun::writeRoles(const QList<Pending> &rows)
{
    QHash<QString, QList<UserId>> given;
    QHash<QString, QList<UserId>> taken;
    for (const Pending &row : rows) {
        const RoleDifference difference = roleDifference(row.changes);
        for (const QString &role : difference.given)
            given[role].append(row.before.user.id);
        for (const QString &role : difference.taken)
            taken[role].append(row.before.user.id);
    }
    RoleStore roles(m_context.connection);
    for (auto role = given.cbegin(); role != given.cend(); ++role) {
        const auto stored = TRY(roles.fetchByName(role.key()));
        if (stored)
            TRY(roles.assignAll(*role, stored->id, m_context.actor.user.value_or(UserId()), m_now));
    }
    for (auto role = taken.cbegin(); role != taken.cend(); ++role) {
        const auto stored = TRY(roles.fetchByName(role.key()));
        if (stored)
            TRY(roles.removeAll(*role, stored->id));
    }
    return {};
}

} // namespace steward
