// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "testworkspace.h"

#include <ui/dialogs/workspacedialog.h>
#include <ui/shell/connectingpage.h>
#include <ui/shell/console.h>
#include <ui/shell/mainwindow.h>
#include <ui/text/errortext.h>
#include <ui/widgets/passwordfield.h>

#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// From the first page to an open workspace, and what the window says when there is none.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void listsWorkspaces();
    void removesAfterAsking();
    void pastedUrlFillsFields();
    void dialogRefuses_data();
    void dialogRefuses();
    void dialogTestsConnection();
    void savedServerIsOpened();
    void renamesWorkspace();
    void saysWhyFileIsNotOpened_data();
    void saysWhyFileIsNotOpened();
    void newFileBeginsWithOwner();

private:
    ConnectionProfile fileProfile(const QString &name) const;
    QListWidget *list() const { return part<QListWidget>(m_window.get(), u"workspaceList"_s); }
    QPushButton *button(const QString &name) const;
    QString sentenceShown() const { return part<QLabel>(m_window.get(), u"connectingSentence"_s)->text(); }
    QWidget *page(const QString &name) const { return m_window->findChild<QWidget *>(name); }
    void click(const QString &name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
    WorkspaceDialog *openDialog(const QString &buttonName) const;

    std::unique_ptr<TestWorkspace> m_test;
    std::unique_ptr<MainWindow> m_window;
};

void TestStart::init()
{
    cleanup(); // is not called after an init that failed
    m_test = TestWorkspace::createEmpty();
    QVERIFY(m_test);
    QVERIFY(m_test->profiles().save(fileProfile(u"Zeta"_s)));
    QVERIFY(m_test->profiles().save(fileProfile(u"Alpha & <b>Beta</b>"_s)));
    m_window = std::make_unique<MainWindow>(m_test->profiles(), m_test->preferences());
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(page(u"startPage"_s)->isVisible());
}

void TestStart::cleanup()
{
    m_window.reset();
    m_test.reset();
}

ConnectionProfile TestStart::fileProfile(const QString &name) const
{
    ConnectionProfile profile = m_test->database().profile();
    profile.name = name;
    return profile;
}

// Other pages have buttons of the same name.
QPushButton *TestStart::button(const QString &name) const
{
    for (auto *each : m_window->findChildren<QPushButton *>(name)) {
        if (each->isVisible())
            return each;
    }
    qFatal("No button %s is visible", qPrintable(name));
}

WorkspaceDialog *TestStart::openDialog(const QString &buttonName) const
{
    click(buttonName);
    return part<WorkspaceDialog>(m_window.get());
}

void TestStart::listsWorkspaces()
{
    QCOMPARE(list()->count(), 2);
    QCOMPARE(list()->item(0)->text(), u"Alpha & <b>Beta</b>"_s);
    QTest::keyClick(list(), Qt::Key_Down);
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(page(u"firstOwnerPage"_s));
    QVERIFY(page(u"firstOwnerPage"_s)->isVisible());
    QVERIFY(m_window->windowTitle().startsWith(u"Zeta"_s));
    QVERIFY(m_test->profiles().lastUsed(u"Zeta"_s).isValid());
    QVERIFY(!m_test->profiles().lastUsed(u"Alpha & <b>Beta</b>"_s).isValid());
    click(u"backButton"_s);
    QVERIFY(page(u"startPage"_s)->isVisible());
}

void TestStart::removesAfterAsking()
{
    click(u"removeButton"_s);
    auto *question = part<QMessageBox>(m_window.get());
    QVERIFY(question->text().contains(u"“Alpha & <b>Beta</b>”"_s));
    QTest::keyClick(question, Qt::Key_Escape);
    QCOMPARE(list()->count(), 2);
    QTRY_VERIFY(!m_window->findChild<QMessageBox *>());
    click(u"removeButton"_s);
    question = part<QMessageBox>(m_window.get());
    for (QAbstractButton *each : question->buttons()) {
        if (question->buttonRole(each) == QMessageBox::AcceptRole)
            QTest::mouseClick(each, Qt::LeftButton);
    }
    QTRY_COMPARE(list()->count(), 1);
    QVERIFY(!m_test->profiles().find(u"Alpha & <b>Beta</b>"_s));
    QVERIFY(QFile::exists(m_test->database().profile().path));
}

