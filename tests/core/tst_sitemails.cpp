// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/calls/functiontable.h>
#include <core/mail/mailtemplate.h>
#include <core/mail/sitemails.h>
#include <core/sessions/userlinks.h>
#include <core/settings/preferences.h>
#include <tests/support/serviceworkspace.h>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

template<class Value>
QString identifierOf(const Result<Value> &result)
{
    return result ? u"done"_s : result.error().identifier;
}

QString tokenIn(const QString &text)
{
    static const QRegularExpression token(u"/([A-Za-z0-9_-]{43,})\\s"_s);
    return token.match(text).captured(1);
}

} // namespace

class TestSiteMails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void confirms();
    void usesTheSitesWords();
    void usesItsOwnWordsOtherwise();
    void writesInTheLanguageOfThePerson();
    void prefersTranslatedWordsOfThisComputer();
    void resetsAPassword();
    void changesAnAddress();
    void linksWithoutMail();
    void registers();
    void escapesInHtmlAlone();
    void auditsWhoHadALinkMade();
    void needsAPostbag();
    void dropsMailsOfARehearsal();
    void leadsWhereTheCallerSays();
    void keepsItsSettings();
    void refusesWrongSettings_data();
    void refusesWrongSettings();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ServiceContext context()
    {
        ServiceContext context = workspace().as(m_owner);
        context.postbag = &m_postbag;
        return context;
    }
    SiteMails mails() { return SiteMails(context()); }
    bool prefer(const QString &locale)
    {
        return workspace().run(
            u"UPDATE phoenix_kit_users SET custom_fields = '{\"preferred_locale\": \"%1\"}' WHERE email = 'Ann@example.com'"_s
                .arg(locale));
    }
    QString subjectOfReset() { return mails().sendPasswordReset(m_ann).value_or(MailMessage()).subject; }

    ServiceWorkspaces m_workspaces;
    Postbag m_postbag;
    UserId m_owner;
    UserId m_ann;
};

void TestSiteMails::init()
{
    QVERIFY(workspace().clear());
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_email_templates SET status = 'active', usage_count = 0"_s));
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    m_ann = workspace().add({.email = u"Ann@example.com"_s, .roles = {u"User"_s}});
    QVERIFY(!m_owner.isNull() && !m_ann.isNull());
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET confirmed_at = NULL WHERE email = 'Ann@example.com'"_s));
    MailSettings settings;
    settings.siteUrl = u"https://site.example/"_s;
    settings.senderName = u"The Site"_s;
    settings.senderAddress = u"site@site.example"_s;
    m_postbag = Postbag(settings);
}

void TestSiteMails::confirms()
{
    const auto sent = mails().sendConfirmation(m_ann);
    QVERIFY(sent);
    QCOMPARE(sent->recipient, u"Ann@example.com"_s);
    QCOMPARE(sent->subject, u"Confirm your account"_s);
    QCOMPARE(sent->senderAddress, u"site@site.example"_s);
    QVERIFY(sent->text.contains(u"https://site.example/phoenix_kit/users/confirm/"_s));
    QVERIFY(sent->html.contains(u"https://site.example/phoenix_kit/users/confirm/"_s + tokenIn(sent->text)));
    const QList<Letter> letters = m_postbag.takeAll();
    QCOMPARE(letters.size(), 1);
    QCOMPARE(letters.first().kind, u"register"_s);
    QCOMPARE(letters.first().expiresAt, workspace().now().addDays(7));
    QVERIFY(UserLinks(context()).confirm(tokenIn(sent->text)));
    QCOMPARE(identifierOf(mails().sendConfirmation(m_ann)), u"already_confirmed"_s);
    QVERIFY(m_postbag.takeAll().isEmpty());
}

void TestSiteMails::usesTheSitesWords()
{
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_email_templates SET subject = 'For {{user_email}}', "
                            "text_body = '{{reset_url}} {{unknown}} {{ reset_url }}', html_body = '<b>{{user_email}}</b>' "
                            "WHERE name = 'reset_password'"_s));
    const auto sent = mails().sendPasswordReset(m_ann);
    QVERIFY(sent);
    QCOMPARE(sent->subject, u"For Ann@example.com"_s);
    QCOMPARE(sent->html, u"<b>Ann@example.com</b>"_s);
    QVERIFY(sent->text.startsWith(u"https://site.example/phoenix_kit/users/reset-password/"_s));
    QVERIFY(sent->text.endsWith(u" {{unknown}} {{ reset_url }}"_s));
    QCOMPARE(workspace().text(u"SELECT usage_count FROM phoenix_kit_email_templates WHERE name = 'reset_password'"_s),
             u"1"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_email_templates WHERE usage_count = 1 AND last_used_at IS NOT NULL"_s), 1);
}

