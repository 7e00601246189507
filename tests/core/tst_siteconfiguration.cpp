// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "../support/geoipfile.h"
#include "../support/serviceworkspace.h"

#include <core/local/localstore.h>
#include <core/settings/preferences.h>
#include <core/settings/siteconfiguration.h>
#include <core/users/ratelimiter.h>
#include <core/users/userregistration.h>

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <atomic>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

using Limit = RateLimiter::Limit;

const QString Password = u"correct horse battery"_s;

ConnectionProfile fileAt(const QString &path)
{
    ConnectionProfile profile;
    profile.path = path;
    return profile;
}

} // namespace

/// What stands beside the database: the mirror of the site's configuration, the counted attempts,
/// the places of addresses.
class TestSiteConfiguration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasPhoenixKitsDefaults();
    void keepsWhatIsSetForOneWorkspace();
    void refusesValues_data();
    void refusesValues();
    void countsAcrossPrograms();
    void countsAcrossThreads();
    void keepsNoIdentifierInClear();
    void rehearsesWithoutCounting();
    void obeysTheSitesLimits();
    void locatesAddresses_data();
    void locatesAddresses();
    void readsNoOtherFile_data();
    void readsNoOtherFile();
    void registersWithPlace();

private:
    [[nodiscard]] RateLimiter limiter(const ConnectionProfile &workspace, const RateLimits &limits = {}) const
    {
        return RateLimiter(limits, std::make_unique<StoredCounters>(workspace), [this] { return m_now; });
    }
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_geoIp;
    QDateTime m_now = QDateTime({2026, 3, 2}, QTime(10, 0), QTimeZone::utc());
};

void TestSiteConfiguration::initTestCase()
{
    QVERIFY(m_folder.isValid());
    qputenv("XDG_DATA_HOME", m_folder.path().toUtf8());
    m_geoIp = inFolder(u"places.mmdb"_s);
    QVERIFY(writeGeoIpFile(m_geoIp, {{QHostAddress(u"192.0.2.0"_s), 24, {u"EE"_s, u"Harju County"_s, u"Tallinn"_s}},
                                     {QHostAddress(u"198.51.100.7"_s), 32, {u"SG"_s, {}, {}}},
                                     {QHostAddress(u"203.0.113.0"_s), 24, {u"Estonia"_s, {}, u"Tartu"_s}},
                                     {QHostAddress(u"2001:db8:1::"_s), 48, {u"PT"_s, u"Porto"_s, u"Maia"_s}}}));
}

