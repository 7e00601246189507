// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/mailtemplatestore.h>

#include <core/base/clock.h>
#include <core/db/statement.h>

using namespace Qt::StringLiterals;

namespace steward {

Result<std::optional<MailTemplate>> MailTemplateStore::fetchActive(const QString &name)
{
    return Statement(m_connection, "mail/fetch_active_template"_L1)
        .bind(":name"_L1, name)
        .one([](const Row &row) {
            return MailTemplate{row.text("subject"_L1), row.text("html_body"_L1), row.text("text_body"_L1)};
        });
}

Status MailTemplateStore::noteUse(const QString &name, const QDateTime &now)
{
    TRY(Statement(m_connection, "mail/update_template_usage"_L1)
            .bind(":name"_L1, name)
            .bind(":now"_L1, wholeSeconds(now))
            .execute());
    return {};
}

} // namespace steward
