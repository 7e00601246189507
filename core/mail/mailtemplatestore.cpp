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

Result<QList<SiteTemplate>> MailTemplateStore::all()
{
    return Statement(m_connection, "mail/list_templates"_L1).all([](const Row &row) {
        SiteTemplate read;
        read.name = row.text("name"_L1);
        read.title = row.text("display_name"_L1);
        read.words = {row.text("subject"_L1), row.text("html_body"_L1), row.text("text_body"_L1)};
        read.origin = SiteTemplate::Origin::Site;
        read.status = row.text("status"_L1);
        read.version = int(row.integer("version"_L1));
        read.variables = row.json("variables"_L1).keys();
        return read;
    });
}

Result<bool> MailTemplateStore::update(const SiteTemplate &changed, const std::optional<UserId> &actor,
                                       const QDateTime &now)
{
    return TRY(Statement(m_connection, "mail/update_template"_L1)
                   .bind(":name"_L1, changed.name)
                   .bind(":version"_L1, changed.version)
                   .bind(":subject"_L1, changed.words.subject)
                   .bind(":html"_L1, changed.words.html)
                   .bind(":text"_L1, changed.words.text)
                   .bind(":status"_L1, changed.status)
                   .bind(":actor"_L1, actor.value_or(UserId()))
                   .bind(":now"_L1, wholeSeconds(now))
                   .execute())
           == 1;
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
