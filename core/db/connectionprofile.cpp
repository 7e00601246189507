// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT
#include <core/db/connectionprofile.h>

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

using TlsMode = ConnectionProfile::TlsMode;

const std::array<std::pair<TlsMode, QString>, 5> &tlsModes()
{
    static const std::array<std::pair<TlsMode, QString>, 5> table{{
        {TlsMode::VerifyFull, u"verify-full"_s},
        {TlsMode::VerifyCa, u"verify-ca"_s},
        {TlsMode::Require, u"require"_s},
        {TlsMode::Prefer, u"prefer"_s},
        {TlsMode::Disable, u"disable"_s},
    }};
    return table;
}

Result<WorkspaceAddress> parseSqlite(const QString &path)
{
    if (path.trimmed().isEmpty() || path.contains(QChar::Null))
        return failure(Error::invalid(u"path"_s, path.isEmpty() ? Violation::Blank : Violation::Invalid));
    WorkspaceAddress address;
    address.profile.server = ConnectionProfile::Server::Sqlite;
    address.profile.path = QFileInfo(path).absoluteFilePath();
    return address;
}

Status readQuery(const QString &query, ConnectionProfile &profile)
{
    const QUrlQuery parts(query);
    if (const QString mode = parts.queryItemValue(u"sslmode"_s); !mode.isEmpty()) {
        const auto tls = parseTlsMode(mode);
        if (!tls)
            return failure(Error::invalid(u"sslmode"_s, Violation::UnknownValue));
        profile.tls = *tls;
    }
    if (const QString prefix = parts.queryItemValue(u"prefix"_s); !prefix.isEmpty())
        profile.prefix = prefix;
    static const QRegularExpression identifier(u"^[A-Za-z_][A-Za-z0-9_]{0,62}\\z"_s);
    if (!identifier.match(profile.prefix).hasMatch())
        return failure(Error::invalid(u"prefix"_s, Violation::Invalid));
    profile.certificateAuthority = parts.queryItemValue(u"sslrootcert"_s, QUrl::FullyDecoded);
    return {};
}

// QUrl knows one host only, so the authority is taken apart here.
Result<WorkspaceAddress> parsePostgres(const QString &rest)
{
    static const QRegularExpression shape(
        uR"(^(?:(?<user>[^:@/?]*)(?::(?<password>[^@/?]*))?@)?(?<hosts>[^/?]*)(?:/(?<db>[^?]*))?(?:\?(?<query>.*))?\z)"_s);
    const auto match = shape.match(rest);
    if (!match.hasMatch())
        return failure(Error::invalid(u"url"_s, Violation::Invalid));
    const auto decoded = [&match](const QString &part) {
        return QUrl::fromPercentEncoding(match.captured(part).toUtf8());
    };
    WorkspaceAddress address;
    ConnectionProfile &profile = address.profile;
    profile.server = ConnectionProfile::Server::Postgres;
    profile.user = decoded(u"user"_s);
    profile.hosts = match.captured(u"hosts"_s).split(u',', Qt::SkipEmptyParts);
    profile.database = decoded(u"db"_s);
    address.password = decoded(u"password"_s);
    static const QRegularExpression host(
        uR"(^(?:\[[0-9a-fA-F:.]+\]|[A-Za-z0-9._%-]+)(?::([0-9]{1,5}))?\z)"_s);
    for (const QString &each : std::as_const(profile.hosts)) {
        const auto hostMatch = host.match(each);
        if (!hostMatch.hasMatch() || hostMatch.captured(1).toInt() > 65535)
            return failure(Error::invalid(u"host"_s, Violation::Invalid));
    }
    if (profile.hosts.isEmpty())
        return failure(Error::invalid(u"host"_s, Violation::Blank));
    if (profile.database.isEmpty())
        return failure(Error::invalid(u"database"_s, Violation::Blank));
    TRY_STATUS(readQuery(match.captured(u"query"_s), profile));
    return address;
}

} // namespace

QString ConnectionProfile::title() const
{
    if (!name.isEmpty())
        return name;
    if (isEmbedded())
        return QFileInfo(path).fileName();
    return database;
}

Result<WorkspaceAddress> parseWorkspaceUrl(const QString &url)
{
    if (url.startsWith("sqlite:"_L1))
        return parseSqlite(url.mid(7));
    for (const auto scheme : {"postgresql://"_L1, "postgres://"_L1}) {
        if (url.startsWith(scheme))
            return parsePostgres(url.mid(scheme.size()));
    }
    return failure(Error::invalid(u"url"_s, Violation::Invalid));
}

QString workspaceUrl(const ConnectionProfile &profile)
{
    if (profile.isEmbedded())
        return u"sqlite:"_s + profile.path;
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    QString url = u"postgresql://"_s;
    if (!profile.user.isEmpty())
        url += encoded(profile.user) + u'@';
    url += profile.hosts.join(u',') + u'/' + encoded(profile.database) + u"?sslmode="_s
           + tlsModeName(profile.tls) + u"&prefix="_s + profile.prefix;
    if (!profile.certificateAuthority.isEmpty())
        url += u"&sslrootcert="_s + encoded(profile.certificateAuthority);
    return url;
}

QString workspaceKey(const ConnectionProfile &profile)
{
    const QString place = profile.isEmbedded()
        ? QFileInfo(profile.path).absoluteFilePath()
        : QStringList{profile.hosts.join(u','), profile.database, profile.prefix}.join(u'/');
    const QByteArray digest = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256);
    return QString::fromLatin1(digest.toHex().left(12));
}

QString tlsModeName(TlsMode mode)
{
    for (const auto &[each, name] : tlsModes()) {
        if (each == mode)
            return name;
    }
    Q_UNREACHABLE();
}

std::optional<TlsMode> parseTlsMode(const QString &name)
{
    for (const auto &[mode, each] : tlsModes()) {
        if (each == name)
            return mode;
    }
    return std::nullopt;
}

} // namespace steward
