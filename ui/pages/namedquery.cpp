// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/namedquery.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using Operator = UserCondition::Operator;

UserQuery queryOf(const QList<UserCondition> &conditions, UserFilter::Match match = UserFilter::Match::All)
{
    UserQuery query;
    query.filter.match = match;
    query.filter.conditions = conditions;
    return query;
}

QString listName(const char *name)
{
    return QCoreApplication::translate("steward::ui::NamedQuery", name);
}

} // namespace

QList<NamedQuery> standardQueries()
{
    return {
        {listName(QT_TRANSLATE_NOOP("steward::ui::NamedQuery", "Everyone")), {}, "users"_L1},
        {listName(QT_TRANSLATE_NOOP("steward::ui::NamedQuery", "Owners and admins")),
         queryOf({{u"roles"_s, Operator::Is, u"Owner"_s}, {u"roles"_s, Operator::Is, u"Admin"_s}},
                 UserFilter::Match::Any),
         "key"_L1},
        {listName(QT_TRANSLATE_NOOP("steward::ui::NamedQuery", "New this week")),
         queryOf({{u"inserted_at"_s, Operator::InLast, u"7d"_s}}), "clock"_L1},
        {listName(QT_TRANSLATE_NOOP("steward::ui::NamedQuery", "Not confirmed")),
         queryOf({{u"confirmed_at"_s, Operator::IsEmpty, {}}}), "mail"_L1},
        {listName(QT_TRANSLATE_NOOP("steward::ui::NamedQuery", "Inactive")),
         queryOf({{u"is_active"_s, Operator::Is, u"false"_s}}), "user-off"_L1},
    };
}

} // namespace steward::ui
