// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/sessionending.h>

#include <core/audit/audit.h>
#include <core/db/statement.h>
#include <core/db/transaction.h>
#include <core/sessions/sessionquerycompiler.h>
#include <core/users/user.h>
#include <core/users/userrank.h>

#include <QHash>

#include <utility>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Whose = SessionQueryCompiler::Whose;

// One parameter of a statement should not grow without end.
constexpr qsizetype AuditsAtOnce = 10'000;

Status checkIsNarrow(const SessionQuery &which)
{
    // An empty query would sign everybody out, which nobody shall do by forgetting something.
    return which.isOpen() ? Status(failure(Error::invalid(u"filter"_s, Violation::Blank))) : Status();
}

// Those who rank above the actor; the actor is never among them. Read once, for they are few.
Result<QList<QUuid>> sparedBy(const ServiceContext &context)
{
    UserRank ranks(context);
    TRY_STATUS(ranks.requireManager());
    if (context.actor.isSystem())
        return QList<QUuid>();
    const UserRank::Rank rank = TRY(ranks.of(*context.actor.user));
    if (rank == UserRank::Rank::Owner)
        return QList<QUuid>();
    return Statement(context.connection, "sessions/fetch_higher_people"_L1)
        .bind(":actor"_L1, *context.actor.user)
        .bind(":role"_L1, rank == UserRank::Rank::Admin ? QString(roleName::Owner) : QString(roleName::Admin))
        .all([](const Row &row) { return row.key(); });
}

Result<EndedSessions> counted(Connection &connection, const CompiledQuery &query)
{
    Statement statement = Statement::fromText(connection, query.sql);
    for (const auto &[name, value] : query.values)
        statement.bindValue(name, value);
    const auto count = TRY(statement.one([](const Row &row) {
        return EndedSessions{.sessions = row.integer("sessions"_L1), .people = row.integer("people"_L1)};
    }));
    return count.value_or(EndedSessions());
}

// One row for each person.
Status recordEndings(const ServiceContext &context, const QHash<QUuid, qint64> &sessions)
{
    QList<AuditNote> notes;
    for (auto each = sessions.cbegin(); each != sessions.cend(); ++each) {
        notes.append({AuditAction::UserUpdated, UserId(each.key()), {{u"sessions_ended"_s, *each}}});
        if (notes.size() == AuditsAtOnce)
            TRY_STATUS(writeAudits(context, std::exchange(notes, {})));
    }
    return notes.isEmpty() ? Status() : writeAudits(context, notes);
}

} // namespace

SessionQuery SessionEnding::everyoneElses() const
{
    SessionQuery query;
    query.conditions = {{SessionCondition::Kind::NotPerson, m_context.actor.user.value_or(UserId()).text()}};
    return query;
}

SessionQuery SessionEnding::expired()
{
    SessionQuery query;
    query.conditions = {{SessionCondition::Kind::Expired}};
    return query;
}

Result<EndedSessions> SessionEnding::preview(const SessionQuery &which)
{
    TRY_STATUS(checkIsNarrow(which));
    const QList<QUuid> spared = TRY(sparedBy(m_context));
    SessionQueryCompiler compiler(m_context.connection.dialect(), m_context.now());
    EndedSessions ended = TRY(counted(m_context.connection, TRY(compiler.count(which, Whose::Others, spared))));
    if (!spared.isEmpty())
        ended.spared = TRY(counted(m_context.connection, TRY(compiler.count(which, Whose::Theirs, spared)))).sessions;
    return ended;
}

Result<EndedSessions> SessionEnding::end(const SessionQuery &which)
{
    TRY_STATUS(checkIsNarrow(which));
    return inTransaction(m_context.connection, "end many sessions"_L1, [&]() -> Result<EndedSessions> {
        const QList<QUuid> spared = TRY(sparedBy(m_context));
        SessionQueryCompiler compiler(m_context.connection.dialect(), m_context.now());
        const CompiledQuery deletion = TRY(compiler.deletion(which, spared));
        EndedSessions ended;
        QHash<QUuid, qint64> byPerson;
        TRY_STATUS(streamUuids(m_context.connection, deletion.sql, deletion.values, [&](const QUuid &person) {
            ++ended.sessions;
            if (!person.isNull())
                ++byPerson[person];
        }));
        ended.people = byPerson.size();
        if (!spared.isEmpty())
            ended.spared = TRY(counted(m_context.connection, TRY(compiler.count(which, Whose::Theirs, spared)))).sessions;
        TRY_STATUS(recordEndings(m_context, byPerson));
        return ended;
    });
}

} // namespace steward
