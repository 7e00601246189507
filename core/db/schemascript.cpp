// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/schemascript.h>

#include <core/db/sqlerror.h>

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace steward {

QStringList splitScript(const QString &script)
{
    QStringList statements;
    QStringList lines;
    QString bodyEnd; // not empty inside a body, whose semicolons end no statement
    for (const QString &line : script.split(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith("--"_L1))
            continue;
        lines << line;
        if (!bodyEnd.isEmpty() && line.contains(bodyEnd))
            bodyEnd.clear();
        else if (bodyEnd.isEmpty() && line.count("$$"_L1) % 2 == 1)
            bodyEnd = u"$$"_s;
        else if (bodyEnd.isEmpty() && line == "BEGIN"_L1)
            bodyEnd = u"END;"_s;
        if (bodyEnd.isEmpty() && line.endsWith(u';')) {
            statements << lines.join(u'\n');
            lines.clear();
        }
    }
    if (!lines.isEmpty())
        statements << lines.join(u'\n');
    return statements;
}

Status runSchemaStatement(Connection &connection, const QString &sql)
{
    QSqlQuery query(connection.database());
    if (!query.exec(sql))
        return failure(errorFrom(query.lastError(), connection.dialect()));
    return {};
}

Status runScript(Connection &connection, QLatin1StringView name)
{
    // One at a time: the driver hides errors of all but the first statement of a text.
    for (const QString &statement : splitScript(sqlText(connection.dialect(), name)))
        TRY_STATUS(runSchemaStatement(connection, statement));
    return {};
}

} // namespace steward
