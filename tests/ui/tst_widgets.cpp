// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/fields/fielddefinition.h>
#include <core/models/itemroles.h>
#include <ui/delegates/userdelegate.h>
#include <ui/text/passwordtext.h>
#include <ui/widgets/avatar.h>
#include <ui/widgets/badge.h>
#include <ui/widgets/datefield.h>
#include <ui/widgets/durationbox.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/passwordfield.h>
#include <ui/widgets/toast.h>

#include <QCalendarWidget>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

namespace {

constexpr QSize CellSize{160, 32};

FieldDefinition field(const QString &key, const QString &label, const QString &type,
                      const QStringList &options = {})
{
    FieldDefinition definition;
    definition.key = key;
    definition.label = label;
    definition.type = type;
    definition.options = options;
    return definition;
}

FieldDefinitions definitions()
{
    return {field(u"department"_s, u"Department"_s, u"select"_s, {u"Design"_s, u"Engineering"_s}),
            field(u"newsletter"_s, u"Newsletter"_s, u"boolean"_s)};
}

User person(const QString &email, std::optional<QString> first = {}, std::optional<QString> last = {})
{
    User user;
    user.email = email;
    user.firstName = std::move(first);
    user.lastName = std::move(last);
    return user;
}

bool isBlank(const QImage &image)
{
    QImage blank(image.size(), image.format());
    blank.setDevicePixelRatio(image.devicePixelRatio());
    blank.fill(image.pixelColor(0, 0));
    return image == blank;
}

QImage paintCell(const UserDelegate &delegate, const QString &field, const QVariant &value, LoadState state)
{
    QStandardItemModel model(1, 1);
    const QModelIndex index = model.index(0, 0);
    model.setData(index, field, FieldRole);
    model.setData(index, value, ValueRole);
    model.setData(index, static_cast<int>(state), LoadStateRole);
    QImage image(CellSize, QImage::Format_RGB32);
    image.fill(Qt::white);
    QStyleOptionViewItem option;
    option.rect = QRect(QPoint(), CellSize);
    option.palette = QPalette(Qt::white);
    QPainter painter(&image);
    delegate.paint(&painter, option, index);
    return image;
}

} // namespace

class TestWidgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void delegateSaysCells_data();
    void delegateSaysCells();
    void delegatePaintsStates();
    void delegatePaintsWithoutData();
    void badgesAndAvatarsPaintWithoutData();
    void initialsStandForPeople_data();
    void initialsStandForPeople();
    void passwordFieldReveals();
    void passwordFieldShowsStrength();
    void dateFieldTakesDayFromCalendar();
    void durationIsShownShort_data();
    void durationIsShownShort();
    void durationIsTypedInAnyUnit();
    void toastRunsActionOnce();
    void toastForgetsEarlierAction();
    void flowLayoutWraps();
};

void TestWidgets::delegateSaysCells_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("text") << u"email"_s << QVariant(u"a@example.org"_s) << u"a@example.org"_s;
    QTest::newRow("null") << u"username"_s << QVariant() << QString();
    QTest::newRow("country") << u"registration_country"_s << QVariant(u"EE"_s) << u"Estonia"_s;
    QTest::newRow("unknown country") << u"registration_country"_s << QVariant(u"??"_s) << u"??"_s;
    QTest::newRow("roles") << u"roles"_s << QVariant(QStringList{u"Admin"_s, u"User"_s}) << u"Admin, User"_s;
    QTest::newRow("time") << u"inserted_at"_s << QVariant(QDateTime::currentDateTimeUtc()) << u"just now"_s;
    QTest::newRow("option") << u"custom.department"_s << QVariant(u"1"_s) << u"Engineering"_s;
    QTest::newRow("yes") << u"custom.newsletter"_s << QVariant(u"true"_s) << u"Yes"_s;
    QTest::newRow("no") << u"custom.newsletter"_s << QVariant(false) << u"No"_s;
    QTest::newRow("undefined field") << u"custom.old"_s << QVariant(u"kept"_s) << u"kept"_s;
}

void TestWidgets::delegateSaysCells()
{
    QFETCH(QString, field);
    QFETCH(QVariant, value);
    UserDelegate delegate([](int) { return nullptr; });
    delegate.setDefinitions(definitions());
    QTEST(delegate.cellText(field, value), "text");
}

