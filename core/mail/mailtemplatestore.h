// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/db/connection.h>
#include <core/base/uuid.h>
#include <core/mail/mailtemplate.h>
#include <core/mail/sitetemplate.h>

#include <optional>

namespace steward {

/// The statements on phoenix_kit_email_templates.
class MailTemplateStore
{
public:
    explicit MailTemplateStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// The site's words for the mails of this name, if they are active.
    [[nodiscard]] Result<std::optional<MailTemplate>> fetchActive(const QString &name);
    /// Counts a mail that was written with them.
    [[nodiscard]] Status noteUse(const QString &name, const QDateTime &now);

    /// All rows, by name.
    [[nodiscard]] Result<QList<SiteTemplate>> all();
    /// Words and status, one version further. False when it is of another version or gone.
    [[nodiscard]] Result<bool> update(const SiteTemplate &changed, const std::optional<UserId> &actor,
                                      const QDateTime &now);

private:
    Connection &m_connection;
};

} // namespace steward
