// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/sitetemplate.h>

using namespace Qt::StringLiterals;

namespace steward {

const QStringList &templateStatuses()
{
    static const QStringList statuses{u"active"_s, u"draft"_s, u"archived"_s};
    return statuses;
}

QMap<QString, QString> exampleValues(const SiteTemplate &about)
{
    QMap<QString, QString> values;
    for (const QString &name : about.variables) {
        const bool isAddress = name.endsWith("email"_L1);
        const bool isLink = name.endsWith("url"_L1) || name.endsWith("link"_L1);
        values.insert(name, isAddress ? u"ann@example.org"_s : isLink ? u"https://example.org/…"_s : u"‹%1›"_s.arg(name));
    }
    return values;
}

} // namespace steward
