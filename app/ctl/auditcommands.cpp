// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/command.h>

#include <app/ctl/table.h>
#include <core/audit/auditlist.h>
#include <core/audit/auditwriter.h>
#include <core/base/clock.h>
#include <core/fields/fieldstore.h>
#include <core/timeline/timeline.h>
#include <ui/text/audittext.h>
#include <ui/text/timelinetext.h>

#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr qint64 LimitForPeople = 100;
constexpr qint64 RowsAtOnce = 500;

const QStringList filters{u"action"_s, u"person"_s, u"actor"_s, u"from"_s, u"to"_s, u"search"_s, u"oldest"_s, u"limit"_s};
const QString filterSynopsis = u"[--person WHO] [--actor WHO|system] [--action NAME] [--from DATE] [--to DATE] "
                               "[--search TEXT] [--oldest] [--limit N]"_s;

// A date alone is the whole day, in the zone of the person who types it.
Result<QDateTime> timeOf(const Arguments &arguments, const QString &option, const QTime &timeOfDay)
{
    const QString text = arguments.value(option);
    if (text.isEmpty())
        return QDateTime();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    const QDateTime time = day.isValid() && text.size() == 10 ? QDateTime(day, timeOfDay)
                                                              : QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? Result<QDateTime>(time.toUTC()) : failure(Error::invalid(option, Violation::Invalid));
}

// Somebody by UUID, else by a part of the name or address.
void readName(std::optional<UserId> &id, QString &text, const QString &given)
{
    id = UserId::parse(given);
    if (!id)
        text = given.simplified();
}

Result<AuditQuery> queryOf(const Arguments &arguments)
{
    AuditQuery query;
    readName(query.filter.target, query.person, arguments.value(u"person"_s));
    if (arguments.value(u"actor"_s) == "system"_L1)
        query.filter.admin = UserId();
    else
        readName(query.filter.admin, query.actor, arguments.value(u"actor"_s));
    if (const QString action = arguments.value(u"action"_s); !action.isEmpty()) {
        query.filter.action = parseAuditAction(action);
        if (!query.filter.action)
            return failure(Error::invalid(u"action"_s, Violation::UnknownValue));
    }
    query.filter.from = TRY(timeOf(arguments, u"from"_s, QTime(0, 0)));
    query.filter.to = TRY(timeOf(arguments, u"to"_s, QTime(23, 59, 59)));
    query.search = arguments.value(u"search"_s).simplified();
    query.order = arguments.has(u"oldest"_s) ? Qt::AscendingOrder : Qt::DescendingOrder;
    return query;
}

Result<qint64> limitOf(const Arguments &arguments, qint64 fallback)
{
    bool isNumber = true;
    const qint64 limit = arguments.has(u"limit"_s) ? arguments.value(u"limit"_s).toLongLong(&isNumber) : fallback;
    return isNumber && limit >= 0 ? Result<qint64>(limit) : failure(Error::invalid(u"limit"_s, Violation::Invalid));
}

struct Count
{
    qsizetype shown = 0;
    qsizetype total = 0;
};

// 0: everything.
Result<Count> eachEntry(Connection &connection, const AuditQuery &query, qint64 limit,
                        const std::function<Status(const ListedAuditEntry &)> &handle)
{
    AuditList list(connection);
    QList<QUuid> keys;
    TRY_STATUS(list.streamKeys(query, [&keys](const KeyChunk &chunk) { keys.append({chunk.begin(), chunk.end()}); }));
    Count count{0, keys.size()};
    if (limit > 0)
        keys = keys.mid(0, limit);
    for (qsizetype from = 0; from < keys.size(); from += RowsAtOnce) {
        for (const ListedAuditEntry &listed : TRY(list.rows(keys.mid(from, RowsAtOnce)))) {
            TRY_STATUS(handle(listed));
            ++count.shown;
        }
    }
    return count;
}

QString localTime(const QDateTime &time)
{
    return time.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s);
}