void TestStart::pastedUrlFillsFields()
{
    WorkspaceDialog *dialog = openDialog(u"serverButton"_s);
    typeInto(part<QLineEdit>(dialog, u"url"_s),
             u"postgresql://ada:s%20ecret@db1.example,db2.example:5433/site?sslmode=require&prefix=crm"_s);
    const QList<std::pair<QString, QString>> expected{{u"host"_s, u"db1.example, db2.example:5433"_s},
                                                      {u"database"_s, u"site"_s},
                                                      {u"user"_s, u"ada"_s},
                                                      {u"prefix"_s, u"crm"_s},
                                                      {u"passwordLine"_s, u"s ecret"_s}};
    for (const auto &[field, text] : expected)
        QCOMPARE(part<QLineEdit>(dialog, field)->text(), text);
    QCOMPARE(part<QComboBox>(dialog, u"sslmode"_s)->currentData().toInt(),
             static_cast<int>(ConnectionProfile::TlsMode::Require));
    QVERIFY(!part<QLineEdit>(dialog, u"name"_s)->text().isEmpty());
    QFocusEvent leaving(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(part<QLineEdit>(dialog, u"url"_s), &leaving);
    QVERIFY(!part<QLineEdit>(dialog, u"url"_s)->text().contains(u"ecret"_s));
    QCOMPARE(part<QLineEdit>(dialog, u"passwordLine"_s)->text(), u"s ecret"_s);
}

void TestStart::dialogRefuses_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Violation>("violation");
    QTest::newRow("no name") << u"name"_s << u"  "_s << Violation::Blank;
    QTest::newRow("name is taken") << u"name"_s << u"Zeta"_s << Violation::Taken;
    QTest::newRow("no host") << u"host"_s << u" , "_s << Violation::Blank;
    QTest::newRow("blank in host") << u"host"_s << u"db 1"_s << Violation::Invalid;
    QTest::newRow("path in host") << u"host"_s << u"db1/other"_s << Violation::Invalid;
    QTest::newRow("user in host") << u"host"_s << u"ada@db1"_s << Violation::Invalid;
    QTest::newRow("port out of range") << u"host"_s << u"db1:70000"_s << Violation::Invalid;
    QTest::newRow("no database") << u"database"_s << QString() << Violation::Blank;
    QTest::newRow("schema that is none") << u"prefix"_s << u"a-b"_s << Violation::Invalid;
}

void TestStart::dialogRefuses()
{
    QFETCH(QString, field);
    QFETCH(QString, text);
    QFETCH(Violation, violation);
    WorkspaceDialog *dialog = openDialog(u"serverButton"_s);
    typeInto(part<QLineEdit>(dialog, u"url"_s), u"postgresql://ada@db1.example/site"_s);
    typeInto(part<QLineEdit>(dialog, field), text);
    QTest::mouseClick(part<QPushButton>(dialog, u"saveButton"_s), Qt::LeftButton);
    auto *error = part<QLabel>(dialog, u"error."_s + field);
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(), fieldMessage({field, violation}));
    QVERIFY(dialog->isVisible());
    QCOMPARE(m_test->profiles().all().size(), 2);
}

void TestStart::dialogTestsConnection()
{
    list()->setCurrentRow(1);
    WorkspaceDialog *dialog = openDialog(u"editButton"_s);
    auto *result = part<QLabel>(dialog, u"testResult"_s);
    auto *testButton = part<QPushButton>(dialog, u"testButton"_s);
    QTest::mouseClick(testButton, Qt::LeftButton);
    QTRY_VERIFY(result->text().startsWith(u"It works"_s));
    typeInto(part<QLineEdit>(dialog, u"path"_s), m_test->filePath(u"nowhere.sqlite"_s));
    QTest::mouseClick(testButton, Qt::LeftButton);
    QTRY_VERIFY(result->text().startsWith(sentence(Error::of(Error::Kind::NotFound))));
    QVERIFY(!QFile::exists(m_test->filePath(u"nowhere.sqlite"_s)));
    QVERIFY(testButton->isEnabled());
}

void TestStart::savedServerIsOpened()
{
    WorkspaceDialog *dialog = openDialog(u"serverButton"_s);
    QSignalSpy saved(dialog, &WorkspaceDialog::saved);
    typeInto(part<QLineEdit>(dialog, u"url"_s), u"postgresql://ada@127.0.0.1:1/site?sslmode=disable"_s);
    typeInto(part<QLineEdit>(dialog, u"name"_s), u"Nobody's site"_s);
    typeInto(part<QLineEdit>(dialog, u"prefix"_s), {});
    part<PasswordField>(dialog)->setText(u"typed once"_s);
    QTest::mouseClick(part<QPushButton>(dialog, u"saveButton"_s), Qt::LeftButton);
    QCOMPARE(saved.count(), 1);
    QCOMPARE(saved.first().at(1).value<Secret>().reveal(), u"typed once"_s); // also where no keychain keeps it
    QCOMPARE(saved.first().first().value<ConnectionProfile>().prefix, u"public"_s);
    QTRY_COMPARE(sentenceShown(), sentence(Error::of(Error::Kind::NotConnected)));
    QCOMPARE(m_window->focusWidget(), button(u"retryButton"_s));
    click(u"backButton"_s);
    QVERIFY(page(u"startPage"_s)->isVisible());
    QCOMPARE(list()->count(), 3);
    const auto kept = m_test->profiles().find(u"Nobody's site"_s);
    QVERIFY(kept);
    QCOMPARE(kept->hosts, QStringList{u"127.0.0.1:1"_s});
    QCOMPARE(kept->tls, ConnectionProfile::TlsMode::Disable);
}

