// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/transfer/importtargets.h>

#include <core/transfer/fieldcells.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString reduced(const QString &name)
{
    QString letters;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            letters += c.toLower();
    }
    return letters;
}

// What other programs call the fields.
const QHash<QString, QString> &otherNames()
{
    static const QHash<QString, QString> names{
        {u"mail"_s, u"email"_s},          {u"emailaddress"_s, u"email"_s},    {u"login"_s, u"username"_s},
        {u"givenname"_s, u"first_name"_s}, {u"surname"_s, u"last_name"_s},    {u"familyname"_s, u"last_name"_s},
        {u"role"_s, u"roles"_s},          {u"active"_s, u"is_active"_s},      {u"confirmed"_s, u"confirmed_at"_s},
        {u"timezone"_s, u"user_timezone"_s}, {u"locale"_s, u"preferred_locale"_s}, {u"id"_s, u"uuid"_s},
        {u"hashedpassword"_s, u"password_hash"_s}};
    return names;
}

} // namespace

QStringList importTargets(const FieldDefinitions &definitions)
{
    return importableIds(definitions) + QStringList{PasswordTarget, HashTarget};
}

const QStringList &importKeys()
{
    static const QStringList keys{u"email"_s, u"username"_s, u"uuid"_s};
    return keys;
}

QStringList guessTargets(const QStringList &headers, const FieldDefinitions &definitions,
                         const QHash<QString, QString> &titles)
{
    QHash<QString, QString> byName = otherNames();
    for (const FieldDefinition &definition : definitions) {
        for (const QString &name : {definition.key, definition.label})
            byName.insert(reduced(name), UserField::custom(definition.key).id());
    }
    for (auto title = titles.cbegin(); title != titles.cend(); ++title)
        byName.insert(reduced(title.key()), title.value());
    for (const QString &id : importTargets(definitions))
        byName.insert(reduced(id), id);
    QStringList targets;
    for (const QString &header : headers) {
        const bool isCustom = header.startsWith("custom."_L1) && UserField::parse(header);
        const QString target = isCustom ? header : byName.value(reduced(header));
        targets << (targets.contains(target) ? QString() : target);
    }
    return targets;
}

QString guessKey(const QStringList &targets)
{
    for (const QString &key : importKeys()) {
        if (targets.contains(key))
            return key;
    }
    return {};
}

Status checkTargets(const QStringList &targets, const QString &key, const FieldDefinitions &definitions)
{
    const QStringList known = importTargets(definitions);
    for (const QString &target : targets) {
        const bool isCustom = target.startsWith("custom."_L1) && UserField::parse(target);
        if (!target.isEmpty() && !isCustom && !known.contains(target))
            return failure(Error::invalid(u"map"_s, Violation::UnknownValue));
        if (!target.isEmpty() && targets.count(target) > 1)
            return failure(Error::invalid(u"map"_s, Violation::Taken));
    }
    if (!importKeys().contains(key))
        return failure(Error::invalid(u"key"_s, Violation::UnknownValue));
    return targets.contains(key) ? Status() : failure(Error::invalid(u"key"_s, Violation::Blank));
}

} // namespace steward
