// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "comparison.h"

#include <core/base/uuid.h>

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace steward::conformance {

namespace {

std::optional<QDateTime> readTime(const QString &text)
{
    static const QRegularExpression shape(uR"(^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$)"_s);
    if (!shape.match(text).hasMatch())
        return std::nullopt;
    return QDateTime::fromString(text, Qt::ISODateWithMs);
}

std::optional<QDateTime> timeOfUuid(const QString &text)
{
    const auto uuid = parseUuid(text);
    if (!uuid || text.at(14) != u'7')
        return std::nullopt;
    const qint64 milliseconds = text.left(8).append(text.mid(9, 4)).toLongLong(nullptr, 16);
    return QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

// Explanations that stand beside an answer and are no part of it.
const QSet<QString> &explanations()
{
    static const QSet<QString> keys{u"action"_s, u"raw_errors_in_order"_s, u"#struct"_s};
    return keys;
}

QString withoutColon(const QJsonValue &atom)
{
    const QString text = atom.toString();
    return text.startsWith(u':') ? text.mid(1) : text;
}

} // namespace

QString Comparison::difference(const QJsonValue &expected, const QJsonObject &answer) const
{
    if (expected["raise"_L1].isString())
        return answer.contains("error"_L1) ? QString() : u"error"_s;
    const QString kind = expected["error"_L1].toString();
    if (answer.value("error"_L1).toString() != kind)
        return u"error"_s;
    if ((kind == "atom"_L1 || kind == "tuple3"_L1)
        && withoutColon(expected["atom"_L1]) != withoutColon(answer.value("atom"_L1)))
        return u"atom"_s;
    QJsonObject rest = expected.toObject();
    if (kind == "atom"_L1 || kind == "tuple3"_L1)
        rest.remove("atom"_L1);
    for (auto part = rest.begin(); part != rest.end(); ++part) {
        if (explanations().contains(part.key()))
            continue;
        const QString path = valueDifference(part.value(), answer.value(part.key()), part.key());
        if (!path.isEmpty())
            return path;
    }
    return {};
}

QString Comparison::valueDifference(const QJsonValue &expected, const QJsonValue &value, const QString &path) const
{
    if (expected.isObject())
        return objectDifference(expected.toObject(), value, path);
    if (expected.isString())
        return textDifference(expected.toString(), value, path);
    if (!expected.isArray())
        return expected == value ? QString() : path;
    const QJsonArray items = expected.toArray();
    const QJsonArray others = value.toArray();
    if (!value.isArray() || items.size() != others.size())
        return path + ".length"_L1;
    for (qsizetype index = 0; index < items.size(); ++index) {
        const QString inner = valueDifference(items.at(index), others.at(index), path + u'.' + QString::number(index));
        if (!inner.isEmpty())
            return inner;
    }
    return {};
}

QString Comparison::objectDifference(const QJsonObject &expected, const QJsonValue &value, const QString &path) const
{
    if (!value.isObject())
        return path;
    const QJsonObject object = value.toObject();
    const bool isRecord = expected.contains("uuid"_L1);
    for (auto field = expected.begin(); field != expected.end(); ++field) {
        if (explanations().contains(field.key()))
            continue;
        const QString inner = path + u'.' + field.key();
        if (!object.contains(field.key()))
            return inner;
        const QString difference = valueDifference(field.value(), object.value(field.key()), inner);
        if (!difference.isEmpty())
            return difference;
    }
    if (isRecord)
        return {};
    for (auto field = object.begin(); field != object.end(); ++field) {
        if (!expected.contains(field.key()))
            return path + u'.' + field.key();
    }
    return {};
}

QString Comparison::textDifference(const QString &expected, const QJsonValue &value, const QString &path) const
{
    // The reference names a person by UUID where Steward gives the whole record.
    const QString text = value.isObject() ? value["uuid"_L1].toString() : value.toString();
    if (const auto time = readTime(expected); time && *time > m_goldenTime)
        return readTime(text) ? QString() : path;
    if (const auto time = timeOfUuid(expected); time && *time > m_goldenTime)
        return timeOfUuid(text) ? QString() : path;
    const bool isText = value.isString() || value.isObject();
    return isText && text == expected ? QString() : path;
}

} // namespace steward::conformance
