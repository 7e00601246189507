// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/users/passwordrules.h>

#include <core/base/textrules.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int BcryptBytes = 72;
constexpr QLatin1StringView Field("password");

bool containsInRange(QStringView text, char16_t first, char16_t last)
{
    return std::ranges::any_of(text, [=](QChar c) { return c >= first && c <= last; });
}

void checkLength(FormErrors &errors, QStringView password, const PasswordPolicy &policy)
{
    const int length = graphemeCount(password);
    if (length < policy.minimumLength)
        errors.add(Field, Violation::TooShort, policy.minimumLength);
    else if (length > policy.maximumLength)
        errors.add(Field, Violation::TooLong, policy.maximumLength);
}

void checkKinds(FormErrors &errors, QStringView password, const PasswordPolicy &policy)
{
    const bool hasSpecial = std::ranges::any_of(password, [](QChar c) { return u"!?@#$%^&*_"_s.contains(c); });
    if (policy.requireUppercase && !containsInRange(password, u'A', u'Z'))
        errors.add(Field, Violation::PasswordNeedsUpper);
    if (policy.requireLowercase && !containsInRange(password, u'a', u'z'))
        errors.add(Field, Violation::PasswordNeedsLower);
    if (policy.requireDigit && !containsInRange(password, u'0', u'9'))
        errors.add(Field, Violation::PasswordNeedsDigit);
    if (policy.requireSpecial && !hasSpecial)
        errors.add(Field, Violation::PasswordNeedsSpecial);
}

} // namespace

FormReader::Text readPassword(FormReader &reader, const PasswordPolicy &policy,
                              const std::function<bool(const Secret &)> &isCurrent)
{
    FormErrors &errors = reader.errors();
    const FormReader::Text password = reader.text(Field, {}).value_or(FormReader::Text());
    if (!password) {
        if (!errors.has(Field))
            errors.add(Field, Violation::Blank);
        return {};
    }
    if (isCurrent && isCurrent(Secret(*password)))
        errors.add(Field, Violation::PasswordUnchanged);
    checkLength(errors, *password, policy);
    checkKinds(errors, *password, policy);
    if (errors.isEmpty() && password->toUtf8().size() > BcryptBytes)
        errors.add(Field, Violation::TooManyBytes, BcryptBytes);
    return password;
}

} // namespace steward
