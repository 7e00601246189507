// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/mail/sitetemplate.h>

namespace steward::ui {

/// What the mail is: "Password reset"; for mails that Steward does not know, what the site calls it.
[[nodiscard]] QString templateTitle(const SiteTemplate &about);

/// Whose words it has: "Of the site", "Of the site, a draft: not used", "Of this computer", "Steward's own".
[[nodiscard]] QString templateOriginText(const SiteTemplate &about);

/// What the site calls a status: "Used", "Draft", "Archived".
[[nodiscard]] QString templateStatusText(const QString &status);

/// What is wrong with the words beyond single fields: variables that nobody fills, a link that lacks.
[[nodiscard]] QStringList templateTroubles(const SiteTemplate &about, const FieldErrors &errors);

} // namespace steward::ui
