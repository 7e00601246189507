// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/fields/fielddefinition.h>

namespace steward {

/// Reads and writes the list of custom field definitions, which is one JSON value of the settings.
class FieldStore
{
public:
    explicit FieldStore(const ServiceContext &context)
        : m_context(context)
    {
    }

    /// All definitions in the order of the list.
    [[nodiscard]] Result<QList<FieldDefinition>> all();
    /// Enabled ones by position.
    [[nodiscard]] Result<QList<FieldDefinition>> enabled();
    /// Enabled ones that people may edit themselves, by position.
    [[nodiscard]] Result<QList<FieldDefinition>> userAccessible();

    /// Replaces the list. Reading and writing back belongs into one transaction, after lock().
    [[nodiscard]] Status save(const QList<FieldDefinition> &definitions);
    [[nodiscard]] Status lock();

private:
    ServiceContext m_context;
};

} // namespace steward
