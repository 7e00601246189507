// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/transfer/importrequest.h>

#include <QHash>

namespace steward::ui {

/// Why a row of a file cannot be imported, in one line: "Line 7: E-mail: Needs an @ and no spaces".
[[nodiscard]] QString problemText(const RowProblem &problem, const FieldDefinitions &definitions);

/// The same without its line.
[[nodiscard]] QString problemReason(const RowProblem &problem, const FieldDefinitions &definitions);

/// What a column of a file is taken as: the title of a field, or "Password".
[[nodiscard]] QString targetTitle(const QString &target, const FieldDefinitions &definitions);

/// The titles of all targets with what they stand for, to recognise headers by.
[[nodiscard]] QHash<QString, QString> targetTitles(const FieldDefinitions &definitions);

/// "Comma", "Semicolon", …
[[nodiscard]] QString delimiterText(char delimiter);
[[nodiscard]] QString encodingText(TextEncoding encoding);

/// "12 new, 3 changed, 40 unchanged, 1 cannot be imported"
[[nodiscard]] QString importCounts(const ImportReport &report);

} // namespace steward::ui
