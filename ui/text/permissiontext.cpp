// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/permissiontext.h>

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class PermissionText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::PermissionText)

public:
    struct Entry
    {
        QString key;
        QString title;
        QString purpose;
    };
    static Entry entry(const QString &key);
    static QString group(PermissionKey::Group group);
    static QString reason(const Rights &rights, const Right &right);
    static QString impact(const AccessImpact &impact);
    static QString change(const QString &role, int granted, int revoked);
};

PermissionText::Entry PermissionText::entry(const QString &key)
{
    static const std::array<Entry, 25> entries{{
        {u"dashboard"_s, tr("Dashboard"), tr("Enter the administration and see its numbers")},
        {u"users"_s, tr("Users"), tr("People, their roles and their sessions")},
        {u"media"_s, tr("Media"), tr("The library of pictures and files")},
        {u"settings"_s, tr("Settings"), tr("How the site looks and behaves")},
        {u"modules"_s, tr("Modules"), tr("Switch parts of the site on and off")},
        {u"ai"_s, tr("AI"), tr("Models, prompts and what they cost")},
        {u"billing"_s, tr("Billing"), tr("Orders, invoices and payments")},
        {u"comments"_s, tr("Comments"), tr("Read, approve and remove comments")},
        {u"connections"_s, tr("Connections"), tr("Who follows and knows whom")},
        {u"customer_service"_s, tr("Customer service"), tr("Answer and close tickets")},
        {u"db"_s, tr("DB"), tr("Look into the tables of the database")},
        {u"emails"_s, tr("Emails"), tr("Templates, queues and what was delivered")},
        {u"entities"_s, tr("Entities"), tr("Kinds of content and their records")},
        {u"jobs"_s, tr("Jobs"), tr("What the site does in the background")},
        {u"languages"_s, tr("Languages"), tr("Languages and their texts")},
        {u"legal"_s, tr("Legal"), tr("Consents and legal pages")},
        {u"maintenance"_s, tr("Maintenance"), tr("Close the site for visitors")},
        {u"posts"_s, tr("Posts"), tr("Write and publish posts")},
        {u"publishing"_s, tr("Publishing"), tr("Pages and articles in several languages")},
        {u"referrals"_s, tr("Referrals"), tr("Invitation codes and who used them")},
        {u"seo"_s, tr("SEO"), tr("What search engines see")},
        {u"shop"_s, tr("E-commerce"), tr("Products, carts and categories")},
        {u"sitemap"_s, tr("Sitemap"), tr("The list of pages for search engines")},
        {u"storage"_s, tr("Storage"), tr("Where files are kept")},
        {u"sync"_s, tr("Sync"), tr("Exchange of data with other sites")},
    }};
    const auto found = std::ranges::find(entries, key, &Entry::key);
    return found == entries.cend() ? Entry{key, key, {}} : *found;
}

QString PermissionText::group(PermissionKey::Group group)
{
    switch (group) {
    case PermissionKey::Group::Core: return tr("Core");
    case PermissionKey::Group::Feature: return tr("Feature modules");
    case PermissionKey::Group::Custom: break;
    }
    return tr("The site's own");
}

QString PermissionText::reason(const Rights &rights, const Right &right)
{
    switch (rights.basis) {
    case Rights::Basis::Owner: return tr("Owners may do everything");
    case Rights::Basis::AdminWithoutKeys: return tr("Admin: everything, as no role of the person has keys");
    case Rights::Basis::Roles: break;
    }
    return right.roles.join(u", "_s);
}

QString PermissionText::impact(const AccessImpact &impact)
{
    QStringList sentences;
    if (impact.gaining > 0)
        sentences << tr("%n people gain rights.", nullptr, static_cast<int>(impact.gaining));
    if (impact.losing > 0)
        sentences << tr("%n people lose rights.", nullptr, static_cast<int>(impact.losing));
    if (impact.entering > 0)
        sentences << tr("%n people come into the administration for the first time.", nullptr,
                        static_cast<int>(impact.entering));
    if (impact.leaving > 0)
        sentences << tr("%n people cannot enter the administration any more.", nullptr,
                        static_cast<int>(impact.leaving));
    return sentences.isEmpty() ? tr("Nobody's rights change.") : sentences.join(u' ');
}

QString PermissionText::change(const QString &role, int granted, int revoked)
{
    const QString gains = tr("gains %n keys", nullptr, granted);
    const QString loses = tr("loses %n keys", nullptr, revoked);
    if (revoked == 0)
        return tr("%1 %2", "role, what happens").arg(role, gains);
    return granted == 0 ? tr("%1 %2", "role, what happens").arg(role, loses)
                        : tr("%1 %2 and %3").arg(role, gains, loses);
}

} // namespace

QString permissionTitle(const QString &key)
{
    return PermissionText::entry(key).title;
}

QString permissionPurpose(const QString &key)
{
    return PermissionText::entry(key).purpose;
}

QString permissionGroupTitle(PermissionKey::Group group)
{
    return PermissionText::group(group);
}

QString rightReason(const Rights &rights, const Right &right)
{
    return PermissionText::reason(rights, right);
}

QString impactText(const AccessImpact &impact)
{
    return PermissionText::impact(impact);
}

QStringList changeTexts(const PermissionMatrix &matrix, const QList<PermissionChange> &changes)
{
    QStringList lines;
    for (const Role &role : matrix.roles()) {
        const auto count = [&](bool isGranted) {
            return static_cast<int>(std::ranges::count_if(changes, [&](const PermissionChange &change) {
                return change.role == role.id && change.isGranted == isGranted;
            }));
        };
        if (const int granted = count(true), revoked = count(false); granted + revoked > 0)
            lines << PermissionText::change(role.name, granted, revoked);
    }
    return lines;
}

} // namespace steward::ui
