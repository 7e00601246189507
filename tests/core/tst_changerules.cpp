// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changeservice.h>
#include <core/fields/fieldstore.h>
#include <core/users/userdirectory.h>
#include <tests/support/formfacts.h>
#include <tests/support/serviceworkspace.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace steward;
using State = RowOutcome::State;

namespace {

ChangeSet changeSet(const QList<RowChange> &rows)
{
    ChangeSet changes;
    changes.rows = rows;
    return changes;
}

FieldDefinition definition(const QString &key, const QString &type, bool isRequired = false)
{
    FieldDefinition field;
    field.key = key;
    field.type = type;
    field.isRequired = isRequired;
    return field;
}

} // namespace

/// What a change set may not do, and how it says so.
class TestChangeRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { ServiceWorkspaces::addRows(); }
    void initTestCase() { QVERIFY(m_workspaces.create()); }
    void init();
    void cleanupTestCase() { m_workspaces.close(); }
    void refusesPerField_data();
    void refusesPerField();
    void judgesCustomFields_data();
    void judgesCustomFields();
    void leavesDisabledFieldsAlone();
    void obeysRanks();

private:
    ServiceWorkspace &workspace() { return m_workspaces.current(); }
    ChangeService service() { return ChangeService(workspace().system()); }
    QString column(const UserId &user, const QString &name) { return workspace().column(user, name); }
    ListedUser listed(const UserId &user)
    {
        return UserDirectory(workspace().system()).userWithRoles(user).value().value_or(ListedUser());
    }
    /// The edit of Ann that leads to these values from what she is now.
    ChangeSet edit(const QList<std::pair<QString, QJsonValue>> &after)
    {
        return changeSet({rowChange(listed(m_ann), after)});
    }
    /// Applies to one row.
    RowOutcome applied(const ChangeSet &changes)
    {
        const auto report = service().apply(changes);
        return report && report->rows.size() == 1 ? report->rows.first() : RowOutcome();
    }
    qint64 auditRows() { return workspace().count(u"phoenix_kit_audit_logs"_s); }

    ServiceWorkspaces m_workspaces;
    UserId m_ann;
};

void TestChangeRules::init()
{
    QVERIFY(workspace().clear());
    m_ann = workspace().add(
        {.email = u"ann@example.com"_s, .firstName = u"Ann"_s, .customFields = uR"({"age":36})"_s});
    QVERIFY(!m_ann.isNull());
    QVERIFY(!workspace().add({.email = u"bob@example.com"_s}).isNull());
}

void TestChangeRules::refusesPerField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("errors");
    QTest::newRow("email") << u"email"_s << QJsonValue(u"ann"_s)
                           << QStringList{u"email must have the @ sign and no spaces"_s};
    QTest::newRow("no email") << u"email"_s << QJsonValue() << QStringList{u"email can't be blank"_s};
    QTest::newRow("taken") << u"email"_s << QJsonValue(u"BOB@example.com"_s)
                           << QStringList{u"email has already been taken"_s};
    QTest::newRow("wide name") << u"last_name"_s << QJsonValue(QString(101, u'x'))
                               << QStringList{u"last_name should be at most 100 character(s)"_s};
    QTest::newRow("wrong type") << u"first_name"_s << QJsonValue(5)
                                << QStringList{u"first_name is invalid"_s};
    QTest::newRow("language") << u"preferred_locale"_s << QJsonValue(u"xx"_s)
                              << QStringList{u"preferred_locale is unknown"_s};
    QTest::newRow("status, a word") << u"is_active"_s << QJsonValue(u"no"_s)
                                    << QStringList{u"is_active is invalid"_s};
    QTest::newRow("status, null") << u"is_active"_s << QJsonValue()
                                  << QStringList{u"is_active can't be blank"_s};
    QTest::newRow("column") << u"registration_ip"_s << QJsonValue(u"x"_s)
                            << QStringList{u"registration_ip is reserved"_s};
    QTest::newRow("derived") << u"full_name"_s << QJsonValue(u"x"_s)
                             << QStringList{u"full_name is reserved"_s};
    QTest::newRow("secret") << u"custom.hashed_password"_s << QJsonValue(u"x"_s)
                            << QStringList{u"hashed_password is reserved"_s};
    QTest::newRow("no field") << u"nonsense"_s << QJsonValue(u"x"_s) << QStringList{u"nonsense is unknown"_s};
}

