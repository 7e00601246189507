// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/calls/functiontable.h>

namespace steward {

using CallGroup = QList<CallableFunction> (*)();

/// The groups of functions, one file each: a table of functions and their handlers.
[[nodiscard]] QList<CallGroup> callGroups();

[[nodiscard]] QList<CallableFunction> lookupCalls();
[[nodiscard]] QList<CallableFunction> listCalls();
[[nodiscard]] QList<CallableFunction> registrationCalls();
[[nodiscard]] QList<CallableFunction> profileCalls();
[[nodiscard]] QList<CallableFunction> passwordCalls();
[[nodiscard]] QList<CallableFunction> avatarCalls();
[[nodiscard]] QList<CallableFunction> linkCalls();
[[nodiscard]] QList<CallableFunction> sessionCalls();
[[nodiscard]] QList<CallableFunction> statusCalls();
[[nodiscard]] QList<CallableFunction> deletionCalls();
[[nodiscard]] QList<CallableFunction> customFieldCalls();
[[nodiscard]] QList<CallableFunction> fieldDefinitionCalls();
[[nodiscard]] QList<CallableFunction> settingCalls();
[[nodiscard]] QList<CallableFunction> roleCalls();
[[nodiscard]] QList<CallableFunction> roleChangeCalls();
[[nodiscard]] QList<CallableFunction> permissionCalls();
[[nodiscard]] QList<CallableFunction> noteCalls();
[[nodiscard]] QList<CallableFunction> auditCalls();

} // namespace steward
