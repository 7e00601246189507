// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/calls/functioncall.h>

#include <QHash>

namespace steward {

/// A function that can be called by its name. The handler's answer is in the notation of
/// notation.h; its error becomes one there too.
struct CallableFunction
{
    using Handler = Result<QJsonObject> (*)(const FunctionCall &call);

    QLatin1StringView name;
    QLatin1StringView parameters; ///< names in order; optional ones in brackets: "attrs [ip]"
    Handler handler;
};

/// What a program asks: a function by its name, with its arguments in the reference's order.
struct CallRequest
{
    enum class Effect { Kept, RolledBack };

    QString function;
    QJsonArray arguments;
    Effect effect = Effect::Kept;

    /// Reads {"function": …, "args": […], "rollback": …}. Errors: Invalid naming the part.
    [[nodiscard]] static Result<CallRequest> fromJson(const QJsonObject &json);
};

/// All functions of PhoenixKit's user management that Steward answers, by name.
class FunctionTable
{
public:
    [[nodiscard]] static const FunctionTable &instance();

    [[nodiscard]] bool contains(const QString &name) const { return m_entries.contains(name); }
    /// "register_user(attrs, [ip])" for each function, sorted.
    [[nodiscard]] QStringList signatures() const;

    /// Runs the function in the thread of the context's connection. The answer is always one JSON
    /// object; whatever goes wrong is an error in it. With Effect::RolledBack everything happens in
    /// a transaction that is then undone.
    [[nodiscard]] QJsonObject answer(const ServiceContext &context, const CallRequest &request) const;

private:
    struct Entry
    {
        QStringList parameters; ///< without brackets
        qsizetype required = 0;
        CallableFunction::Handler handler = nullptr;
    };

    FunctionTable();
    [[nodiscard]] Result<QJsonObject> run(const ServiceContext &context, const CallRequest &request) const;

    QHash<QString, Entry> m_entries;
};

} // namespace steward
