// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QMap>
#include <QStringList>

namespace steward {

/// The words of a mail with places for {{variables}}, without spaces inside the braces.
struct MailTemplate
{
    QString subject;
    QString html;
    QString text;

    friend bool operator==(const MailTemplate &, const MailTemplate &) = default;
};

/// Steward's own words for a mail of the site, for a site that has none.
[[nodiscard]] MailTemplate builtInTemplate(const QString &name, const QString &subject);

/// Puts the values in place of their variables; in the HTML they are escaped. A variable without a
/// value stays as it is.
[[nodiscard]] MailTemplate rendered(const MailTemplate &words, const QMap<QString, QString> &variables);

/// The variables that occur, each once.
[[nodiscard]] QStringList variablesIn(const MailTemplate &words);

} // namespace steward
