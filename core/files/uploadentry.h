// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/files/storedfile.h>

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

#include <optional>

namespace steward {

enum class UploadState { Queued, Running, Failed, Cancelled, Done };

/// A picture on its way to be somebody's avatar.
struct UploadEntry
{
    qint64 id = 0;
    UserId user;
    QString person;   ///< what the person is called
    QString fileName; ///< what the picture is called
    QString source;   ///< the file on this computer
    bool isOwnCopy = false; ///< the file is Steward's and goes with the entry
    qint64 bytes = 0; ///< of the source
    UploadState state = UploadState::Queued;
    int attempts = 0;
    QDateTime dueAt; ///< when it is tried (again)
    std::optional<Error> problem = {};
    QList<ObjectPlace> places = {}; ///< that may be written without having rows
    std::optional<FileId> before = {}; ///< when it is done: the avatar that the person had
    std::optional<FileId> after = {};  ///< and the one that the person has
    qint64 sent = 0;    ///< of all objects, while it runs
    qint64 toSend = 0;  ///< 0: not known yet
};

[[nodiscard]] bool operator==(const UploadEntry &left, const UploadEntry &right);

[[nodiscard]] QString uploadStateName(UploadState state);
[[nodiscard]] UploadState uploadStateOf(const QString &name);

[[nodiscard]] QJsonObject toJson(const Error &error);
[[nodiscard]] Error errorFromJson(const QJsonObject &json);
[[nodiscard]] QJsonArray toJson(const QList<ObjectPlace> &places);
[[nodiscard]] QList<ObjectPlace> placesFromJson(const QJsonArray &json);

} // namespace steward
