// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "letterwindowtest.h"

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// Writing letters, and the page that says what became of them.
class TestLetterWindow : public LetterWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhoGetsIt();
    void saysWhatIsWrongBeforeSending();
    void showsEachPerson();
    void insertsVariables();
    void loadsNothingFromOutside();
    void sendsToAllWhoMatch();
    void attachesFiles();
    void stopsAndGoesOn();
    void showsTheLedger();
    void keepsWhoUnsubscribed();
};

void TestLetterWindow::saysWhoGetsIt()
{
    LetterDialog *dialog = write({person(u"ann@example.com"_s), person(u"b@example.com"_s, {.isConfirmed = false}),
                                  person(u"c@example.com"_s, {.isActive = false})});
    MailingCheck expected;
    expected.receivers = 1;
    expected.leftOut = {{LeftOut::Unconfirmed, 1}, {LeftOut::Inactive, 1}};
    QTRY_COMPARE(audience(dialog), audienceText(expected));
    QVERIFY(!sendButton(dialog)->isEnabled()); // nothing is written yet
    write(dialog, u"News"_s, u"Dear reader"_s);
    QTRY_VERIFY(sendButton(dialog)->isEnabled());
    part<QCheckBox>(dialog, u"leaveOut.inactive"_s)->setChecked(false);
    QVERIFY(!sendButton(dialog)->isEnabled()); // not before the new check
    expected.receivers = 2;
    expected.leftOut.remove(LeftOut::Inactive);
    QTRY_COMPARE(audience(dialog), audienceText(expected));
    QTRY_VERIFY(sendButton(dialog)->isEnabled());
}

void TestLetterWindow::saysWhatIsWrongBeforeSending()
{
    LetterDialog *dialog = write({person(u"ann@example.com"_s, {.firstName = u"Ann"_s}), person(u"b@example.com"_s)});
    part<QCheckBox>(dialog, u"leaveOut.no_value"_s)->setChecked(false);
    auto *warnings = part<QLabel>(dialog, u"warnings"_s);
    write(dialog, u"News"_s, u"Hello\nDear {{first_name}}, {{undefined}}"_s);
    QTRY_VERIFY(warnings->text().contains(u"{{undefined}}"_s));
    QVERIFY(!sendButton(dialog)->isEnabled());
    write(dialog, u"News"_s, u"Hello\nDear {{first_name}}, good bye"_s);
    QTRY_VERIFY(warnings->text().contains(u"“Dear , good bye”"_s));
    QVERIFY(warnings->text().contains(u"b@example.com"_s));
    QTRY_VERIFY(sendButton(dialog)->isEnabled());
    write(dialog, u"News"_s, u"Dear {{first_name|reader}}"_s);
    QTRY_VERIFY(!warnings->isVisible());
    QTRY_VERIFY(sendButton(dialog)->isEnabled());
    write(dialog, u"News"_s, u"Dear {{first_name"_s);
    QTRY_VERIFY(warnings->isVisible());
    QVERIFY(!sendButton(dialog)->isEnabled());
}

void TestLetterWindow::showsEachPerson()
{
    LetterDialog *dialog = write({person(u"ann@example.com"_s, {.firstName = u"Ann"_s}),
                                  person(u"bob@example.com"_s, {.firstName = u"Bob"_s})});
    write(dialog, u"For {{first_name}}"_s, u"Dear {{first_name}}"_s);
    auto *preview = part<MailPreview>(dialog);
    QTRY_COMPARE(preview->subject(), u"For Ann"_s);
    QCOMPARE(preview->text(), u"Dear Ann"_s);
    QTRY_VERIFY(part<QToolButton>(dialog, u"nextPerson"_s)->isEnabled());
    part<QToolButton>(dialog, u"nextPerson"_s)->click();
    QTRY_COMPARE(preview->text(), u"Dear Bob"_s);
    QVERIFY(part<QLabel>(dialog, u"previewPerson"_s)->text().contains(u"bob@example.com"_s));
    QVERIFY(!part<QToolButton>(dialog, u"nextPerson"_s)->isEnabled());
    part<QPlainTextEdit>(dialog, u"mailText"_s)->setPlainText(u"Bye {{first_name}}"_s);
    QCOMPARE(preview->text(), u"Bye Bob"_s); // at once
    part<QToolButton>(dialog, u"previousPerson"_s)->click();
    QTRY_COMPARE(preview->text(), u"Bye Ann"_s);
}

