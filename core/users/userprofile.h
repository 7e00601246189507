// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/base/result.h>
#include <core/users/userforms.h>

#include <QJsonObject>

namespace steward {

class RawJsonObject;

/// Changes what a person says about himself. Everything runs in one transaction with its audit entry
/// "user_updated"; an act that changes nothing writes nothing. Errors everywhere: NotFound
/// "user_not_found"; Denied "insufficient_permissions" when the person outranks the actor; Invalid
/// with the fields of the form.
class UserProfile
{
public:
    explicit UserProfile(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// The columns of the profile form; custom_fields replaces the whole object.
    [[nodiscard]] Result<User> update(const UserId &id, const QJsonObject &attributes);

    /// Replaces all custom fields.
    [[nodiscard]] Result<User> replaceCustomFields(const UserId &id, const QJsonObject &fields);

    /// Sets one custom field; all others keep their exact text. Invalid: ReservedKey, LineBreak.
    [[nodiscard]] Result<User> setCustomField(const UserId &id, const QString &key, const QJsonValue &value);

    /// Succeeds also when there is no such field.
    [[nodiscard]] Result<User> deleteCustomField(const UserId &id, const QString &key);

    /// Profile columns by their names, every other key as a custom field: all or nothing. A key that
    /// names another column or a secret is refused (ReservedKey).
    [[nodiscard]] Result<User> updateFields(const UserId &id, const QJsonObject &attributes);

    /// The same for several people, each on its own: one result a person, in the order given.
    [[nodiscard]] Result<QList<Result<User>>> updateFieldsOf(const QList<UserId> &ids,
                                                             const QJsonObject &attributes);

    /// Stores the language that the person prefers; null or "" removes it. Errors besides: Invalid
    /// "preferred_locale" with identifier "locale_not_text", "locale_format" or "locale_unknown".
    [[nodiscard]] Result<User> setLocale(const UserId &id, const QJsonValue &locale);

private:
    using Edit = std::function<void(RawJsonObject &)>;

    Result<User> apply(const UserId &id, const QJsonObject &columns, const Edit &edit, FieldErrors errors);

    ServiceContext m_context;
};

/// A field of a person by its name in the database, in the notation of JSON: a column, else the
/// custom field of that name, else null. Secrets are always null.
[[nodiscard]] QJsonValue userFieldValue(const User &user, const QString &name);

/// Whether setLocale() accepts this as a language. Errors: those of setLocale().
[[nodiscard]] Status checkLocale(const QJsonValue &locale);

/// The codes that setLocale() accepts, sorted.
[[nodiscard]] const QStringList &acceptedLocales();

} // namespace steward
