// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/changes/changeset.h>
#include <core/fields/fielddefinition.h>

#include <QDateTime>
#include <QHash>

namespace steward {

/// What the forms of the site say about single values of a change set, without asking the database.
/// The same value in many rows is judged once.
class ChangeRules
{
public:
    /// `definitions` are the enabled custom fields, `now` the time of the applying.
    ChangeRules(FieldDefinitions definitions, QDateTime now)
        : m_definitions(std::move(definitions))
        , m_now(std::move(now))
    {
    }

    struct Verdict
    {
        QJsonValue value; ///< as it will be stored: blank texts are null, roles sorted, times exact
        Error error;      ///< with fields when the value cannot be stored
        bool isFine = true;
    };

    /// May this be the new value of the field?
    [[nodiscard]] const Verdict &judge(const QString &field, const QJsonValue &value);

private:
    [[nodiscard]] Verdict decide(const QString &field, const QJsonValue &value) const;
    [[nodiscard]] Verdict decideColumn(const QString &field, const QJsonValue &value) const;
    [[nodiscard]] Verdict decideCustom(const UserField &field, const QJsonValue &value) const;
    [[nodiscard]] Verdict decideConfirmation(const QJsonValue &value) const;

    FieldDefinitions m_definitions;
    QDateTime m_now;
    QHash<std::pair<QString, QJsonValue>, Verdict> m_known;
};

} // namespace steward