void TestSiteConfiguration::hasPhoenixKitsDefaults()
{
    const QList<std::pair<QString, QVariant>> defaults{
        {u"login_limit"_s, 5},          {u"login_window_ms"_s, 60'000},
        {u"magic_link_limit"_s, 3},     {u"magic_link_window_ms"_s, 300'000},
        {u"password_reset_limit"_s, 3}, {u"password_reset_window_ms"_s, 300'000},
        {u"registration_limit"_s, 3},   {u"registration_window_ms"_s, 3'600'000},
        {u"registration_ip_limit"_s, 10}, {u"registration_ip_window_ms"_s, 3'600'000},
        {u"password_min_length"_s, 8},  {u"password_max_length"_s, 72},
        {u"password_require_uppercase"_s, false}, {u"password_require_lowercase"_s, false},
        {u"password_require_digit"_s, false}, {u"password_require_special"_s, false},
        {u"geoip_file"_s, QString()},
        {u"site_folder"_s, QString()},
    };
    QCOMPARE(SiteConfiguration::names().size(), defaults.size());
    for (const auto &[name, value] : defaults)
        QCOMPARE(SiteConfiguration().value(name), value);
}

void TestSiteConfiguration::keepsWhatIsSetForOneWorkspace()
{
    const QString file = inFolder(u"preferences.ini"_s);
    const ConnectionProfile mine = fileAt(inFolder(u"mine.sqlite"_s));
    {
        Preferences preferences(file);
        SiteConfiguration site;
        QVERIFY(site.setValue(u"login_limit"_s, u"7"_s).has_value());
        QVERIFY(site.setValue(u"password_require_digit"_s, true).has_value());
        QVERIFY(site.setValue(u"geoip_file"_s, m_geoIp).has_value());
        writeSiteConfiguration(preferences, mine, site);
    }
    Preferences preferences(file);
    SiteConfiguration kept = readSiteConfiguration(preferences, mine);
    QCOMPARE(kept.limits.login.count, 7);
    QVERIFY(kept.passwords.requireDigit);
    QCOMPARE(kept.geoIpFile, m_geoIp);
    QCOMPARE(kept.limits.passwordReset.count, 3);
    const auto other = readSiteConfiguration(preferences, fileAt(inFolder(u"other.sqlite"_s)));
    QCOMPARE(other.limits.login.count, 5);

    QVERIFY(kept.setValue(u"login_limit"_s, 5).has_value());
    writeSiteConfiguration(preferences, mine, kept);
    QCOMPARE(readSiteConfiguration(preferences, mine).limits.login.count, 5);
}

void TestSiteConfiguration::refusesValues_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");

    QTest::newRow("unknown") << u"log_in_limit"_s << u"5"_s;
    QTest::newRow("no attempt at all") << u"login_limit"_s << u"0"_s;
    QTest::newRow("negative") << u"login_limit"_s << u"-1"_s;
    QTest::newRow("no number") << u"login_limit"_s << u"many"_s;
    QTest::newRow("beyond a number") << u"login_limit"_s << u"99999999999999999999"_s;
    QTest::newRow("half a millisecond") << u"login_window_ms"_s << u"0.5"_s;
    QTest::newRow("window of nothing") << u"login_window_ms"_s << u"0"_s;
    QTest::newRow("neither true nor false") << u"password_require_digit"_s << u"yes"_s;
    QTest::newRow("longer than bcrypt reads") << u"password_max_length"_s << u"73"_s;
    QTest::newRow("minimum above maximum") << u"password_max_length"_s << u"7"_s;
}

void TestSiteConfiguration::refusesValues()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    SiteConfiguration site;
    const Status status = site.setValue(name, value);
    QVERIFY(!status.has_value());
    QCOMPARE(status.error().kind, Error::Kind::Invalid);
    QCOMPARE(status.error().fields.constFirst().field, name);
    for (const QString &each : SiteConfiguration::names())
        QCOMPARE(site.value(each), SiteConfiguration().value(each));
}

void TestSiteConfiguration::countsAcrossPrograms()
{
    const ConnectionProfile workspace = fileAt(inFolder(u"shared.sqlite"_s));
    const QString ann = u"ann@example.com"_s;
    for (int attempt = 0; attempt < 4; ++attempt)
        QCOMPARE(limiter(workspace).allow(Limit::LoginByIdentifier, ann).value_or(false), true);
    QCOMPARE(limiter(workspace).remaining(Limit::LoginByIdentifier, u" ANN@example.com "_s).value_or(-1), 1);
    QCOMPARE(limiter(workspace).allow(Limit::LoginByIdentifier, ann).value_or(false), true);
    QCOMPARE(limiter(workspace).allow(Limit::LoginByIdentifier, ann).value_or(true), false);
    QCOMPARE(limiter(workspace).allow(Limit::MagicLink, ann).value_or(false), true);
    QCOMPARE(limiter(fileAt(inFolder(u"other.sqlite"_s))).remaining(Limit::LoginByIdentifier, ann).value_or(-1), 5);

    const QDateTime before = std::exchange(m_now, m_now.addSecs(60));
    QCOMPARE(limiter(workspace).remaining(Limit::LoginByIdentifier, ann).value_or(-1), 5);
    QCOMPARE(limiter(workspace).allow(Limit::LoginByIdentifier, ann).value_or(false), true);
    m_now = before;
}

void TestSiteConfiguration::countsAcrossThreads()
{
    const ConnectionProfile workspace = fileAt(inFolder(u"threads.sqlite"_s));
    constexpr int attemptsEach = 25;
    RateLimits limits;
    limits.login.count = 4 * attemptsEach - 1;
    std::atomic<int> allowed = 0;
    std::atomic<int> failed = 0;
    std::vector<std::thread> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.emplace_back([&] {
            RateLimiter mine = limiter(workspace, limits);
            for (int attempt = 0; attempt < attemptsEach; ++attempt) {
                const auto answer = mine.allow(Limit::LoginByIdentifier, u"ann"_s);
                failed += answer ? 0 : 1;
                allowed += answer.value_or(false) ? 1 : 0;
            }
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(failed.load(), 0);
    QCOMPARE(allowed.load(), 4 * attemptsEach - 1);
}

void TestSiteConfiguration::keepsNoIdentifierInClear()
{
    const ConnectionProfile workspace = fileAt(inFolder(u"clear.sqlite"_s));
    QVERIFY(limiter(workspace).allow(Limit::LoginByIdentifier, u"a-password-typed-into-the-wrong-field"_s).has_value());
    const QString path = localProfile(workspace).path;
    const QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QString &each : {path, path + u"-wal"_s}) {
        QFile file(each);
        if (!file.exists())
            continue;
        QCOMPARE(file.permissions() & others, QFile::Permissions());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("wrong-field"));
    }
    QVERIFY(QFileInfo(path).size() > 0);
}

void TestSiteConfiguration::rehearsesWithoutCounting()
{
    const ConnectionProfile workspace = fileAt(inFolder(u"rehearsed.sqlite"_s));
    RateLimiter real = limiter(workspace);
    QVERIFY(real.allow(Limit::PasswordReset, u"ann"_s).value_or(false));
    QCOMPARE(real.rehearsal().remaining(Limit::PasswordReset, u"ann"_s).value_or(-1), 2);
    QVERIFY(real.rehearsal().allow(Limit::PasswordReset, u"ann"_s).value_or(false));
    QVERIFY(real.rehearsal().allow(Limit::PasswordReset, u"ann"_s).value_or(false));
    QCOMPARE(real.rehearsal().allow(Limit::PasswordReset, u"ann"_s).value_or(true), false);
    QCOMPARE(real.remaining(Limit::PasswordReset, u"ann"_s).value_or(-1), 2);
}

void TestSiteConfiguration::obeysTheSitesLimits()
{
    SiteConfiguration site;
    QVERIFY(site.setValue(u"login_limit"_s, 1).has_value());
    QVERIFY(site.setValue(u"login_window_ms"_s, 5000).has_value());
    RateLimiter limits = limiter(fileAt(inFolder(u"limits.sqlite"_s)), site.limits);
    QVERIFY(limits.allow(Limit::LoginByIdentifier, u"ann"_s).value_or(false));
    QCOMPARE(limits.allow(Limit::LoginByIdentifier, u"ann"_s).value_or(true), false);
    QCOMPARE(limits.remaining(Limit::LoginByAddress, u"192.0.2.1"_s).value_or(-1), 3);
    const QDateTime before = std::exchange(m_now, m_now.addSecs(5));
    QVERIFY(limits.allow(Limit::LoginByIdentifier, u"ann"_s).value_or(false));
    m_now = before;
}

void TestSiteConfiguration::locatesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QStringList>("place"); // country, region, city; "-" is none

    const QStringList nowhere{u"-"_s, u"-"_s, u"-"_s};
    QTest::newRow("network") << u"192.0.2.55"_s << QStringList{u"EE"_s, u"Harju County"_s, u"Tallinn"_s};
    QTest::newRow("one address") << u" 198.51.100.7 "_s << QStringList{u"SG"_s, u"-"_s, u"-"_s};
    QTest::newRow("IPv6") << u"2001:db8:1::9"_s << QStringList{u"PT"_s, u"Porto"_s, u"Maia"_s};
    QTest::newRow("IPv6 as the site writes it")
        << u"8193:3512:1:0:0:0:0:9"_s << QStringList{u"PT"_s, u"Porto"_s, u"Maia"_s};
    QTest::newRow("IPv4 in IPv6") << u"::ffff:192.0.2.55"_s << QStringList{u"EE"_s, u"Harju County"_s, u"Tallinn"_s};
    QTest::newRow("a name is no code") << u"203.0.113.5"_s << QStringList{u"-"_s, u"-"_s, u"Tartu"_s};
    QTest::newRow("unknown network") << u"198.51.100.8"_s << nowhere;
    QTest::newRow("this computer") << u"127.0.0.1"_s << nowhere;
    QTest::newRow("this computer, IPv6") << u"::1"_s << nowhere;
    QTest::newRow("empty") << QString() << nowhere;
    QTest::newRow("a word") << u"unknown"_s << nowhere;
    QTest::newRow("groups too large") << u"99999:1:1:1:1:1:1:1"_s << nowhere;
    QTest::newRow("NUL") << u"192.0.2.55"_s + QChar(0) << nowhere;
    QTest::newRow("very long") << QString(1'000'000, u'1') << nowhere;
}