void TestWidgets::delegatePaintsStates()
{
    const ListedUser listed{person(u"ada@example.org"_s, u"Ada"_s, u"Byron"_s), {}};
    const UserDelegate delegate([&listed](int) { return &listed; });
    const QImage loading = paintCell(delegate, u"email"_s, {}, LoadState::Loading);
    const QImage gone = paintCell(delegate, u"email"_s, {}, LoadState::Gone);
    const QImage ready = paintCell(delegate, u"email"_s, u"ada@example.org"_s, LoadState::Ready);
    for (const QImage &image : {loading, gone, ready})
        QVERIFY(!isBlank(image));
    QVERIFY(loading != gone);
    QVERIFY(ready != gone);
    QVERIFY(paintCell(delegate, u"is_active"_s, true, LoadState::Ready)
            != paintCell(delegate, u"is_active"_s, false, LoadState::Ready));
    QVERIFY(!isBlank(paintCell(delegate, u"full_name"_s, {}, LoadState::Ready)));
    const QStringList many{u"Administrator"_s, u"Translator"_s, u"Moderator"_s, u"SupportAgent"_s};
    QVERIFY(paintCell(delegate, u"roles"_s, many, LoadState::Ready)
            != paintCell(delegate, u"roles"_s, many.mid(0, 1), LoadState::Ready));
}

void TestWidgets::delegatePaintsWithoutData()
{
    const UserDelegate delegate([](int) { return nullptr; });
    QVERIFY(isBlank(paintCell(delegate, u"full_name"_s, {}, LoadState::Ready)));
    QVERIFY(isBlank(paintCell(delegate, u"roles"_s, {}, LoadState::Ready)));
    const QImage dash = paintCell(delegate, u"username"_s, {}, LoadState::Ready);
    QVERIFY(!isBlank(dash));
    QCOMPARE(paintCell(delegate, {}, {}, LoadState::Ready), dash);
}

void TestWidgets::badgesAndAvatarsPaintWithoutData()
{
    BadgeLabel badge(BadgeKind::Neutral, {});
    QVERIFY(badge.sizeHint().width() > 0);
    badge.resize(badge.sizeHint());
    QVERIFY(!isBlank(badge.grab().toImage()));
    AvatarLabel avatar;
    avatar.resize(40, 40);
    const QImage nobody = avatar.grab().toImage();
    QVERIFY(!isBlank(nobody));
    avatar.setUser(person(u"ada@example.org"_s, u"Ada"_s, u"Byron"_s));
    QVERIFY(avatar.grab().toImage() != nobody);
    QCOMPARE(avatar.accessibleName(), u"Ada Byron"_s);
}

void TestWidgets::initialsStandForPeople_data()
{
    QTest::addColumn<User>("user");
    QTest::addColumn<QString>("letters");
    QTest::newRow("both names") << person(u"x@example.org"_s, u"ada"_s, u"byron"_s) << u"AB"_s;
    QTest::newRow("last name") << person(u"x@example.org"_s, {}, u"Byron"_s) << u"B"_s;
    QTest::newRow("e-mail") << person(u"x@example.org"_s) << u"X"_s;
    QTest::newRow("blank names") << person(u"x@example.org"_s, u" "_s, QString()) << u"X"_s;
    QTest::newRow("nobody") << User() << QString();
    QTest::newRow("beyond the basic plane") << person(u"x@example.org"_s, u"𝒜da"_s) << u"𝒜"_s;
}

void TestWidgets::initialsStandForPeople()
{
    QFETCH(User, user);
    QTEST(initials(user), "letters");
}

void TestWidgets::passwordFieldReveals()
{
    PasswordField field;
    field.show();
    QTest::keyClicks(field.line(), u"secret"_s);
    QCOMPARE(field.text(), u"secret"_s);
    QVERIFY(field.line()->displayText() != u"secret"_s);
    auto *eye = field.line()->findChild<QToolButton *>();
    QVERIFY(eye);
    QTest::mouseClick(eye, Qt::LeftButton);
    QCOMPARE(field.line()->displayText(), u"secret"_s);
    QTest::mouseClick(eye, Qt::LeftButton);
    QVERIFY(field.line()->displayText() != u"secret"_s);
}

void TestWidgets::passwordFieldShowsStrength()
{
    PasswordField field;
    connect(&field, &PasswordField::textChanged, &field, [&field](const QString &text) {
        const PasswordStrength strength = passwordStrength(text);
        field.setStrength(strength.score, passwordHint(strength));
    });
    field.show();
    auto *bar = field.findChild<QProgressBar *>();
    auto *words = field.findChild<QLabel *>();
    QVERIFY(bar && words);
    QVERIFY(!bar->isVisible());
    QTest::keyClicks(field.line(), u"password"_s);
    QVERIFY(bar->isVisible() && words->isVisible());
    const int weak = bar->value();
    const QString weakWords = words->text();
    QVERIFY(!weakWords.isEmpty());
    QTest::keyClicks(field.line(), u" of 17 grey Herons, at dusk"_s);
    QVERIFY(bar->value() > weak);
    QVERIFY(words->text() != weakWords);
    field.line()->selectAll();
    QTest::keyClick(field.line(), Qt::Key_Delete);
    QVERIFY(!bar->isVisible() && !words->isVisible());
}