void TestLetterWindow::insertsVariables()
{
    LetterDialog *dialog = write({person(u"ann@example.com"_s)});
    const QMenu *menu = part<QPushButton>(dialog, u"insertVariable"_s)->menu();
    QTRY_VERIFY(!menu->actions().isEmpty());
    const auto choose = [menu](const QString &name) {
        for (QAction *action : menu->actions()) {
            if (action->text() == name)
                action->trigger();
        }
    };
    auto *text = part<QPlainTextEdit>(dialog, u"mailText"_s);
    text->setPlainText(u"Dear , hello"_s);
    QTextCursor cursor = text->textCursor();
    cursor.setPosition(5);
    text->setTextCursor(cursor);
    choose(u"first_name"_s);
    QCOMPARE(text->toPlainText(), u"Dear {{first_name}}, hello"_s);
    part<QLineEdit>(dialog, u"mailSubject"_s)->setText(u"To "_s);
    choose(u"name"_s);
    QCOMPARE(part<QLineEdit>(dialog, u"mailSubject"_s)->text(), u"To {{name}}"_s);
}

void TestLetterWindow::loadsNothingFromOutside()
{
    QTemporaryDir folder;
    const QUrl picture = QUrl::fromLocalFile(folder.filePath(u"picture.png"_s));
    QImage red(20, 20, QImage::Format_RGB32);
    red.fill(Qt::red);
    QVERIFY(red.save(picture.toLocalFile()));
    MailPreview preview;
    preview.showMail(u"<b>s</b>"_s, u"<i>t</i>"_s,
                     u"<p>hello</p><img src='%1'>"_s.arg(picture.toString())
                         + u"<img src='file:///etc/passwd'><img src='https://example.org/x.png'>"
                     "<link rel='stylesheet' href='https://example.org/x.css'><a href='https://example.org'>link</a>"_s);
    preview.showHtml();
    preview.show();
    QCOMPARE(preview.subject(), u"<b>s</b>"_s);
    QCOMPARE(part<QLabel>(&preview, u"previewSubject"_s)->textFormat(), Qt::PlainText);
    QCOMPARE(preview.text(), u"<i>t</i>"_s);
    auto *browser = part<QTextBrowser>(&preview, u"previewHtml"_s);
    const QVariant shown = browser->document()->resource(QTextDocument::ImageResource, picture);
    QCOMPARE(shown.value<QImage>().size(), QSize(1, 1));
    QVERIFY(browser->document()->resource(QTextDocument::StyleSheetResource, picture).toByteArray().isEmpty());
    QVERIFY(!browser->openLinks() && !browser->openExternalLinks());
    QVERIFY(preview.htmlAsText().contains(u"hello"_s));
}

