// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/userfiles.h>

namespace steward::ui {

/// "400 × 200 · 12 kB · Local Storage · the picture of the person".
[[nodiscard]] QString fileFacts(const OwnedFile &file);

/// What the deletion of a file does to others, or why it cannot be.
[[nodiscard]] QString deletionText(const FileReferences &references);

/// Of a file that is deleted while a bucket kept its objects.
[[nodiscard]] QString leftObjectsText();

} // namespace steward::ui
