// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <app/ctl/session.h>

#include <QCommandLineParser>

namespace steward::ctl {

/// The words and options of one call of stewardctl.
class Arguments
{
public:
    Arguments();

    /// False when an option is unknown or lacks its value; problem() says which.
    [[nodiscard]] bool parse(const QStringList &arguments) { return m_parser.parse(arguments); }
    [[nodiscard]] QString problem() const { return m_parser.errorText(); }

    [[nodiscard]] bool wantsHelp() const { return m_parser.isSet(QStringLiteral("help")); }
    [[nodiscard]] bool wantsVersion() const { return m_parser.isSet(QStringLiteral("version")); }
    [[nodiscard]] Target target() const;
    [[nodiscard]] Console::Format format() const;

    /// The words after the options: the command and what it is about.
    [[nodiscard]] QStringList words() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const { return m_parser.values(option); }
    /// The options that were given and belong to some commands only.
    [[nodiscard]] QStringList commandOptions() const;

private:
    QCommandLineParser m_parser;
};

} // namespace steward::ctl
