// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/base/optionaljson.h>
#include <core/notes/adminnote.h>
#include <core/roles/role.h>
#include <core/users/userchanges.h>
#include <core/users/userdirectory.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

/// Steward's values in the JSON by which programs compare PhoenixKit's answers: {"ok": …},
/// {"value": …}, {"error": "changeset", "changeset_errors": {field: [messages]}},
/// {"error": "atom", "atom": …}, {"error": "string", "string": …}.
namespace steward::notation {

[[nodiscard]] QJsonObject ok(const QJsonValue &value);
[[nodiscard]] QJsonObject value(const QJsonValue &value);
[[nodiscard]] QJsonObject atom(const QString &identifier);
[[nodiscard]] QJsonObject text(const QString &sentence);

/// Form errors when fields are to blame, else the identifier, else the name of the error's kind.
[[nodiscard]] QJsonObject error(const Error &error);

/// PhoenixKit's messages per field, in its order inside each field.
[[nodiscard]] QJsonObject messages(const FieldErrors &fields);

/// A person under PhoenixKit's names of the columns; never the password's hash.
[[nodiscard]] QJsonObject user(const User &user);

/// The same and "roles", the names.
[[nodiscard]] QJsonObject listedUser(const ListedUser &listed);
[[nodiscard]] QJsonObject summary(const UserSummary &summary);
[[nodiscard]] QJsonObject role(const Role &role);
[[nodiscard]] QJsonObject note(const AdminNote &note);

/// The columns that change, by their names; passwords are left out.
[[nodiscard]] QJsonObject changes(const UserChanges &changes);

/// A form that was only judged: {"value": {"valid": …, "changes": {…}, "errors": {…}}}.
[[nodiscard]] QJsonObject form(const QJsonObject &changes, const FieldErrors &errors);

template<class Noun>
[[nodiscard]] QJsonArray array(const QList<Noun> &nouns, QJsonObject (*notate)(const Noun &))
{
    QJsonArray values;
    for (const Noun &noun : nouns)
        values.append(notate(noun));
    return values;
}

} // namespace steward::notation
