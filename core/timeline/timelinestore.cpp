// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/timeline/timelinestore.h>

#include <core/db/statement.h>
#include <core/sessions/usertoken.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Kind = TimelineEntry::Kind;

TimelineEntry begun(const Row &row, Kind kind, QLatin1StringView time)
{
    return {.kind = kind, .time = row.time(time), .id = uuidText(row.id<TokenId>("uuid"_L1).uuid())};
}

AuditPerson someone(const Row &row, QLatin1StringView column)
{
    AuditPerson person;
    person.user.id = row.id<UserId>(column);
    return person;
}

TimelineEntry readNote(const Row &row, Kind kind, QLatin1StringView time)
{
    TimelineEntry entry = begun(row, kind, time);
    entry.text = row.text("content"_L1);
    entry.other = someone(row, "author_uuid"_L1);
    return entry;
}

} // namespace

template<class Read>
Result<QList<TimelineEntry>> TimelineStore::all(QLatin1StringView statement, Read read)
{
    return Statement(m_connection, statement)
        .bind(":user"_L1, m_user)
        .bind(":until"_L1, m_until)
        .bind(":limit"_L1, m_limit)
        .all(read);
}

Result<QList<TimelineEntry>> TimelineStore::roles()
{
    return all("timeline/list_roles"_L1, [](const Row &row) {
        TimelineEntry entry = begun(row, Kind::RoleGiven, "assigned_at"_L1);
        entry.text = row.text("name"_L1);
        entry.other = someone(row, "assigned_by_uuid"_L1);
        return entry;
    });
}

Result<QList<TimelineEntry>> TimelineStore::tokens()
{
    return all("timeline/list_tokens"_L1, [](const Row &row) {
        const QString context = row.text("context"_L1);
        const bool isSession = context == tokenContext::Session;
        TimelineEntry entry = begun(row, isSession ? Kind::SessionOpened : Kind::LinkMade, "inserted_at"_L1);
        // The context of an e-mail change holds the address after a colon.
        entry.text = isSession ? row.optionalText("ip_address"_L1).value_or(QString()) : context.section(u':', 0, 0);
        entry.detail = row.optionalText("sent_to"_L1).value_or(QString());
        return entry;
    });
}

Result<QList<TimelineEntry>> TimelineStore::notes()
{
    return all("timeline/list_notes"_L1,
               [](const Row &row) { return readNote(row, Kind::NoteWritten, "inserted_at"_L1); });
}

Result<QList<TimelineEntry>> TimelineStore::editedNotes()
{
    return all("timeline/list_edited_notes"_L1,
               [](const Row &row) { return readNote(row, Kind::NoteEdited, "updated_at"_L1); });
}

Result<QList<TimelineEntry>> TimelineStore::pictures()
{
    return all("timeline/list_pictures"_L1, [](const Row &row) {
        TimelineEntry entry = begun(row, Kind::PictureStored, "inserted_at"_L1);
        entry.text = row.optionalText("original_file_name"_L1).value_or(QString());
        return entry;
    });
}

Result<QList<TimelineEntry>> TimelineStore::siteMails(const QString &email)
{
    return Statement(m_connection, "timeline/list_site_mails"_L1)
        .bind(":user"_L1, m_user)
        .bind(":email"_L1, email)
        .bind(":until"_L1, m_until)
        .bind(":limit"_L1, m_limit)
        .all([](const Row &row) {
            TimelineEntry entry = begun(row, Kind::SiteMail, "sent_at"_L1);
            entry.text = row.optionalText("subject"_L1).value_or(QString());
            entry.detail = row.text("recipient"_L1);
            entry.status = row.text("status"_L1);
            return entry;
        });
}

} // namespace steward
