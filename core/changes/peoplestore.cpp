// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/peoplestore.h>

#include <core/base/clock.h>
#include <core/base/optionaljson.h>
#include <core/crypto/digest.h>
#include <core/db/statement.h>
#include <core/users/userstore.h>

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LettersAfterPrefix = 53;
constexpr int SaltLetters = 22;

QJsonObject toJson(const NewPerson &person)
{
    const User &user = person.user;
    return {{u"uuid"_s, user.id.text()},
            {u"email"_s, user.email},
            {u"username"_s, optionalValue(user.username)},
            {u"hashed_password"_s, person.passwordHash},
            {u"first_name"_s, optionalValue(user.firstName)},
            {u"last_name"_s, optionalValue(user.lastName)},
            {u"is_active"_s, user.isActive},
            {u"confirmed_at"_s, timeValue(user.confirmedAt)},
            {u"user_timezone"_s, optionalValue(user.timezone)},
            {u"registration_ip"_s, optionalValue(user.registrationIp)},
            {u"registration_country"_s, optionalValue(user.registrationCountry)},
            {u"registration_region"_s, optionalValue(user.registrationRegion)},
            {u"registration_city"_s, optionalValue(user.registrationCity)},
            // As a text, so that the server takes it exactly as it stands.
            {u"custom_fields"_s, QString::fromUtf8(QJsonDocument(user.customFields).toJson(QJsonDocument::Compact))},
            {u"inserted_at"_s, timeText(user.insertedAt)},
            {u"updated_at"_s, timeText(user.updatedAt)}};
}

} // namespace

Status PeopleStore::insert(const QList<NewPerson> &people)
{
    if (people.isEmpty())
        return {};
    QJsonArray rows;
    for (const NewPerson &person : people)
        rows.append(toJson(person));
    const auto written =
        Statement(m_connection, "changes/insert_people"_L1).bind(":people"_L1, QJsonDocument(rows)).execute();
    return written ? Status() : failure(takenName(written.error()));
}

Status PeopleStore::lock(const QList<QUuid> &people)
{
    if (people.isEmpty())
        return {};
    return Statement(m_connection, "changes/lock_people"_L1).bind(":uuids"_L1, people).each([](const Row &) {});
}

Status PeopleStore::remove(const QList<QUuid> &people)
{
    if (people.isEmpty())
        return {};
    TRY(Statement(m_connection, "changes/delete_people"_L1).bind(":uuids"_L1, people).execute());
    return {};
}

Result<QHash<UserId, QString>> PeopleStore::passwordHashes(const QList<QUuid> &people)
{
    QHash<UserId, QString> hashes;
    TRY_STATUS(Statement(m_connection, "changes/fetch_password_hashes"_L1).bind(":uuids"_L1, people).each([&](const Row &row) {
        hashes.insert(row.id<UserId>("uuid"_L1), row.text("hashed_password"_L1));
    }));
    return hashes;
}

QString unusableHash()
{
    static const QByteArray alphabet("./ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789");
    QByteArray hash("$2b$12$");
    const QByteArray random = randomBytes(LettersAfterPrefix);
    for (const char byte : random)
        hash += alphabet.at(static_cast<uchar>(byte) % alphabet.size());
    // The last letter of the salt holds two bits, that of the digest four; others would not be canonical.
    const qsizetype salt = hash.size() - LettersAfterPrefix + SaltLetters - 1;
    hash[salt] = alphabet.at(alphabet.indexOf(hash.at(salt)) & 0x30);
    hash.back() = alphabet.at(alphabet.indexOf(hash.back()) & 0x3c);
    return QString::fromLatin1(hash);
}

} // namespace steward
