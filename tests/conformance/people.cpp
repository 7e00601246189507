// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "people.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

constexpr std::array searchedFields{"email"_L1, "username"_L1, "first_name"_L1, "last_name"_L1};
constexpr qsizetype SearchLimit = 10;

bool contains(const QJsonObject &person, const QString &term)
{
    return std::any_of(searchedFields.begin(), searchedFields.end(), [&](QLatin1StringView field) {
        return person.value(field).toString().toLower().contains(term.toLower());
    });
}

} // namespace

People::People(const FactsFile &facts)
    : m_comparison(facts.goldenTime())
{
    for (const QJsonValue &user : facts.users())
        m_newestFirst.append(user.toObject());
    std::stable_sort(m_newestFirst.begin(), m_newestFirst.end(), [](const auto &left, const auto &right) {
        return left.value("inserted_at"_L1).toString() > right.value("inserted_at"_L1).toString();
    });
}

QList<QJsonObject> People::matching(const QString &search, const QString &role) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &person : m_newestFirst) {
        if (!role.isNull() && !person.value("roles"_L1).toArray().contains(role))
            continue;
        if (search.isEmpty() || contains(person, search))
            found.append(person);
    }
    return found;
}

QString People::pageDifference(const QJsonObject &options, const QJsonObject &answer) const
{
    const QString search = options.value("search"_L1).toString();
    const QJsonValue role = options.value("role"_L1);
    const bool everyRole = !role.isString() || role.toString() == "all"_L1;
    const int page = options.value("page"_L1).toInt(1);
    const int size = options.value("page_size"_L1).toInt(10);
    const QList<QJsonObject> found = matching(search, everyRole ? QString() : role.toString());
    const QJsonValue value = answer.value("value"_L1);
    if (value["total_count"_L1].toInteger(-1) != found.size())
        return u"total_count"_s;
    if (value["total_pages"_L1].toInteger(-1) != (found.size() + size - 1) / size)
        return u"total_pages"_s;
    if (value["current_page"_L1].toInt() != page)
        return u"current_page"_s;
    return rowsDifference(found.mid(qsizetype{page - 1} * size, size), value["users"_L1].toArray());
}

QString People::rowsDifference(const QList<QJsonObject> &expected, const QJsonArray &rows) const
{
    if (expected.size() != rows.size())
        return u"users.length"_s;
    QSet<QString> seen;
    for (qsizetype index = 0; index < rows.size(); ++index) {
        const QString path = u"users."_s + QString::number(index);
        const QJsonObject row = rows.at(index).toObject();
        const QString uuid = row.value("uuid"_L1).toString();
        const auto person = std::find_if(m_newestFirst.begin(), m_newestFirst.end(), [&](const QJsonObject &each) {
            return each.value("uuid"_L1) == uuid;
        });
        if (person == m_newestFirst.end() || seen.contains(uuid))
            return path;
        seen.insert(uuid);
        if (person->value("inserted_at"_L1) != expected.at(index).value("inserted_at"_L1))
            return path + ".inserted_at"_L1;
        for (const QLatin1StringView field : {"email"_L1, "inserted_at"_L1, "roles"_L1}) {
            if (row.value(field) != person->value(field))
                return path + u'.' + field;
        }
    }
    return {};
}

QString People::searchDifference(const QString &term, const QJsonObject &answer) const
{
    QList<QJsonObject> found;
    const QString trimmed = term.trimmed();
    if (trimmed.toUtf8().size() >= 2)
        found = matching(trimmed, {});
    std::sort(found.begin(), found.end(), [](const QJsonObject &left, const QJsonObject &right) {
        return left.value("email"_L1).toString().toLower().toUtf8()
               < right.value("email"_L1).toString().toLower().toUtf8();
    });
    QJsonArray expected;
    for (const QJsonObject &person : found.mid(0, SearchLimit)) {
        expected.append(QJsonObject{{u"uuid"_s, person.value("uuid"_L1)},
                                    {u"email"_s, person.value("email"_L1)},
                                    {u"username"_s, person.value("username"_L1)},
                                    {u"first_name"_s, person.value("first_name"_L1)},
                                    {u"last_name"_s, person.value("last_name"_L1)}});
    }
    return m_comparison.valueDifference(expected, answer.value("value"_L1), u"value"_s);
}

int People::holders(const QString &role) const
{
    return static_cast<int>(matching({}, role).size());
}

bool People::isAdministrator(const QString &who) const
{
    return std::any_of(m_newestFirst.begin(), m_newestFirst.end(), [&](const QJsonObject &person) {
        const QJsonArray roles = person.value("roles"_L1).toArray();
        const bool isMeant = person.value("uuid"_L1) == who || person.value("key"_L1) == who;
        return isMeant && person.value("is_active"_L1).toBool()
               && (roles.contains(u"Owner"_s) || roles.contains(u"Admin"_s));
    });
}

bool People::hasUsernameOfOtherCase(const QString &username) const
{
    return std::any_of(m_newestFirst.begin(), m_newestFirst.end(), [&](const QJsonObject &person) {
        const QString other = person.value("username"_L1).toString();
        return other != username && other.compare(username, Qt::CaseInsensitive) == 0;
    });
}

} // namespace steward::conformance
