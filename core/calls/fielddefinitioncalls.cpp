// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

#include <core/calls/notation.h>
#include <core/fields/sitefields.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QJsonObject saved(const FieldDefinitions &definitions)
{
    QJsonArray fields;
    for (const FieldDefinition &definition : definitions)
        fields.append(definition.toJson());
    return notation::ok(QJsonObject{{u"fields"_s, fields}});
}

QString capitalised(const QString &type)
{
    return type.left(1).toUpper() + type.mid(1);
}

// PhoenixKit's own sentence for what is wrong with a definition.
QString definitionMessage(const FieldErrors &errors, const QJsonObject &definition)
{
    const FieldError &first = errors.first();
    const QString type = definition.value("type"_L1).toVariant().toString();
    if (first.violation == Violation::Blank && first.field == "options"_L1)
        return u"%1 fields require at least one option"_s.arg(capitalised(type));
    if (first.violation == Violation::Blank) {
        QStringList missing;
        for (const FieldError &error : errors)
            missing << error.field;
        return u"Missing required fields: "_s + missing.join(u", "_s);
    }
    switch (first.violation) {
    case Violation::UnknownValue:
        return u"Invalid field type: %1. Supported: %2"_s.arg(type, fieldTypes().join(u", "_s));
    case Violation::Invalid: return u"Field key must be a string"_s;
    case Violation::Taken: return u"Field with key '%1' already exists"_s.arg(definition.value("key"_L1).toString());
    default: return referenceMessage(first);
    }
}

Result<QJsonObject> addDefinition(const FunctionCall &call)
{
    const QJsonObject definition = TRY(call.object(0));
    const auto definitions = SiteFields(call.context()).add(definition);
    if (definitions)
        return saved(*definitions);
    const FieldErrors &errors = definitions.error().fields;
    if (errors.isEmpty() || errors.first().violation == Violation::ReservedKey)
        return failure(definitions.error());
    return notation::text(definitionMessage(errors, definition));
}

Result<QJsonObject> updateDefinition(const FunctionCall &call)
{
    const QString key = TRY(call.text(0));
    const auto definitions = SiteFields(call.context()).update(key, TRY(call.object(1)));
    if (!definitions && definitions.error().identifier == "field_not_found"_L1)
        return notation::text(u"Field with key '%1' not found"_s.arg(key));
    return saved(TRY(definitions));
}

Result<QJsonObject> deleteDefinition(const FunctionCall &call)
{
    return saved(TRY(SiteFields(call.context()).remove(TRY(call.text(0)))));
}

Result<QJsonObject> reorderDefinitions(const FunctionCall &call)
{
    QStringList keys;
    for (const QJsonValue &key : TRY(call.array(0))) {
        if (!key.isString())
            return failure(call.wrong(0));
        keys << key.toString();
    }
    return saved(TRY(SiteFields(call.context()).reorder(keys)));
}

} // namespace

QList<CallableFunction> fieldDefinitionCalls()
{
    return {
        {"add_field_definition"_L1, "definition"_L1, addDefinition},
        {"update_field_definition"_L1, "key changes"_L1, updateDefinition},
        {"delete_field_definition"_L1, "key"_L1, deleteDefinition},
        {"reorder_field_definitions"_L1, "keys"_L1, reorderDefinitions},
    };
}

} // namespace steward
