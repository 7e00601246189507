// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userprofile.h>

#include <core/audit/audit.h>
#include <core/base/rawjson.h>
#include <core/base/textrules.h>
#include <core/db/transaction.h>
#include <core/users/userdifference.h>
#include <core/users/userrank.h>
#include <core/users/userstore.h>

#include <QSet>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

bool isProfileColumn(const QString &key)
{
    static const QSet<QString> columns{u"first_name"_s, u"last_name"_s, u"email"_s, u"username"_s,
                                       u"user_timezone"_s};
    return columns.contains(key);
}

FieldErrors checkCustomField(const QString &key, const QJsonValue &value)
{
    if (isReservedKey(key))
        return {{key, Violation::ReservedKey}};
    if (containsLineBreakOrNul(key) || containsNul(value))
        return {{key, Violation::LineBreak}};
    return {};
}

void setUnlessEqual(RawJsonObject &fields, const QString &key, const QJsonValue &value)
{
    if (fields.value(key) != value)
        fields.set(key, value);
}

// The custom fields after an edit, or nothing when the edit changed nothing.
Result<std::optional<UserChanges::Text>> edited(UserStore &store, const UserId &id,
                                                const std::function<void(RawJsonObject &)> &edit)
{
    auto fields = RawJsonObject::parse(TRY(store.fetchCustomFields(id)).value_or(u"{}"_s));
    if (!fields) {
        Error error = Error::of(Error::Kind::Internal, u"custom_fields holds no JSON object"_s);
        error.identifier = u"custom_fields_unreadable"_s;
        return failure(error);
    }
    const QString before = fields->text();
    edit(*fields);
    const QString after = fields->text();
    if (after == before)
        return std::optional<UserChanges::Text>();
    return std::make_optional<UserChanges::Text>(after);
}

} // namespace

Result<User> UserProfile::apply(const UserId &id, const QJsonObject &columns, const Edit &edit, FieldErrors errors)
{
    return inTransaction(m_context.connection, "user profile"_L1, [&]() -> Result<User> {
        UserStore store(m_context.connection);
        const auto user = TRY(store.lock(id));
        if (!user)
            return failure(Error::notFound(u"user_not_found"_s));
        TRY_STATUS(UserRank(m_context).requireAuthorityOver(id));
        UserForm form = TRY(profileForm(*user, columns, &store));
        if (const FieldErrors all = form.errors + errors; !all.isEmpty())
            return failure(Error::invalid(all));
        if (edit)
            form.changes.customFields = TRY(edited(store, id, edit));
        if (form.changes.isEmpty())
            return *user;
        TRY_STATUS(store.update(id, form.changes, wholeSeconds(m_context.now())));
        const auto changed = TRY(store.fetch(id));
        if (!changed)
            return failure(Error::notFound(u"user_not_found"_s));
        TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, id,
                              userDifference(*user, *changed).with({})));
        return *changed;
    });
}

Result<User> UserProfile::update(const UserId &id, const QJsonObject &attributes)
{
    return apply(id, attributes, {}, {});
}

Result<User> UserProfile::replaceCustomFields(const UserId &id, const QJsonObject &fields)
{
    return apply(id, {{u"custom_fields"_s, fields}}, {}, {});
}

Result<User> UserProfile::setCustomField(const UserId &id, const QString &key, const QJsonValue &value)
{
    return apply(id, {}, [&](RawJsonObject &fields) { setUnlessEqual(fields, key, value); },
                 checkCustomField(key, value));
}

Result<User> UserProfile::deleteCustomField(const UserId &id, const QString &key)
{
    return apply(id, {}, [&](RawJsonObject &fields) { fields.remove(key); }, {});
}

Result<User> UserProfile::updateFields(const UserId &id, const QJsonObject &attributes)
{
    QJsonObject columns;
    QJsonObject custom;
    FieldErrors errors;
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute) {
        if (isProfileColumn(attribute.key())) {
            columns.insert(attribute.key(), attribute.value());
        } else {
            custom.insert(attribute.key(), attribute.value());
            errors += checkCustomField(attribute.key(), attribute.value());
        }
    }
    const auto setAll = [&custom](RawJsonObject &fields) {
        for (auto field = custom.begin(); field != custom.end(); ++field)
            setUnlessEqual(fields, field.key(), field.value());
    };
    return apply(id, columns, setAll, errors);
}

Result<QList<Result<User>>> UserProfile::updateFieldsOf(const QList<UserId> &ids, const QJsonObject &attributes)
{
    QList<Result<User>> results;
    for (const UserId &id : ids)
        results << updateFields(id, attributes);
    return results;
}

} // namespace steward
