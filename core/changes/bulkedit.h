// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/servicecontext.h>
#include <core/changes/changeservice.h>
#include <core/changes/changeset.h>
#include <core/users/userfilter.h>

#include <QHash>

namespace steward {

/// One thing that is done alike to a field of many people.
struct BulkEdit
{
    enum class Kind {
        Set,     ///< `value`
        Clear,   ///< nothing
        Replace, ///< every `find` in the text becomes `value`
        Append,  ///< `value` at the end of the text
        Toggle,  ///< yes and no, active and inactive, confirmed and not
        Add,     ///< the roles of `value`, an array, are given
        Remove,  ///< the roles of `value` are taken
    };

    QString field;
    Kind kind = Kind::Set;
    QJsonValue value = {};
    QString find = {};

    /// What a field that holds `current` shall hold.
    [[nodiscard]] QJsonValue applied(const QJsonValue &current) const;
};

/// The kinds of edits that make sense for a field, the most usual first.
[[nodiscard]] QList<BulkEdit::Kind> bulkKindsFor(const UserField &field);

/// The keys of everybody whom a query matches. Errors: Invalid for "filter"; Cancelled.
[[nodiscard]] Result<QList<QUuid>> matchingPeople(const ServiceContext &context, const UserQuery &query);

/// The change set that does these edits to these people, with what each of them has now; people who
/// would stay as they are do not take part. Errors: Invalid when a field cannot be edited; Cancelled.
[[nodiscard]] Result<ChangeSet> bulkChanges(const ServiceContext &context, const QList<QUuid> &people,
                                            const QList<BulkEdit> &edits, ChangeProgress *progress = nullptr);

/// What many people have in one field.
struct CommonValue
{
    bool isVarious = false;
    QJsonValue value; ///< when it is the same for all
};

/// By field id. Beyond `limit` people nobody looks: their values count as various.
[[nodiscard]] Result<QHash<QString, CommonValue>> commonValues(const ServiceContext &context, const QList<QUuid> &people,
                                                               const QStringList &fields, qsizetype limit = 2000);

} // namespace steward
