// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/mailtemplate.h>

#include <QList>
#include <QString>
#include <QStringList>

namespace steward {

/// The words of one kind of mail, and whose they are.
struct SiteTemplate
{
    enum class Origin {
        Site,     ///< a row of the site's table
        Computer, ///< kept here, for a site that has no row or for readers of another language
        BuiltIn,  ///< Steward's own
        Offered,  ///< Steward's own in another language, for which the site's row counts until they are saved
    };

    QString name;        ///< "reset_password", in German "reset_password.de"
    QString language;    ///< of its readers; empty: of all, or of all others
    QString title;       ///< as the site calls it; may be empty
    MailTemplate words;
    Origin origin = Origin::BuiltIn;
    QString status;      ///< of a row of the site: "active", "draft", "archived"; only active ones are used
    int version = 0;     ///< of a row of the site: grows with each change
    QStringList variables; ///< what may stand in it; empty: unknown
    QStringList needed;    ///< without which the mail is worth nothing: its link

    friend bool operator==(const SiteTemplate &, const SiteTemplate &) = default;
};

/// "active", "draft", "archived".
[[nodiscard]] const QStringList &templateStatuses();

/// Values that show what stands where, for a preview.
[[nodiscard]] QMap<QString, QString> exampleValues(const SiteTemplate &about);

} // namespace steward