void TestSiteConfiguration::locatesAddresses()
{
    QFETCH(QString, address);
    QFETCH(QStringList, place);
    const Location found = locate(m_geoIp, address);
    const QString none = u"-"_s;
    QCOMPARE(QStringList({found.country.value_or(none), found.region.value_or(none), found.city.value_or(none)}), place);
    QCOMPARE(locate({}, address), Location());
}

void TestSiteConfiguration::readsNoOtherFile_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QFile good(m_geoIp);
    QVERIFY(good.open(QIODevice::ReadOnly));
    const QByteArray bytes = good.readAll();
    QTest::newRow("missing") << QByteArray();
    QTest::newRow("a text") << QByteArray("country,EE\n");
    QTest::newRow("cut off") << bytes.left(bytes.size() / 2);
    QTest::newRow("noise") << QByteArray(100'000, '\xab');
}

void TestSiteConfiguration::readsNoOtherFile()
{
    QFETCH(QByteArray, bytes);
    const QString path = inFolder(u"broken.mmdb"_s);
    QFile::remove(path);
    if (!bytes.isEmpty()) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"broken.mmdb cannot be read"_s));
    QCOMPARE(locate(path, u"192.0.2.55"_s), Location());
    const Status checked = checkGeoIpFile(path);
    QVERIFY(!checked.has_value());
    QCOMPARE(checked.error().fields.constFirst().field, u"geoip_file"_s);
    QVERIFY(checkGeoIpFile(m_geoIp).has_value());
}

