// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/mail/mailtemplate.h>
#include <core/users/user.h>

#include <QSet>

namespace steward {

/// What stands in a letter for a value that is true or false.
struct YesNo
{
    QString yes = QStringLiteral("yes");
    QString no = QStringLiteral("no");

    friend bool operator==(const YesNo &, const YesNo &) = default;
};

/// What a letter can say of a person: "email", "name", "first_name", "last_name", "full_name",
/// "username", "site_url", and "custom." with the key of each custom field that people are asked for.
class LetterVariables
{
public:
    LetterVariables(const FieldDefinitions &definitions, const QString &siteUrl);

    /// In the order in which editors offer them.
    [[nodiscard]] const QStringList &names() const { return m_names; }
    /// Those of the letter's places that are none of these, each once.
    [[nodiscard]] QStringList unknownIn(const MailTemplate &words) const;
    /// The person's value, options by their text; empty when there is none.
    [[nodiscard]] QString valueOf(const QString &name, const User &person, const YesNo &words = {}) const;

private:
    QString customValue(const QString &key, const User &person, const YesNo &words) const;

    FieldDefinitions m_definitions;
    QString m_siteUrl;
    QStringList m_names;
};

} // namespace steward
