// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "letterwindowtest.h"

using namespace Qt::StringLiterals;
using namespace steward;
using namespace steward::ui;

/// The words of the site's mails, as somebody edits them.
class TestTemplatesPage : public LetterWindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void editsATemplateOfTheSite();
    void keepsWordsWhereTheSiteHasNone();
    void keepsWordsInGerman();
    void refusesBadTemplates();
};

void TestTemplatesPage::editsATemplateOfTheSite()
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

void TestTemplatesPage::keepsWordsWhereTheSiteHasNone()
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

void TestTemplatesPage::keepsWordsInGerman()
{
    TemplatesPage page(m_workspace, *m_desk);
    page.show();
    QTRY_VERIFY(page.model()->rowCount() > 5);
    page.edit(u"reset_password.de"_s);
    const auto german = [&page] {
        return page.model()->templates().at(page.model()->rowOf(u"reset_password.de"_s));
    };
    QCOMPARE(german().origin, SiteTemplate::Origin::Offered);
    QVERIFY2(templateTitle(german()).contains(u"Deutsch"_s), qPrintable(templateTitle(german())));
    QVERIFY(part<MailPreview>(&page)->subject().contains(u"Passwort"_s));
    part<QLineEdit>(&page, u"mailSubject"_s)->setText(u"Neues Passwort"_s);
    click(&page, u"saveTemplateButton"_s);
    QTRY_COMPARE(german().origin, SiteTemplate::Origin::Computer);
    QCOMPARE(m_workspace->mailSettings().words.value(u"reset_password.de"_s).subject, u"Neues Passwort"_s);
    click(part<Toast>(&page), u"toastAction"_s);
    QTRY_COMPARE(german().origin, SiteTemplate::Origin::Offered);
}

void TestTemplatesPage::refusesBadTemplates()
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

QTEST_MAIN(TestTemplatesPage)
#include "tst_templatespage.moc"
