// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "rawpostgres.h"

#include <QRegularExpression>

#include <libpq-fe.h>

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

/// A statement with $1, $2, … and its values, as libpq takes them.
struct Positional
{
    QByteArray sql;
    std::vector<QByteArray> values;
    std::vector<const char *> pointers;

    explicit Positional(const CompiledQuery &query)
    {
        std::map<QString, QString> numbers;
        for (const auto &[name, value] : query.values) {
            values.push_back(value.toString().toUtf8());
            numbers[name] = u'$' + QString::number(values.size());
        }
        for (const QByteArray &value : values)
            pointers.push_back(value.constData());
        static const QRegularExpression placeholder(u"(?<!:):[a-z][a-z0-9_]*"_s);
        QString text;
        qsizetype end = 0;
        for (const auto &match : placeholder.globalMatch(query.sql)) {
            text += query.sql.mid(end, match.capturedStart() - end) + numbers[match.captured()];
            end = match.capturedEnd();
        }
        sql = (text + query.sql.mid(end)).toUtf8();
    }

    [[nodiscard]] int count() const { return static_cast<int>(pointers.size()); }
};

std::array<unsigned char, 256> hexDigits()
{
    std::array<unsigned char, 256> digits{};
    for (unsigned char i = 0; i < 10; ++i)
        digits[static_cast<size_t>('0' + i)] = i;
    for (unsigned char i = 10; i < 16; ++i)
        digits[static_cast<size_t>('a' + i - 10)] = i;
    return digits;
}

QUuid readKey(const char *text)
{
    static const std::array<unsigned char, 256> digits = hexDigits();
    std::array<unsigned char, 16> bytes{};
    for (unsigned char &byte : bytes) {
        if (*text == '-')
            ++text;
        byte = static_cast<unsigned char>(digits[static_cast<unsigned char>(text[0])] << 4
                                          | digits[static_cast<unsigned char>(text[1])]);
        text += 2;
    }
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), 16));
}

} // namespace

Result<std::unique_ptr<RawPostgres>> RawPostgres::open(const WorkspaceAddress &address)
{
    const ConnectionProfile &profile = address.profile;
    const QString host = profile.hosts.value(0);
    const QByteArray options =
        u"host='%1' port=%2 dbname='%3' user='%4' password='%5' sslmode=%6"_s
            .arg(host.section(u':', 0, 0), host.contains(u':') ? host.section(u':', 1) : u"5432"_s,
                 profile.database, profile.user, address.password, tlsModeName(profile.tls))
            .toUtf8();
    std::unique_ptr<RawPostgres> raw(new RawPostgres(PQconnectdb(options.constData())));
    if (PQstatus(raw->m_connection) != CONNECTION_OK)
        return failure(raw->error());
    PQclear(PQexec(raw->m_connection, "SET TIME ZONE 'UTC'"));
    return raw;
}

RawPostgres::~RawPostgres()
{
    PQfinish(m_connection);
}

Error RawPostgres::error() const
{
    return Error::of(Error::Kind::Internal, QString::fromUtf8(PQerrorMessage(m_connection)).trimmed());
}

Result<KeyChunk> RawPostgres::keys(const CompiledQuery &query)
{
    const Positional statement(query);
    if (PQsendQueryParams(m_connection, statement.sql.constData(), statement.count(), nullptr,
                          statement.pointers.data(), nullptr, nullptr, 0) == 0)
        return failure(error());
    PQsetSingleRowMode(m_connection);
    KeyChunk keys;
    bool isBroken = false;
    while (PGresult *row = PQgetResult(m_connection)) {
        const ExecStatusType status = PQresultStatus(row);
        if (status == PGRES_SINGLE_TUPLE)
            keys.push_back(readKey(PQgetvalue(row, 0, 0)));
        isBroken = isBroken || status == PGRES_FATAL_ERROR;
        PQclear(row);
    }
    if (isBroken)
        return failure(error());
    return keys;
}

RawPostgres::Answer RawPostgres::run(const CompiledQuery &query)
{
    const Positional statement(query);
    return Answer(PQexecParams(m_connection, statement.sql.constData(), statement.count(), nullptr,
                               statement.pointers.data(), nullptr, nullptr, 0),
                  PQclear);
}

Result<qint64> RawPostgres::rows(const CompiledQuery &query)
{
    const Answer answer = run(query);
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK)
        return failure(error());
    qint64 length = 0;
    for (int row = 0; row < PQntuples(answer.get()); ++row) {
        for (int column = 0; column < PQnfields(answer.get()); ++column)
            length += *PQgetvalue(answer.get(), row, column);
    }
    // The sum keeps the compiler from leaving the reading out.
    return length < 0 ? 0 : PQntuples(answer.get());
}

Result<qint64> RawPostgres::number(const CompiledQuery &query)
{
    const Answer answer = run(query);
    if (PQresultStatus(answer.get()) != PGRES_TUPLES_OK || PQntuples(answer.get()) == 0)
        return failure(error());
    return QByteArray(PQgetvalue(answer.get(), 0, 0)).toLongLong();
}

Status RawPostgres::execute(const QString &sql)
{
    const Answer answer(PQexec(m_connection, sql.toUtf8().constData()), PQclear);
    return PQresultStatus(answer.get()) == PGRES_COMMAND_OK ? Status() : failure(error());
}

Result<qint64> RawPostgres::copyOut(const QString &sql, QIODevice &out)
{
    const Answer answer(PQexec(m_connection, sql.toUtf8().constData()), PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COPY_OUT)
        return failure(error());
    qint64 bytes = 0;
    char *piece = nullptr;
    for (int size = 0; (size = PQgetCopyData(m_connection, &piece, 0)) > 0; PQfreemem(piece))
        bytes += out.write(piece, size);
    const Answer end(PQgetResult(m_connection), PQclear);
    while (const Answer rest{PQgetResult(m_connection), PQclear}) { }
    return PQresultStatus(end.get()) == PGRES_COMMAND_OK ? Result<qint64>(bytes) : failure(error());
}

Status RawPostgres::copyIn(const QString &sql, const QByteArray &text)
{
    const Answer answer(PQexec(m_connection, sql.toUtf8().constData()), PQclear);
    if (PQresultStatus(answer.get()) != PGRES_COPY_IN
        || PQputCopyData(m_connection, text.constData(), static_cast<int>(text.size())) != 1
        || PQputCopyEnd(m_connection, nullptr) != 1)
        return failure(error());
    const Answer end(PQgetResult(m_connection), PQclear);
    while (const Answer rest{PQgetResult(m_connection), PQclear}) { }
    return PQresultStatus(end.get()) == PGRES_COMMAND_OK ? Status() : failure(error());
}

} // namespace steward
