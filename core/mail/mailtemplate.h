// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>

#include <QJsonObject>
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

[[nodiscard]] QJsonObject toJson(const MailTemplate &words);
[[nodiscard]] MailTemplate mailTemplateFromJson(const QJsonObject &json);

/// Steward's own words for a mail of the site, for a site that has none.
[[nodiscard]] MailTemplate builtInTemplate(const QString &name, const QString &subject);

/// Puts the values in place of their variables; in the HTML they are escaped. A variable without a
/// value stays as it is.
[[nodiscard]] MailTemplate rendered(const MailTemplate &words, const QMap<QString, QString> &variables);

/// The variables that occur, each once.
[[nodiscard]] QStringList variablesIn(const MailTemplate &words);

/// The same for letters, which know more: blanks inside the braces do not count, and in
/// {{first_name|friend}} the second part stands in for a value that a person does not have.
[[nodiscard]] MailTemplate renderedLetter(const MailTemplate &words, const QMap<QString, QString> &variables);

/// The line of a letter where this variable stands first, as it reads with these values.
[[nodiscard]] QString lineOf(const MailTemplate &words, const QString &variable,
                             const QMap<QString, QString> &variables);

/// A place for a value in a letter. Opened braces that are not closed are a place without a name.
struct LetterPlace
{
    QString name;
    bool hasFallback = false;

    friend bool operator==(const LetterPlace &, const LetterPlace &) = default;
};
/// Each once.
[[nodiscard]] QList<LetterPlace> placesIn(const MailTemplate &words);

} // namespace steward
