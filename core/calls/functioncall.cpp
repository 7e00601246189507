// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/functioncall.h>

#include <core/users/userdirectory.h>

using namespace Qt::StringLiterals;

namespace steward {

bool FunctionCall::has(int position) const
{
    return position < m_arguments.size() && !m_arguments.at(position).isNull();
}

Error FunctionCall::wrong(int position, Violation violation) const
{
    return Error::invalid(m_parameters.at(position), violation);
}

Result<QString> FunctionCall::text(int position) const
{
    const QString text = TRY(token(position));
    if (text.contains(QChar(u'\0')))
        return failure(wrong(position, Violation::LineBreak));
    return text;
}

Result<QString> FunctionCall::token(int position) const
{
    const QJsonValue argument = value(position);
    if (!argument.isString())
        return failure(wrong(position));
    return argument.toString();
}

Result<std::optional<QString>> FunctionCall::optionalText(int position) const
{
    if (!has(position))
        return std::optional<QString>();
    return text(position);
}

Result<Secret> FunctionCall::secret(int position) const
{
    if (!value(position).isString())
        return failure(wrong(position));
    return Secret(value(position).toString());
}

Result<QJsonObject> FunctionCall::object(int position) const
{
    if (!value(position).isObject())
        return failure(wrong(position));
    return value(position).toObject();
}

Result<QJsonArray> FunctionCall::array(int position) const
{
    if (!value(position).isArray())
        return failure(wrong(position));
    return value(position).toArray();
}

Result<QUuid> FunctionCall::uuid(int position) const
{
    const auto uuid = parseUuid(TRY(text(position)));
    if (!uuid)
        return failure(wrong(position));
    return *uuid;
}

Result<User> FunctionCall::user(int position) const
{
    return userOf(value(position), position);
}

Result<QList<User>> FunctionCall::users(int position) const
{
    QList<User> users;
    for (const QJsonValue &name : TRY(array(position)))
        users.append(TRY(userOf(name, position)));
    return users;
}

Result<UserId> FunctionCall::userId(int position) const
{
    const QJsonValue name = value(position);
    if (const auto id = UserId::parse(name.isObject() ? name["uuid"_L1].toString() : name.toString()))
        return *id;
    return TRY(user(position)).id;
}

Result<User> FunctionCall::userOf(const QJsonValue &name, int position) const
{
    const QString text = name.isObject() ? name["uuid"_L1].toString() : name.toString();
    const auto id = UserId::parse(text);
    if (!id && (!text.contains(u'@') || text.contains(QChar(u'\0'))))
        return failure(wrong(position));
    UserDirectory directory(m_context);
    const auto user = id ? TRY(directory.user(*id)) : TRY(directory.userByEmail(text));
    if (!user)
        return failure(Error::notFound(u"user_not_found"_s));
    return *user;
}

Result<ServiceContext> FunctionCall::contextOfOptions(int position, QLatin1StringView key) const
{
    ServiceContext context = m_context;
    if (!has(position))
        return context;
    const QJsonObject options = TRY(object(position));
    if (options.contains(key))
        context.actor.user = TRY(userOf(options.value(key), position)).id;
    if (options.contains("ip_address"_L1))
        context.actor.ipAddress = options.value("ip_address"_L1).toString();
    if (options.contains("user_agent"_L1))
        context.actor.userAgent = options.value("user_agent"_L1).toString();
    return context;
}

} // namespace steward
