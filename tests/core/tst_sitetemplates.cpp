// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/sitemails.h>
#include <core/mail/sitetemplates.h>
#include <core/settings/preferences.h>
#include <tests/support/serviceworkspace.h>

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace steward;

/// The words of the site's mails, read and changed.
class TestSiteTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void listsTheSitesAndItsOwn();
    void savesARowOfTheSite();
    void noticesAnotherHand();
    void refusesWrongWords_data();
    void refusesWrongWords();
    void isForAdministrators();
    void keepsWordsOnThisComputer();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    SiteTemplates templates() { return SiteTemplates(workspace().as(m_owner)); }
    SiteTemplate reset() { return templates().find({}, u"reset_password"_s).value(); }
    QString column(const QString &name)
    {
        return workspace().text(
            u"SELECT %1 FROM phoenix_kit_email_templates WHERE name = 'reset_password'"_s.arg(name));
    }

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
};

void TestSiteTemplates::init()
{
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    QVERIFY(!m_owner.isNull());
    const MailTemplate words = builtInTemplate(u"reset_password"_s, u"Reset your password"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_email_templates SET status = 'active', version = 1, subject = '%1', "
                            "text_body = '%2', html_body = '%3' WHERE name = 'reset_password'"_s.arg(
                                words.subject, QString(words.text).replace(u'\'', u"''"_s),
                                QString(words.html).replace(u'\'', u"''"_s))));
}

void TestSiteTemplates::listsTheSitesAndItsOwn()
{
    const auto all = templates().all({});
    QVERIFY(all);
    const auto at = [&](const QString &name) {
        return *std::ranges::find(*all, name, &SiteTemplate::name);
    };
    QCOMPARE(at(u"reset_password"_s).origin, SiteTemplate::Origin::Site);
    QCOMPARE(at(u"reset_password"_s).variables, (QStringList{u"user_email"_s, u"reset_url"_s}));
    QCOMPARE(at(u"reset_password.de"_s).needed, QStringList{u"reset_url"_s});
    QCOMPARE(at(u"reset_password.de"_s).origin, SiteTemplate::Origin::Offered); // the site's words count
    QCOMPARE(at(u"reset_password.de"_s).language, u"de"_s);
    QCOMPARE(at(u"magic_link_registration"_s).origin, SiteTemplate::Origin::BuiltIn); // the site has no row for it
    QCOMPARE(at(u"magic_link_registration.de"_s).origin, SiteTemplate::Origin::BuiltIn);
    QVERIFY(all->size() >= 11);
    QCOMPARE(templates().find({}, u"none"_s).error().identifier, u"template_not_found"_s);
    for (const SiteTemplate &each : *all) {
        if (!each.variables.isEmpty())
            QCOMPARE(variablesIn(rendered(each.words, exampleValues(each))), QStringList());
    }
}

void TestSiteTemplates::savesARowOfTheSite()
{
    const SiteTemplate before = reset();
    SiteTemplate changed = before;
    changed.words.subject = u"A new password, {{user_email}}"_s;
    changed.words.text = u"Here: {{reset_url}} 'quoted'\n"_s;
    changed.words.html = u"<p>Here: {{reset_url}}</p>"_s;
    changed.status = u"draft"_s;
    const auto saved = templates().save(changed);
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    QCOMPARE(reset(), *saved);
    QCOMPARE(column(u"version"_s), u"2"_s);
    QCOMPARE(column(u"status"_s), u"draft"_s);
    QCOMPARE(column(u"updated_by_user_uuid"_s), m_owner.text());
    QVERIFY(column(u"updated_at"_s).startsWith(u"2026-03-0"_s));
    QCOMPARE(column(u"usage_count"_s), u"0"_s);
    QCOMPARE(workspace().auditOf(m_owner), QStringList{u"user_updated"_s});
    const auto change = [](const QString &old, const QString &now) {
        return QJsonObject{{u"old"_s, old}, {u"new"_s, now}};
    };
    QCOMPARE(workspace().auditFacts(m_owner, u"user_updated"_s).value("changes"_L1).toObject(),
             (QJsonObject{{u"subject"_s, change(before.words.subject, changed.words.subject)},
                          {u"text_body"_s, change(before.words.text, changed.words.text)},
                          {u"html_body"_s, change(before.words.html, changed.words.html)},
                          {u"status"_s, change(u"active"_s, u"draft"_s)}}));
}

