// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

namespace steward::conformance {

/// Compares an answer of Steward with the reference's. A record (an object with a "uuid") is
/// compared by the fields that the reference's answer names; times and UUIDs that the reference
/// made after its golden time are compared for their shape only.
class Comparison
{
public:
    explicit Comparison(const QDateTime &goldenTime)
        : m_goldenTime(goldenTime)
    {
    }

    /// Where the two differ ("ok.email"), empty when they agree. A crash of the reference asks for
    /// any error of Steward's own.
    [[nodiscard]] QString difference(const QJsonValue &expected, const QJsonObject &answer) const;

    /// The same for values inside an answer.
    [[nodiscard]] QString valueDifference(const QJsonValue &expected, const QJsonValue &value,
                                          const QString &path) const;

private:
    [[nodiscard]] QString objectDifference(const QJsonObject &expected, const QJsonValue &value,
                                           const QString &path) const;
    [[nodiscard]] QString textDifference(const QString &expected, const QJsonValue &value,
                                         const QString &path) const;

    QDateTime m_goldenTime;
};

} // namespace steward::conformance
