// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/base/secret.h>
#include <core/users/formerrors.h>
#include <core/users/takennames.h>
#include <core/users/user.h>
#include <core/users/userchanges.h>

#include <QJsonObject>

#include <functional>

namespace steward {

/// A form takes attributes by their names in the database and says which columns change and what is
/// wrong. The same rules for all: unknown attributes are ignored; a text of white space only counts
/// as empty, else nothing is trimmed; a value of the wrong type is Invalid; what equals the stored
/// value is no change and is not judged again; U+0000 is refused (LineBreak); all errors are
/// collected. Forms read nothing but names that are taken, and not even those without `taken`.
struct UserForm
{
    UserChanges changes;
    FieldErrors errors;

    [[nodiscard]] bool isValid() const { return errors.isEmpty(); }
};

/// A person who is about to be made. The password is in clear text: the service hashes it.
struct RegistrationForm
{
    User user;
    Secret password;
    FieldErrors errors;
    QString usernameBase; ///< the username was made from the e-mail; suffixes follow this part

    [[nodiscard]] bool isValid() const { return errors.isEmpty(); }
};

struct PasswordForm
{
    Secret password;
    FieldErrors errors;

    [[nodiscard]] bool isValid() const { return errors.isEmpty(); }
};

/// email, username, password, first_name, last_name, registration_ip, registration_country,
/// registration_region, registration_city. A username is made from the e-mail when none is given.
/// Errors of the call itself: those of the database.
[[nodiscard]] Result<RegistrationForm> registrationForm(const QJsonObject &attributes, const PasswordPolicy &policy,
                                                        TakenNames *taken);

/// email, first_name, last_name: somebody who orders without an account.
[[nodiscard]] Result<RegistrationForm> guestForm(const QJsonObject &attributes, TakenNames *taken);

/// What registration and profile take together, but no password, and no username is made: somebody who
/// comes from elsewhere. The names are not looked up.
[[nodiscard]] RegistrationForm importForm(const QJsonObject &attributes);

/// first_name, last_name, email, username, user_timezone, custom_fields (which replaces the whole).
[[nodiscard]] Result<UserForm> profileForm(const User &stored, const QJsonObject &attributes, TakenNames *taken);

/// email, which must differ from the stored one (NotChanged).
[[nodiscard]] Result<UserForm> emailForm(const User &stored, const QJsonObject &attributes, TakenNames *taken);

/// password, and password_confirmation when it is present. `isCurrent` tells whether a password is
/// the present one, which a new one must not be.
[[nodiscard]] PasswordForm passwordForm(const QJsonObject &attributes, const PasswordPolicy &policy,
                                        const std::function<bool(const Secret &)> &isCurrent);

/// is_active: true, false or their texts "true", "false", "1", "0".
[[nodiscard]] UserForm statusForm(const User &stored, const QJsonObject &attributes);

/// user_timezone alone: whole hours from -12 to 12, at most three characters.
[[nodiscard]] UserForm timezoneForm(const User &stored, const QJsonObject &attributes);

/// custom_fields alone: an object.
[[nodiscard]] UserForm customFieldsForm(const User &stored, const QJsonObject &attributes);

/// True for a key that no custom field may bear: the name of a column or of a secret.
[[nodiscard]] bool isReservedKey(const QString &key);

/// The username that PhoenixKit makes from an e-mail address, before any suffix: "john.doe@x" gives
/// "john_doe".
[[nodiscard]] QString usernameFromEmail(const QString &email);

/// `base`, or else base_1, base_2, …: the first that is not taken.
[[nodiscard]] QString freeUsername(const QString &base, const QSet<QString> &taken);

} // namespace steward
