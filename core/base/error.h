// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QVariant>

namespace steward {

/// What is wrong with one field of a form. The words for people are in ui/text; the words of
/// PhoenixKit, which programs compare, come from referenceMessage().
enum class Violation {
    Blank,
    Invalid,
    TooShort,           ///< limit = least number of characters
    TooLong,            ///< limit = greatest number of characters
    TooManyBytes,       ///< limit = greatest number of bytes
    Taken,
    EmailFormat,
    UsernameFormat,
    PasswordNeedsUpper,
    PasswordNeedsLower,
    PasswordNeedsDigit,
    PasswordNeedsSpecial,
    PasswordUnchanged,
    PasswordMismatch,
    WrongPassword,
    NotChanged,
    TimezoneRange,
    OwnerProtected,     ///< an Owner cannot be deactivated
    TooManyAttempts,
    LineBreak,          ///< CR, LF or NUL where a single line is asked for
    ReservedKey,        ///< a custom field that bears the name of a column or of a secret
    FieldRequired,      ///< the following ones judge values of custom fields
    FieldEmail,
    FieldUrl,
    FieldNumber,
    FieldBoolean,
    FieldDate,
    FieldKeyFormat,     ///< the key of a custom field is of another form
    SystemRole,
    UnknownValue,       ///< text names nothing that exists, e.g. a role or a locale
    TextOrJson,         ///< a setting that holds a JSON value takes no text
    TextOrJsonMissing,  ///< a new setting needs a text or a JSON value
};

struct FieldError
{
    QString field;
    Violation violation = Violation::Invalid;
    int limit = 0;

    friend bool operator==(const FieldError &, const FieldError &) = default;
};

/// All errors of one form, in the order in which PhoenixKit reports them inside each field.
using FieldErrors = QList<FieldError>;

/// PhoenixKit's own English message, e.g. "should be at most 160 character(s)".
[[nodiscard]] QString referenceMessage(const FieldError &error);

/// Why an operation did not happen. `core` never words sentences for people: ui/text/errortext
/// turns kind, identifier and fields into one.
struct Error
{
    enum class Kind {
        NotConnected,  ///< the server cannot be reached or has gone away
        Authentication,///< the server refuses the credentials
        Certificate,   ///< TLS could not be established or the certificate does not match
        NotPhoenixKit, ///< the database is no workspace of Steward
        TooOld,        ///< the schema is older than the oldest one that Steward knows
        TooNew,
        ReadOnly,
        DiskFull,
        NotFound,
        Conflict,      ///< somebody else has changed the row meanwhile
        Taken,         ///< a unique value exists already
        InUse,
        Invalid,       ///< bad input: see fields
        Denied,        ///< a rule refuses it: see identifier
        Busy,          ///< locked by another program for too long
        Timeout,
        Network,
        Cancelled,
        Internal,
    };

    Kind kind = Kind::Internal;
    QString identifier;  ///< PhoenixKit's identifier, e.g. "cannot_delete_self"; may be empty
    FieldErrors fields;  ///< filled when kind is Invalid
    QString detail;      ///< what the server or library said; for the log and for "Details"
    QString constraint;  ///< name of the violated database constraint

    static Error of(Kind kind, const QString &detail = {});
    static Error denied(const QString &identifier);
    static Error notFound(const QString &identifier);
    static Error invalid(const FieldErrors &fields);
    static Error invalid(const QString &field, Violation violation, int limit = 0);
};

[[nodiscard]] QString kindName(Error::Kind kind);

} // namespace steward
