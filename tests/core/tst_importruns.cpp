// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "importtest.h"

#include <core/crypto/passwordhash.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;
using namespace steward;

/// Imports as a whole: all or nothing, what can be, rehearsed, stopped, mended, with passwords, and of what was exported.
class TestImportRuns : public ImportTest
{
    Q_OBJECT

private Q_SLOTS:
    void allOrNothing();
    void whatCanBe();
    void rehearsalChangesNothing();
    void cancelLeavesNothing();
    void takesPasswordsAndHashes();
    void makesPasswords();
    void rejectsCanBeMended();
    void exportIsTakenBack_data();
    void exportIsTakenBack();
    void takesThousands();
};

void TestImportRuns::allOrNothing()
{
    add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s});
    const auto report = import(u"email,first_name\nbob@example.com,Bob\nann@example.com,Anna\nwrong,\n"_s);
    QVERIFY(report);
    QVERIFY(!report->isApplied);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(here().count(u"phoenix_kit_users"_s), 2);
    QCOMPARE(here().column(person(u"ann@example.com"_s), u"first_name"_s), u"Ann"_s);
    QCOMPARE(here().count(u"phoenix_kit_audit_logs"_s), 0);
}

void TestImportRuns::whatCanBe()
{
    add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s});
    const auto report = import(u"email,first_name\nbob@example.com,Bob\nann@example.com,Anna\nwrong,\n"_s, Mode::WhatCanBe);
    QVERIFY(report);
    QVERIFY(report->isApplied);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    QCOMPARE(report->rejected, 1);
    QCOMPARE(here().column(person(u"ann@example.com"_s), u"first_name"_s), u"Anna"_s);
}

void TestImportRuns::rehearsalChangesNothing()
{
    add({.email = u"ann@example.com"_s, .firstName = u"Ann"_s});
    ImportRequest wanted = request(u"email,first_name\nbob@example.com,Bob\nann@example.com,Anna\nwrong,\n"_s, Mode::Rehearse);
    wanted.passwordsPath = m_folder->filePath(u"passwords.csv"_s);
    const auto report = import(wanted);
    QVERIFY(report);
    QCOMPARE(report->added, 1);
    QCOMPARE(report->changed, 1);
    QCOMPARE(problemsOf(*report), QStringList{u"4 email=must have the @ sign and no spaces"_s});
    QVERIFY(!report->isApplied);
    QCOMPARE(here().count(u"phoenix_kit_users"_s), 2);
    QCOMPARE(here().count(u"phoenix_kit_audit_logs"_s), 0);
    QVERIFY(!QFile::exists(wanted.passwordsPath));
}

void TestImportRuns::cancelLeavesNothing()
{
    ImportRequest wanted = request(u"email\nbob@example.com\n"_s);
    wanted.rejectsPath = m_folder->filePath(u"rejects.csv"_s);
    TransferProgress progress;
    progress.stop();
    const auto report = UserImport(here().system()).run(wanted, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().kind, Error::Kind::Cancelled);
    QCOMPARE(here().count(u"phoenix_kit_users"_s), 1);
    QVERIFY(!QFile::exists(wanted.rejectsPath));
    QCOMPARE(here().connection().transactionDepth(), 0);
}

void TestImportRuns::takesPasswordsAndHashes()
{
    const QString hash = hashPassword(Secret(u"from elsewhere"_s), 4).value();
    const QString php = u"$2y$"_s + hash.mid(4);
    const auto report = import(u"email,password,password_hash\na@x.y,correct horse,\nb@x.y,,%1\nc@x.y,,%2\nd@x.y,,\n"_s
                                   .arg(hash, php));
    QVERIFY(report);
    QCOMPARE(problemsOf(*report), QStringList());
    const auto hashOf = [this](const QString &email) { return here().column(person(email), u"hashed_password"_s); };
    QVERIFY(verifyPassword(Secret(u"correct horse"_s), hashOf(u"a@x.y"_s)));
    QCOMPARE(hashOf(u"b@x.y"_s), hash);
    QVERIFY(verifyPassword(Secret(u"from elsewhere"_s), hashOf(u"c@x.y"_s)));
    QVERIFY(!verifyPassword(Secret(u"correct horse"_s), hashOf(u"d@x.y"_s)));
    // Who is there already keeps the password.
    QCOMPARE(import(u"email,password\na@x.y,another one\n"_s)->unchanged, 1);
    QVERIFY(verifyPassword(Secret(u"correct horse"_s), hashOf(u"a@x.y"_s)));
}

