// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/crypto/passwordhash.h>
#include <core/crypto/token.h>
#include <core/sessions/sessiontokens.h>
#include <core/sessions/userlinks.h>
#include <core/users/userpasswords.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

constexpr qint64 Hour = 3600;
constexpr qint64 Day = 24 * Hour;

template<class Value>
QString identifierOf(const Result<Value> &result)
{
    return result ? u"done"_s : result.error().identifier;
}

} // namespace

/// Links from mails, sessions, and the passwords that end them.
class TestLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void confirmsOnce();
    void expiresAtItsWindow();
    void addressMustBeTheSame();
    void refusesMalformedTokens();
    void changesTheAddress();
    void magicLinkReplacesOlderOnes();
    void limitsResets();
    void sessionsLastSixtyDays();
    void passwordEndsEverything();
    void ownPasswordNeedsThePresentOne();
    void cleansWhatHasExpired();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    UserLinks links() { return UserLinks(workspace().system()); }
    QString stored(const QString &column)
    {
        return workspace().text(u"SELECT %1 FROM phoenix_kit_users_tokens"_s.arg(column));
    }

    ServiceWorkspaces m_workspaces;
    UserId m_owner;
    UserId m_ann;
};

void TestLinks::init()
{
    QVERIFY(workspace().clear());
    m_owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    m_ann = workspace().add({.email = u"Ann@example.com"_s, .isConfirmed = false, .roles = {u"User"_s}});
}

void TestLinks::confirmsOnce()
{
    const auto token = links().makeConfirmation(m_ann);
    QVERIFY(token.has_value());
    QCOMPARE(token->size(), 64);
    QCOMPARE(stored(u"context"_s), u"confirm"_s);
    QCOMPARE(stored(u"sent_to"_s), u"Ann@example.com"_s);
    QCOMPARE(stored(u"length(token)"_s), u"32"_s);
    workspace().advance(1);
    QVERIFY(links().confirm(*token)->isConfirmed());
    QCOMPARE(identifierOf(links().confirm(*token)), u"invalid_token"_s);
    QCOMPARE(identifierOf(links().makeConfirmation(m_ann)), u"already_confirmed"_s);
    QCOMPARE(workspace().auditOf(m_ann), (QStringList{u"user_updated"_s, u"user_confirmed"_s}));
}

void TestLinks::expiresAtItsWindow()
{
    const QString token = links().makeConfirmation(m_ann).value();
    workspace().advance(7 * Day);
    QCOMPARE(identifierOf(links().confirm(token)), u"invalid_token"_s);
    workspace().advance(-1);
    QCOMPARE(identifierOf(links().confirm(token)), u"done"_s);
}

void TestLinks::addressMustBeTheSame()
{
    const QString token = links().makePasswordReset(m_ann).value();
    QVERIFY(links().userOfPasswordReset(token)->has_value());
    QVERIFY(workspace().run(u"UPDATE phoenix_kit_users SET email = 'ann@example.com' WHERE email = 'Ann@example.com'"_s));
    QVERIFY(!links().userOfPasswordReset(token)->has_value());
}

void TestLinks::refusesMalformedTokens()
{
    const QString token = links().makeConfirmation(m_ann).value();
    for (const QString &wrong : {token + u'=', token.left(63), u"!"_s + token.mid(1), QString(), u"abc"_s})
        QCOMPARE(identifierOf(links().confirm(wrong)), u"invalid_token"_s);
    QCOMPARE(identifierOf(links().confirm(token)), u"done"_s);
}

void TestLinks::changesTheAddress()
{
    const QString token = links().makeEmailChange(m_ann, u"Ann@example.com"_s, u"new@example.com"_s).value();
    QCOMPARE(stored(u"context"_s), u"change:Ann@example.com"_s);
    QCOMPARE(identifierOf(links().changeEmail(m_owner, token)), u"invalid_token"_s);
    const auto changed = links().changeEmail(m_ann, token);
    QVERIFY(changed.has_value());
    QCOMPARE(changed->email, u"new@example.com"_s);
    QVERIFY(changed->isConfirmed());
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 0);
}

void TestLinks::magicLinkReplacesOlderOnes()
{
    const QString first = links().makeMagicLink(u" ann@EXAMPLE.com "_s)->token;
    const QString second = links().makeMagicLink(u"ann@example.com"_s)->token;
    QCOMPARE(identifierOf(links().useMagicLink(first)), u"invalid_token"_s);
    QVERIFY(links().useMagicLink(second)->isConfirmed());
    QCOMPARE(identifierOf(links().useMagicLink(second)), u"invalid_token"_s);
    QCOMPARE(identifierOf(links().makeMagicLink(u"nobody@example.com"_s)), u"user_not_found"_s);
}

void TestLinks::limitsResets()
{
    for (int attempt = 0; attempt < 3; ++attempt)
        QCOMPARE(identifierOf(links().makePasswordReset(m_ann)), u"done"_s);
    QCOMPARE(identifierOf(links().makePasswordReset(m_ann)), u"rate_limit_exceeded"_s);
}

