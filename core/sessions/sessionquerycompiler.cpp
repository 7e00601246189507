// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/sessions/sessionquerycompiler.h>

#include <core/sessions/usertoken.h>
#include <core/users/userfilter.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QLatin1StringView Tokens{" FROM phoenix_kit_users_tokens AS t"};
constexpr QLatin1StringView People{" LEFT JOIN phoenix_kit_users u ON u.uuid = t.user_uuid"};
constexpr qsizetype PreviewDigits = 8;

bool isAboutPeople(const SortKey &key)
{
    return key.field == "email"_L1 || key.field == "full_name"_L1;
}

bool canBePreview(const QString &word)
{
    const auto isDigit = [](QChar letter) { return u"0123456789abcdef"_s.contains(letter, Qt::CaseInsensitive); };
    return word.size() <= PreviewDigits && std::ranges::all_of(word, isDigit);
}

} // namespace

Result<CompiledQuery> SessionQueryCompiler::keys(const SessionQuery &query)
{
    m_text.clear();
    const bool needsPeople = std::ranges::any_of(query.sort, isAboutPeople);
    const QString conditions = TRY(where(query));
    const QString order = TRY(orderBy(query.sort));
    return CompiledQuery{u"SELECT t.uuid"_s + Tokens + (needsPeople ? QString(People) : QString()) + conditions + order,
                         m_text.values()};
}

Result<CompiledQuery> SessionQueryCompiler::firstKeys(const SessionQuery &query, qint64 rows)
{
    CompiledQuery compiled = TRY(keys(query));
    compiled.sql += u" LIMIT "_s + QString::number(rows);
    return compiled;
}

Result<CompiledQuery> SessionQueryCompiler::count(const SessionQuery &query, Whose whose, const QList<QUuid> &people)
{
    m_text.clear();
    const QString conditions = TRY(where(query)) + personCondition(whose, people);
    return CompiledQuery{u"SELECT count(*) AS sessions, count(DISTINCT t.user_uuid) AS people"_s + Tokens + conditions,
                         m_text.values()};
}

Result<CompiledQuery> SessionQueryCompiler::deletion(const SessionQuery &query, const QList<QUuid> &spared)
{
    m_text.clear();
    const QString conditions = TRY(where(query)) + personCondition(Whose::Others, spared);
    return CompiledQuery{u"DELETE"_s + Tokens + conditions
                             + u" RETURNING coalesce(user_uuid, '00000000-0000-0000-0000-000000000000')"_s,
                         m_text.values()};
}

Result<QString> SessionQueryCompiler::where(const SessionQuery &query)
{
    QStringList parts{u"t.context = 'session'"_s};
    if (query.keys)
        parts << m_text.isOneOf(u"t.uuid"_s, *query.keys, QueryText::Search::Find);
    for (const SessionCondition &each : query.conditions)
        parts << TRY(condition(each));
    for (const QString &word : query.search.split(u' ', Qt::SkipEmptyParts))
        parts << searchCondition(word);
    return u" WHERE "_s + parts.join(u" AND "_s);
}

// People are looked through once, not once for each of their sessions.
QString SessionQueryCompiler::searchCondition(const QString &word)
{
    QStringList names;
    for (const QString &column : {u"u.email"_s, u"u.username"_s, u"u.first_name"_s, u"u.last_name"_s})
        names << m_text.contains(column, word);
    QStringList parts{u"t.user_uuid IN (SELECT u.uuid FROM phoenix_kit_users u WHERE "_s + names.join(u" OR "_s) + u')'};
    parts << m_text.contains(u"t.ip_address"_s, word);
    if (canBePreview(word)) {
        const bool isPostgres = m_text.dialect() == Dialect::Postgres;
        parts << m_text.contains(isPostgres ? u"encode(substr(t.token, 1, 4), 'hex')"_s : u"hex(substr(t.token, 1, 4))"_s,
                                 word);
    }
    if (const auto uuid = parseUuid(word)) {
        parts << u"t.uuid = "_s + m_text.bound(uuidText(*uuid));
        parts << u"t.user_uuid = "_s + m_text.bound(uuidText(*uuid));
    }
    return u'(' + parts.join(u" OR "_s) + u')';
}

