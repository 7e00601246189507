// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/changeset.h>
#include <ui/pages/userform.h>
#include <ui/text/errortext.h>

#include <QJsonArray>
#include <QCalendarWidget>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

namespace {

FieldDefinitions definitions()
{
    FieldDefinitions all;
    for (const QString &type : fieldTypes()) {
        FieldDefinition definition;
        definition.key = type;
        definition.label = type;
        definition.type = type;
        if (definition.hasOptions())
            definition.options = {u"Red"_s, u"Green"_s, u"Blue"_s};
        all.append(definition);
    }
    return all;
}

ListedUser person(const QJsonObject &customFields = {})
{
    ListedUser listed;
    listed.user.id = UserId::create();
    listed.user.email = u"ada@example.net"_s;
    listed.user.customFields = customFields;
    return listed;
}

} // namespace

/// The editors of a person's fields, one for each type, without a database.
class TestUserForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyTypeHasItsEditor_data();
    void everyTypeHasItsEditor();
    void calendarFillsDate();
    void emptiedFieldIsNull();
    void untouchedValuesStay_data();
    void untouchedValuesStay();
    void typingTheSameIsNoChange();
    void standardChoices();
    void errorsStandBesideTheirFields();
    void readOnlyFormIsDisabled();
    void leftoversAreShownAndRemoved();
    void switchedOffFieldsAreNoLeftovers();

private:
    template<class Widget>
    Widget *editor(const QString &field) const { return m_form->findChild<Widget *>(field); }
    [[nodiscard]] QList<FieldChange> changes() const { return rowChange(m_listed, m_form->values()).fields; }
    void show(const ListedUser &listed);

    std::unique_ptr<UserForm> m_form;
    ListedUser m_listed;
};

void TestUserForm::init()
{
    m_form = std::make_unique<UserForm>();
    m_form->setDefinitions(definitions());
    m_form->show();
    show(person());
}

void TestUserForm::show(const ListedUser &listed)
{
    m_listed = listed;
    m_form->setUser(listed);
    QVERIFY(changes().isEmpty());
}

void TestUserForm::everyTypeHasItsEditor_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("value");
    QTest::newRow("text") << u"text"_s << u"+44 1"_s << u"+44 1"_s;
    QTest::newRow("number") << u"number"_s << u"x-4y.5"_s << u"-4.5"_s;
    QTest::newRow("date") << u"date"_s << u"1815-12-10"_s << u"1815-12-10"_s;
    QTest::newRow("yes") << u"boolean"_s << u"Yes"_s << u"true"_s;
    QTest::newRow("no") << u"boolean"_s << u"No"_s << u"false"_s;
    QTest::newRow("select") << u"select"_s << u"Green"_s << u"1"_s;
    QTest::newRow("radio") << u"radio"_s << u"Blue"_s << u"2"_s;
    QTest::newRow("checkbox") << u"checkbox"_s << u"Red"_s << u"0"_s;
    QTest::newRow("email") << u"email"_s << u"a@b.example"_s << u"a@b.example"_s;
    QTest::newRow("url") << u"url"_s << u"https://b.example/"_s << u"https://b.example/"_s;
    QTest::newRow("textarea") << u"textarea"_s << u"One and two."_s << u"One and two."_s;
}

void TestUserForm::everyTypeHasItsEditor()
{
    QFETCH(QString, type);
    QFETCH(QString, typed);
    QFETCH(QString, value);
    QSignalSpy edited(m_form.get(), &UserForm::edited);
    auto *widget = editor<QWidget>(u"custom."_s + type);
    QVERIFY(widget);
    QCOMPARE(widget->accessibleName(), type);
    if (type == "boolean"_L1 && typed == "No"_L1) { // "N" alone is also the beginning of "Not set"
        QTest::keyClick(widget, Qt::Key_End);
    } else {
        QTest::keyClicks(widget, typed);
    }
    QVERIFY(edited.count() > 0);
    const QList<FieldChange> expected{{u"custom."_s + type, QJsonValue::Null, value}};
    QCOMPARE(changes(), expected);
}

void TestUserForm::calendarFillsDate()
{
    auto *line = editor<QLineEdit>(u"custom.date"_s);
    QTest::keyClicks(line, u"2024-02-28"_s);
    auto *button = line->findChild<QToolButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *calendar = line->findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QWidget *days = calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(changes(), (QList<FieldChange>{{u"custom.date"_s, QJsonValue::Null, u"2024-02-29"_s}}));
}

void TestUserForm::emptiedFieldIsNull()
{
    show(person({{u"text"_s, u"x"_s}, {u"select"_s, u"2"_s}}));
    QTest::keyClick(editor<QLineEdit>(u"custom.text"_s), Qt::Key_Delete);
    QTest::keyClick(editor<QComboBox>(u"custom.select"_s), Qt::Key_Home);
    const QList<FieldChange> expected{{u"custom.text"_s, u"x"_s, QJsonValue::Null},
                                      {u"custom.select"_s, u"2"_s, QJsonValue::Null}};
    QCOMPARE(changes().size(), 2);
    for (const FieldChange &each : expected)
        QVERIFY(changes().contains(each));
}

