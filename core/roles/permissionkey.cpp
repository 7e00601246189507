// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/roles/permissionkey.h>

#include <QHash>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct Module
{
    QLatin1StringView key;
    QLatin1StringView setting; ///< none: the module is always on
};

constexpr std::array coreKeys{"dashboard"_L1, "users"_L1, "media"_L1, "settings"_L1, "modules"_L1};

constexpr std::array modules{
    Module{"ai"_L1, "ai_enabled"_L1},
    Module{"billing"_L1, "billing_enabled"_L1},
    Module{"comments"_L1, "comments_enabled"_L1},
    Module{"connections"_L1, "connections_enabled"_L1},
    Module{"customer_service"_L1, "customer_service_enabled"_L1},
    Module{"db"_L1, "db_explorer_enabled"_L1},
    Module{"emails"_L1, "email_enabled"_L1},
    Module{"entities"_L1, "entities_enabled"_L1},
    Module{"jobs"_L1, "jobs_enabled"_L1},
    Module{"languages"_L1, "languages_enabled"_L1},
    Module{"legal"_L1, "legal_enabled"_L1},
    Module{"maintenance"_L1, "maintenance_enabled"_L1},
    Module{"posts"_L1, "posts_enabled"_L1},
    Module{"publishing"_L1, "publishing_enabled"_L1},
    Module{"referrals"_L1, "referral_codes_enabled"_L1},
    Module{"seo"_L1, "seo_module_enabled"_L1},
    Module{"shop"_L1, "shop_enabled"_L1},
    Module{"sitemap"_L1, "sitemap_enabled"_L1},
    Module{"storage"_L1, ""_L1},
    Module{"sync"_L1, "sync_enabled"_L1},
};

bool isOn(const Module &module, const QHash<QString, QString> &settings)
{
    if (module.setting.isEmpty())
        return true;
    // Posts are on where nothing is said; publishing had another name once.
    const QString fallback = module.key == "posts"_L1 ? u"true"_s : u"false"_s;
    if (module.key == "publishing"_L1 && settings.value(u"blogging_enabled"_s) == "true"_L1)
        return true;
    return settings.value(module.setting, fallback) == "true"_L1;
}

} // namespace

QList<PermissionKey> builtInKeys(const QHash<QString, QString> &settings)
{
    QList<PermissionKey> keys;
    for (const QLatin1StringView key : coreKeys)
        keys.append({key, PermissionKey::Group::Core, true});
    for (const Module &module : modules)
        keys.append({module.key, PermissionKey::Group::Feature, isOn(module, settings)});
    return keys;
}

bool isPermissionKey(const QString &key)
{
    static const QRegularExpression shape(u"^[a-z][a-z0-9_]{0,49}\\z"_s);
    return shape.match(key).hasMatch();
}

} // namespace steward
