// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/notes/notequerycompiler.h>

#include <core/base/uuid.h>
#include <core/users/userfilter.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<CompiledQuery> NoteQueryCompiler::keys(const NoteQuery &query)
{
    m_text.clear();
    QString sql = u"SELECT n.uuid FROM phoenix_kit_admin_notes n"_s;
    for (const SortKey &key : query.sort) {
        if (key.field == "full_name"_L1)
            sql += u" LEFT JOIN phoenix_kit_users p ON p.uuid = n.user_uuid"_s;
        else if (key.field == "author_name"_L1)
            sql += u" LEFT JOIN phoenix_kit_users a ON a.uuid = n.author_uuid"_s;
    }
    sql += TRY(where(query));
    sql += TRY(orderBy(query.sort));
    return CompiledQuery{sql, m_text.values()};
}

Result<CompiledQuery> NoteQueryCompiler::firstKeys(const NoteQuery &query, qint64 rows)
{
    CompiledQuery compiled = TRY(keys(query));
    compiled.sql += u" LIMIT "_s + QString::number(rows);
    return compiled;
}

Result<QString> NoteQueryCompiler::where(const NoteQuery &query)
{
    QStringList parts;
    for (const NoteCondition &each : query.conditions)
        parts << TRY(condition(each));
    for (const QString &word : query.search.split(u' ', Qt::SkipEmptyParts))
        parts << m_text.contains(u"n.content"_s, word);
    return parts.isEmpty() ? QString() : u" WHERE "_s + parts.join(u" AND "_s);
}

Result<QString> NoteQueryCompiler::condition(const NoteCondition &condition)
{
    using Kind = NoteCondition::Kind;
    if (condition.kind == Kind::Person || condition.kind == Kind::Author) {
        const auto person = parseUuid(condition.value);
        if (!person)
            return failure(Error::invalid(u"filter"_s, Violation::Invalid));
        return (condition.kind == Kind::Person ? u"n.user_uuid = "_s : u"n.author_uuid = "_s)
               + m_text.bound(uuidText(*person));
    }
    const auto span = parseSpan(condition.value);
    if (!span)
        return failure(Error::invalid(u"filter"_s, Violation::Invalid));
    return (condition.kind == Kind::InLast ? u"n.inserted_at > "_s : u"n.inserted_at <= "_s)
           + m_text.bound(timeText(m_now.addSecs(-*span)));
}

Result<QString> NoteQueryCompiler::orderBy(const QList<SortKey> &sort)
{
    QStringList parts;
    for (const SortKey &key : sort) {
        const QString expression = sortExpression(key.field);
        if (expression.isEmpty())
            return failure(Error::invalid(u"sort"_s, Violation::Invalid));
        const bool isNeverNull = expression.startsWith("n."_L1);
        parts << expression + (key.order == Qt::AscendingOrder ? u" ASC"_s : u" DESC"_s)
                     + (isNeverNull ? QString() : u" NULLS LAST"_s);
    }
    if (parts.isEmpty())
        parts << u"n.inserted_at DESC"_s;
    const bool newestFirst = sort.isEmpty() || sort.last().order == Qt::DescendingOrder;
    parts << (newestFirst ? u"n.uuid DESC"_s : u"n.uuid ASC"_s);
    return u" ORDER BY "_s + parts.join(u", "_s);
}

// Empty for what nothing is sorted by.
QString NoteQueryCompiler::sortExpression(const QString &field) const
{
    if (field == "inserted_at"_L1 || field == "updated_at"_L1)
        return u"n."_s + field;
    if (field != "full_name"_L1 && field != "author_name"_L1)
        return {};
    const QChar person = field == "full_name"_L1 ? u'p' : u'a';
    const QString name =
        u"coalesce(nullif(trim(coalesce(%1.first_name, '') || ' ' || coalesce(%1.last_name, '')), ''), CAST(%1.email AS text))"_s
            .arg(person);
    return (m_text.dialect() == Dialect::Postgres ? u"lower("_s : u"unicode_lower("_s) + name + u')';
}

} // namespace steward
