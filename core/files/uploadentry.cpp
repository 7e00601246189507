// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/files/uploadentry.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

const QStringList &stateNames()
{
    static const QStringList names{u"queued"_s, u"running"_s, u"failed"_s, u"cancelled"_s, u"done"_s};
    return names;
}

QJsonObject problemOf(const UploadEntry &entry)
{
    return entry.problem ? toJson(*entry.problem) : QJsonObject();
}

auto factsOf(const UploadEntry &entry)
{
    return std::tie(entry.id, entry.user, entry.person, entry.fileName, entry.source, entry.isOwnCopy, entry.bytes,
                    entry.state, entry.attempts, entry.dueAt, entry.places, entry.before,
                    entry.after, entry.sent, entry.toSend);
}

} // namespace

bool operator==(const UploadEntry &left, const UploadEntry &right)
{
    return factsOf(left) == factsOf(right) && problemOf(left) == problemOf(right);
}

QString uploadStateName(UploadState state)
{
    return stateNames().at(static_cast<int>(state));
}

UploadState uploadStateOf(const QString &name)
{
    const qsizetype index = stateNames().indexOf(name);
    return index < 0 ? UploadState::Failed : static_cast<UploadState>(index);
}

QJsonObject toJson(const Error &error)
{
    QJsonArray fields;
    for (const FieldError &field : error.fields)
        fields.append(QJsonArray{field.field, static_cast<int>(field.violation), field.limit});
    return {{u"kind"_s, static_cast<int>(error.kind)},
            {u"identifier"_s, error.identifier},
            {u"detail"_s, error.detail},
            {u"fields"_s, fields}};
}

Error errorFromJson(const QJsonObject &json)
{
    Error error;
    const int kind = json.value("kind"_L1).toInt(static_cast<int>(Error::Kind::Internal));
    const bool isKnown = kind >= 0 && kind <= static_cast<int>(Error::Kind::Internal);
    error.kind = isKnown ? static_cast<Error::Kind>(kind) : Error::Kind::Internal;
    error.identifier = json.value("identifier"_L1).toString();
    error.detail = json.value("detail"_L1).toString();
    for (const QJsonValue &value : json.value("fields"_L1).toArray()) {
        const QJsonArray field = value.toArray();
        error.fields.append({field.at(0).toString(), static_cast<Violation>(field.at(1).toInt()), field.at(2).toInt()});
    }
    return error;
}

QJsonArray toJson(const QList<ObjectPlace> &places)
{
    QJsonArray json;
    for (const ObjectPlace &place : places)
        json.append(QJsonArray{place.bucket.text(), place.key});
    return json;
}

QList<ObjectPlace> placesFromJson(const QJsonArray &json)
{
    QList<ObjectPlace> places;
    for (const QJsonValue &value : json) {
        if (const auto bucket = BucketId::parse(value[0].toString()))
            places.append({*bucket, value[1].toString()});
    }
    return places;
}

} // namespace steward
