// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/mail/mailsettings.h>
#include <core/mail/sitetemplate.h>

namespace steward {

/// The words of the site's mails: rows of the site's table where it has them. For the mails that carry
/// a link and have no row there are the words of this computer (MailSettings::words), else Steward's
/// own. The site keeps one text for each mail, whatever the language of its reader; for readers of another
/// language that Steward knows this computer may keep words too, which count before the site's.
///
/// Errors everywhere: those of the database.
class SiteTemplates
{
public:
    explicit SiteTemplates(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// All, those with a link first.
    [[nodiscard]] Result<QList<SiteTemplate>> all(const MailSettings &settings);
    /// Errors: NotFound "template_not_found".
    [[nodiscard]] Result<SiteTemplate> find(const MailSettings &settings, const QString &name);
    /// Writes words and status of a row of the site, one version further, with its audit row; for
    /// Owners and Admins, because links to everybody's account stand in these mails. Errors: Denied
    /// "insufficient_permissions"; Conflict when somebody else has changed it; those of check().
    [[nodiscard]] Result<SiteTemplate> save(const SiteTemplate &changed);

    /// The rules of save() for words that are kept on this computer.
    [[nodiscard]] Status approve(const SiteTemplate &changed);

    /// Errors: Invalid naming "subject", "text" or "html" (blank or too long), "status", "variables"
    /// (one that the mail does not know) or "link" (the mail lacks what it is for).
    [[nodiscard]] static Status check(const SiteTemplate &changed);

private:
    Result<QList<SiteTemplate>> stored();

    ServiceContext m_context;
};

} // namespace steward
