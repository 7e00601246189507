// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMap>
#include <QString>

namespace steward {

/// Every public function of the services of core, as "Class::function", and the act of the table of
/// ranks that calls it; empty for a function that only reads, and for what acts for nobody.
[[nodiscard]] const QMap<QString, QString> &rankCoverage();

/// The public functions of the services, as the headers below this folder declare them.
[[nodiscard]] QStringList serviceFunctions(const QString &core);

} // namespace steward
