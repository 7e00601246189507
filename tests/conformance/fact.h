// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace steward::conformance {

/// Answers calls to Steward's functions by name; how a fact asks its question.
using Caller = std::function<QJsonObject(const QString &function, const QJsonArray &arguments)>;

/// One question to the reference and its real answer.
struct Fact
{
    enum class Counters { Fresh, Shared }; ///< the attempts that rate limits count

    QString id;
    QString group;
    QString call;
    QJsonObject source;   ///< the fact as the file has it: what rules are matched against
    QJsonValue expected;  ///< the reference's answer
    std::function<QJsonObject(const Caller &)> ask; ///< empty: Steward does not cover it yet
    Counters counters = Counters::Fresh;
};

} // namespace steward::conformance