void TestSiteMails::usesItsOwnWordsOtherwise()
{
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_email_templates SET status = 'draft'"_s));
    const auto sent = mails().sendPasswordReset(m_ann);
    QVERIFY(sent);
    QCOMPARE(sent->subject, u"Reset your password"_s);
    QCOMPARE(tokenIn(sent->text).size(), 64 / 3 * 3 + 1); // 48 bytes
    QVERIFY(!sent->html.contains(u"{{"_s));
    QCOMPARE(workspace().count(u"phoenix_kit_email_templates WHERE usage_count > 0"_s), 0);
    for (SiteMail mail : {SiteMail::Confirmation, SiteMail::PasswordReset, SiteMail::EmailChange, SiteMail::MagicLink,
                          SiteMail::Registration}) {
        const MailTemplate words = ownWords(kindOf(mail), mailLanguages().first());
        QCOMPARE(variablesIn(words).size(), 2);
        QVERIFY(variablesIn(words).contains(u"user_email"_s));
        QVERIFY(variablesIn(words).contains(kindOf(mail).variable));
        QVERIFY(words.html.contains(u"<!DOCTYPE html>"_s) && !words.text.isEmpty());
    }
}

void TestSiteMails::writesInTheLanguageOfThePerson()
{
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_email_templates SET status = 'draft'"_s));
    QVERIFY(prefer(u"de-AT"_s));
    const auto sent = mails().sendConfirmation(m_ann);
    QVERIFY(sent);
    QCOMPARE(sent->subject, u"Bestätigen Sie Ihr Konto"_s);
    QVERIFY(sent->text.contains(u"Hallo Ann@example.com,"_s) && sent->html.contains(u"lang=\"de\""_s));
    QVERIFY(sent->html.contains(tokenIn(sent->text)));
    QVERIFY(prefer(u"fr-FR"_s)); // Steward has no French
    QCOMPARE(subjectOfReset(), u"Reset your password"_s);
    // Who has chosen none reads the language of the pages.
    MailSettings settings = m_postbag.settings();
    settings.urlLocale = u"de"_s;
    m_postbag = Postbag(settings);
    QCOMPARE(mails().sendRegistration(u"new@example.com"_s).value().subject, u"Schließen Sie Ihre Registrierung ab"_s);
    for (const QString &language : mailLanguages()) {
        const SiteMailKind &kind = kindOf(SiteMail::MagicLink);
        QVERIFY(!ownWords(kind, language).html.isEmpty());
        QCOMPARE(variablesIn(ownWords(kind, language)), variablesIn(ownWords(kind, mailLanguages().first())));
    }
}

void TestSiteMails::prefersTranslatedWordsOfThisComputer()
{
    QVERIFY(prefer(u"de-DE"_s));
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_email_templates SET subject = 'Theirs' WHERE name = 'reset_password'"_s));
    QCOMPARE(subjectOfReset(), u"Theirs"_s);
    MailSettings settings = m_postbag.settings();
    settings.words.insert(u"reset_password.de"_s, {u"Neues Passwort"_s, u"<p>{{reset_url}}</p>"_s, u"{{reset_url}}"_s});
    m_postbag = Postbag(settings);
    QCOMPARE(subjectOfReset(), u"Neues Passwort"_s);
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_email_templates SET status = 'draft'"_s));
    settings.words = {{u"reset_password"_s, {u"Ours"_s, u"<p>{{reset_url}}</p>"_s, u"{{reset_url}}"_s}}};
    m_postbag = Postbag(settings);
    QCOMPARE(subjectOfReset(), u"Ours"_s); // what an administrator wrote counts before what Steward brings along
}

void TestSiteMails::resetsAPassword()
{
    const auto sent = mails().sendPasswordReset(m_ann);
    QVERIFY(sent);
    const auto user = UserLinks(context()).userOfPasswordReset(tokenIn(sent->text));
    QVERIFY(user && *user);
    QCOMPARE((*user)->id, m_ann);
    QVERIFY(mails().sendPasswordReset(m_ann));
    QVERIFY(mails().sendPasswordReset(m_ann));
    QCOMPARE(identifierOf(mails().sendPasswordReset(m_ann)), u"rate_limit_exceeded"_s);
    QCOMPARE(m_postbag.takeAll().size(), 3);
}

