// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/querytext.h>

#include <core/base/uuid.h>

#include <QStringList>

using namespace Qt::StringLiterals;

namespace steward {

QString QueryText::bound(const QVariant &value)
{
    const QString name = u":p"_s + QString::number(m_values.size());
    m_values.append({name, value});
    return name;
}

QString QueryText::isOneOf(const QString &expression, const QList<QUuid> &keys, Search search)
{
    QStringList texts;
    texts.reserve(keys.size());
    for (const QUuid &key : keys)
        texts << uuidText(key);
    if (m_dialect == Dialect::Postgres) {
        const QString list = u"CAST("_s + bound(u'{' + texts.join(u',') + u'}') + u" AS uuid[])"_s;
        // With = ANY and thousands of keys the server would rather look at every row.
        return expression + (search == Search::Find ? u" IN (SELECT unnest("_s + list + u"))"_s : u" = ANY ("_s + list + u')');
    }
    const QString json = texts.isEmpty() ? u"[]"_s : u"[\""_s + texts.join(u"\",\""_s) + u"\"]"_s;
    return expression + u" IN (SELECT value FROM json_each("_s + bound(json) + u"))"_s;
}

QString QueryText::like(const QString &expression, const QString &pattern)
{
    if (m_dialect == Dialect::Postgres)
        return expression + u" ILIKE "_s + bound(pattern);
    return u"unicode_lower("_s + expression + u") LIKE "_s + bound(pattern.toLower()) + u" ESCAPE '\\'"_s;
}

QString QueryText::contains(const QString &expression, const QString &text)
{
    return like(expression, u'%' + escapedPattern(text) + u'%');
}

} // namespace steward
