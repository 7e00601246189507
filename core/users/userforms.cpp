// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/userforms.h>

#include <core/base/textrules.h>
#include <core/crypto/digest.h>
#include <core/users/formreader.h>
#include <core/users/passwordrules.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using Text = std::optional<QString>;

constexpr int LongestName = 100;
constexpr int LongestAddress = 45;
constexpr int LongestPlace = 100;
constexpr int CountryWidth = 2;
constexpr int GuestPasswordBytes = 32;

void readNames(FormReader &reader, const User &stored, UserChanges &changes)
{
    changes.firstName = reader.limitedText("first_name"_L1, stored.firstName, LongestName, LongestName);
    changes.lastName = reader.limitedText("last_name"_L1, stored.lastName, LongestName, LongestName);
}

void readOrigin(FormReader &reader, User &user)
{
    const auto read = [&reader](QLatin1StringView field, int limit, int width = 0) {
        return reader.limitedText(field, {}, limit, width > 0 ? width : limit).value_or(Text());
    };
    user.registrationIp = read("registration_ip"_L1, LongestAddress);
    user.registrationCountry = read("registration_country"_L1, LongestPlace, CountryWidth);
    user.registrationRegion = read("registration_region"_L1, LongestPlace);
    user.registrationCity = read("registration_city"_L1, LongestPlace);
}

// Also when the form is otherwise wrong, as long as there is an address to make a name from.
Status completeUsername(RegistrationForm &form, const FormReader &reader, TakenNames *taken)
{
    const bool isGiven = form.user.username.has_value() || !isBlank(reader.raw("username"_L1).toString());
    if (isGiven || !form.user.email.contains(u'@'))
        return {};
    form.usernameBase = usernameFromEmail(form.user.email);
    const QSet<QString> names = taken ? TRY(taken->usernamesLike(form.usernameBase)) : QSet<QString>();
    form.user.username = freeUsername(form.usernameBase, names);
    return {};
}

} // namespace

Result<RegistrationForm> registrationForm(const QJsonObject &attributes, const PasswordPolicy &policy,
                                          TakenNames *taken)
{
    FormReader reader(attributes, {}, taken);
    RegistrationForm form;
    form.user.email = TRY(reader.email({})).value_or(QString());
    form.user.username = TRY(reader.username({})).value_or(Text());
    UserChanges names;
    const Text password = readPassword(reader, policy, {});
    readNames(reader, {}, names);
    form.user.firstName = names.firstName.value_or(Text());
    form.user.lastName = names.lastName.value_or(Text());
    readOrigin(reader, form.user);
    TRY_STATUS(completeUsername(form, reader, taken));
    form.password = Secret(password.value_or(QString()));
    form.errors = reader.errors().list();
    return form;
}

Result<RegistrationForm> guestForm(const QJsonObject &attributes, TakenNames *taken)
{
    FormReader reader(attributes, {}, taken);
    RegistrationForm form;
    form.user.email = TRY(reader.email({})).value_or(QString());
    UserChanges names;
    readNames(reader, {}, names);
    form.user.firstName = names.firstName.value_or(Text());
    form.user.lastName = names.lastName.value_or(Text());
    form.user.customFields.insert(u"source"_s, u"guest_checkout"_s);
    form.password = Secret(randomBytes(GuestPasswordBytes).toBase64());
    TRY_STATUS(completeUsername(form, FormReader({}, {}, taken), taken));
    form.errors = reader.errors().list();
    return form;
}

RegistrationForm importForm(const QJsonObject &attributes)
{
    FormReader reader(attributes, {}, nullptr);
    RegistrationForm form;
    UserChanges names;
    // Without look-ups nothing can fail.
    form.user.email = reader.email({}).value_or(std::nullopt).value_or(QString());
    form.user.username = reader.username({}).value_or(std::nullopt).value_or(Text());
    readNames(reader, {}, names);
    form.user.firstName = names.firstName.value_or(Text());
    form.user.lastName = names.lastName.value_or(Text());
    form.user.timezone = reader.timezone({}).value_or(Text());
    readOrigin(reader, form.user);
    static_cast<void>(reader.customFields(User()));
    form.user.customFields = attributes.value("custom_fields"_L1).toObject();
    form.errors = reader.errors().list();
    return form;
}

Result<UserForm> profileForm(const User &stored, const QJsonObject &attributes, TakenNames *taken)
{
    FormReader reader(attributes, stored.id, taken);
    UserForm form;
    readNames(reader, stored, form.changes);
    form.changes.email = TRY(reader.email(stored.email));
    form.changes.username = TRY(reader.username(stored.username));
    form.changes.timezone = reader.timezone(stored.timezone);
    form.changes.customFields = reader.customFields(stored);
    form.errors = reader.errors().list();
    return form;
}

Result<UserForm> emailForm(const User &stored, const QJsonObject &attributes, TakenNames *taken)
{
    FormReader reader(attributes, stored.id, taken);
    UserForm form;
    form.changes.email = TRY(reader.email(stored.email));
    if (!form.changes.email)
        reader.errors().add("email"_L1, Violation::NotChanged);
    form.errors = reader.errors().list();
    return form;
}

PasswordForm passwordForm(const QJsonObject &attributes, const PasswordPolicy &policy,
                          const std::function<bool(const Secret &)> &isCurrent)
{
    FormReader reader(attributes, {}, nullptr);
    const QJsonValue confirmation = reader.raw("password_confirmation"_L1);
    QJsonValue given = reader.raw("password"_L1);
    if (given.isUndefined())
        given = QJsonValue::Null;
    if (!confirmation.isUndefined() && confirmation != given)
        reader.errors().add("password_confirmation"_L1, Violation::PasswordMismatch);
    const Text password = readPassword(reader, policy, isCurrent);
    return {Secret(password.value_or(QString())), reader.errors().list()};
}

UserForm statusForm(const User &stored, const QJsonObject &attributes)
{
    UserForm form;
    const QJsonValue value = attributes.value("is_active"_L1);
    if (value.isUndefined() || (value.isString() && isBlank(value.toString())))
        return form;
    form.changes.isActive = castBoolean(value);
    if (value.isNull())
        form.errors = {{u"is_active"_s, Violation::Blank}};
    else if (!form.changes.isActive)
        form.errors = {{u"is_active"_s, Violation::Invalid}};
    if (form.changes.isActive == stored.isActive)
        form.changes.isActive.reset();
    return form;
}

UserForm timezoneForm(const User &stored, const QJsonObject &attributes)
{
    FormReader reader(attributes, stored.id, nullptr);
    UserForm form;
    form.changes.timezone = reader.timezone(stored.timezone);
    form.errors = reader.errors().list();
    return form;
}

UserForm customFieldsForm(const User &stored, const QJsonObject &attributes)
{
    FormReader reader(attributes, stored.id, nullptr);
    UserForm form;
    form.changes.customFields = reader.customFields(stored);
    form.errors = reader.errors().list();
    return form;
}

bool isReservedKey(const QString &key)
{
    static const QSet<QString> keys{
        u"uuid"_s, u"email"_s, u"username"_s, u"hashed_password"_s, u"first_name"_s, u"last_name"_s, u"is_active"_s,
        u"confirmed_at"_s, u"user_timezone"_s, u"registration_ip"_s, u"registration_country"_s,
        u"registration_region"_s, u"registration_city"_s, u"custom_fields"_s, u"inserted_at"_s, u"updated_at"_s,
        u"password"_s, u"current_password"_s, u"__meta__"_s, u"__struct__"_s};
    return keys.contains(key);
}

} // namespace steward