void TestUserForm::untouchedValuesStay_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("shown");
    QTest::newRow("number as number") << u"number"_s << QJsonValue(42) << u"42"_s;
    QTest::newRow("text in a number") << u"number"_s << QJsonValue(u"many"_s) << u"many"_s;
    QTest::newRow("option that is gone") << u"select"_s << QJsonValue(u"9"_s) << u"9"_s;
    QTest::newRow("option as number") << u"select"_s << QJsonValue(1) << u"Green"_s;
    QTest::newRow("true as boolean") << u"boolean"_s << QJsonValue(true) << u"Yes"_s;
    QTest::newRow("empty text") << u"text"_s << QJsonValue(QString()) << QString();
    QTest::newRow("no date") << u"date"_s << QJsonValue(u"31.1.2026"_s) << u"31.1.2026"_s;
}

void TestUserForm::untouchedValuesStay()
{
    QFETCH(QString, type);
    QFETCH(QJsonValue, value);
    show(person({{type, value}}));
    const auto *widget = editor<QWidget>(u"custom."_s + type);
    const auto *box = qobject_cast<const QComboBox *>(widget);
    const auto *line = qobject_cast<const QLineEdit *>(widget);
    QTEST(box ? box->currentText() : line->text(), "shown");
    QTest::keyClicks(editor<QLineEdit>(u"first_name"_s), u"Ada"_s);
    QCOMPARE(changes(), (QList<FieldChange>{{u"first_name"_s, QJsonValue::Null, u"Ada"_s}}));
}

void TestUserForm::typingTheSameIsNoChange()
{
    show(person({{u"number"_s, 42}}));
    auto *line = editor<QLineEdit>(u"custom.number"_s);
    QTest::keyClick(line, Qt::Key_End);
    QTest::keyClicks(line, u"0"_s);
    QCOMPARE(changes(), (QList<FieldChange>{{u"custom.number"_s, 42, u"420"_s}}));
    QTest::keyClick(line, Qt::Key_Backspace);
    QVERIFY(changes().isEmpty());
}

void TestUserForm::standardChoices()
{
    QTest::keyClicks(editor<QComboBox>(u"user_timezone"_s), u"UTC+5"_s);
    QTest::keyClicks(editor<QComboBox>(u"is_active"_s), u"Inactive"_s);
    const QList<FieldChange> expected{{u"user_timezone"_s, QJsonValue::Null, u"5"_s},
                                      {u"is_active"_s, true, false}};
    QCOMPARE(changes(), expected);
    show(person({{u"preferred_locale"_s, u"et"_s}}));
    QVERIFY(editor<QComboBox>(u"preferred_locale"_s)->currentText().contains(u"et"_s));
    QCOMPARE(editor<QComboBox>(u"user_timezone"_s)->currentIndex(), 0);
}

void TestUserForm::errorsStandBesideTheirFields()
{
    const FieldError email{u"email"_s, Violation::Taken};
    const FieldError number{u"number"_s, Violation::FieldNumber};
    m_form->setErrors({email, number, {u"email"_s, Violation::TooLong, 160}});
    auto *emailError = m_form->findChild<QLabel *>(u"error.email"_s);
    auto *numberError = m_form->findChild<QLabel *>(u"error.custom.number"_s);
    QVERIFY(emailError->isVisible() && numberError->isVisible());
    QVERIFY(emailError->text().startsWith(fieldMessage(email)));
    QCOMPARE(emailError->text().count(u'\n'), 1);
    QCOMPARE(numberError->text(), fieldMessage(number));
    QVERIFY(!m_form->findChild<QLabel *>(u"error.username"_s)->isVisible());
    m_form->clearErrors();
    QVERIFY(!emailError->isVisible() && !numberError->isVisible());
}

void TestUserForm::readOnlyFormIsDisabled()
{
    m_form->setReadOnly(true);
    m_form->setDefinitions(definitions());
    for (const QString &type : fieldTypes())
        QVERIFY2(!editor<QWidget>(u"custom."_s + type)->isEnabled(), qPrintable(type));
    QVERIFY(!editor<QLineEdit>(u"email"_s)->isEnabled());
}

void TestUserForm::leftoversAreShownAndRemoved()
{
    show(person({{u"old_plan"_s, u"Gold"_s},
                 {u"old_list"_s, QJsonArray{1, u"two"_s}},
                 {u"text"_s, u"a field of the site"_s},
                 {u"avatar_file_uuid"_s, u"01900000-0000-7000-8000-000000000001"_s}}));
    QVERIFY(!editor<QWidget>(u"custom.avatar_file_uuid"_s));
    auto *plan = editor<QWidget>(u"custom.old_plan"_s);
    auto *list = editor<QWidget>(u"custom.old_list"_s);
    QVERIFY(plan && list);
    QCOMPARE(plan->findChild<QLineEdit *>()->text(), u"Gold"_s);
    QCOMPARE(list->findChild<QLineEdit *>()->text(), uR"([1,"two"])"_s);
    QVERIFY(plan->findChild<QLineEdit *>()->isReadOnly());
    QTest::mouseClick(list->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(changes().size(), 1);
    QCOMPARE(changes().first().field, u"custom.old_list"_s);
    QVERIFY(changes().first().after.isNull());
    show(person());
    QVERIFY(!editor<QWidget>(u"custom.old_plan"_s));
}

void TestUserForm::switchedOffFieldsAreNoLeftovers()
{
    FieldDefinitions fields = definitions();
    fields.first().isEnabled = false;
    m_form->setDefinitions(fields);
    show(person({{fields.first().key, u"kept"_s}}));
    QVERIFY(!editor<QWidget>(UserField::custom(fields.first().key).id()));
    QVERIFY(changes().isEmpty());
}

QTEST_MAIN(TestUserForm)
#include "tst_userform.moc"