void TestLetterWindow::sendsToAllWhoMatch()
{
    QVERIFY(m_test->run(u"DELETE FROM phoenix_kit_users WHERE email LIKE 'reader%'"_s));
    const QString first = TestMailServer::newAddress(u"reader-"_s);
    const QString second = TestMailServer::newAddress(u"reader-"_s);
    person(first);
    person(second);
    const auto page = m_test->usersPage(m_workspace);
    page->resize(1000, 700);
    page->show();
    page->view()->showQuery({u"reader-"_s, {}, {}});
    auto *button = part<QToolButton>(page.get(), u"letterButton"_s);
    QTRY_COMPARE(page->view()->model()->rowCount(), 2);
    QTRY_VERIFY(button->isEnabled());
    button->click();
    auto *dialog = page->findChild<LetterDialog *>();
    QVERIFY(dialog);
    part<QSpinBox>(dialog, u"perMinute"_s)->setValue(0);
    write(dialog, u"News for {{email}}"_s, u"Hello {{email}}"_s);
    QTRY_VERIFY(sendButton(dialog)->isEnabled());
    sendButton(dialog)->click();
    QTRY_VERIFY(!page->findChild<LetterDialog *>());
    for (const QString &address : {first, second}) {
        QTRY_COMPARE_WITH_TIMEOUT(TestMailServer::mailsTo(address).size(), 1, 15'000);
        QCOMPARE(TestMailServer::mailsTo(address).first()["subject"_L1].toString(), u"News for "_s + address);
    }
    QCOMPARE(m_test->text(u"SELECT count(*) FROM phoenix_kit_audit_logs WHERE metadata LIKE '%News for%'"_s), u"1"_s);
}

void TestLetterWindow::attachesFiles()
{
    LetterDialog *dialog = write({person(u"ann@example.com"_s)});
    const QString path = m_test->filePath(u"plan.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("hello") == 5);
    file.close();
    auto *options = part<QWidget>(dialog, u"attachments"_s);
    QVERIFY(dialog->attach(path));
    QVERIFY(static_cast<QLabel *>(options)->text().contains(u"plan.txt"_s));
    QCOMPARE(dialog->draft().attachments.first().content, QByteArray("hello"));
    QVERIFY(!dialog->attach(m_test->filePath(u"missing"_s)));
    click(dialog, u"detachButton"_s);
    QVERIFY(dialog->draft().attachments.isEmpty());
}

void TestLetterWindow::stopsAndGoesOn()
{
    LettersPage page(m_workspace, *m_desk);
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    const QStringList addresses{TestMailServer::newAddress(), TestMailServer::newAddress()};
    post(addresses);
    m_desk->postOffice().wake();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    const auto state = [&page] { return page.model()->mailing(0).state; };
    click(&page, u"stopLetterButton"_s);
    QTRY_COMPARE(state(), MailingState::Stopped);
    click(&page, u"stopLetterButton"_s);
    QTRY_COMPARE(state(), MailingState::Sending);
    part<QSpinBox>(&page, u"letterPace"_s)->setValue(600);
    QTRY_COMPARE_WITH_TIMEOUT(state(), MailingState::Done, 15'000);
    QCOMPARE(page.model()->index(0, MailingTableModel::State).data().toString(), mailingStateText(MailingState::Done));
    QVERIFY(!part<QPushButton>(&page, u"stopLetterButton"_s)->isEnabled());
    for (const QString &address : addresses)
        QCOMPARE(TestMailServer::mailsTo(address).size(), 1);
}

void TestLetterWindow::showsTheLedger()
{
    LettersPage page(m_workspace, *m_desk);
    const QAbstractItemModelTester tester(page.ledger(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.resize(1000, 700);
    page.show();
    QStringList addresses;
    for (int i = 0; i < 700; ++i)
        addresses << u"reader%1@example.org"_s.arg(i);
    addresses.prepend(TestMailServer::newAddress(u"answer-550-"_s));
    post(addresses);
    m_desk->postOffice().wake();
    QTRY_COMPARE(page.ledger()->rowCount(), LedgerQuery::Rows);
    QTRY_VERIFY(page.ledger()->hasMore());
    part<QTableView>(&page, u"ledgerTable"_s)->scrollToBottom();
    QTRY_COMPARE(page.ledger()->rowCount(), 702);
    QVERIFY(!page.ledger()->hasMore());
    auto *states = part<QComboBox>(&page, u"ledgerState"_s);
    states->setCurrentIndex(states->findData(letterStateName(LetterState::LeftOut)));
    QTRY_COMPARE(page.ledger()->rowCount(), 1);
    QCOMPARE(page.ledger()->index(0, LedgerModel::Story).data().toString(), leftOutText(LeftOut::Inactive));
    states->setCurrentIndex(states->findData(letterStateName(LetterState::Failed)));
    QTRY_COMPARE(page.ledger()->rowCount(), 1);
    QVERIFY(page.ledger()->index(0, LedgerModel::Story).data().toString().contains(u"550"_s));
    part<QTableView>(&page, u"ledgerTable"_s)->selectRow(0);
    QVERIFY(part<QPushButton>(&page, u"resendLetterButton"_s)->isEnabled());
    click(&page, u"cancelLetterButton"_s);
    QTRY_COMPARE(page.model()->mailing(0).counts.value(LetterState::Cancelled), 700);
}

void TestLetterWindow::keepsWhoUnsubscribed()
{
    LettersPage page(m_workspace, *m_desk);
    page.show();
    click(&page, u"unsubscribedButton"_s);
    auto *dialog = part<UnsubscribedDialog>(&page);
    auto *list = part<QPlainTextEdit>(dialog, u"unsubscribedList"_s);
    QTRY_VERIFY(list->isEnabled());
    list->setPlainText(u"nobody"_s);
    click(dialog, u"saveUnsubscribedButton"_s);
    QTRY_VERIFY(part<QLabel>(dialog, u"error.emails"_s)->isVisible());
    list->setPlainText(u"Ann@Example.com\n\n"_s);
    click(dialog, u"saveUnsubscribedButton"_s);
    QTRY_VERIFY(!page.findChild<UnsubscribedDialog *>());
    LetterDialog *letter = write({person(u"ann@example.com"_s)});
    MailingCheck nobody;
    nobody.leftOut = {{LeftOut::Unsubscribed, 1}};
    QTRY_COMPARE(audience(letter), audienceText(nobody));
}

QTEST_MAIN(TestLetterWindow)
#include "tst_letterwindow.moc"
