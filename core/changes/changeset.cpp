// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changeset.h>

#include <core/base/clock.h>

#include <QJsonArray>

#include <algorithm>

namespace steward {

ChangeSet ChangeSet::inverse() const
{
    ChangeSet inverted;
    for (const RowChange &row : rows) {
        RowChange back{row.user, {}};
        for (const FieldChange &change : row.fields)
            back.fields.append({change.field, change.after, change.before});
        inverted.rows.prepend(back);
    }
    return inverted;
}

QJsonValue changeValue(const UserField &field, const ListedUser &listed)
{
    if (field.kind() == UserField::Kind::Custom) {
        const QJsonValue value = listed.user.customFields.value(field.customKey());
        return value.isUndefined() ? QJsonValue(QJsonValue::Null) : value;
    }
    const QVariant value = field.valueOf(listed);
    if (value.typeId() == QMetaType::QDateTime)
        return timeText(value.toDateTime());
    return value.isValid() ? QJsonValue::fromVariant(value) : QJsonValue(QJsonValue::Null);
}

RowChange rowChange(const ListedUser &before, const QList<std::pair<QString, QJsonValue>> &after)
{
    RowChange row{before.user.id, {}};
    for (const auto &[id, value] : after) {
        const auto field = UserField::parse(id);
        if (!field)
            continue;
        const QJsonValue old = changeValue(*field, before);
        if (old != value)
            row.fields.append({id, old, value});
    }
    return row;
}

qsizetype ChangeReport::count(RowOutcome::State state) const
{
    return std::count_if(rows.begin(), rows.end(),
                         [state](const RowOutcome &row) { return row.state == state; });
}

bool ChangeReport::isClean() const
{
    return count(RowOutcome::State::Changed) + count(RowOutcome::State::Unchanged) == rows.size();
}

} // namespace steward
