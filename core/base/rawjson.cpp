// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/base/rawjson.h>

#include <core/base/textrules.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace steward {

namespace {

QJsonValue parsedValue(const QByteArray &text)
{
    return QJsonDocument::fromJson('[' + text + ']').array().at(0);
}

// Walks over the text of an object, from member to member, without looking inside the values.
class Scanner
{
public:
    explicit Scanner(const QByteArray &text)
        : m_text(text)
    {
    }

    bool take(char c)
    {
        skipSpace();
        if (m_place >= m_text.size() || m_text.at(m_place) != c)
            return false;
        ++m_place;
        return true;
    }

    std::optional<QByteArray> takeString()
    {
        skipSpace();
        const qsizetype start = m_place;
        if (m_place >= m_text.size() || m_text.at(m_place) != '"' || !skipString())
            return std::nullopt;
        return m_text.mid(start, m_place - start);
    }

    std::optional<QByteArray> takeValue()
    {
        skipSpace();
        const qsizetype start = m_place;
        for (int depth = 0; m_place < m_text.size();) {
            const char c = m_text.at(m_place);
            if (depth == 0 && (c == ',' || c == '}' || c == ']'))
                break;
            if (c == '"') {
                if (!skipString())
                    return std::nullopt;
                continue;
            }
            depth += c == '{' || c == '[' ? 1 : c == '}' || c == ']' ? -1 : 0;
            ++m_place;
        }
        const QByteArray value = m_text.mid(start, m_place - start).trimmed();
        return value.isEmpty() ? std::nullopt : std::optional(value);
    }

    bool isAtEnd()
    {
        skipSpace();
        return m_place == m_text.size();
    }

private:
    void skipSpace()
    {
        while (m_place < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text.at(m_place)))
            ++m_place;
    }

    bool skipString()
    {
        for (++m_place; m_place < m_text.size(); ++m_place) {
            if (m_text.at(m_place) == '\\')
                ++m_place;
            else if (m_text.at(m_place) == '"')
                return ++m_place, true;
        }
        return false;
    }

    const QByteArray &m_text;
    qsizetype m_place = 0;
};

} // namespace

std::optional<RawJsonObject> RawJsonObject::parse(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    Scanner scanner(bytes);
    RawJsonObject object;
    QHash<QString, size_t> places;
    if (!scanner.take('{'))
        return std::nullopt;
    if (!scanner.take('}')) {
        do {
            const auto key = scanner.takeString();
            if (!key || !scanner.take(':'))
                return std::nullopt;
            const auto value = scanner.takeValue();
            if (!value)
                return std::nullopt;
            // Of keys that repeat, the last one counts, as everywhere in JSON.
            const QString name = parsedValue(*key).toString();
            if (const auto place = places.constFind(name); place != places.cend()) {
                object.m_members[*place].value = *value;
                continue;
            }
            places.insert(name, object.m_members.size());
            object.m_members.push_back({name, *value});
        } while (scanner.take(','));
        if (!scanner.take('}'))
            return std::nullopt;
    }
    return scanner.isAtEnd() ? std::optional(object) : std::nullopt;
}

std::optional<QJsonValue> RawJsonObject::value(const QString &key) const
{
    for (const Member &member : m_members) {
        if (member.key == key)
            return parsedValue(member.value);
    }
    return std::nullopt;
}

void RawJsonObject::set(const QString &key, const QJsonValue &value)
{
    const auto place = std::ranges::find(m_members, key, &Member::key);
    if (place == m_members.end())
        m_members.push_back({key, jsonText(value)});
    else
        place->value = jsonText(value);
}

void RawJsonObject::remove(const QString &key)
{
    std::erase_if(m_members, [&key](const Member &member) { return member.key == key; });
}

QString RawJsonObject::text() const
{
    QByteArray text;
    for (const Member &member : m_members)
        text += (text.isEmpty() ? "" : ",") + jsonText(member.key) + ':' + member.value;
    return QString::fromUtf8('{' + text + '}');
}

QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

bool containsNul(const QJsonValue &value)
{
    if (value.isString())
        return containsNul(QStringView(value.toString()));
    if (value.isArray())
        return std::ranges::any_of(value.toArray(), [](const QJsonValue &each) { return containsNul(each); });
    const QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (containsNul(QStringView(member.key())) || containsNul(QJsonValue(member.value())))
            return true;
    }
    return false;
}

} // namespace steward
