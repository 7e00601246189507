// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#include <core/db/sqlerror.h>

#include <QRegularExpression>
#include <QSqlError>

#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct SqlState
{
    QLatin1StringView prefix;
    Error::Kind kind;
};

// Longest prefixes first: the first match counts.
constexpr std::array sqlStates{
    SqlState{"23505"_L1, Error::Kind::Taken},
    SqlState{"23503"_L1, Error::Kind::InUse},
    SqlState{"23"_L1, Error::Kind::Invalid},
    SqlState{"22"_L1, Error::Kind::Invalid},
    SqlState{"25006"_L1, Error::Kind::ReadOnly},
    SqlState{"28"_L1, Error::Kind::Authentication},
    SqlState{"3D000"_L1, Error::Kind::NotFound},
    SqlState{"40001"_L1, Error::Kind::Busy},
    SqlState{"40P01"_L1, Error::Kind::Busy},
    SqlState{"42501"_L1, Error::Kind::Denied},
    SqlState{"53100"_L1, Error::Kind::DiskFull},
    SqlState{"53"_L1, Error::Kind::Busy},
    SqlState{"55P03"_L1, Error::Kind::Busy},
    SqlState{"57014"_L1, Error::Kind::Cancelled},
    SqlState{"57P"_L1, Error::Kind::NotConnected},
    SqlState{"08"_L1, Error::Kind::NotConnected},
};

struct Words
{
    QLatin1StringView part;
    Error::Kind kind;
};

// libpq gives no SQLSTATE while it connects, nor when the connection breaks: only its words.
constexpr std::array connectionWords{
    Words{"SSL SYSCALL error"_L1, Error::Kind::NotConnected}, // the way broke, not the trust
    Words{"SSL connection has been closed"_L1, Error::Kind::NotConnected},
    Words{"password authentication failed"_L1, Error::Kind::Authentication},
    Words{"no password supplied"_L1, Error::Kind::Authentication},
    Words{"authentication failed"_L1, Error::Kind::Authentication},
    Words{"no pg_hba.conf entry"_L1, Error::Kind::Authentication},
    Words{"role \""_L1, Error::Kind::Authentication},
    Words{"certificate"_L1, Error::Kind::Certificate},
    Words{"SSL"_L1, Error::Kind::Certificate},
    Words{"database \""_L1, Error::Kind::NotFound},
    Words{"starting up"_L1, Error::Kind::NotConnected},
    Words{"shutting down"_L1, Error::Kind::NotConnected},
    Words{"too many "_L1, Error::Kind::NotConnected},
    Words{"connection slots"_L1, Error::Kind::NotConnected},
};

// Two blanks follow the severity of what the server itself says while one connects, in its own language.
// Whoever answers and then refuses in words not known here does so, most likely, for want of a password.
bool isForeignRefusal(const QString &text)
{
    static const QRegularExpression answer(uR"( failed: [^\s:]+:  )"_s);
    return answer.match(text).hasMatch();
}

Error::Kind postgresKind(const QSqlError &error)
{
    const QString state = error.nativeErrorCode();
    for (const SqlState &each : sqlStates) {
        if (state.startsWith(each.prefix))
            return each.kind;
    }
    if (!state.isEmpty())
        return Error::Kind::Internal;
    for (const Words &each : connectionWords) {
        if (error.databaseText().contains(each.part))
            return each.kind;
    }
    return isForeignRefusal(error.databaseText()) ? Error::Kind::Authentication : Error::Kind::NotConnected;
}

Error::Kind sqliteKind(const QSqlError &error)
{
    const int code = error.nativeErrorCode().toInt();
    const int primary = code & 0xff;
    switch (primary) {
    case 5: case 6: return Error::Kind::Busy;
    case 8: return Error::Kind::ReadOnly;
    case 9: return Error::Kind::Cancelled;
    case 10: return Error::Kind::NotConnected;
    case 13: return Error::Kind::DiskFull;
    case 14: return Error::Kind::NotConnected;
    case 11: case 26: return Error::Kind::NotPhoenixKit;
    case 19: break;
    default: return Error::Kind::Internal;
    }
    if (error.databaseText().contains("UNIQUE"_L1))
        return Error::Kind::Taken;
    return error.databaseText().contains("FOREIGN KEY"_L1) ? Error::Kind::InUse : Error::Kind::Invalid;
}

QString constraintName(const QString &text, Dialect dialect)
{
    static const QRegularExpression postgres(uR"re(constraint "([^"]+)")re"_s);
    static const QRegularExpression sqlite(uR"re(constraint failed: (.+)$)re"_s);
    return (dialect == Dialect::Postgres ? postgres : sqlite).match(text).captured(1);
}

} // namespace

Error errorFrom(const QSqlError &error, Dialect dialect)
{
    Error result;
    result.kind = dialect == Dialect::Postgres ? postgresKind(error) : sqliteKind(error);
    result.detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    result.constraint = constraintName(error.databaseText(), dialect);
    return result;
}

bool isRetryable(const Error &error)
{
    return error.kind == Error::Kind::Busy;
}

} // namespace steward
