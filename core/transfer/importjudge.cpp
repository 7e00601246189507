// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/importjudge.h>

#include <core/base/clock.h>
#include <core/changes/changeset.h>
#include <core/fields/fieldstore.h>
#include <core/transfer/importstore.h>
#include <core/transfer/importtargets.h>
#include <core/users/registrationdefaults.h>
#include <core/users/userlist.h>
#include <core/users/userrank.h>

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Error identified(Error::Kind kind, const QString &identifier)
{
    Error error = Error::of(kind);
    error.identifier = identifier;
    return error;
}

} // namespace

QUuid ImportJudge::digestOf(const QString &field, const QString &name)
{
    const QByteArray text = (field + u'=' + name.toLower()).toUtf8();
    return QUuid::fromRfc4122(QCryptographicHash::hash(text, QCryptographicHash::Md5));
}

Status ImportJudge::prepare()
{
    m_cells = FieldCells(TRY(FieldStore(m_context).all()));
    m_enabled = enabledDefinitions(m_cells.definitions());
    m_now = wholeSeconds(m_context.now());
    m_isActiveByDefault = TRY(isActiveByDefault(m_context));
    m_defaultRole = TRY(defaultRole(m_context)).name;
    // The role that everybody gets is nobody's privilege, unless it is Admin.
    std::optional<Error> refusal;
    if (m_defaultRole == roleName::Admin) {
        const Status allowed = UserRank(m_context).requireAdministrator();
        if (!allowed && allowed.error().kind != Error::Kind::Denied)
            return allowed;
        if (!allowed)
            refusal = allowed.error();
    }
    m_roles.insert(m_defaultRole, refusal);
    return checkTargets(m_request.targets, m_request.key, m_cells.definitions());
}

Result<QList<ImportRow>> ImportJudge::match(QList<CsvRecord> records)
{
    Rows rows;
    rows.reserve(records.size());
    for (CsvRecord &record : records) {
        ImportRow row;
        row.record = std::move(record);
        readValues(row);
        if (!row.isRejected())
            refuseRepeated(row);
        rows.append(std::move(row));
    }
    TRY_STATUS(findPeople(rows));
    return rows;
}

Result<QList<ImportRow>> ImportJudge::judge(QList<CsvRecord> records)
{
    Rows rows = TRY(match(std::move(records)));
    for (ImportRow &row : rows) {
        if (row.fate == ImportRow::Fate::Add)
            readPerson(row);
    }
    for (const QString &field : importKeys())
        TRY_STATUS(refuseTaken(rows, field));
    TRY_STATUS(makeUsernames(rows));
    return rows;
}

void ImportJudge::readValues(ImportRow &row) const
{
    const QStringList &targets = m_request.targets;
    if (row.record.cells.size() > targets.size()) {
        row.reject(identified(Error::Kind::Invalid, u"too_many_cells"_s));
        return;
    }
    FieldErrors errors;
    for (qsizetype i = 0; i < targets.size(); ++i) {
        const CsvCell cell = row.record.cells.value(i);
        const auto field = UserField::parse(targets.at(i));
        if (!field) { // no column of people, or none at all
            if (!targets.at(i).isEmpty())
                row.values.insert(targets.at(i), cell.value_or(QString()));
            continue;
        }
        const auto value = m_cells.valueOf(*field, cell);
        if (value)
            row.values.insert(field->id(), *value);
        else
            errors += value.error().fields;
    }
    const QString &key = m_request.key;
    if (errors.isEmpty() && row.text(key).trimmed().isEmpty())
        errors.append({key, Violation::Blank});
    const QString uuid = row.text(u"uuid"_s);
    if (!uuid.isEmpty() && !parseUuid(uuid.trimmed()))
        errors.append({u"uuid"_s, Violation::Invalid});
    else if (!uuid.isEmpty())
        row.values.insert(u"uuid"_s, uuidText(*parseUuid(uuid.trimmed())));
    if (!errors.isEmpty())
        row.reject(Error::invalid(errors));
}

void ImportJudge::refuseRepeated(ImportRow &row)
{
    const QUuid digest = digestOf(m_request.key, row.text(m_request.key));
    const auto before = m_lines.constFind(digest);
    if (before != m_lines.cend())
        row.reject(identified(Error::Kind::Conflict, u"row_repeated"_s), *before);
    else
        m_lines.insert(digest, row.record.line);
}

Status ImportJudge::findPeople(Rows &rows)
{
    QStringList names;
    for (const ImportRow &row : std::as_const(rows)) {
        if (!row.isRejected())
            names << row.text(m_request.key).toLower();
    }
    const auto found = TRY(ImportStore(m_context.connection).find(m_request.key, names));
    QList<QUuid> keys;
    for (const UserId &id : found)
        keys << id.uuid();
    QHash<UserId, ListedUser> people;
    for (ListedUser &person : TRY(UserList(m_context.connection).rows(keys))) {
        person.roles.sort(); // servers sort by rules of their own
        people.insert(person.user.id, person);
    }
    for (ImportRow &row : rows) {
        const QList<UserId> ids = row.isRejected() ? QList<UserId>()
                                                   : found.values(row.text(m_request.key).toLower());
        if (ids.size() > 1)
            row.reject(identified(Error::Kind::Conflict, u"row_ambiguous"_s));
        else if (ids.size() == 1 && people.contains(ids.first()))
            compare(row, people.value(ids.first()));
    }
    return {};
}

// What cannot be changed, such as the time of the registration, stays; so does what reads the same.
void ImportJudge::compare(ImportRow &row, const ListedUser &person) const
{
    row.change = RowChange{person.user.id, {}};
    for (qsizetype i = 0; i < m_request.targets.size(); ++i) {
        const auto field = UserField::parse(m_request.targets.at(i));
        if (!field || !isEditableField(*field) || field->id() == m_request.key)
            continue;
        const QJsonValue before = changeValue(*field, person);
        const QJsonValue after = row.values.value(field->id());
        const bool isEmpty = row.record.cells.value(i).value_or(QString()).isEmpty();
        const bool isKept = isEmpty && m_request.emptyCells == ImportRequest::EmptyCells::Keep;
        if (!isKept && !saysTheSame(field->id(), after, before))
            row.change.fields.append({field->id(), before, after});
    }
    row.fate = row.change.fields.isEmpty() ? ImportRow::Fate::Unchanged : ImportRow::Fate::Change;
    if (has(u"uuid"_s) && !row.text(u"uuid"_s).isEmpty() && row.text(u"uuid"_s) != person.user.id.text())
        row.reject(Error::invalid(u"uuid"_s, Violation::ReservedKey));
}

Status ImportJudge::refuseTaken(Rows &rows, const QString &field)
{
    QStringList names;
    for (const ImportRow &row : std::as_const(rows)) {
        if (row.fate == ImportRow::Fate::Add && !row.text(field).isEmpty())
            names << row.text(field).toLower();
    }
    // By the key they have been looked for before, and are not there.
    const bool isKnown = field == m_request.key;
    const auto held = isKnown ? QMultiHash<QString, UserId>()
                              : TRY(ImportStore(m_context.connection).find(field, names));
    QSet<QUuid> &taken = m_newNames[field];
    for (ImportRow &row : rows) {
        const QString name = row.text(field).toLower();
        if (row.fate != ImportRow::Fate::Add || name.isEmpty())
            continue;
        const QUuid digest = digestOf(field, name);
        if (held.contains(name) || taken.contains(digest))
            row.reject(Error::invalid(field, Violation::Taken));
        else
            taken.insert(digest);
    }
    return {};
}

} // namespace steward
