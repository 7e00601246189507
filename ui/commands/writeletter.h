// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>

#include <functional>
#include <memory>

class QWidget;

namespace steward::ui {

class MailDesk;

/// Lets somebody write a letter to these people; before it goes, all has to be set that a mail needs.
/// `done` gets a few words when it is on its way, or a test of it.
void writeLetter(const std::shared_ptr<Workspace> &workspace, MailDesk &desk, const QList<QUuid> &people,
                 QWidget *window, const std::function<void(const QString &)> &done);

} // namespace steward::ui
