// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#include <core/base/error.h>

using namespace Qt::StringLiterals;

namespace steward {

Error Error::of(Kind kind, const QString &detail)
{
    return {.kind = kind, .identifier = {}, .fields = {}, .detail = detail, .constraint = {}};
}

Error Error::denied(const QString &identifier)
{
    return {.kind = Kind::Denied, .identifier = identifier, .fields = {}, .detail = {}, .constraint = {}};
}

Error Error::notFound(const QString &identifier)
{
    return {.kind = Kind::NotFound, .identifier = identifier, .fields = {}, .detail = {}, .constraint = {}};
}

Error Error::invalid(const FieldErrors &fields)
{
    return {.kind = Kind::Invalid, .identifier = {}, .fields = fields, .detail = {}, .constraint = {}};
}

Error Error::invalid(const QString &field, Violation violation, int limit)
{
    return invalid(FieldErrors{{field, violation, limit}});
}

QString kindName(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::NotConnected: return u"not_connected"_s;
    case Error::Kind::Authentication: return u"authentication_failed"_s;
    case Error::Kind::Certificate: return u"certificate_invalid"_s;
    case Error::Kind::NotPhoenixKit: return u"not_phoenix_kit"_s;
    case Error::Kind::TooOld: return u"schema_too_old"_s;
    case Error::Kind::TooNew: return u"schema_too_new"_s;
    case Error::Kind::ReadOnly: return u"read_only"_s;
    case Error::Kind::DiskFull: return u"disk_full"_s;
    case Error::Kind::NotFound: return u"not_found"_s;
    case Error::Kind::Conflict: return u"conflict"_s;
    case Error::Kind::Taken: return u"already_taken"_s;
    case Error::Kind::InUse: return u"in_use"_s;
    case Error::Kind::Invalid: return u"invalid"_s;
    case Error::Kind::Denied: return u"denied"_s;
    case Error::Kind::Busy: return u"busy"_s;
    case Error::Kind::Timeout: return u"timeout"_s;
    case Error::Kind::Network: return u"network"_s;
    case Error::Kind::Cancelled: return u"cancelled"_s;
    case Error::Kind::Internal: return u"internal"_s;
    }
    Q_UNREACHABLE();
}

QString referenceMessage(const FieldError &error)
{
    switch (error.violation) {
    case Violation::Blank: return u"can't be blank"_s;
    case Violation::Invalid: return u"is invalid"_s;
    case Violation::TooShort: return u"should be at least %1 character(s)"_s.arg(error.limit);
    case Violation::TooLong: return u"should be at most %1 character(s)"_s.arg(error.limit);
    case Violation::TooManyBytes: return u"should be at most %1 byte(s)"_s.arg(error.limit);
    case Violation::Taken: return u"has already been taken"_s;
    case Violation::EmailFormat: return u"must have the @ sign and no spaces"_s;
    case Violation::UsernameFormat:
        return u"must start with a letter and contain only letters, numbers, and underscores"_s;
    case Violation::PasswordNeedsUpper: return u"must contain at least one uppercase character"_s;
    case Violation::PasswordNeedsLower: return u"must contain at least one lowercase character"_s;
    case Violation::PasswordNeedsDigit: return u"must contain at least one digit"_s;
    case Violation::PasswordNeedsSpecial:
        return u"must contain at least one special character (!?@#$%^&*_)"_s;
    case Violation::PasswordUnchanged: return u"must be different from current password"_s;
    case Violation::PasswordMismatch: return u"does not match password"_s;
    case Violation::WrongPassword: return u"is not valid"_s;
    case Violation::NotChanged: return u"did not change"_s;
    case Violation::TimezoneRange: return u"must be a valid timezone offset between -12 and +12"_s;
    case Violation::OwnerProtected: return u"owner cannot be deactivated"_s;
    case Violation::TooManyAttempts: return u"Too many registration attempts. Please try again later."_s;
    case Violation::LineBreak: return u"must not contain line breaks or null characters"_s;
    case Violation::ReservedKey: return u"is reserved"_s;
    case Violation::FieldRequired: return u"Field is required"_s;
    case Violation::FieldEmail: return u"Invalid email format"_s;
    case Violation::FieldUrl: return u"Invalid URL format"_s;
    case Violation::FieldNumber: return u"Must be a valid number"_s;
    case Violation::FieldBoolean: return u"Must be true or false"_s;
    case Violation::FieldDate: return u"Invalid date format (use YYYY-MM-DD)"_s;
    case Violation::FieldKeyFormat:
        return u"Field key must start with lowercase letter and contain only lowercase letters, numbers, and underscores"_s;
    case Violation::SystemRole: return u"system roles cannot be modified"_s;
    case Violation::UnknownValue: return u"is unknown"_s;
    case Violation::TextOrJson: return u"cannot set both value and value_json, choose one"_s;
    case Violation::TextOrJsonMissing: return u"must provide either value or value_json"_s;
    }
    Q_UNREACHABLE();
}

} // namespace steward