void TestSiteMails::changesAnAddress()
{
    const auto taken = mails().sendEmailChange(m_ann, u"owner@example.com"_s);
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().fields.value(0).field, u"email"_s);
    QVERIFY(!mails().sendEmailChange(m_ann, u"Ann@example.com"_s).has_value());
    QVERIFY(!mails().sendEmailChange(m_ann, u"no address"_s).has_value());
    QVERIFY(m_postbag.takeAll().isEmpty());
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 0);

    const auto sent = mails().sendEmailChange(m_ann, u"ann@new.example"_s);
    QVERIFY(sent);
    QCOMPARE(sent->recipient, u"ann@new.example"_s);
    QVERIFY(sent->text.contains(u"/dashboard/settings/confirm-email/"_s));
    QCOMPARE(workspace().column(m_ann, u"email"_s), u"Ann@example.com"_s);
    QVERIFY(UserLinks(context()).changeEmail(m_ann, tokenIn(sent->text)));
    QCOMPARE(workspace().column(m_ann, u"email"_s), u"ann@new.example"_s);
}

void TestSiteMails::linksWithoutMail()
{
    const QString prefix = u"https://site.example/phoenix_kit/users/"_s;
    const auto confirmation = mails().confirmationLink(m_ann);
    QVERIFY(confirmation && confirmation->startsWith(prefix + u"confirm/"_s));
    const auto reset = mails().passwordResetLink(m_ann);
    QVERIFY(reset && reset->startsWith(prefix + u"reset-password/"_s));
    const auto login = mails().magicLink(m_ann);
    QVERIFY(login && login->startsWith(prefix + u"magic-link/"_s));
    QVERIFY(UserLinks(context()).useMagicLink(login->sliced(prefix.size() + 11)));
    QVERIFY(m_postbag.takeAll().isEmpty());
}

void TestSiteMails::registers()
{
    const auto magic = mails().sendMagicLink(u" ANN@example.com "_s);
    QVERIFY(magic);
    QCOMPARE(magic->recipient, u"Ann@example.com"_s);
    QCOMPARE(identifierOf(mails().sendRegistration(u"ann@example.com"_s)), u"email_already_exists"_s);
    QCOMPARE(identifierOf(mails().sendRegistration(u"nobody"_s)), u"invalid_email"_s);
    const auto sent = mails().sendRegistration(u"New@Example.com"_s);
    QVERIFY(sent);
    QCOMPARE(sent->recipient, u"new@example.com"_s);
    QCOMPARE(UserLinks(context()).emailOfRegistration(tokenIn(sent->text)).value_or(QString()), u"new@example.com"_s);
    QCOMPARE(m_postbag.takeAll().size(), 2);
}

void TestSiteMails::escapesInHtmlAlone()
{
    const MailTemplate words{u"{{a}}"_s, u"<p>{{a}}</p>"_s, u"{{a}} {{b}}"_s};
    const MailTemplate filled = rendered(words, {{u"a"_s, u"<b>&{{b}}"_s}, {u"b"_s, u"B"_s}});
    QCOMPARE(filled.subject, u"<b>&{{b}}"_s);
    QCOMPARE(filled.html, u"<p>&lt;b&gt;&amp;{{b}}</p>"_s);
    QCOMPARE(filled.text, u"<b>&{{b}} B"_s);
}

void TestSiteMails::auditsWhoHadALinkMade()
{
    QVERIFY(mails().sendConfirmation(m_ann));
    QVERIFY(mails().passwordResetLink(m_ann));
    QCOMPARE(workspace().auditOf(m_ann), (QStringList{u"user_updated"_s, u"user_updated"_s}));
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs WHERE admin_user_uuid = '%1'"_s.arg(m_owner.text())), 2);
}

void TestSiteMails::needsAPostbag()
{
    QCOMPARE(identifierOf(SiteMails(workspace().as(m_owner)).sendConfirmation(m_ann)), u"no_postbag"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 0);
    QVERIFY(workspace().auditOf(m_ann).isEmpty());
}

void TestSiteMails::dropsMailsOfARehearsal()
{
    CallRequest request{u"deliver_user_reset_password_instructions"_s, {u"Ann@example.com"_s},
                        CallRequest::Effect::RolledBack};
    QVERIFY(FunctionTable::instance().answer(context(), request).contains("ok"_L1));
    QVERIFY(m_postbag.takeAll().isEmpty());
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 0);
    request.effect = CallRequest::Effect::Kept;
    QVERIFY(FunctionTable::instance().answer(context(), request).contains("ok"_L1));
    QCOMPARE(m_postbag.takeAll().size(), 1);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1);
    const QJsonObject change = FunctionTable::instance().answer(
        context(), {u"deliver_user_update_email_instructions"_s,
                    {QJsonObject{{u"uuid"_s, m_ann.text()}, {u"email"_s, u"ann@new.example"_s}}, u"Ann@example.com"_s}});
    QVERIFY(change.contains("ok"_L1));
    QCOMPARE(m_postbag.takeAll().value(0).message.recipient, u"ann@new.example"_s);
}

