// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <core/base/clock.h>
#include <core/mail/outboxstore.h>
#include <core/settings/siteconfiguration.h>
#include <tests/support/mailserver.h>
#include <ui/dialogs/workspacesettingsdialog.h>
#include <ui/pages/outboxpage.h>
#include <ui/pages/outboxtablemodel.h>
#include <ui/text/errortext.h>
#include <ui/text/mailtext.h>
#include <ui/widgets/banner.h>

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

using Kind = TestMailServer::Kind;

/// The settings of a workspace and the outbox, as somebody uses them.
class TestMailWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void proposesWhatTheSiteSays();
    void namesWrongSettings();
    void portFollowsEncryption();
    void insistsOnWhatIsNeeded();
    void goesOnOnceAllIsSet();
    void cancelSendsNothing();
    void testShowsTheDialogue();
    void keepsTheConfigurationOfTheSite();
    void outboxFollows();
    void outboxResendsAndCancels();
    void outboxSaysWhatIsMissing();

private:
    MailDesk &desk() { return *m_desk; }
    WorkspaceSettingsDialog *openSettings();
    WorkspaceSettingsDialog *dialog() const { return m_window->findChild<WorkspaceSettingsDialog *>(); }
    QLineEdit *line(const QString &name) const { return part<QLineEdit>(dialog(), name); }
    QString errorOf(const QString &name) const { return part<QLabel>(dialog(), u"error."_s + name)->text(); }
    void click(const QObject *whole, const QString &name) const
    {
        QTest::mouseClick(part<QPushButton>(whole, name), Qt::LeftButton);
    }
    void enterServer(Kind kind) const;
    void post(const QString &address) const
    {
        const Letter letter{u"register"_s, TestMailServer::mailTo(address), systemNow().addSecs(3600)};
        QVERIFY(postLetters(m_workspace->profile(), {letter}));
    }

    std::unique_ptr<TestWorkspace> m_test;
    std::shared_ptr<Workspace> m_workspace;
    std::unique_ptr<QWidget> m_window;
    MailDesk *m_desk = nullptr;
};

void TestMailWindow::initTestCase()
{
    QVERIFY(TestMailServer::isRunning());
}

void TestMailWindow::init()
{
    cleanup();
    m_test = TestWorkspace::create(Dialect::Sqlite);
    QVERIFY(m_test);
    m_workspace = m_test->open();
    QVERIFY(m_workspace);
    m_window = std::make_unique<QWidget>();
    m_window->resize(900, 600);
    m_window->show();
    m_desk = new MailDesk(m_workspace, m_test->preferences(), m_window.get());
}

void TestMailWindow::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_test.reset();
}

WorkspaceSettingsDialog *TestMailWindow::openSettings()
{
    desk().showSettings();
    return dialog();
}

void TestMailWindow::enterServer(Kind kind) const
{
    const MailServer server = TestMailServer::of(kind);
    auto *security = part<QComboBox>(dialog(), u"smtp_security"_s);
    security->setCurrentIndex(security->findData(securityName(server.security)));
    line(u"smtp_host"_s)->setText(server.host);
    line(u"smtp_port"_s)->setText(QString::number(server.port));
    line(u"smtp_user"_s)->setText(server.user);
    line(u"smtp_certificate_authority"_s)->setText(server.certificateAuthority);
    part<QLineEdit>(part<QWidget>(dialog(), u"smtpPassword"_s))->setText(TestMailServer::password().reveal());
}

void TestMailWindow::proposesWhatTheSiteSays()
{
    const QString url = m_test->text(u"SELECT value FROM phoenix_kit_settings WHERE key = 'site_url'"_s);
    QVERIFY(url.startsWith(u"https://"_s));
    openSettings();
    QTRY_COMPARE(line(u"site_url"_s)->text(), url);
    QVERIFY(!line(u"sender_address"_s)->text().isEmpty());
    QVERIFY(m_workspace->mailSettings().siteUrl.isEmpty()); // proposed is not set
    click(dialog(), u"saveButton"_s);
    QCOMPARE(m_workspace->mailSettings().siteUrl, url);
}

void TestMailWindow::namesWrongSettings()
{
    openSettings();
    QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
    line(u"smtp_port"_s)->setText(u"99999"_s);
    line(u"site_url"_s)->setText(u"javascript:alert(1)"_s);
    line(u"sender_address"_s)->setText(u"nobody"_s);
    click(dialog(), u"saveButton"_s);
    for (const QString &name : {u"smtp_port"_s, u"site_url"_s, u"sender_address"_s})
        QCOMPARE(errorOf(name), fieldMessage({name, Violation::Invalid}));
    QVERIFY(dialog()->isVisible());
    QCOMPARE(m_workspace->mailSettings(), MailSettings());
}