void TestImportRuns::makesPasswords()
{
    ImportRequest wanted = request(u"email\nowner@example.com\na@x.y\nb@x.y\n"_s);
    wanted.passwordsPath = m_folder->filePath(u"passwords.csv"_s);
    QCOMPARE(import(wanted)->added, 2);
    const auto passwords = previewCsv(wanted.passwordsPath);
    QVERIFY(passwords);
    QCOMPARE(passwords->records.size(), 2);
    for (const CsvRecord &record : passwords->records) {
        const QString hash = here().column(person(*record.cells.at(0)), u"hashed_password"_s);
        QVERIFY(verifyPassword(Secret(*record.cells.at(1)), hash));
    }
    QVERIFY(!(QFile::permissions(wanted.passwordsPath) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestImportRuns::rejectsCanBeMended()
{
    ImportRequest wanted = request(u"email;first_name;note\nwrong;=1;a;\nbob@example.com;Bob;\"x;y\"\n"_s, Mode::WhatCanBe);
    wanted.rejectsPath = m_folder->filePath(u"rejects.csv"_s);
    QCOMPARE(import(wanted)->rejected, 1);
    QFile rejects(wanted.rejectsPath);
    QVERIFY(rejects.open(QIODevice::ReadOnly));
    const QByteArray text = rejects.readAll();
    QCOMPARE(text, "\xEF\xBB\xBF" "email;first_name;note;problem\r\nwrong;'=1;a;;2 too_many_cells\r\n");
    const auto mended = import(QString::fromUtf8(text.mid(3)).replace(u"wrong"_s, u"ann@example.com"_s).replace(u";a;;"_s, u";a;"_s));
    QVERIFY(mended);
    QCOMPARE(mended->added, 1);
    QCOMPARE(here().column(person(u"ann@example.com"_s), u"first_name"_s), u"=1"_s);
    // Nothing to reject: no file.
    wanted = request(u"email\ncid@example.com\n"_s);
    wanted.rejectsPath = m_folder->filePath(u"none.csv"_s);
    QVERIFY(import(wanted)->isApplied);
    QVERIFY(!QFile::exists(wanted.rejectsPath));
}

void TestImportRuns::exportIsTakenBack_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("formula") << u"=HYPERLINK(\"x\")"_s;
    QTest::newRow("guarded formula") << u"'=1"_s;
    QTest::newRow("quotes") << u"say \"x\", \"\"y\"\""_s;
    QTest::newRow("line breaks") << u"one\r\ntwo\nthree\rfour"_s;
    QTest::newRow("international") << u"Łucja 漢字 عربي 👩‍👩‍👧 é"_s;
    QTest::newRow("edges") << u"  spaces  "_s;
    QTest::newRow("tab") << u"\tx"_s;
    QTest::newRow("full width") << u"＝1＋1"_s;
    QTest::newRow("phone") << u"+49 30 1"_s;
    QTest::newRow("mark of JSON") << u"json:[1]"_s;
    QTest::newRow("semicolons") << u"a;b|c\td"_s;
}

// Into the same people nothing changes; into a workspace without them the very same people come back.
void TestImportRuns::exportIsTakenBack()
{
    QFETCH(QString, name);
    const QString fields = QString::fromUtf8(QJsonDocument(QJsonObject{{u"note"_s, name},
                                                                      {u"age"_s, 42},
                                                                      {u"flag"_s, true},
                                                                      {u"mark"_s, u""_s},
                                                                      {u"list"_s, QJsonArray{1, name}}})
                                                 .toJson(QJsonDocument::Compact));
    const QString quoted = QString(fields).replace(u'\'', u"''"_s);
    QVERIFY(here().run(u"DELETE FROM phoenix_kit_user_role_assignments"_s));
    QVERIFY(here().run(u"DELETE FROM phoenix_kit_users"_s));
    const UserId ann = here().add({.email = u"ann@example.com"_s, .username = u"ann"_s, .lastName = u"Lee"_s,
                                   .roles = {u"User"_s, u"Admin"_s}});
    add({.email = u"bob@example.com"_s, .isActive = false, .isConfirmed = false});
    QVERIFY(here().run(u"UPDATE phoenix_kit_users SET custom_fields = '%1', user_timezone = '-5', first_name = '%2',"
                        " registration_city = 'Å' WHERE uuid = '%3'"_s
                           .arg(quoted, QString(name).replace(u'\'', u"''"_s), ann.text())));
    const QByteArray first = exported();
    QVERIFY(first.startsWith("email,"));
    const auto again = import(QString::fromUtf8(first));
    QVERIFY(again);
    QCOMPARE(problemsOf(*again), QStringList());
    QCOMPARE(again->unchanged, 2);
    QVERIFY(here().run(u"DELETE FROM phoenix_kit_user_role_assignments"_s));
    QVERIFY(here().run(u"DELETE FROM phoenix_kit_users"_s));
    const auto fresh = import(QString::fromUtf8(first));
    QVERIFY(fresh);
    QCOMPARE(problemsOf(*fresh), QStringList());
    QCOMPARE(fresh->added, 2);
    QCOMPARE(exported(), first);
}

void TestImportRuns::takesThousands()
{
    QString text = u"email,first_name,custom.number\n"_s;
    for (int i = 0; i < 10'500; ++i)
        text += u"person%1@example.com,Person %1,%1\n"_s.arg(i);
    TransferProgress progress;
    const auto report = UserImport(here().system()).run(request(text), progress);
    QVERIFY(report);
    QCOMPARE(report->added, 10'500);
    QCOMPARE(progress.done.load(), progress.total.load());
    QCOMPARE(here().count(u"phoenix_kit_users"_s), 10'501);
    QCOMPARE(here().count(u"phoenix_kit_audit_logs"_s), 10'500);
    QCOMPARE(here().count(u"phoenix_kit_user_role_assignments"_s), 10'501);
    const auto changed = import(text.replace(u",Person "_s, u",Somebody "_s));
    QVERIFY(changed);
    QCOMPARE(changed->changed, 10'500);
}

QTEST_GUILESS_MAIN(TestImportRuns)
#include "tst_importruns.moc"