void TestSiteMails::leadsWhereTheCallerSays()
{
    const auto deliver = [this](const QString &url) {
        return FunctionTable::instance().answer(
            context(), {u"deliver_user_reset_password_instructions"_s, {u"Ann@example.com"_s, url}});
    };
    QVERIFY(deliver(u"https://shop.example/new-password?t={token}"_s).contains("ok"_L1));
    const QString text = m_postbag.takeAll().value(0).message.text;
    QVERIFY2(text.contains(QRegularExpression(u"https://shop\\.example/new-password\\?t=[\\w-]{64}\\s"_s)), qPrintable(text));
    for (const QString &wrong : {u"https://shop.example/"_s, u"javascript:alert('{token}')"_s, u"https:///{token}"_s, u"{token}"_s,
                                 u"httpx://shop.example/{token}"_s})
        QVERIFY2(!deliver(wrong).contains("ok"_L1), qPrintable(wrong));
    QVERIFY(m_postbag.takeAll().isEmpty());
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 1); // nothing is half done
}

void TestSiteMails::keepsItsSettings()
{
    const QTemporaryDir folder;
    ConnectionProfile workspaceProfile;
    workspaceProfile.path = u"somewhere.sqlite"_s;
    Preferences preferences(folder.filePath(u"preferences.ini"_s));
    MailSettings settings;
    for (const auto &[name, value] : {std::pair(u"smtp_host"_s, u"mail.example.org"_s), {u"smtp_port"_s, u"2525"_s},
                                      {u"smtp_security"_s, u"implicit"_s}, {u"smtp_user"_s, u"me"_s},
                                      {u"sender_name"_s, u"Zoë"_s}, {u"sender_address"_s, u"a@b.example"_s},
                                      {u"site_url"_s, u"https://x.example"_s}, {u"url_prefix"_s, u""_s},
                                      {u"url_locale"_s, u"et"_s}})
        QVERIFY2(settings.setValue(name, value), qPrintable(name));
    writeMailSettings(preferences, workspaceProfile, settings);
    QCOMPARE(readMailSettings(preferences, workspaceProfile), settings);
    QCOMPARE(siteAddress(settings, u"/users"_s), u"https://x.example/et/users"_s);
    ConnectionProfile another = workspaceProfile;
    another.path = u"elsewhere.sqlite"_s;
    QCOMPARE(readMailSettings(preferences, another), MailSettings());
    MailServer moved = settings.server;
    for (const auto change : {+[](MailServer &s) { s.host = u"other.example"_s; }, +[](MailServer &s) { s.port = 26; },
                              +[](MailServer &s) { s.user = u"you"_s; },
                              +[](MailServer &s) { s.security = MailServer::Security::None; }}) {
        moved = settings.server;
        change(moved);
        QVERIFY(keychainKey(moved) != keychainKey(settings.server));
    }
}

void TestSiteMails::refusesWrongSettings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("host with path") << u"smtp_host"_s << u"a.example/x"_s;
    QTest::newRow("host with user") << u"smtp_host"_s << u"me@a.example"_s;
    QTest::newRow("port 0") << u"smtp_port"_s << u"0"_s;
    QTest::newRow("port 65536") << u"smtp_port"_s << u"65536"_s;
    QTest::newRow("port text") << u"smtp_port"_s << u"x"_s;
    QTest::newRow("security") << u"smtp_security"_s << u"maybe"_s;
    QTest::newRow("authority") << u"smtp_certificate_authority"_s << u"no/such/file"_s;
    QTest::newRow("address") << u"sender_address"_s << u"nobody"_s;
    QTest::newRow("name with line break") << u"sender_name"_s << u"a\r\nBcc: b"_s;
    QTest::newRow("url") << u"site_url"_s << u"javascript:alert(1)"_s;
    QTest::newRow("prefix") << u"url_prefix"_s << u"x y"_s;
    QTest::newRow("locale") << u"url_locale"_s << u"../x"_s;
    QTest::newRow("unknown") << u"nonsense"_s << u"1"_s;
}

void TestSiteMails::refusesWrongSettings()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    MailSettings settings;
    const Status taken = settings.setValue(name, value);
    QVERIFY(!taken.has_value());
    QCOMPARE(taken.error().fields.value(0).field, name);
    QCOMPARE(settings, MailSettings());
}

QTEST_GUILESS_MAIN(TestSiteMails)
#include "tst_sitemails.moc"