void TestSiteConfiguration::registersWithPlace()
{
    const auto workspace = ServiceWorkspace::create(Dialect::Sqlite);
    QVERIFY(workspace);
    ServiceContext context = workspace->system();
    context.geoIpFile = m_geoIp;
    const auto registered = [&](const QString &email, const QString &address) {
        return UserRegistration(context).registerUserWithPlace({{u"email"_s, email}, {u"password"_s, Password}}, address);
    };
    const auto known = registered(u"ann@example.com"_s, u"192.0.2.1"_s);
    QVERIFY(known.has_value());
    QCOMPARE(workspace->column(known->id, u"registration_ip"_s), u"192.0.2.1"_s);
    QCOMPARE(workspace->column(known->id, u"registration_country"_s), u"EE"_s);
    QCOMPARE(workspace->column(known->id, u"registration_region"_s), u"Harju County"_s);
    QCOMPARE(workspace->column(known->id, u"registration_city"_s), u"Tallinn"_s);
    const auto unknown = registered(u"bob@example.com"_s, u"unknown"_s);
    QVERIFY(unknown.has_value());
    QCOMPARE(workspace->column(unknown->id, u"registration_ip"_s), u"unknown"_s);
    QCOMPARE(workspace->column(unknown->id, u"registration_country"_s), u"NULL"_s);
}

QTEST_GUILESS_MAIN(TestSiteConfiguration)
#include "tst_siteconfiguration.moc"