Result<Count> writeTo(QIODevice &device, AuditFormat format, Connection &connection, const AuditQuery &query, qint64 limit)
{
    AuditWriter writer(device, format);
    TRY_STATUS(writer.begin());
    const Count count =
        TRY(eachEntry(connection, query, limit, [&writer](const ListedAuditEntry &listed) { return writer.write(listed); }));
    TRY_STATUS(writer.finish());
    return count;
}

Result<Count> listEntries(const Invocation &invocation, const AuditQuery &query, qint64 limit)
{
    Console &console = invocation.console();
    Connection &connection = invocation.session.connection();
    if (console.format() != Console::Format::Text) {
        QFile out;
        if (!out.open(stdout, QIODevice::WriteOnly))
            return failure(Error::of(Error::Kind::Internal, out.errorString()));
        return writeTo(out, console.format() == Console::Format::Json ? AuditFormat::Json : AuditFormat::Csv, connection,
                       query, limit);
    }
    const FieldDefinitions definitions = TRY(FieldStore(invocation.session.context()).all());
    QList<Row> rows;
    const Count count = TRY(eachEntry(connection, query, limit, [&](const ListedAuditEntry &listed) -> Status {
        rows << Row{localTime(listed.entry.insertedAt), ui::auditActorName(listed.actor), ui::auditTargetName(listed),
                    ui::auditDeed(listed.entry), ui::auditSummary(listed.entry, definitions), listed.entry.id.text()};
        return {};
    }));
    writeTable(console.out(), {u"Time"_s, u"Actor"_s, u"Person"_s, u"Action"_s, u"Change"_s, u"UUID"_s}, rows);
    console.out().flush();
    return count;
}

