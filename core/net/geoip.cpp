// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/net/geoip.h>

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QStringList>

#include <initializer_list>
#include <maxminddb.h>
#include <memory>
#include <netinet/in.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

Q_LOGGING_CATEGORY(logGeoIp, "steward.geoip")

class GeoIpFile
{
public:
    explicit GeoIpFile(const QString &path)
        : m_status(MMDB_open(QFile::encodeName(path).constData(), MMDB_MODE_MMAP, &m_file))
    {
    }
    ~GeoIpFile()
    {
        if (isOpen())
            MMDB_close(&m_file);
    }
    Q_DISABLE_COPY_MOVE(GeoIpFile)

    [[nodiscard]] bool isOpen() const { return m_status == MMDB_SUCCESS; }
    [[nodiscard]] QString problem() const { return QString::fromUtf8(MMDB_strerror(m_status)); }

    [[nodiscard]] std::optional<MMDB_entry_s> find(const QHostAddress &address) const
    {
        const Q_IPV6ADDR bytes = address.toIPv6Address(); // IPv4 as ::ffff:a.b.c.d
        sockaddr_in6 socket{};
        socket.sin6_family = AF_INET6;
        std::copy_n(bytes.c, sizeof bytes.c, socket.sin6_addr.s6_addr);
        sockaddr_in socket4{};
        bool isV4 = false;
        const quint32 v4 = address.toIPv4Address(&isV4);
        socket4.sin_family = AF_INET;
        socket4.sin_addr.s_addr = htonl(v4);
        int error = MMDB_SUCCESS;
        const auto result = MMDB_lookup_sockaddr(&m_file, isV4 ? reinterpret_cast<sockaddr *>(&socket4)
                                                              : reinterpret_cast<sockaddr *>(&socket),
                                                 &error);
        return error == MMDB_SUCCESS && result.found_entry ? std::optional(result.entry) : std::nullopt;
    }

private:
    MMDB_s m_file{};
    int m_status;
};

std::optional<QString> textAt(MMDB_entry_s entry, std::vector<const char *> path)
{
    path.push_back(nullptr);
    MMDB_entry_data_s data{};
    const int status = MMDB_aget_value(&entry, &data, path.data());
    if (status != MMDB_SUCCESS || !data.has_data || data.type != MMDB_DATA_TYPE_UTF8_STRING || data.data_size == 0)
        return std::nullopt;
    return QString::fromUtf8(data.utf8_string, data.data_size);
}

std::optional<QString> countryOf(const MMDB_entry_s &entry)
{
    static const QRegularExpression isoCode(u"^[A-Z]{2}$"_s);
    for (const auto &path : std::initializer_list<std::vector<const char *>>{
             {"country", "iso_code"}, {"registered_country", "iso_code"}, {"country_code"}}) {
        const auto code = textAt(entry, path);
        if (code && isoCode.match(*code).hasMatch())
            return code;
    }
    return std::nullopt;
}

} // namespace

QHostAddress parseAddress(const QString &text)
{
    static const QRegularExpression decimalGroups(u"^\\d{1,5}(:\\d{1,5}){7}$"_s);
    if (text.contains(QChar::Null))
        return {}; // QHostAddress would read what stands before it
    const QString trimmed = text.trimmed();
    if (!decimalGroups.match(trimmed).hasMatch())
        return QHostAddress(trimmed);
    QStringList groups;
    for (const QString &group : trimmed.split(u':'))
        groups << QString::number(group.toUInt(), 16);
    return QHostAddress(groups.join(u':')); // null when a group exceeds 65535
}

Location locate(const QString &file, const QString &address)
{
    const QHostAddress parsed = parseAddress(address);
    if (file.isEmpty() || parsed.isNull() || parsed.isLoopback())
        return {};
    const GeoIpFile geoIp(file);
    if (!geoIp.isOpen()) {
        qCWarning(logGeoIp, "%s cannot be read: %s", qUtf8Printable(file), qUtf8Printable(geoIp.problem()));
        return {};
    }
    const auto entry = geoIp.find(parsed);
    if (!entry)
        return {};
    return {countryOf(*entry), textAt(*entry, {"subdivisions", "0", "names", "en"}),
            textAt(*entry, {"city", "names", "en"})};
}

Status checkGeoIpFile(const QString &file)
{
    const GeoIpFile geoIp(file);
    if (geoIp.isOpen())
        return {};
    Error error = Error::invalid(u"geoip_file"_s, Violation::Invalid);
    error.detail = geoIp.problem();
    return failure(error);
}

} // namespace steward
