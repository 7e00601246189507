// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/servicecontext.h>
#include <core/calls/functiontable.h>

#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace steward::conformance {

/// Answers calls to Steward's functions by name; how a fact asks its question.
class Caller
{
public:
    /// The clock of the context goes by `delay`.
    Caller(const ServiceContext &context, qint64 &delay, std::function<void()> prepared)
        : m_context(context)
        , m_delay(delay)
        , m_prepared(std::move(prepared))
    {
    }

    QJsonObject operator()(const QString &function, const QJsonArray &arguments) const
    {
        return FunctionTable::instance().answer(m_context, {.function = function, .arguments = arguments});
    }
    /// For what has no function of the reference.
    [[nodiscard]] const ServiceContext &context() const { return m_context; }
    /// What comes next is the call that the fact is about: what was done before changed things on purpose.
    void prepared() const { m_prepared(); }
    /// Lets so many seconds pass, or goes back when they are negative.
    void wait(qint64 seconds) const { m_delay += seconds; }

private:
    const ServiceContext &m_context;
    qint64 &m_delay;
    std::function<void()> m_prepared;
};

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
