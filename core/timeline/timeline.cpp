// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/timeline/timeline.h>

#include <core/base/clock.h>
#include <core/db/installation.h>
#include <core/local/localstore.h>
#include <core/mail/outboxstore.h>
#include <core/timeline/timelinestore.h>
#include <core/users/userstore.h>

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Kind = TimelineEntry::Kind;

constexpr qint64 SameActSeconds = 2; ///< between a row and its line in the log

// An act and the row that it wrote have the same time; the log goes first, for it says more.
bool isNewer(const TimelineEntry &left, const TimelineEntry &right)
{
    if (left.time != right.time)
        return left.time > right.time;
    if (left.kind != right.kind)
        return left.kind > right.kind;
    return left.id > right.id;
}

QList<TimelineEntry> accountEntries(const User &user, const QDateTime &until)
{
    QList<TimelineEntry> entries;
    if (user.insertedAt.isValid() && user.insertedAt <= until)
        entries.append({.kind = Kind::Registered,
                        .time = user.insertedAt,
                        .text = user.registrationIp.value_or(QString()),
                        .detail = user.registrationCountry.value_or(QString())});
    if (user.isConfirmed() && user.confirmedAt <= until)
        entries.append({.kind = Kind::Confirmed, .time = user.confirmedAt});
    return entries;
}

Result<QList<TimelineEntry>> mailEntries(const ConnectionProfile &workspace, const QString &recipient,
                                         const QDateTime &until, int limit)
{
    const auto localStore = TRY(openLocalStore(workspace));
    QList<TimelineEntry> entries;
    for (const OutboxEntry &letter : TRY(OutboxStore(*localStore).listTo(recipient, until, limit)))
        entries.append({.kind = Kind::Mail,
                        .time = letter.queuedAt,
                        .id = QString::number(letter.id),
                        .text = letter.kind,
                        .detail = letter.recipient,
                        .letter = letter.state});
    return entries;
}

// True when this line of the log tells of the same thing as the row.
bool tells(const AuditEntry &log, const TimelineEntry &row)
{
    const QJsonObject facts = log.metadata.value_or(QJsonObject());
    const auto action = parseAuditAction(log.action);
    switch (row.kind) {
    case Kind::Registered: return action == AuditAction::UserCreated;
    case Kind::Confirmed: return action == AuditAction::UserConfirmed || action == AuditAction::UserCreated;
    case Kind::RoleGiven:
        return (action == AuditAction::RoleAssigned || action == AuditAction::UserCreated)
               && facts.value("role"_L1).toString() == row.text;
    case Kind::SessionOpened: return facts.value("session"_L1).toString() == "opened"_L1;
    case Kind::LinkMade: return facts.value("link"_L1).toString() == row.text;
    case Kind::NoteWritten:
    case Kind::NoteEdited: return facts.value("note"_L1).toString() == row.id;
    case Kind::PictureStored: return facts.value("changes"_L1)["custom_fields.avatar_file_uuid"_L1]["new"_L1] == row.id;
    default: return false;
    }
}

void removeWhatTheLogTells(QList<TimelineEntry> &entries)
{
    const QList<TimelineEntry> all = entries;
    entries.removeIf([&all](const TimelineEntry &row) {
        return row.kind != Kind::Audit && std::ranges::any_of(all, [&row](const TimelineEntry &log) {
            return log.audit && !log.isActor && qAbs(log.time.secsTo(row.time)) <= SameActSeconds && tells(*log.audit, row);
        });
    });
}

} // namespace

Result<Timeline::Page> Timeline::page(const UserId &id, const Cursor &from, int limit)
{
    const auto user = TRY(UserStore(m_context.connection).fetch(id));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    const QDateTime until = wholeSeconds(from.until.isValid() ? from.until : m_context.now());
    const int wanted = limit + from.skip + 1;
    QList<TimelineEntry> entries = TRY(collect(*user, until.addSecs(1), wanted));
    for (TimelineEntry &entry : entries)
        entry.time = wholeSeconds(entry.time);
    entries.removeIf([&until](const TimelineEntry &entry) { return entry.time > until; });
    std::ranges::sort(entries, isNewer);
    entries.remove(0, std::min<qsizetype>(from.skip, entries.size()));
    // What happened in the same second stays together, as far as it was fetched.
    qsizetype end = std::min<qsizetype>(limit, entries.size());
    while (end > 0 && end < entries.size() && entries.at(end).time == entries.at(end - 1).time)
        ++end;
    Page page;
    page.hasMore = end < entries.size();
    entries.resize(end);
    if (page.hasMore) {
        page.next.until = entries.last().time;
        page.next.skip = int(std::ranges::count(entries, page.next.until, &TimelineEntry::time));
        if (from.until == page.next.until)
            page.next.skip += from.skip;
    }
    removeWhatTheLogTells(entries);
    TRY_STATUS(nameOthers(entries));
    page.entries = entries;
    return page;
}

Result<QList<TimelineEntry>> Timeline::collect(const User &user, const QDateTime &until, int limit)
{
    TimelineStore store(m_context.connection, user.id, until, limit);
    QList<TimelineEntry> entries = accountEntries(user, until);
    entries += TRY(audit(user.id, until, limit));
    entries += TRY(store.roles());
    entries += TRY(store.tokens());
    entries += TRY(store.notes());
    entries += TRY(store.editedNotes());
    if (m_context.installation.has(u"phoenix_kit_files"_s))
        entries += TRY(store.pictures());
    if (m_context.installation.has(u"phoenix_kit_email_logs"_s))
        entries += TRY(store.siteMails(user.email));
    entries += TRY(mailEntries(m_context.connection.profile(), user.email, until, limit));
    return entries;
}

Result<QList<TimelineEntry>> Timeline::audit(const UserId &user, const QDateTime &until, int limit)
{
    AuditQuery query;
    query.filter.about = user;
    query.filter.to = until;
    AuditList list(m_context.connection);
    const KeyChunk keys = TRY(list.keys(query, limit));
    QList<TimelineEntry> entries;
    for (const ListedAuditEntry &listed : TRY(list.rows(QList<QUuid>(keys.begin(), keys.end())))) {
        TimelineEntry entry;
        entry.time = listed.entry.insertedAt;
        entry.id = listed.entry.id.text();
        entry.isActor = listed.entry.target != user;
        entry.other = entry.isActor ? listed.target : listed.actor;
        entry.audit = listed.entry;
        entries.append(entry);
    }
    return entries;
}

// The log brings names along; for all other rows one statement finds them.
Status Timeline::nameOthers(QList<TimelineEntry> &entries)
{
    QList<QUuid> unnamed;
    for (const TimelineEntry &entry : std::as_const(entries)) {
        if (!entry.audit && !entry.other.isNobody() && !unnamed.contains(entry.other.user.id.uuid()))
            unnamed.append(entry.other.user.id.uuid());
    }
    if (unnamed.isEmpty())
        return {};
    QHash<UserId, User> people;
    for (const User &user : TRY(UserStore(m_context.connection).fetchAll(unnamed)))
        people.insert(user.id, user);
    for (TimelineEntry &entry : entries) {
        if (const auto found = people.constFind(entry.other.user.id); !entry.audit && found != people.constEnd())
            entry.other = {*found, true};
    }
    return {};
}

} // namespace steward
