// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/result.h>
#include <core/base/secret.h>
#include <core/base/servicecontext.h>
#include <core/users/user.h>

#include <QJsonArray>
#include <QJsonObject>

namespace steward {

/// One call of a function by its name: the context and the arguments, read as the types that the
/// function needs. A wrong argument is an error of kind Invalid that names the parameter.
class FunctionCall
{
public:
    FunctionCall(const ServiceContext &context, const QStringList &parameters, const QJsonArray &arguments)
        : m_context(context)
        , m_parameters(parameters)
        , m_arguments(arguments)
    {
    }

    [[nodiscard]] const ServiceContext &context() const { return m_context; }

    /// The argument as it stands; undefined when it is not given.
    [[nodiscard]] QJsonValue value(int position) const { return m_arguments.at(position); }
    /// True unless the argument is left out or null.
    [[nodiscard]] bool has(int position) const;

    [[nodiscard]] Result<QString> text(int position) const;
    /// The text of a token as it stands in a link or in JSON: whatever it holds, what is no token is an unknown one.
    [[nodiscard]] Result<QString> token(int position) const;
    [[nodiscard]] Result<std::optional<QString>> optionalText(int position) const; ///< nothing for null too
    [[nodiscard]] Result<Secret> secret(int position) const;
    [[nodiscard]] Result<QJsonObject> object(int position) const;
    [[nodiscard]] Result<QJsonArray> array(int position) const;
    [[nodiscard]] Result<QUuid> uuid(int position) const;

    /// A person, named by UUID or e-mail address (or a record that holds "uuid"). Errors: Invalid;
    /// NotFound "user_not_found".
    [[nodiscard]] Result<User> user(int position) const;
    [[nodiscard]] Result<QList<User>> users(int position) const;
    /// The UUID of a person, who need not exist when it is given as such. Errors: those of user().
    [[nodiscard]] Result<UserId> userId(int position) const;

    /// The context of the call, acting as the person whom the options name under `key`, from their
    /// "ip_address" and with their "user_agent"; without options the context as it is.
    [[nodiscard]] Result<ServiceContext> contextOfOptions(int position, QLatin1StringView key) const;

    /// The error that the argument at this position is not what it should be.
    [[nodiscard]] Error wrong(int position, Violation violation = Violation::Invalid) const;

private:
    [[nodiscard]] Result<User> userOf(const QJsonValue &name, int position) const;

    const ServiceContext &m_context;
    const QStringList &m_parameters;
    const QJsonArray &m_arguments;
};

} // namespace steward
