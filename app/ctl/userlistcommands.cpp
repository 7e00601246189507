// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/listing.h>

#include <app/ctl/records.h>
#include <core/calls/notation.h>
#include <core/fields/fieldstore.h>
#include <core/users/userlist.h>
#include <ui/text/fieldtext.h>

using namespace Qt::StringLiterals;

namespace steward::ctl {

namespace {

constexpr qsizetype LimitForPeople = 100;
constexpr qsizetype RowsAtOnce = 500;

struct Listing
{
    UserQuery query;
    QList<UserField> columns;
    qsizetype limit = 0; ///< 0: everybody
};

Result<Listing> readListing(const Arguments &arguments)
{
    Listing listing;
    listing.query = TRY(queryOf(arguments));
    const QString names = arguments.value(u"columns"_s);
    listing.columns = TRY(readFields(names.isEmpty() ? u"email,full_name,roles,is_active,inserted_at"_s : names));
    listing.limit = TRY(limitOf(arguments, LimitForPeople));
    return listing;
}

QString cell(const UserField &field, const ListedUser &listed, Console::Format format,
             const FieldDefinitions &definitions)
{
    const QVariant value = field.valueOf(listed);
    if (field.kind() == UserField::Kind::Time)
        return timeCell(value.toDateTime(), format);
    if (field.id() == "is_active"_L1 && format == Console::Format::Text)
        return value.toBool() ? u"active"_s : u"inactive"_s;
    if (field.kind() == UserField::Kind::Custom && format == Console::Format::Text)
        return ui::customValueText(definitions, field.customKey(), value);
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(u", "_s);
    return value.toString();
}

/// The columns of people that were asked for.
class Columns
{
public:
    Columns(const QList<UserField> &fields, const FieldDefinitions &definitions, Console::Format format)
        : m_fields(fields)
        , m_definitions(definitions)
        , m_format(format)
    {
    }

    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (const UserField &field : m_fields)
            names << field.id();
        return names;
    }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (const UserField &field : m_fields)
            titles << ui::fieldTitle(field, m_definitions);
        return titles;
    }
    [[nodiscard]] Row rowOf(const ListedUser &listed) const
    {
        Row row;
        for (const UserField &field : m_fields)
            row << cell(field, listed, m_format, m_definitions);
        return row;
    }

private:
    QList<UserField> m_fields;
    FieldDefinitions m_definitions;
    Console::Format m_format;
};

// How many people match altogether.
Result<qsizetype> writeAll(const Invocation &invocation, const Listing &listing)
{
    UserList list(invocation.session.connection());
    QList<QUuid> keys;
    TRY_STATUS(list.streamKeys(listing.query, [&](const KeyChunk &chunk) { keys.append({chunk.begin(), chunk.end()}); }));
    const qsizetype total = keys.size();
    if (listing.limit > 0)
        keys = keys.mid(0, listing.limit);
    Console &console = invocation.console();
    const Columns columns(listing.columns, TRY(FieldStore(invocation.session.context()).all()), console.format());
    RecordWriter writer(console, columns.names(), columns.titles());
    for (qsizetype from = 0; from < keys.size(); from += RowsAtOnce) {
        for (const ListedUser &listed : TRY(list.orderedRows(keys.mid(from, RowsAtOnce))))
            writer.write(columns.rowOf(listed), notation::listedUser(listed));
    }
    writer.finish();
    return total;
}

int list(const Invocation &invocation)
{
    if (const auto listing = readListing(invocation.arguments); !listing)
        return invocation.console().refuse(listing.error());
    if (!invocation.session.open())
        return invocation.session.exitCode();
    return listPeople(invocation, {});
}

int show(const Invocation &invocation)
{
    if (!invocation.session.open())
        return invocation.session.exitCode();
    Console &console = invocation.console();
    const auto person = invocation.session.person(invocation.words.first());
    if (!person)
        return console.refuse(person.error());
    const auto rows = UserList(invocation.session.connection()).rows({person->id.uuid()});
    const auto definitions = FieldStore(invocation.session.context()).all();
    if (!rows || !definitions)
        return console.refuse(rows ? definitions.error() : rows.error());
    if (rows->isEmpty())
        return console.refuse(Error::notFound(u"user_not_found"_s));
    const ListedUser &listed = rows->first();
    if (console.format() == Console::Format::Json) {
        console.json(notation::listedUser(listed));
        return Done;
    }
    QStringList ids = UserField::standardIds();
    for (const QString &key : listed.user.customFields.keys())
        ids << u"custom."_s + key;
    QList<Row> cells;
    for (const QString &id : std::as_const(ids)) {
        const auto field = UserField::parse(id);
        cells << Row{ui::fieldTitle(*field, *definitions), id, cell(*field, listed, console.format(), *definitions)};
    }
    writeTable(console.out(), {u"Field"_s, u"Name"_s, u"Value"_s}, cells);
    console.out().flush();
    return Done;
}

} // namespace

QStringList queryOptions()
{
    return {u"search"_s, u"filter"_s, u"any"_s};
}

QStringList listingOptions()
{
    return queryOptions() + QStringList{u"sort"_s, u"columns"_s, u"limit"_s};
}

int listPeople(const Invocation &invocation, const UserFilter &among)
{
    Console &console = invocation.console();
    auto listing = readListing(invocation.arguments);
    if (!listing)
        return console.refuse(listing.error());
    if (!among.isEmpty())
        listing->query.filter = UserFilter{UserFilter::Match::All, {}, {listing->query.filter, among}};
    const auto total = writeAll(invocation, *listing);
    if (!total)
        return console.refuse(total.error());
    if (listing->limit > 0 && *total > listing->limit)
        console.remark(u"\n%1 of %2 people; --limit 0 shows all."_s.arg(listing->limit).arg(*total));
    else
        console.remark(*total == 1 ? u"\n1 person."_s : u"\n%1 people."_s.arg(*total));
    return Done;
}

QList<Command> userListCommands()
{
    return {
        {u"users list"_s,
         u"[--search TEXT] [--filter FIELD:OPERATOR:VALUE]… [--any] [--sort FIELD[:desc]]… [--columns FIELD,…] "
         "[--limit N]"_s,
         u"List people, newest first where no order is asked for."_s, 0, 0,
         listingOptions(), list},
        {u"users show"_s, u"USER"_s, u"Show one person, named by UUID, e-mail or username."_s, 1, 1, {}, show},
    };
}

} // namespace steward::ctl