void TestSiteTemplates::noticesAnotherHand()
{
    SiteTemplate mine = reset();
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_email_templates SET version = 7 WHERE name = 'reset_password'"_s));
    const QString before = column(u"subject"_s);
    mine.words.subject = u"Mine"_s;
    const auto saved = templates().save(mine);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Conflict);
    QCOMPARE(column(u"subject"_s), before);
    QVERIFY(workspace().auditOf(m_owner).isEmpty());
}

void TestSiteTemplates::refusesWrongWords_data()
{
    QTest::addColumn<MailTemplate>("words");
    QTest::addColumn<QString>("field");
    const QString link = u"{{reset_url}}"_s;
    QTest::newRow("no subject") << MailTemplate{{}, link, link} << u"subject"_s;
    QTest::newRow("long subject") << MailTemplate{QString(256, u's'), link, link} << u"subject"_s;
    QTest::newRow("line break") << MailTemplate{u"a\nb"_s, link, link} << u"subject"_s;
    QTest::newRow("nul") << MailTemplate{u"a"_s, link, link + QChar::Null} << u"text"_s;
    QTest::newRow("unknown") << MailTemplate{u"{{undefined}}"_s, link, link} << u"variables"_s;
    QTest::newRow("no link") << MailTemplate{u"a"_s, link, u"text"_s} << u"link"_s;
}

void TestSiteTemplates::refusesWrongWords()
{
    QFETCH(MailTemplate, words);
    SiteTemplate wrong = reset();
    wrong.words = words;
    const auto saved = templates().save(wrong);
    QVERIFY(!saved);
    QCOMPARE(saved.error().fields.size(), 1);
    QTEST(saved.error().fields.first().field, "field");
    QCOMPARE(column(u"version"_s), u"1"_s);
}

void TestSiteTemplates::isForAdministrators()
{
    QVERIFY(workspace().addRole(u"Test Clerk"_s, u"users"_s));
    const UserId clerk = workspace().add({.email = u"clerk@example.com"_s, .roles = {u"Test Clerk"_s}});
    const UserId user = workspace().add({.email = u"user@example.com"_s, .roles = {u"User"_s}});
    for (const UserId &actor : {clerk, user}) {
        SiteTemplates theirs(workspace().as(actor));
        QCOMPARE(theirs.save(reset()).error().identifier, u"insufficient_permissions"_s);
        QCOMPARE(theirs.approve(reset()).error().identifier, u"insufficient_permissions"_s);
    }
    QCOMPARE(column(u"version"_s), u"1"_s);
    QVERIFY(SiteTemplates(workspace().system()).save(reset()));
}

void TestSiteTemplates::keepsWordsOnThisComputer()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"steward.ini"_s));
    ConnectionProfile profile;
    profile.path = u"x.sqlite"_s;
    MailSettings settings;
    settings.siteUrl = u"https://site.example"_s;
    settings.senderAddress = u"site@site.example"_s;
    settings.words.insert(u"magic_link_registration"_s, {u"Welcome"_s, u"<p>{{registration_url}}</p>"_s, u"{{registration_url}} ü\n"_s});
    writeMailSettings(preferences, profile, settings);
    QCOMPARE(readMailSettings(preferences, profile), settings);
    QCOMPARE(templates().find(settings, u"magic_link_registration"_s).value().origin, SiteTemplate::Origin::Computer);
    Postbag postbag(settings);
    ServiceContext context = workspace().as(m_owner);
    context.postbag = &postbag;
    const auto sent = SiteMails(context).sendRegistration(u"new@example.com"_s);
    QVERIFY(sent);
    QCOMPARE(sent->subject, u"Welcome"_s);
    settings.words.clear();
    writeMailSettings(preferences, profile, settings);
    QCOMPARE(readMailSettings(preferences, profile), settings);
}

QTEST_GUILESS_MAIN(TestSiteTemplates)
#include "tst_sitetemplates.moc"
