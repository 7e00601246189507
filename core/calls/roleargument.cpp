// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/roleargument.h>

#include <core/roles/rolestore.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<RoleId> roleArgument(const FunctionCall &call, int position)
{
    const QJsonValue value = call.value(position);
    const QString text = value.isObject() ? value["uuid"_L1].toString() : value.toString();
    if (const auto id = RoleId::parse(text))
        return *id;
    if (!value.isString())
        return failure(call.wrong(position));
    const auto role = TRY(RoleStore(call.context().connection).fetchByName(text));
    if (!role)
        return failure(Error::notFound(u"role_not_found"_s));
    return role->id;
}

} // namespace steward
