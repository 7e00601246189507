// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/base/clock.h>
#include <core/local/localstore.h>
#include <core/mail/mailingstore.h>
#include <tests/support/mailserver.h>
#include <ui/commands/useractions.h>
#include <ui/dialogs/letterdialog.h>
#include <ui/dialogs/unsubscribeddialog.h>
#include <ui/pages/ledgermodel.h>
#include <ui/pages/letterspage.h>
#include <ui/pages/mailingtablemodel.h>
#include <ui/pages/templatespage.h>
#include <ui/pages/templatetablemodel.h>
#include <ui/text/lettertext.h>
#include <ui/text/mailtext.h>
#include <ui/widgets/mailpreview.h>
#include <ui/widgets/mailwordseditor.h>
#include <ui/widgets/snapshottable.h>
#include <ui/widgets/toast.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

using Kind = TestMailServer::Kind;

/// Writing letters, the page that says what became of them, and the words of the site's mails.
class TestLetterWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(TestMailServer::isRunning()); }
    void init();
    void cleanup();
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
    void editsATemplateOfTheSite();
    void keepsWordsWhereTheSiteHasNone();
    void refusesBadTemplates();

private:
    void click(const QObject *whole, const QString &name) const
    {
        QTest::mouseClick(part<QPushButton>(whole, name), Qt::LeftButton);
    }
    LetterDialog *write(const QList<QUuid> &people);
    LetterDialog *openDialog() const { return m_window->findChild<LetterDialog *>(); }
    void write(LetterDialog *dialog, const QString &subject, const QString &text) const
    {
        part<QLineEdit>(dialog, u"mailSubject"_s)->setText(subject);
        part<QPlainTextEdit>(dialog, u"mailText"_s)->setPlainText(text);
    }
    QString audience(const QObject *dialog) const { return part<QLabel>(dialog, u"audience"_s)->text(); }
    QPushButton *sendButton(const QObject *dialog) const { return part<QPushButton>(dialog, u"sendLetterButton"_s); }
    QUuid person(const QString &address, const TestPerson &like = {})
    {
        TestPerson person = like;
        person.email = address;
        return m_test->add(person).uuid();
    }
    /// A letter that is posted, past the dialog.
    qint64 post(const QStringList &addresses);

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    MailDesk *m_desk = nullptr;
};

void TestLetterWindow::init()
{
    cleanup();
    m_test = TestWorkspace::create(Dialect::Sqlite);
    QVERIFY(m_test);
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    MailSettings settings;
    settings.server = TestMailServer::of(Kind::Plain);
    settings.siteUrl = u"https://site.example"_s;
    settings.senderAddress = u"site@example.org"_s;
    m_workspace->configure({}, settings);
    m_window = std::make_unique<QWidget>();
    m_window->resize(1200, 800);
    m_window->show();
    m_desk = new MailDesk(m_workspace, m_test->preferences(), m_window.get());
}

void TestLetterWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_test.reset();
}

LetterDialog *TestLetterWindow::write(const QList<QUuid> &people)
{
    auto *dialog = new LetterDialog(m_workspace, people, m_window.get());
    connect(dialog, &LetterDialog::postWanted, dialog, &LetterDialog::post);
    dialog->show();
    return dialog;
}

qint64 TestLetterWindow::post(const QStringList &addresses)
{
    const auto store = openLocalStore(m_workspace->profile());
    MailingDraft draft;
    draft.words = {u"News"_s, {}, u"Dear {{name}}"_s};
    draft.senderAddress = u"site@example.org"_s;
    draft.perMinute = 1;
    const qint64 id = MailingStore(**store).insert(draft, u"Ann"_s, systemNow()).value();
    QList<MailingRecipient> recipients;
    for (const QString &address : addresses)
        recipients.append({UserId::create(), {}, address, {{u"name"_s, u"you"_s}}, {}, {}});
    recipients.append({UserId::create(), {}, u"left@example.org"_s, {}, {}, LeftOut::Inactive});
    if (!MailingStore(**store).addRecipients(id, recipients, draft.senderAddress, systemNow())
        || !MailingStore(**store).change(id, MailingState::Preparing, MailingState::Sending))
        qFatal("the letter cannot be posted");
    return id;
}

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
    page->showQuery({u"reader-"_s, {}, {}});
    auto *button = part<QToolButton>(page.get(), u"letterButton"_s);
    QTRY_COMPARE(page->model()->rowCount(), 2);
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

