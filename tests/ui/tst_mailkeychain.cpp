// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "mailwindowtest.h"

#include <core/settings/keychain.h>
#include <tests/support/wallet.h>

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The password of the mail server in the system's keychain.
class TestMailKeychain : public MailWindowTest
{
    Q_OBJECT

public:
    explicit TestMailKeychain(TestWallet &wallet)
        : m_wallet(wallet)
    {
    }

private Q_SLOTS:
    void isFoundAfterARestart();
    void isForThatServerAlone_data();
    void isForThatServerAlone();
    void isForgotten();

private:
    void save(bool isToKeep)
    {
        part<QCheckBox>(dialog(), u"keepPassword"_s)->setChecked(isToKeep);
        click(dialog(), u"saveButton"_s);
        QTRY_VERIFY(!dialog());
    }
    void keepPassword()
    {
        openSettings();
        QTRY_VERIFY(!line(u"site_url"_s)->text().isEmpty());
        enterServer(Kind::StartTls);
        save(true);
        QTRY_COMPARE(m_wallet.keys(), QStringList{keychainKey(m_workspace->mailSettings().server)});
    }

    TestWallet &m_wallet;
};

void TestMailKeychain::isFoundAfterARestart()
{
    keepPassword();
    delete m_desk;
    m_desk = new MailDesk(m_workspace, m_test->preferences(), m_window.get());
    const QString address = TestMailServer::newAddress();
    post(address);
    QTRY_COMPARE(TestMailServer::mailsTo(address).size(), 1);
    QVERIFY(isReady());
}

void TestMailKeychain::isForThatServerAlone_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("value");
    QTest::newRow("host") << u"smtp_host"_s << u"elsewhere.example"_s;
    QTest::newRow("port") << u"smtp_port"_s << u"2"_s;
    QTest::newRow("user") << u"smtp_user"_s << u"another"_s;
    QTest::newRow("encryption") << u"smtp_security"_s << u"none"_s;
}

void TestMailKeychain::isForThatServerAlone()
{
    QFETCH(QString, name);
    QFETCH(QString, value);
    keepPassword();
    openSettings();
    if (auto *choice = dialog()->findChild<QComboBox *>(name))
        choice->setCurrentIndex(choice->findData(value));
    else
        line(name)->setText(value);
    save(true);
    QTRY_VERIFY2(desk().trouble().contains(u"password"_s), qPrintable(desk().trouble()));
    QVERIFY(!isReady());
    QTest::qWait(300); // the keychain was asked, and knows nothing of this server
    QVERIFY(!isReady());
}

void TestMailKeychain::isForgotten()
{
    keepPassword();
    openSettings();
    save(false);
    QTRY_COMPARE(m_wallet.keys(), QStringList());
    QVERIFY(isReady()); // until the program ends
    delete m_desk;
    m_desk = new MailDesk(m_workspace, m_test->preferences(), m_window.get());
    QTRY_VERIFY(desk().trouble().contains(u"password"_s));
}

int main(int argc, char **argv)
{
    const auto wallet = TestWallet::start();
    if (!wallet)
        return 1;
    QApplication application(argc, argv);
    TestMailKeychain test(*wallet);
    return QTest::qExec(&test, argc, argv);
}

#include "tst_mailkeychain.moc"
