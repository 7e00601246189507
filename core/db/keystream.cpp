// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/db/keystream.h>

#include <core/db/sqlerror.h>
#include <core/db/statement.h>

#include <QRegularExpression>
#include <QSqlDriver>
#include <QSqlError>

#include <libpq-fe.h>

#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int UuidBytes = 16;
constexpr int BinaryFormat = 1;

using ServerResult = std::unique_ptr<PGresult, decltype(&PQclear)>;

// The statement with $1, $2, … in place of names, as libpq takes it.
QByteArray positional(const QString &sql, const BoundValues &values)
{
    static const QRegularExpression placeholder(u"(?<!:):[a-z][a-z0-9_]*"_s);
    QString text;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : placeholder.globalMatch(sql)) {
        qsizetype number = 0;
        while (number < values.size() && values.at(number).first != match.captured())
            ++number;
        text += QStringView(sql).mid(end, match.capturedStart() - end);
        text += number < values.size() ? u'$' + QString::number(number + 1) : match.captured();
        end = match.capturedEnd();
    }
    return (text + sql.mid(end)).toUtf8();
}

Error errorOf(PGconn *server, const PGresult *result)
{
    const char *state = result ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    const char *message = result ? PQresultErrorMessage(result) : PQerrorMessage(server);
    return errorFrom(QSqlError({}, QString::fromUtf8(message), QSqlError::StatementError, QString::fromLatin1(state)),
                     Dialect::Postgres);
}

Status streamFromPostgres(PGconn *server, const QString &sql, const BoundValues &values,
                          const std::function<void(const QUuid &)> &handle)
{
    // What an earlier statement has left unread would be taken for the answer.
    while (const ServerResult leftOver{PQgetResult(server), PQclear}) { }
    std::vector<QByteArray> texts;
    std::vector<const char *> pointers;
    for (const auto &[name, value] : values)
        texts.push_back(value.toString().toUtf8());
    for (const QByteArray &text : texts)
        pointers.push_back(text.constData());
    if (!PQsendQueryParams(server, positional(sql, values).constData(), static_cast<int>(pointers.size()), nullptr,
                           pointers.data(), nullptr, nullptr, BinaryFormat))
        return failure(errorOf(server, nullptr));
    PQsetSingleRowMode(server);
    Status status;
    // Everything has to be read, else the connection stays busy.
    for (ServerResult row(PQgetResult(server), PQclear); row; row.reset(PQgetResult(server))) {
        if (PQresultStatus(row.get()) == PGRES_SINGLE_TUPLE && PQgetlength(row.get(), 0, 0) == UuidBytes)
            handle(QUuid::fromRfc4122(QByteArrayView(PQgetvalue(row.get(), 0, 0), UuidBytes)));
        else if (PQresultStatus(row.get()) == PGRES_FATAL_ERROR)
            status = failure(errorOf(server, row.get()));
    }
    return status;
}

} // namespace

Status streamUuids(Connection &connection, const QString &sql, const BoundValues &values,
                   const std::function<void(const QUuid &)> &handle)
{
    if (connection.dialect() == Dialect::Postgres) {
        const QVariant server = connection.database().driver()->handle();
        return streamFromPostgres(*static_cast<PGconn *const *>(server.constData()), sql, values, handle);
    }
    Statement statement = Statement::fromText(connection, sql);
    for (const auto &[name, value] : values)
        statement.bindValue(name, value);
    return statement.each([&handle](const Row &row) { handle(row.key()); });
}

} // namespace steward
