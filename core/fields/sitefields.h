// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/base/error.h>
#include <core/fields/fielddefinition.h>

#include <functional>

namespace steward {

/// What is wrong with a definition, in this order, the first alone: "key" or "type" missing (Blank),
/// "type" unknown (UnknownValue), "key" no text (Invalid), of another form than a small letter and
/// then small letters, digits and underscores (FieldKeyFormat), or the name of a column or of a
/// secret (ReservedKey), "options" empty where the type needs some (Blank). Empty when it is good.
[[nodiscard]] FieldErrors judgeDefinition(const QJsonObject &definition);

/// Changes the site's list of custom fields. Each act locks the list, reads it, writes it back and
/// notes that in the audit log, in one transaction. Values that people have are never touched. A
/// running site keeps its settings in memory and sees the change after a restart. The answer is
/// always the list as it is stored then. Errors everywhere: Denied "insufficient_permissions".
class SiteFields
{
public:
    explicit SiteFields(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// Appends one. Errors: Invalid with what judgeDefinition() says, or "key" Taken.
    [[nodiscard]] Result<FieldDefinitions> add(const QJsonObject &definition);
    /// Takes over the members that are given, as PhoenixKit does without judging the outcome. Errors:
    /// NotFound "field_not_found".
    [[nodiscard]] Result<FieldDefinitions> update(const QString &key, const QJsonObject &changes);
    /// Succeeds without such a field too.
    [[nodiscard]] Result<FieldDefinitions> remove(const QString &key);
    /// These come first, in this order; their positions count from 1, all others get 999.
    [[nodiscard]] Result<FieldDefinitions> reorder(const QStringList &keys);

    /// Replaces `before` by `after`, numbering the positions from 1. What was changed is judged as by
    /// add(). Errors: Conflict when somebody changed the list meanwhile; Invalid, whose fields are
    /// "INDEX.MEMBER" of the list `after`.
    [[nodiscard]] Result<FieldDefinitions> replace(const FieldDefinitions &before, const FieldDefinitions &after);

private:
    using Edit = std::function<Status(FieldDefinitions &)>;

    Result<FieldDefinitions> edit(const QString &change, const Edit &edit);

    ServiceContext m_context;
};

} // namespace steward
