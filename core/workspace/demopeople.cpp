// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/workspace/demopeople.h>

#include <core/workspace/demodata.h>
#include <core/workspace/demonames.h>
#include <core/workspace/workspaceseed.h>

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int Days = 730;
constexpr qsizetype Admins = 4;
constexpr int FirstEmployeeNumber = 10'001;

// People register on working days, from the morning to the late evening.
constexpr std::array weekdayWeights{1.1, 1.15, 1.1, 1.05, 0.95, 0.6, 0.65};
constexpr std::array hourWeights{0.3, 0.2, 0.1, 0.1, 0.1, 0.2, 0.5, 0.9, 1.4, 1.7, 1.8, 1.7,
                                 1.5, 1.6, 1.7, 1.6, 1.5, 1.4, 1.3, 1.5, 1.7, 1.5, 1.0, 0.6};

template<class Weights>
int pickIndex(DemoRandom &random, const Weights &weights, double sum)
{
    double left = random.fraction() * sum;
    int index = 0;
    for (const double weight : weights) {
        left -= weight;
        if (left < 0)
            return index;
        ++index;
    }
    return index - 1;
}

double sumOf(const auto &weights)
{
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    return sum;
}

// The site grows, with a campaign now and then; the Owner came first.
QList<QDateTime> registrationTimes(DemoRandom &random, const DemoOptions &options)
{
    const QDateTime start = options.until.addDays(-Days);
    QList<double> days;
    for (int day = 0; day < Days; ++day) {
        const double growth = 0.4 + 1.6 * day / Days;
        const double weekday =
            weekdayWeights.at(static_cast<size_t>(start.date().addDays(day).dayOfWeek() - 1));
        days.append(growth * weekday * (0.8 + 0.4 * random.fraction()) * (random.chance(0.02) ? 3 : 1));
    }
    const double daySum = sumOf(days);
    const double hourSum = sumOf(hourWeights);
    QList<QDateTime> times{start};
    while (times.size() < options.people) {
        const int day = pickIndex(random, days, daySum);
        const int hour = pickIndex(random, hourWeights, hourSum);
        times.append(start.addDays(day).addSecs(hour * 3600 + random.below(3600)));
    }
    std::sort(times.begin(), times.end());
    return times;
}

/// Values of the custom fields that resources/demo/site.json defines.
class FieldValues
{
public:
    explicit FieldValues(DemoRandom &random)
        : m_random(random)
        , m_titles(m_words.value("jobTitles"_L1).toObject())
        , m_bios(m_words.value("bios"_L1).toVariant().toStringList())
    {
    }

