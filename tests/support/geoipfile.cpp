// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "geoipfile.h"

#include <QFile>

#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

// The types of the format's data section.
enum Type { Text = 2, Short = 5, Number = 6, Map = 7, LongNumber = 9, Array = 11 };

QByteArray control(Type type, qsizetype size)
{
    Q_ASSERT(size < 29);
    return type <= Map ? QByteArray(1, char(type << 5 | size))
                       : QByteArray(1, char(size)) + QByteArray(1, char(type - Map));
}

QByteArray text(const QString &value)
{
    const QByteArray bytes = value.toUtf8();
    return control(Text, bytes.size()) + bytes;
}

QByteArray number(Type type, quint64 value)
{
    QByteArray bytes;
    for (; value > 0; value >>= 8)
        bytes.prepend(char(value & 0xff));
    return control(type, bytes.size()) + bytes;
}

QByteArray map(const QList<std::pair<QString, QByteArray>> &entries)
{
    QByteArray bytes = control(Map, entries.size());
    for (const auto &[key, value] : entries)
        bytes += text(key) + value;
    return bytes;
}

QByteArray named(const QString &name)
{
    return map({{u"names"_s, map({{u"en"_s, text(name)}})}});
}

QByteArray record(const Location &location)
{
    QList<std::pair<QString, QByteArray>> entries;
    if (location.country)
        entries.append({u"country"_s, map({{u"iso_code"_s, text(*location.country)}})});
    if (location.region)
        entries.append({u"subdivisions"_s, control(Array, 1) + named(*location.region)});
    if (location.city)
        entries.append({u"city"_s, named(*location.city)});
    return map(entries);
}

// The search tree: a node has a branch for each value of the next bit of the address.
class Tree
{
public:
    struct Branch
    {
        enum class Kind { Nothing, Node, Data } kind = Kind::Nothing;
        size_t target = 0; ///< a node, or an offset in the data
    };

    void add(const Q_IPV6ADDR &address, int prefix, size_t offset)
    {
        size_t node = 0;
        for (int bit = 0; bit < prefix - 1; ++bit) {
            Branch &branch = branchAt(node, address, bit);
            const bool isNew = branch.kind != Branch::Kind::Node;
            if (isNew)
                branch = {Branch::Kind::Node, m_nodes.size()};
            node = branch.target;
            if (isNew)
                m_nodes.emplace_back();
        }
        branchAt(node, address, prefix - 1) = {Branch::Kind::Data, offset};
    }

    [[nodiscard]] size_t size() const { return m_nodes.size(); }

    [[nodiscard]] QByteArray bytes() const
    {
        QByteArray bytes;
        for (const auto &[zero, one] : m_nodes)
            bytes += recordOf(zero) + recordOf(one);
        return bytes;
    }

private:
    Branch &branchAt(size_t node, const Q_IPV6ADDR &address, int bit)
    {
        const bool isOne = address.c[bit / 8] >> (7 - bit % 8) & 1;
        return isOne ? m_nodes[node].second : m_nodes[node].first;
    }

    [[nodiscard]] QByteArray recordOf(const Branch &branch) const
    {
        constexpr size_t separator = 16;
        size_t value = m_nodes.size();
        if (branch.kind == Branch::Kind::Node)
            value = branch.target;
        else if (branch.kind == Branch::Kind::Data)
            value += separator + branch.target;
        return {std::initializer_list<char>{char(value >> 16), char(value >> 8), char(value)}.begin(), 3};
    }

    std::vector<std::pair<Branch, Branch>> m_nodes = {{}};
};

// IPv4 lives in ::/96.
Q_IPV6ADDR bitsOf(const QHostAddress &address)
{
    Q_IPV6ADDR bits = address.toIPv6Address();
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        std::fill_n(bits.c, 12, quint8(0));
    return bits;
}

} // namespace

bool writeGeoIpFile(const QString &path, const QList<GeoIpNetwork> &networks)
{
    Tree tree;
    QByteArray data;
    for (const GeoIpNetwork &network : networks) {
        const bool isV4 = network.address.protocol() == QAbstractSocket::IPv4Protocol;
        tree.add(bitsOf(network.address), network.prefix + (isV4 ? 96 : 0), size_t(data.size()));
        data += record(network.location);
    }
    const QByteArray metadata = map({{u"binary_format_major_version"_s, number(Short, 2)},
                                     {u"binary_format_minor_version"_s, number(Short, 0)},
                                     {u"build_epoch"_s, number(LongNumber, 1'700'000'000)},
                                     {u"database_type"_s, text(u"Test-City"_s)},
                                     {u"description"_s, map({})},
                                     {u"ip_version"_s, number(Short, 6)},
                                     {u"languages"_s, control(Array, 1) + text(u"en"_s)},
                                     {u"node_count"_s, number(Number, tree.size())},
                                     {u"record_size"_s, number(Short, 24)}});
    QFile file(path);
    const QByteArray bytes = tree.bytes() + QByteArray(16, '\0') + data + "\xab\xcd\xefMaxMind.com" + metadata;
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace steward
