// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/demonames.h>

#include <core/workspace/workspaceseed.h>

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QVariant>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LongestUsername = 30;

QStringList texts(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

// "native|latin", or one text for both.
template<class Name>
QList<Name> namesOf(const QJsonValue &value)
{
    QList<Name> names;
    for (const QString &text : texts(value))
        names.append({text.section(u'|', 0, 0), text.section(u'|', -1)});
    return names;
}

} // namespace

QString asciiName(const QString &name)
{
    // Letters that do not decompose into a base letter and marks.
    static const QHash<QChar, QString> letters{
        {u'ß', u"ss"_s}, {u'æ', u"ae"_s}, {u'ø', u"o"_s}, {u'ł', u"l"_s}, {u'đ', u"d"_s}, {u'ı', u"i"_s},
    };
    QString ascii;
    for (const QChar letter : name.toLower().normalized(QString::NormalizationForm_D)) {
        if (const auto found = letters.constFind(letter); found != letters.constEnd())
            ascii += *found;
        else if (letter.unicode() < 128 && letter.isLetterOrNumber())
            ascii += letter;
    }
    return ascii;
}

DemoNames::DemoNames(DemoRandom &random)
    : m_random(random)
    , m_domains(texts(resourceObject(u":/demo/words.json"_s).value("emailDomains"_L1)))
{
    load();
}

void DemoNames::load()
{
    for (const QJsonValue &value : resourceObject(u":/demo/cultures.json"_s).value("cultures"_L1).toArray()) {
        Culture culture;
        culture.weight = value["weight"_L1].toDouble();
        culture.nativeShare = value["native"_L1].toDouble();
        for (const QJsonValue &group : value["groups"_L1].toArray())
            culture.groups.append({namesOf<Name>(group["given"_L1]), namesOf<Name>(group["family"_L1])});
        for (const QJsonValue &country : value["countries"_L1].toArray()) {
            culture.countries.append({country["code"_L1].toString(), country["timezone"_L1].toString(),
                                      country["locale"_L1].toString(), country["dial"_L1].toString(),
                                      texts(country["places"_L1])});
        }
        m_weights += culture.weight;
        m_cultures.append(culture);
    }
}

const DemoNames::Culture &DemoNames::pickCulture()
{
    double left = m_random.fraction() * m_weights;
    for (const Culture &culture : m_cultures) {
        left -= culture.weight;
        if (left < 0)
            return culture;
    }
    return m_cultures.last();
}

DemoIdentity DemoNames::next()
{
    const Culture &culture = pickCulture();
    const Group &group = m_random.pick(culture.groups);
    const Country &country = m_random.pick(culture.countries);
    const Name &given = m_random.pick(group.given);
    const Name &family = m_random.pick(group.family);
    const bool isNative = m_random.chance(culture.nativeShare);
    const QString place = m_random.pick(country.places);

    DemoIdentity identity;
    identity.firstName = isNative ? given.native : given.latin;
    identity.lastName = isNative ? family.native : family.latin;
    identity.email = inventEmail(given.latin, family.latin);
    identity.username = inventUsername(asciiName(given.latin), asciiName(family.latin));
    identity.country = country.code;
    identity.region = place.section(u'/', 0, 0);
    identity.city = place.section(u'/', 1);
    identity.timezone = country.timezone;
    identity.locale = country.locale;
    identity.dialCode = country.dialCode;
    return identity;
}

QString DemoNames::inventEmail(const QString &given, const QString &family)
{
    const QString first = asciiName(given);
    const QString last = asciiName(family);
    const QStringList shapes{first + u'.' + last,  first + u'.' + last, first.left(1) + u'.' + last,
                             first + last.left(1), last + u'.' + first, first + u'_' + last};
    const QString base = m_random.pick(shapes);
    const QString domain = u'@' + m_random.pick(m_domains);
    QString email = base + domain;
    for (int number = m_random.between(2, 99); m_emails.contains(email); ++number)
        email = base + QString::number(number) + domain;
    m_emails.insert(email);
    // Some people begin it with a capital; servers must not mind.
    if (m_random.chance(0.03))
        email[0] = email.at(0).toUpper();
    return email;
}

QString DemoNames::inventUsername(const QString &given, const QString &family)
{
    const QStringList shapes{given + u'_' + family, given + family, given.left(1) + family,
                             family + u'_' + given};
    const QString base = m_random.pick(shapes).left(LongestUsername - 4);
    QString username = base;
    for (int number = m_random.between(2, 99); username.size() < 3 || m_usernames.contains(username);
         ++number)
        username = base + QString::number(number);
    m_usernames.insert(username);
    return username;
}

} // namespace steward
