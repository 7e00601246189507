// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/avatarchange.h>

#include <core/files/useravatar.h>

namespace steward {

namespace {

const QString &avatarFieldId()
{
    static const QString id = UserField::custom(AvatarField).id();
    return id;
}

QJsonValue textOf(const std::optional<FileId> &file)
{
    return file ? QJsonValue(file->text()) : QJsonValue(QJsonValue::Null);
}

} // namespace

RowChange avatarChange(const UserId &user, const std::optional<FileId> &before, const std::optional<FileId> &after)
{
    return {user, {{avatarFieldId(), textOf(before), textOf(after)}}};
}

std::optional<FileId> newAvatarOf(const FieldChange &change)
{
    if (!isAvatarField(change.field) || change.after.isNull())
        return std::nullopt;
    return FileId::parse(change.after.toString()).value_or(FileId());
}

bool isAvatarField(const QString &field)
{
    return field == avatarFieldId();
}

} // namespace steward