void TestStart::renamesWorkspace()
{
    list()->setCurrentRow(1);
    WorkspaceDialog *dialog = openDialog(u"editButton"_s);
    typeInto(part<QLineEdit>(dialog, u"name"_s), u"Omega"_s);
    QTest::keyClick(part<QLineEdit>(dialog, u"name"_s), Qt::Key_Return);
    QTRY_COMPARE(list()->item(1)->text(), u"Omega"_s);
    QVERIFY(page(u"startPage"_s)->isVisible());
    QVERIFY(!m_test->profiles().find(u"Zeta"_s));
    QCOMPARE(m_test->profiles().find(u"Omega"_s)->path, m_test->database().profile().path);
}

void TestStart::saysWhyFileIsNotOpened_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("missing") << QByteArray() << Error::Kind::NotFound;
    QTest::newRow("text") << QByteArray("Dear administrator,\n").repeated(100) << Error::Kind::NotPhoenixKit;
}

void TestStart::saysWhyFileIsNotOpened()
{
    QFETCH(QByteArray, content);
    QFETCH(Error::Kind, kind);
    ConnectionProfile profile;
    profile.path = m_test->filePath(u"letter.txt"_s);
    QFile file(profile.path);
    if (!content.isEmpty())
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    file.close();
    m_window->openWorkspace(profile);
    QTRY_COMPARE(sentenceShown(), sentence(Error::of(kind)));
    QCOMPARE(QFile::exists(profile.path), !content.isEmpty());
    QVERIFY(!m_window->findChild<QPushButton *>(u"createButton"_s)->isVisible());
    click(u"retryButton"_s);
    QTRY_COMPARE(sentenceShown(), sentence(Error::of(kind)));
    click(u"backButton"_s);
    QTest::keyClick(list(), Qt::Key_Return);
    QTRY_VERIFY(page(u"firstOwnerPage"_s));
}

void TestStart::newFileBeginsWithOwner()
{
    const QString path = m_test->filePath(u"new.sqlite"_s);
    click(u"newFileButton"_s);
    // The dialog is Qt's own, so only its answer is played.
    auto *dialog = part<QFileDialog>(m_window.get());
    QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
    Q_EMIT dialog->fileSelected(path);
    dialog->close();
    QTRY_VERIFY(page(u"firstOwnerPage"_s));
    QVERIFY(QFile::exists(path));
    QWidget *owner = page(u"firstOwnerPage"_s);
    typeInto(part<QLineEdit>(owner, u"email"_s), u"grace@example.net"_s);
    const auto lines = owner->findChildren<QLineEdit *>(u"passwordLine"_s);
    QCOMPARE(lines.size(), 2);
    typeInto(lines.at(0), u"correct horse 7"_s);
    typeInto(lines.at(1), u"correct house 7"_s);
    click(u"submitButton"_s);
    auto *mismatch = part<QLabel>(owner, u"error.password_confirmation"_s);
    QVERIFY(mismatch->isVisible());
    QCOMPARE(mismatch->text(), fieldMessage({u"password"_s, Violation::PasswordMismatch}));
    typeInto(lines.at(1), u"correct horse 7"_s);
    QTest::keyClick(lines.at(1), Qt::Key_Return);
    QTRY_VERIFY(m_window->console() && m_window->console()->isVisible());
    const auto opened = Connection::open(m_window->console()->workspace()->profile(), {});
    QVERIFY(opened);
    QSqlQuery people(u"SELECT u.email || ' ' || r.name FROM phoenix_kit_users u"
                     " JOIN phoenix_kit_user_role_assignments a ON a.user_uuid = u.uuid"
                     " JOIN phoenix_kit_user_roles r ON r.uuid = a.role_uuid"_s, (*opened)->database());
    QVERIFY(people.next());
    QCOMPARE(people.value(0).toString(), u"grace@example.net Owner"_s);
    QCOMPARE(m_test->profiles().find(u"new"_s)->path, path);
}

QTEST_MAIN(TestStart)
#include "tst_start.moc"