void TestWidgets::dateFieldTakesDayFromCalendar()
{
    DateField field;
    field.show();
    QTest::keyClicks(&field, u"2024-02-28"_s);
    QSignalSpy edited(&field, &QLineEdit::textEdited);
    auto *button = field.findChild<QToolButton *>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    auto *calendar = field.findChild<QCalendarWidget *>();
    QVERIFY(calendar);
    QCOMPARE(calendar->selectedDate(), QDate(2024, 2, 28));
    auto *days = calendar->findChild<QWidget *>(u"qt_calendar_calendarview"_s);
    QVERIFY(days);
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QCOMPARE(field.text(), u"2024-02-29"_s);
    QCOMPARE(edited.count(), 1);
}

void TestWidgets::durationIsShownShort_data()
{
    QTest::addColumn<int>("milliseconds");
    QTest::addColumn<QString>("text");
    QTest::newRow("hours") << 7'200'000 << u"2 h"_s;
    QTest::newRow("minutes") << 300'000 << u"5 min"_s;
    QTest::newRow("no whole minutes") << 90'000 << u"90 s"_s;
    QTest::newRow("no whole seconds") << 1'500 << u"1,500 ms"_s;
}

void TestWidgets::durationIsShownShort()
{
    QFETCH(int, milliseconds);
    QFETCH(QString, text);
    DurationBox box;
    box.show();
    box.setRange(1, 86'400'000);
    box.setValue(milliseconds);
    QCOMPARE(box.text(), text);
    // What it shows it reads as well.
    box.setValue(1);
    typeInto(box.findChild<QLineEdit *>(), text);
    box.interpretText();
    QCOMPARE(box.value(), milliseconds);
}

void TestWidgets::durationIsTypedInAnyUnit()
{
    DurationBox box;
    box.show();
    box.setRange(1, 86'400'000);
    box.setValue(300'000);
    auto *line = box.findChild<QLineEdit *>();
    typeInto(line, u"7"_s);
    box.interpretText();
    QCOMPARE(box.value(), 420'000); // minutes, as before
    typeInto(line, u"45S"_s);
    box.interpretText();
    QCOMPARE(box.value(), 45'000);
    box.stepBy(1);
    QCOMPARE(box.value(), 46'000);
    for (const QString &text : {u"soon"_s, u"5 weeks"_s, u"-5 s"_s, u"99999999999 h"_s, u"48 h"_s, QString()}) {
        typeInto(line, text);
        box.interpretText();
        QCOMPARE(box.value(), 46'000);
    }
}

void TestWidgets::toastRunsActionOnce()
{
    QWidget window;
    window.resize(600, 300);
    Toast toast(&window);
    window.show();
    int runs = 0;
    toast.showMessage(u"Ada is saved"_s, u"Undo"_s, [&runs] { ++runs; });
    QVERIFY(toast.isVisible());
    QCOMPARE(toast.text(), u"Ada is saved"_s);
    window.resize(400, 200);
    QVERIFY(window.rect().contains(toast.geometry()));
    auto *button = toast.findChild<QPushButton *>(u"toastAction"_s);
    QCOMPARE(button->text(), u"Undo"_s);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(runs, 1);
    QVERIFY(!toast.isVisible());
    toast.showMessage(u"Nothing to undo"_s);
    QVERIFY(!button->isVisible());
}

void TestWidgets::toastForgetsEarlierAction()
{
    QWidget window;
    Toast toast(&window);
    window.show();
    int first = 0;
    int second = 0;
    toast.showMessage(u"One"_s, u"Undo"_s, [&first] { ++first; });
    toast.showMessage(u"Two"_s, u"Undo"_s, [&second] { ++second; });
    QTest::keyClick(toast.findChild<QPushButton *>(u"toastAction"_s), Qt::Key_Space);
    QCOMPARE(first, 0);
    QCOMPARE(second, 1);
}

void TestWidgets::flowLayoutWraps()
{
    QWidget box;
    auto *flow = new FlowLayout(10, 5, &box);
    QList<QWidget *> words;
    for (int i = 0; i < 4; ++i) {
        words << new QWidget(&box);
        words.last()->setFixedSize(100, 20);
        flow->addWidget(words.last());
    }
    QCOMPARE(flow->heightForWidth(430), 20);
    QCOMPARE(flow->heightForWidth(429), 45);
    QCOMPARE(flow->heightForWidth(100), 95);
    box.resize(215, 100);
    box.show();
    QCOMPARE(words.at(1)->pos(), QPoint(110, 0));
    QCOMPARE(words.at(2)->pos(), QPoint(0, 25));
    words.at(0)->hide();
    QTRY_COMPARE(words.at(2)->pos(), QPoint(110, 0));
}

QTEST_MAIN(TestWidgets)
#include "tst_widgets.moc"
