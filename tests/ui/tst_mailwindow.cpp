// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "mailwindowtest.h"

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The settings of a workspace, as somebody enters them.
class TestMailWindow : public MailWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void proposesWhatTheSiteSays();
    void namesWrongSettings();
    void portFollowsEncryption();
    void insistsOnWhatIsNeeded();
    void goesOnOnceAllIsSet();
    void cancelSendsNothing();
    void testShowsTheDialogue();
    void keepsTheConfigurationOfTheSite();
    void asksForThePasswordOfAnotherServer_data();
    void asksForThePasswordOfAnotherServer();
};

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

void TestMailWindow::asksForThePasswordOfAnotherServer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("host") << u"smtp_host"_s << u"elsewhere.example"_s;
    QTest::newRow("port") << u"smtp_port"_s << u"2"_s;
    QTest::newRow("user") << u"smtp_user"_s << u"another"_s;
    QTest::newRow("encryption") << u"smtp_security"_s << u"none"_s;
}

void TestMailWindow::asksForThePasswordOfAnotherServer()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    const auto save = [this] {
        click(dialog(), u"saveButton"_s);
        QTRY_VERIFY(!dialog());
    };
    openSettings();
    QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
    enterServer(Kind::StartTls);
    save();
    QVERIFY(isReady());
    openSettings();
    line(u"sender_name"_s)->setText(u"The Site"_s); // the same server
    save();
    QVERIFY(isReady());
    openSettings();
    if (auto *choice = dialog()->findChild<QComboBox *>(name))
        choice->setCurrentIndex(choice->findData(value));
    else
        line(name)->setText(value);
    save();
    QTRY_VERIFY2(desk().trouble().contains(u"password"_s), qPrintable(desk().trouble()));
    QVERIFY(!isReady());
}

QTEST_MAIN(TestMailWindow)
#include "tst_mailwindow.moc"
