// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/users/userfield.h>
#include <core/workspace/workspace.h>

#include <QObject>

#include <functional>

namespace steward::ui {

/// Copies one field of these people to the clipboard, a line each, in this order. Calls `done` with
/// the number of lines, or with the error, unless the guard dies first.
void copyField(Workspace &workspace, const QList<QUuid> &people, const UserField &field, QObject *guard,
               std::function<void(const Result<qsizetype> &)> done);

} // namespace steward::ui
