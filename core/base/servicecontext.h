// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/actor.h>
#include <core/base/clock.h>

#include <QString>

namespace steward {

class Connection;
class HttpClient;
class Postbag;
class PictureMaker;
class RateLimiter;
class UploadJournal;
struct Installation;

/// The rules for passwords, which PhoenixKit keeps in the site's configuration, not in its database.
struct PasswordPolicy
{
    int minimumLength = 8;
    int maximumLength = 72;
    bool requireUppercase = false;
    bool requireLowercase = false;
    bool requireDigit = false;
    bool requireSpecial = false;
    int bcryptCost = 12; ///< 4 to 31
};

/// Everything that a service works with. Made for one call in the thread of the connection; the
/// services keep it by value, the objects it points to live longer.
struct ServiceContext
{
    Connection &connection;
    const Installation &installation;
    RateLimiter &limits;
    Actor actor = Actor::system();
    PasswordPolicy passwords = {};
    Clock now = systemNow;
    QString geoIpFile = {}; ///< empty: no address has a place
    QString siteFolder = {}; ///< what the folders of the site's buckets are relative to; may be empty
    const PictureMaker *pictures = nullptr; ///< none: no avatar can be stored
    HttpClient *network = nullptr; ///< none: only local buckets can be reached
    UploadJournal *uploads = nullptr; ///< where is noted what a killed program would leave behind; may be none
    bool isRehearsal = false; ///< all is rolled back: nothing may happen outside the database
    Postbag *postbag = nullptr; ///< where mails go; none: nobody can be written to
};

} // namespace steward
