// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>
#include <core/db/connectionprofile.h>

#include <QJsonObject>
#include <QTextStream>

namespace steward::ctl {

/// How a command ends; scripts rely on the numbers.
enum ExitCode { Done = 0, Refused = 1, Usage = 2, Unreachable = 3 };

/// What a command says: results on the standard output, as text for people or JSON and CSV for
/// programs; troubles on the standard error.
class Console
{
public:
    enum class Format { Text, Json, Csv };

    explicit Console(Format format);

    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] QTextStream &out() { return m_out; }

    /// One JSON object on one line, at once.
    void json(const QJsonObject &object);
    /// A sentence that only people want to read.
    void remark(const QString &sentence);

    [[nodiscard]] int usage(const QString &sentence);
    /// Says why a rule or bad input refuses the command, field by field; or that the workspace is out
    /// of reach. Gives the exit code.
    [[nodiscard]] int refuse(const Error &error);
    /// Says why the workspace could not be opened or made and what to do next.
    [[nodiscard]] int unreachable(const Error &error, const ConnectionProfile &profile);
    /// The same for a name that is neither a workspace nor a URL.
    [[nodiscard]] int unreachable(const Error &error, const QString &name);

private:
    void complain(const Error &error, const QString &sentence);

    Format m_format;
    QTextStream m_out;
    QTextStream m_err;
};

} // namespace steward::ctl
