// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/net/mailmessage.h>
#include <core/workspace/workspace.h>

#include <functional>
#include <memory>

namespace steward::ui {

class MailDesk;

/// Sends a mail to whoever is signed in, to see how it looks, once all is set that a mail needs. `done`
/// gets a few words when it is on its way, or why it is not.
void sendToMyself(const std::shared_ptr<Workspace> &workspace, MailDesk &desk, const MailMessage &message,
                  const std::function<void(const QString &)> &done);

} // namespace steward::ui