void TestLinks::sessionsLastSixtyDays()
{
    SessionTokens sessions(workspace().system());
    const auto token = sessions.open(m_ann, {u"192.0.2.1"_s, {}});
    QVERIFY(token.has_value());
    QCOMPARE(token->size(), TokenLength);
    QCOMPARE(sessions.userOf(*token).value()->id, m_ann);
    QCOMPARE(sessions.verify(*token, {u"192.0.2.2"_s, u"x"_s}).value(), FingerprintVerdict::OtherAddress);
    workspace().advance(60 * Day);
    QVERIFY(!SessionTokens(workspace().system()).userOf(*token).value());
    QCOMPARE(SessionTokens(workspace().system()).endAll(m_ann).value(), 1);
}

void TestLinks::passwordEndsEverything()
{
    QVERIFY(workspace().addSession(m_ann, "a session"));
    QVERIFY(links().makeConfirmation(m_ann).has_value());
    workspace().advance(1);
    const QJsonObject attributes{{u"password"_s, u"another password"_s}};
    UserPasswords byOwner(workspace().as(m_owner));
    QCOMPARE(identifierOf(byOwner.setByAdmin(m_ann, attributes)), u"done"_s);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens"_s), 0);
    QVERIFY(verifyPassword(Secret(u"another password"_s), workspace().column(m_ann, u"hashed_password"_s)));
    QCOMPARE(workspace().auditOf(m_ann), (QStringList{u"user_updated"_s, u"admin_password_reset"_s}));
    for (const QString &metadata : workspace().texts(u"SELECT metadata FROM phoenix_kit_audit_logs"_s))
        QVERIFY(!metadata.contains(u"another"_s));
    const auto again = byOwner.setByAdmin(m_ann, attributes);
    QCOMPARE(again.error().fields, FieldErrors({{u"password"_s, Violation::PasswordUnchanged}}));
    const UserId admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    QCOMPARE(identifierOf(UserPasswords(workspace().as(admin)).setByAdmin(m_owner, attributes)),
             u"insufficient_permissions"_s);
}

void TestLinks::ownPasswordNeedsThePresentOne()
{
    const QJsonObject attributes{{u"password"_s, u"another password"_s}};
    const auto wrong = UserPasswords(workspace().system()).change(m_ann, Secret(u"no idea"_s), attributes);
    QCOMPARE(wrong.error().fields, FieldErrors({{u"current_password"_s, Violation::WrongPassword}}));
    QVERIFY(UserPasswords(workspace().system()).reset(m_ann, attributes).has_value());
    const Secret present(u"another password"_s);
    const QJsonObject next{{u"password"_s, u"a third password"_s}, {u"password_confirmation"_s, u"a third"_s}};
    const auto mismatch = UserPasswords(workspace().system()).change(m_ann, present, next);
    QCOMPARE(mismatch.error().fields, FieldErrors({{u"password_confirmation"_s, Violation::PasswordMismatch}}));
}

void TestLinks::cleansWhatHasExpired()
{
    QVERIFY(links().makeConfirmation(m_ann) && links().makePasswordReset(m_ann));
    QVERIFY(links().makeEmailChange(m_ann, u"Ann@example.com"_s, u"new@example.com"_s));
    QVERIFY(links().makeMagicLink(u"ann@example.com"_s) && links().makeRegistration(u"new@example.com"_s));
    QVERIFY(workspace().addSession(m_ann, "a session"));
    QCOMPARE(links().countExpired().value(), 0);
    workspace().advance(20 * 60); // the magic link alone
    QCOMPARE(links().countExpired().value(), 1);
    QCOMPARE(links().removeExpired().value(), 1);
    QCOMPARE(workspace().count(u"phoenix_kit_users_tokens WHERE context = 'magic_link'"_s), 0);
    workspace().advance(61 * Day);
    QVERIFY(links().makeConfirmation(m_ann));
    QCOMPARE(links().countExpired().value(), 4);
    QCOMPARE(identifierOf(UserLinks(workspace().as(m_ann)).countExpired()), u"insufficient_permissions"_s);
    QCOMPARE(links().removeExpired().value(), 4);
    QCOMPARE(workspace().texts(u"SELECT context FROM phoenix_kit_users_tokens ORDER BY context"_s),
             (QStringList{u"confirm"_s, u"session"_s}));
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs WHERE CAST(metadata AS text) LIKE '%links_removed%'"_s), 5);
    const qint64 entries = workspace().count(u"phoenix_kit_audit_logs"_s);
    QCOMPARE(links().removeExpired().value(), 0);
    QCOMPARE(workspace().count(u"phoenix_kit_audit_logs"_s), entries);
}

QTEST_GUILESS_MAIN(TestLinks)
#include "tst_links.moc"