void TestLetterWindow::editsATemplateOfTheSite()
{
    TemplatesPage page(m_workspace, *m_desk);
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.resize(1100, 700);
    page.show();
    QTRY_VERIFY(page.model()->rowCount() > 5);
    page.edit(u"reset_password"_s);
    const auto stored = [this] {
        return m_test->text(u"SELECT subject FROM phoenix_kit_email_templates WHERE name = 'reset_password'"_s);
    };
    const QString before = stored();
    auto *subject = part<QLineEdit>(&page, u"mailSubject"_s);
    QCOMPARE(subject->text(), before);
    QVERIFY(!page.hasDrafts());
    subject->setText(u"Hello {{user_email}}"_s);
    QVERIFY(page.hasDrafts());
    QCOMPARE(part<MailPreview>(&page)->subject(), u"Hello ann@example.org"_s);
    click(&page, u"saveTemplateButton"_s);
    QTRY_COMPARE(stored(), u"Hello {{user_email}}"_s);
    QTRY_VERIFY(!page.hasDrafts());
    QCOMPARE(m_test->text(u"SELECT version FROM phoenix_kit_email_templates WHERE name = 'reset_password'"_s), u"2"_s);
    click(part<Toast>(&page), u"toastAction"_s);
    QTRY_COMPARE(stored(), before);
    QTRY_COMPARE(subject->text(), before);
    QVERIFY(!page.hasDrafts());
}

void TestLetterWindow::keepsWordsWhereTheSiteHasNone()
{
    TemplatesPage page(m_workspace, *m_desk);
    page.show();
    QTRY_VERIFY(page.model()->rowCount() > 5);
    page.edit(u"magic_link_registration"_s);
    const auto origin = [&page] {
        return page.model()->templates().at(page.model()->rowOf(u"magic_link_registration"_s)).origin;
    };
    QCOMPARE(origin(), SiteTemplate::Origin::BuiltIn);
    part<QLineEdit>(&page, u"mailSubject"_s)->setText(u"Welcome"_s);
    click(&page, u"saveTemplateButton"_s);
    QTRY_COMPARE(origin(), SiteTemplate::Origin::Computer);
    QCOMPARE(m_workspace->mailSettings().words.value(u"magic_link_registration"_s).subject, u"Welcome"_s);
    QVERIFY(readMailSettings(m_test->preferences(), m_workspace->profile()).words.contains(u"magic_link_registration"_s));
    click(&page, u"forgetTemplateButton"_s);
    QTRY_COMPARE(origin(), SiteTemplate::Origin::BuiltIn);
    QVERIFY(m_workspace->mailSettings().words.isEmpty());
}

void TestLetterWindow::refusesBadTemplates()
{
    TemplatesPage page(m_workspace, *m_desk);
    page.show();
    QTRY_VERIFY(page.model()->rowCount() > 5);
    page.edit(u"magic_link"_s);
    auto *save = part<QPushButton>(&page, u"saveTemplateButton"_s);
    auto *trouble = part<QLabel>(&page, u"error.template"_s);
    part<QPlainTextEdit>(&page, u"mailText"_s)->setPlainText(u"no link, {{undefined}}"_s);
    QVERIFY(!save->isEnabled());
    QVERIFY(trouble->text().contains(u"{{undefined}}"_s) && trouble->text().contains(u"{{magic_link_url}}"_s));
    part<QTableView>(&page, u"templateTable"_s)->selectRow(0);
    QCOMPARE(page.model()->templates().at(part<QTableView>(&page, u"templateTable"_s)->currentIndex().row()).name,
             u"magic_link"_s); // what is not saved is not left behind
    page.revert();
    QVERIFY(!page.hasDrafts());
    QVERIFY(!trouble->isVisible());
}

QTEST_MAIN(TestLetterWindow)
#include "tst_letterwindow.moc"