void TestMailWindow::portFollowsEncryption()
{
    openSettings();
    QCOMPARE(line(u"smtp_port"_s)->text(), u"587"_s);
    auto *security = part<QComboBox>(dialog(), u"smtp_security"_s);
    security->setCurrentIndex(security->findData(u"implicit"_s));
    QCOMPARE(line(u"smtp_port"_s)->text(), u"465"_s);
    line(u"smtp_port"_s)->setText(u"2525"_s);
    security->setCurrentIndex(security->findData(u"none"_s));
    QCOMPARE(line(u"smtp_port"_s)->text(), u"2525"_s);
}

void TestMailWindow::insistsOnWhatIsNeeded()
{
    bool isDone = false;
    desk().ensure(WorkspaceSettingsDialog::Need::Mails, [&isDone] { isDone = true; });
    QVERIFY(dialog());
    QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
    line(u"site_url"_s)->clear();
    click(dialog(), u"saveButton"_s);
    QCOMPARE(errorOf(u"smtp_host"_s), fieldMessage({u"smtp_host"_s, Violation::Blank}));
    QCOMPARE(errorOf(u"site_url"_s), fieldMessage({u"site_url"_s, Violation::Blank}));
    QVERIFY(!isDone);
}

void TestMailWindow::goesOnOnceAllIsSet()
{
    int times = 0;
    const auto go = [&times] { ++times; };
    desk().ensure(WorkspaceSettingsDialog::Need::Links, go);
    QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
    click(dialog(), u"saveButton"_s);
    QTRY_COMPARE(times, 1);
    QTRY_VERIFY(!dialog());
    desk().ensure(WorkspaceSettingsDialog::Need::Links, go); // no need to ask
    QCOMPARE(times, 2);
    desk().ensure(WorkspaceSettingsDialog::Need::Mails, go);
    enterServer(Kind::StartTls);
    click(dialog(), u"saveButton"_s);
    QTRY_COMPARE(times, 3);
    const QString address = TestMailServer::newAddress();
    post(address);
    desk().postOffice().wake();
    QTRY_COMPARE(TestMailServer::mailsTo(address).size(), 1);
    const auto kept = [this] {
        QFile file(m_test->filePath(u"steward.ini"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QTRY_VERIFY(kept().contains("smtp_host=localhost"));
    QVERIFY(!kept().contains(TestMailServer::password().bytes()));
}

void TestMailWindow::cancelSendsNothing()
{
    bool isDone = false;
    desk().ensure(WorkspaceSettingsDialog::Need::Mails, [&isDone] { isDone = true; });
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    QVERIFY(!isDone);
    QCOMPARE(m_workspace->mailSettings(), MailSettings());
}

void TestMailWindow::testShowsTheDialogue()
{
    openSettings();
    QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
    const QString address = TestMailServer::newAddress();
    line(u"testRecipient"_s)->setText(address);
    click(dialog(), u"sendTestButton"_s);
    QCOMPARE(errorOf(u"smtp_host"_s), fieldMessage({u"smtp_host"_s, Violation::Blank}));
    enterServer(Kind::StartTls);
    click(dialog(), u"sendTestButton"_s);
    auto *dialogue = part<QPlainTextEdit>(dialog(), u"dialogue"_s);
    QTRY_VERIFY(dialogue->isVisible());
    QCOMPARE(TestMailServer::mailsTo(address).size(), 1);
    QVERIFY(dialogue->toPlainText().contains(u"STARTTLS"_s));
    QVERIFY(!dialogue->toPlainText().contains(TestMailServer::password().reveal()));
    enterServer(Kind::WrongCertificate);
    click(dialog(), u"sendTestButton"_s);
    auto *result = part<QLabel>(dialog(), u"testResult"_s);
    QTRY_VERIFY(result->text().contains(u"certificate"_s, Qt::CaseInsensitive));
    QCOMPARE(m_workspace->mailSettings(), MailSettings()); // a test keeps nothing
}

void TestMailWindow::keepsTheConfigurationOfTheSite()
{
    openSettings();
    QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
    part<QTabWidget>(dialog())->setCurrentIndex(1);
    auto *shortest = part<QSpinBox>(dialog(), u"password_min_length"_s);
    auto *longest = part<QSpinBox>(dialog(), u"password_max_length"_s);
    shortest->setValue(30);
    longest->setValue(20);
    click(dialog(), u"saveButton"_s);
    QVERIFY(!errorOf(u"password_max_length"_s).isEmpty());
    longest->setValue(40);
    part<QSpinBox>(dialog(), u"login_limit"_s)->setValue(9);
    part<QCheckBox>(dialog(), u"password_require_digit"_s)->setChecked(true);
    click(dialog(), u"saveButton"_s);
    QTRY_VERIFY(!dialog());
    QCOMPARE(m_workspace->configuration().passwords.minimumLength, 30);
    const SiteConfiguration kept = readSiteConfiguration(m_test->preferences(), m_workspace->profile());
    QCOMPARE(kept.passwords.maximumLength, 40);
    QCOMPARE(kept.limits.login.count, 9);
    QVERIFY(kept.passwords.requireDigit);
}

void TestMailWindow::outboxFollows()
{
    OutboxPage page(desk());
    const QAbstractItemModelTester tester(page.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    page.show();
    QCOMPARE(page.model()->rowCount(), 0);
    const QString first = TestMailServer::newAddress();
    post(first);
    desk().postOffice().wake();
    QTRY_COMPARE(page.model()->rowCount(), 1);
    part<QTableView>(&page, u"outboxTable"_s)->selectRow(0);
    post(TestMailServer::newAddress());
    desk().postOffice().wake();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    // The newest is first, and the selection stays with its letter.
    QCOMPARE(page.model()->index(1, OutboxTableModel::Recipient).data().toString(), first);
    QCOMPARE(part<QTableView>(&page, u"outboxTable"_s)->selectionModel()->selectedRows().value(0).row(), 1);
    QCOMPARE(page.model()->index(1, OutboxTableModel::State).data().toString(), letterStateText(LetterState::Queued));
    desk().postOffice().setServer(TestMailServer::of(Kind::Plain), {});
    QTRY_COMPARE(page.model()->index(1, OutboxTableModel::State).data().toString(), letterStateText(LetterState::Sent));
}

void TestMailWindow::outboxResendsAndCancels()
{
    OutboxPage page(desk());
    page.show();
    const QString refused = TestMailServer::newAddress(u"answer-550-"_s);
    post(refused);
    desk().postOffice().setServer(TestMailServer::of(Kind::Plain), {});
    QTRY_COMPARE(page.model()->rowCount(), 1);
    QTRY_COMPARE(page.model()->entry(0).state, LetterState::Failed);
    const QString story = page.model()->index(0, OutboxTableModel::Story).data().toString();
    QVERIFY2(story.contains(u"550"_s), qPrintable(story));
    QVERIFY(!part<QPushButton>(&page, u"resendButton"_s)->isEnabled());
    part<QTableView>(&page, u"outboxTable"_s)->selectRow(0);
    QVERIFY(part<QPushButton>(&page, u"resendButton"_s)->isEnabled());
    const QDateTime failedAt = page.model()->entry(0).changedAt;
    click(&page, u"resendButton"_s);
    QTRY_VERIFY(page.model()->entry(0).changedAt > failedAt);
    QTRY_COMPARE(page.model()->entry(0).state, LetterState::Failed);
    click(&page, u"pauseButton"_s);
    const QString paused = TestMailServer::newAddress();
    post(paused);
    desk().postOffice().wake();
    QTRY_COMPARE(page.model()->rowCount(), 2);
    part<QTableView>(&page, u"outboxTable"_s)->selectRow(0);
    click(&page, u"cancelMailButton"_s);
    QTRY_COMPARE(page.model()->entry(0).state, LetterState::Cancelled);
    QVERIFY(TestMailServer::mailsTo(paused).isEmpty());
}

void TestMailWindow::outboxSaysWhatIsMissing()
{
    OutboxPage page(desk());
    page.show();
    auto *banner = page.findChild<Banner *>();
    QTRY_COMPARE(banner->text(), dutyText(Postman::Duty::NoServer, {}));
    QTest::mouseClick(part<QPushButton>(banner, u"bannerAction"_s), Qt::LeftButton);
    QVERIFY(dialog());
    enterServer(Kind::Plain);
    QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
    enterServer(Kind::Plain);
    click(dialog(), u"saveButton"_s);
    QTRY_VERIFY(!banner->isVisible());
}

QTEST_MAIN(TestMailWindow)
#include "tst_mailwindow.moc"