    QJsonObject invent(const DemoIdentity &identity, const QDateTime &registered)
    {
        QJsonObject values;
        if (m_random.chance(0.65))
            values.insert("preferred_locale"_L1, identity.locale);
        if (m_random.chance(0.06))
            return values;
        if (m_random.chance(0.7))
            values.insert("phone"_L1, u"%1 555 01%2 %3"_s.arg(identity.dialCode)
                                          .arg(m_random.below(100), 2, 10, QChar(u'0'))
                                          .arg(m_random.below(10'000), 4, 10, QChar(u'0')));
        if (m_random.chance(0.6))
            insertPost(values);
        if (m_random.chance(0.55))
            values.insert(
                "birthday"_L1,
                registered.date().addDays(-m_random.between(18 * 366, 70 * 365)).toString(Qt::ISODate));
        if (m_random.chance(0.8))
            values.insert("newsletter"_L1, m_random.chance(0.4) ? u"true"_s : u"false"_s);
        if (m_random.chance(0.15))
            values.insert("website"_L1, u"https://www.example.com/~"_s + identity.username);
        if (m_random.chance(0.25))
            values.insert("bio"_L1, m_random.chance(0.5)
                                        ? m_random.pick(m_bios)
                                        : m_random.pick(m_bios) + u'\n' + m_random.pick(m_bios));
        return values;
    }

private:
    void insertPost(QJsonObject &values)
    {
        const QString department = m_random.pick(m_titles.keys());
        // The site's form stores texts: of an option its place among the options, here in the same order.
        values.insert("department"_L1, QString::number(m_titles.keys().indexOf(department)));
        values.insert("employee_number"_L1, QString::number(FirstEmployeeNumber + m_employees++));
        if (m_random.chance(0.85))
            values.insert("job_title"_L1,
                          m_random.pick(m_titles.value(department).toVariant().toStringList()));
    }

    DemoRandom &m_random;
    QJsonObject m_words = resourceObject(u":/demo/words.json"_s);
    QJsonObject m_titles;
    QStringList m_bios;
    int m_employees = 0;
};

User inventUser(DemoRandom &random, const DemoIdentity &identity, const QDateTime &registered,
                const QDateTime &until)
{
    User user;
    user.id = UserId(random.uuid(registered));
    user.email = identity.email;
    if (random.chance(0.97))
        user.username = identity.username;
    if (random.chance(0.98)) {
        user.firstName = identity.firstName;
        user.lastName = identity.lastName;
    }
    user.isActive = random.chance(0.95);
    if (random.chance(0.85))
        user.confirmedAt = std::min(random.moment(registered.addSecs(60), registered.addDays(1)), until);
    if (random.chance(0.7))
        user.timezone = identity.timezone;
    user.registrationIp = random.address();
    if (random.chance(0.94)) {
        user.registrationCountry = identity.country;
        user.registrationRegion = identity.region;
        user.registrationCity = identity.city;
    }
    user.insertedAt = registered;
    const QDateTime changed = random.chance(0.4) ? random.moment(registered, until) : registered;
    user.updatedAt = user.isConfirmed() ? std::max(changed, user.confirmedAt) : changed;
    return user;
}

// Staff signs in with addresses that are easy to remember.
void makeStaff(QList<DemoPerson> &people)
{
    const auto employ = [](DemoPerson &person, const QString &name) {
        person.user.isActive = true;
        person.user.confirmedAt = person.user.insertedAt.addSecs(90);
        person.user.updatedAt = std::max(person.user.updatedAt, person.user.confirmedAt);
        person.user.email = name + u"@example.com"_s;
        person.user.username = name;
    };
    employ(people.first(), u"owner"_s);
    people.first().roles = {roleName::Owner};
    const qsizetype step = std::max<qsizetype>(1, people.size() / 50);
    for (qsizetype number = 0; number < Admins && 1 + number * step < people.size(); ++number) {
        DemoPerson &person = people[1 + number * step];
        employ(person, number == 0 ? u"admin"_s : u"admin%1"_s.arg(number + 1));
        person.roles << roleName::Admin;
    }
}

void assignRoles(DemoRandom &random, QList<DemoPerson> &people)
{
    const QJsonArray roles = resourceObject(u":/demo/site.json"_s).value("roles"_L1).toArray();
    for (DemoPerson &person : people) {
        person.roles << roleName::User;
        for (const QJsonValue &role : roles) {
            const bool isChosen = random.chance(role["share"_L1].toDouble());
            if (isChosen && person.user.isActive && person.user.isConfirmed())
                person.roles << role["name"_L1].toString();
        }
    }
}

} // namespace

QList<DemoPerson> inventPeople(DemoRandom &random, const DemoOptions &options)
{
    DemoNames names(random);
    FieldValues fields(random);
    QList<DemoPerson> people;
    people.reserve(options.people);
    for (const QDateTime &registered : registrationTimes(random, options)) {
        const DemoIdentity identity = names.next();
        DemoPerson person;
        person.user = inventUser(random, identity, registered, options.until);
        person.user.customFields = fields.invent(identity, registered);
        people.append(person);
    }
    assignRoles(random, people);
    makeStaff(people);
    return people;
}

} // namespace steward
