// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/fields/sitefields.h>

#include <core/audit/audit.h>
#include <core/audit/auditchanges.h>
#include <core/db/transaction.h>
#include <core/fields/fieldstore.h>
#include <core/users/userforms.h>
#include <core/users/userrank.h>

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LastPosition = 999;

bool isMissing(const QJsonValue &value)
{
    return value.isUndefined() || value.isNull() || value == QJsonValue(QString());
}

FieldErrors judgeKey(const QJsonValue &key)
{
    static const QRegularExpression form(QRegularExpression::anchoredPattern(u"[a-z][a-z0-9_]*"_s));
    if (!key.isString())
        return {{u"key"_s, Violation::Invalid}};
    if (!form.match(key.toString()).hasMatch())
        return {{u"key"_s, Violation::FieldKeyFormat}};
    if (isReservedKey(key.toString()))
        return {{u"key"_s, Violation::ReservedKey}};
    return {};
}

void number(FieldDefinitions &definitions)
{
    int position = 0;
    for (FieldDefinition &definition : definitions)
        definition.position = ++position;
}

QJsonObject byKey(const FieldDefinitions &definitions)
{
    QJsonObject fields;
    for (const FieldDefinition &definition : definitions)
        fields.insert(definition.key, definition.toJson());
    return fields;
}

FieldErrors judgeList(const FieldDefinitions &before, const FieldDefinitions &after)
{
    FieldErrors errors;
    QSet<QString> keys;
    for (qsizetype index = 0; index < after.size(); ++index) {
        const FieldDefinition &definition = after.at(index);
        FieldErrors own = before.contains(definition) ? FieldErrors() : judgeDefinition(definition.toJson());
        if (own.isEmpty() && keys.contains(definition.key))
            own.append({u"key"_s, Violation::Taken});
        keys.insert(definition.key);
        for (FieldError &error : own) {
            error.field = u"%1.%2"_s.arg(index).arg(error.field);
            errors.append(error);
        }
    }
    return errors;
}

} // namespace

FieldErrors judgeDefinition(const QJsonObject &definition)
{
    FieldErrors missing;
    for (const QString &member : {u"key"_s, u"type"_s}) {
        if (isMissing(definition.value(member)))
            missing.append({member, Violation::Blank});
    }
    if (!missing.isEmpty())
        return missing;
    const QString type = definition.value("type"_L1).toString();
    if (!fieldTypes().contains(type))
        return {{u"type"_s, Violation::UnknownValue}};
    if (const FieldErrors errors = judgeKey(definition.value("key"_L1)); !errors.isEmpty())
        return errors;
    if (FieldDefinition::fromJson(definition).hasOptions() && definition.value("options"_L1).toArray().isEmpty())
        return {{u"options"_s, Violation::Blank}};
    return {};
}

Result<FieldDefinitions> SiteFields::edit(const QString &change, const Edit &edit)
{
    return inTransaction(m_context.connection, "custom fields"_L1, [&]() -> Result<FieldDefinitions> {
        TRY_STATUS(UserRank(m_context).requireManager());
        FieldStore store(m_context);
        TRY_STATUS(store.lock());
        FieldDefinitions definitions = TRY(store.all());
        const QJsonObject before = byKey(definitions);
        TRY_STATUS(edit(definitions));
        TRY_STATUS(store.save(definitions));
        AuditChanges changes;
        changes.addMembers(u"custom_fields."_s, before, byKey(definitions));
        TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, {},
                              changes.with({{u"custom_fields_change"_s, change}})));
        return definitions;
    });
}

Result<FieldDefinitions> SiteFields::add(const QJsonObject &definition)
{
    if (const FieldErrors errors = judgeDefinition(definition); !errors.isEmpty())
        return failure(Error::invalid(errors));
    const auto added = FieldDefinition::fromJson(definition);
    return edit(u"added "_s + added.key, [&added](FieldDefinitions &definitions) -> Status {
        if (findDefinition(definitions, added.key))
            return failure(Error::invalid(u"key"_s, Violation::Taken));
        definitions.append(added);
        return {};
    });
}

Result<FieldDefinitions> SiteFields::update(const QString &key, const QJsonObject &changes)
{
    return edit(u"updated "_s + key, [&](FieldDefinitions &definitions) -> Status {
        const auto found = std::ranges::find(definitions, key, &FieldDefinition::key);
        if (found == definitions.end())
            return failure(Error::notFound(u"field_not_found"_s));
        QJsonObject merged = found->toJson();
        for (auto member = changes.begin(); member != changes.end(); ++member)
            merged.insert(member.key(), member.value());
        *found = FieldDefinition::fromJson(merged);
        return {};
    });
}

Result<FieldDefinitions> SiteFields::remove(const QString &key)
{
    return edit(u"deleted "_s + key, [&key](FieldDefinitions &definitions) -> Status {
        definitions.removeIf([&key](const FieldDefinition &each) { return each.key == key; });
        return {};
    });
}

Result<FieldDefinitions> SiteFields::reorder(const QStringList &keys)
{
    return edit(u"reordered"_s, [&keys](FieldDefinitions &definitions) -> Status {
        for (FieldDefinition &definition : definitions) {
            const qsizetype index = keys.indexOf(definition.key);
            definition.position = index < 0 ? LastPosition : int(index) + 1;
        }
        definitions = sortedByPosition(definitions);
        return {};
    });
}

Result<FieldDefinitions> SiteFields::replace(const FieldDefinitions &before, const FieldDefinitions &after)
{
    if (const FieldErrors errors = judgeList(before, after); !errors.isEmpty())
        return failure(Error::invalid(errors));
    return edit(u"edited"_s, [&](FieldDefinitions &definitions) -> Status {
        if (definitions != before)
            return failure(Error::of(Error::Kind::Conflict));
        definitions = after;
        number(definitions);
        return {};
    });
}

} // namespace steward
