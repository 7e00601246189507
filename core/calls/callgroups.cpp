// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/callgroups.h>

namespace steward {

QList<CallGroup> callGroups()
{
    return {lookupCalls, listCalls, registrationCalls, profileCalls, passwordCalls, linkCalls, avatarCalls,
            sessionCalls, statusCalls, deletionCalls, customFieldCalls, fieldDefinitionCalls,
            settingCalls, roleCalls, roleChangeCalls, permissionCalls,
            noteCalls, auditCalls};
}

} // namespace steward
