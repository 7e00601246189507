// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "factsfile.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace steward::conformance {

Result<FactsFile> FactsFile::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::of(Error::Kind::NotFound, file.errorString()));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &problem);
    FactsFile facts;
    facts.m_root = document.object();
    facts.m_users = facts.m_root.value("users"_L1).toArray();
    if (facts.m_users.isEmpty())
        return failure(Error::of(Error::Kind::Invalid, problem.errorString()));
    for (const QJsonValue &user : std::as_const(facts.m_users)) {
        if (user["key"_L1].isString())
            facts.m_byKey.insert(user["key"_L1].toString(), user.toObject());
    }
    const QString golden = facts.m_root.value("meta"_L1)["golden_time_utc"_L1].toString();
    facts.m_goldenTime = QDateTime::fromString(golden, Qt::ISODateWithMs);
    return facts;
}

QJsonValue FactsFile::argument(const QJsonValue &value) const
{
    if (value.isArray()) {
        QJsonArray items;
        for (const QJsonValue &item : value.toArray())
            items.append(argument(item));
        return items;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            object.insert(field.key(), argument(field.value()));
        return object;
    }
    if (!value.isString())
        return value;
    if (const auto user = m_byKey.constFind(value.toString()); user != m_byKey.cend())
        return user->value("uuid"_L1);
    return value.toString().replace("\\u0000"_L1, QString(QChar(u'\0')));
}

} // namespace steward::conformance