Result<QString> SessionQueryCompiler::condition(const SessionCondition &condition)
{
    using Kind = SessionCondition::Kind;
    switch (condition.kind) {
    case Kind::Valid: return u"t.inserted_at > "_s + m_text.bound(oldestValid());
    case Kind::Expired: return u"t.inserted_at <= "_s + m_text.bound(oldestValid());
    case Kind::InactivePerson:
        return u"t.user_uuid IN (SELECT u.uuid FROM phoenix_kit_users u WHERE u.is_active = FALSE)"_s;
    case Kind::DeletedPerson:
        return u"NOT EXISTS (SELECT 1 FROM phoenix_kit_users u WHERE u.uuid = t.user_uuid)"_s;
    case Kind::InLast:
    case Kind::NotInLast: return ageCondition(condition);
    case Kind::Address: return m_text.contains(u"t.ip_address"_s, condition.value);
    case Kind::Device: return m_text.contains(u"t.user_agent_hash"_s, condition.value);
    case Kind::Person:
    case Kind::NotPerson: break;
    }
    const auto person = parseUuid(condition.value);
    if (!person)
        return failure(Error::invalid(u"filter"_s, Violation::Invalid));
    const QString isPerson = u"t.user_uuid = "_s + m_text.bound(uuidText(*person));
    return condition.kind == Kind::Person ? isPerson : u"coalesce(NOT "_s + isPerson + u", TRUE)"_s;
}

Result<QString> SessionQueryCompiler::ageCondition(const SessionCondition &condition)
{
    const auto span = parseSpan(condition.value);
    if (!span)
        return failure(Error::invalid(u"filter"_s, Violation::Invalid));
    return (condition.kind == SessionCondition::Kind::InLast ? u"t.inserted_at > "_s : u"t.inserted_at <= "_s)
           + m_text.bound(timeText(m_now.addSecs(-*span)));
}

QString SessionQueryCompiler::personCondition(Whose whose, const QList<QUuid> &people)
{
    if (people.isEmpty())
        return whose == Whose::Theirs ? u" AND FALSE"_s : QString();
    const QString isTheirs = m_text.isOneOf(u"t.user_uuid"_s, people, QueryText::Search::Filter);
    // A session of nobody is not theirs.
    return whose == Whose::Theirs ? u" AND "_s + isTheirs : u" AND coalesce(NOT "_s + isTheirs + u", TRUE)"_s;
}

Result<QString> SessionQueryCompiler::orderBy(const QList<SortKey> &sort)
{
    QStringList parts;
    for (const SortKey &key : sort) {
        const QString expression = sortExpression(key.field);
        if (expression.isEmpty())
            return failure(Error::invalid(u"sort"_s, Violation::Invalid));
        const bool isNeverNull = expression == "t.inserted_at"_L1 || expression == "t.token"_L1;
        parts << expression + (key.order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s)
                     + (isNeverNull ? QString() : u" NULLS LAST"_s);
    }
    if (parts.isEmpty())
        parts << u"t.inserted_at DESC"_s;
    const bool newestFirst = sort.isEmpty() || sort.last().order == Qt::DescendingOrder;
    parts << (newestFirst ? u"t.uuid DESC"_s : u"t.uuid ASC"_s);
    return u" ORDER BY "_s + parts.join(u", "_s);
}

// Empty for what nothing is sorted by.
QString SessionQueryCompiler::sortExpression(const QString &field) const
{
    if (field == "created_at"_L1 || field == "expires_at"_L1 || field == "state"_L1)
        return u"t.inserted_at"_s;
    if (field == "ip_address"_L1)
        return u"t.ip_address"_s;
    if (field == "device"_L1)
        return u"t.user_agent_hash"_s;
    if (field == "token"_L1)
        return u"t.token"_s;
    if (field == "email"_L1)
        return u"u.email"_s;
    if (field != "full_name"_L1)
        return {};
    const QString name = u"nullif(trim(coalesce(u.first_name, '') || ' ' || coalesce(u.last_name, '')), '')"_s;
    return (m_text.dialect() == Dialect::Postgres ? u"lower("_s : u"unicode_lower("_s) + name + u')';
}

QString SessionQueryCompiler::oldestValid() const
{
    return timeText(m_now.addSecs(-*tokenValidity(tokenContext::Session)));
}

} // namespace steward