void TestChangeRules::refusesPerField()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    const auto parsed = UserField::parse(field);
    const QJsonValue before = parsed ? changeValue(*parsed, listed(m_ann)) : QJsonValue();
    const RowOutcome outcome = applied(changeSet({RowChange{m_ann, {{field, before, value}}}}));
    QCOMPARE(outcome.state, State::Refused);
    QTEST(described(outcome.error.fields), "errors");
    QVERIFY(listed(m_ann).user.isActive);
    QCOMPARE(auditRows(), 0);
}

void TestChangeRules::judgesCustomFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QStringList>("errors");
    QTest::newRow("number") << u"custom.age"_s << QJsonValue(u"37"_s) << QStringList();
    QTest::newRow("no number") << u"custom.age"_s << QJsonValue(u"old"_s)
                               << QStringList{u"age Must be a valid number"_s};
    QTest::newRow("required") << u"custom.phone"_s << QJsonValue(u""_s)
                              << QStringList{u"phone Field is required"_s};
    QTest::newRow("date") << u"custom.birthday"_s << QJsonValue(u"2026-02-29"_s)
                          << QStringList{u"birthday Invalid date format (use YYYY-MM-DD)"_s};
    QTest::newRow("site") << u"custom.site"_s << QJsonValue(u"example.com"_s)
                          << QStringList{u"site Invalid URL format"_s};
    QTest::newRow("not defined") << u"custom.other"_s << QJsonValue(u"anything"_s) << QStringList();
}

void TestChangeRules::judgesCustomFields()
{
    QFETCH(QString, field);
    QFETCH(QJsonValue, value);
    QFETCH(QStringList, errors);
    QVERIFY(FieldStore(workspace().system())
                .save({definition(u"age"_s, u"number"_s), definition(u"phone"_s, u"text"_s, true),
                       definition(u"birthday"_s, u"date"_s), definition(u"site"_s, u"url"_s)})
                .has_value());
    const RowOutcome outcome = applied(edit({{field, value}}));
    QCOMPARE(outcome.state, errors.isEmpty() ? State::Changed : State::Refused);
    QCOMPARE(described(outcome.error.fields), errors);
    QCOMPARE(auditRows(), errors.isEmpty() ? 1 : 0);
}

void TestChangeRules::leavesDisabledFieldsAlone()
{
    FieldDefinition age = definition(u"age"_s, u"number"_s, true);
    age.isEnabled = false;
    QVERIFY(
        FieldStore(workspace().system()).save({age, definition(u"phone"_s, u"text"_s, true)}).has_value());
    QCOMPARE(applied(edit({{u"custom.age"_s, u"old"_s}})).state, State::Changed);
    // What an edit leaves alone is not judged: Ann has no phone.
    QCOMPARE(applied(edit({{u"first_name"_s, u"Anna"_s}})).state, State::Changed);
}

void TestChangeRules::obeysRanks()
{
    const UserId owner = workspace().add({.email = u"owner@example.com"_s, .roles = {u"Owner"_s}});
    const UserId admin = workspace().add({.email = u"admin@example.com"_s, .roles = {u"Admin"_s}});
    const ChangeSet changes = changeSet({rowChange(listed(owner), {{u"first_name"_s, u"Eve"_s}})});
    const auto refused = ChangeService(workspace().as(admin)).apply(changes);
    QCOMPARE(refused->rows.value(0).state, State::Refused);
    QCOMPARE(refused->rows.value(0).error.identifier, u"insufficient_permissions"_s);
    QCOMPARE(column(owner, u"first_name"_s), u"NULL"_s);
    QVERIFY(ChangeService(workspace().as(owner)).apply(changes)->isClean());
    const RowOutcome last = applied(changeSet({rowChange(listed(owner), {{u"is_active"_s, false}})}));
    QCOMPARE(last.error.identifier, u"cannot_deactivate_last_owner"_s);
}

QTEST_GUILESS_MAIN(TestChangeRules)
#include "tst_changerules.moc"