int list(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto query = queryOf(invocation.arguments);
    const auto limit = limitOf(invocation.arguments, console.format() == Console::Format::Text ? LimitForPeople : 0);
    if (!query || !limit)
        return console.refuse(query ? limit.error() : query.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto count = listEntries(invocation, *query, *limit);
    if (!count)
        return console.refuse(count.error());
    if (count->shown < count->total)
        console.remark(u"\n%1 of %2 entries; --limit 0 shows all."_s.arg(count->shown).arg(count->total));
    else
        console.remark(count->total == 1 ? u"\n1 entry."_s : u"\n%1 entries."_s.arg(count->total));
    return Done;
}

int exportEntries(const Invocation &invocation)
{
    Console &console = invocation.console();
    const QString path = invocation.words.first();
    const bool isJson = path.endsWith(".json"_L1, Qt::CaseInsensitive);
    if (!isJson && !path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return console.usage(u"the name of the file ends with .csv or .json"_s);
    const auto query = queryOf(invocation.arguments);
    const auto limit = limitOf(invocation.arguments, 0);
    if (!query || !limit)
        return console.refuse(query ? limit.error() : query.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        Error error = Error::of(Error::Kind::Internal, file.errorString());
        error.identifier = u"file_not_writable"_s;
        return console.refuse(error);
    }
    const auto count = writeTo(file, isJson ? AuditFormat::Json : AuditFormat::Csv, invocation.session.connection(), *query, *limit);
    if (!count)
        return console.refuse(count.error());
    if (!file.commit())
        return console.refuse(Error::of(Error::Kind::DiskFull, file.errorString()));
    console.remark(u"%1 entries written."_s.arg(count->shown));
    return Done;
}

Result<ListedAuditEntry> entryOf(const Invocation &invocation)
{
    const auto id = AuditEntryId::parse(invocation.words.first());
    const auto found = id ? TRY(AuditList(invocation.session.connection()).rows({id->uuid()})) : QList<ListedAuditEntry>();
    return found.isEmpty() ? failure(Error::notFound(u"log_not_found"_s)) : Result<ListedAuditEntry>(found.first());
}

int show(const Invocation &invocation)
{
    Console &console = invocation.console();
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto listed = entryOf(invocation);
    const auto definitions = FieldStore(invocation.session.context()).all();
    if (!listed || !definitions)
        return console.refuse(listed ? definitions.error() : listed.error());
    if (console.format() == Console::Format::Json) {
        console.json(AuditWriter::json(*listed));
        return Done;
    }
    writeTable(console.out(), {u"Time"_s, u"Actor"_s, u"Person"_s, u"Action"_s, u"From"_s},
               {{localTime(listed->entry.insertedAt), ui::auditActorName(listed->actor), ui::auditTargetName(*listed),
                 ui::auditDeed(listed->entry), ui::auditOrigin(listed->entry)}});
    QList<Row> rows;
    for (const ui::AuditChangeText &change : ui::auditChanges(listed->entry, *definitions))
        rows << Row{change.column, change.before, change.after};
    console.out() << '\n';
    if (!rows.isEmpty())
        writeTable(console.out(), {u"Field"_s, u"Before"_s, u"After"_s}, rows);
    console.out() << '\n' << QJsonDocument(listed->entry.metadata.value_or(QJsonObject())).toJson();
    console.out().flush();
    return Done;
}

QJsonObject json(const TimelineEntry &entry, const FieldDefinitions &definitions)
{
    return {{u"time"_s, timeText(entry.time)},
            {u"what"_s, ui::timelineDeed(entry)},
            {u"detail"_s, ui::timelineDetail(entry, definitions)},
            {u"audit_uuid"_s, entry.audit ? QJsonValue(entry.audit->id.text()) : QJsonValue()},
            {u"row"_s, entry.id}};
}

// All pages until the limit.
Result<QList<TimelineEntry>> entriesOf(const Invocation &invocation, qint64 limit)
{
    const User user = TRY(invocation.session.person(invocation.words.first()));
    Timeline timeline(invocation.session.context());
    QList<TimelineEntry> entries;
    Timeline::Page page;
    do {
        page = TRY(timeline.page(user.id, page.next, RowsAtOnce));
        entries += page.entries;
    } while (page.hasMore && (limit == 0 || entries.size() < limit));
    return limit > 0 ? entries.mid(0, limit) : entries;
}

int showTimeline(const Invocation &invocation)
{
    Console &console = invocation.console();
    const auto limit = limitOf(invocation.arguments, console.format() == Console::Format::Text ? LimitForPeople : 0);
    if (!limit)
        return console.refuse(limit.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    const auto entries = entriesOf(invocation, *limit);
    const auto definitions = FieldStore(invocation.session.context()).all();
    if (!entries || !definitions)
        return console.refuse(entries ? definitions.error() : entries.error());
    if (console.format() == Console::Format::Csv)
        writeCsv(console.out(), {u"time"_s, u"what"_s, u"detail"_s});
    QList<Row> rows;
    QJsonArray array;
    for (const TimelineEntry &entry : *entries) {
        const QString detail = ui::timelineDetail(entry, *definitions);
        if (console.format() == Console::Format::Csv)
            writeCsv(console.out(), {timeText(entry.time), ui::timelineDeed(entry), detail});
        else
            rows << Row{localTime(entry.time), ui::timelineDeed(entry), detail};
        array << json(entry, *definitions);
    }
    if (console.format() == Console::Format::Json)
        console.out() << QJsonDocument(array).toJson();
    if (console.format() == Console::Format::Text)
        writeTable(console.out(), {u"Time"_s, u"What"_s, u"Detail"_s}, rows);
    console.out().flush();
    console.remark(u'\n' + ui::timelineGaps());
    return Done;
}

} // namespace

QList<Command> auditCommands()
{
    return {
        {u"audit list"_s, filterSynopsis, u"List the audit log, newest first: who did what to whom."_s, 0, 0, filters, list},
        {u"audit show"_s, u"UUID"_s, u"Show one entry with the old and new values of each column."_s, 1, 1, {}, show},
        {u"audit export"_s, u"FILE.csv|FILE.json "_s + filterSynopsis, u"Write the audit log to a file."_s, 1, 1, filters,
         exportEntries},
        {u"users timeline"_s, u"USER [--limit N]"_s, u"Show what happened to a person and by them, newest first."_s, 1, 1,
         {u"limit"_s}, showTimeline},
    };
}

} // namespace steward::ctl
