// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/demorandom.h>

#include <QList>
#include <QSet>
#include <QStringList>

namespace steward {

/// Who somebody is and where from.
struct DemoIdentity
{
    QString firstName;
    QString lastName;
    QString email;
    QString username;
    QString country;
    QString region;
    QString city;
    QString timezone;
    QString locale;
    QString dialCode;
};

/// Lower-case ASCII letters and digits of a name in Latin script: "Łukasz" gives "lukasz".
[[nodiscard]] QString asciiName(const QString &name);

/// Invents identities from the lists of names in resources/demo/cultures.json; no e-mail address and
/// no username comes twice, in any case.
class DemoNames
{
public:
    explicit DemoNames(DemoRandom &random);

    [[nodiscard]] DemoIdentity next();

private:
    struct Name
    {
        QString native;
        QString latin;
    };
    struct Group
    {
        QList<Name> given;
        QList<Name> family;
    };
    struct Country
    {
        QString code;
        QString timezone;
        QString locale;
        QString dialCode;
        QStringList places; ///< "region/city"
    };
    struct Culture
    {
        double weight = 0;
        double nativeShare = 1;
        QList<Group> groups;
        QList<Country> countries;
    };

    void load();
    const Culture &pickCulture();
    QString inventEmail(const QString &given, const QString &family);
    QString inventUsername(const QString &given, const QString &family);

    DemoRandom &m_random;
    QList<Culture> m_cultures;
    double m_weights = 0;
    QStringList m_domains;
    QSet<QString> m_emails;
    QSet<QString> m_usernames;
};

} // namespace steward
