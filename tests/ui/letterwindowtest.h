// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

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
#include <ui/text/templatetext.h>
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

namespace steward::ui {

using namespace Qt::StringLiterals;

/// What tests of letters and of the words of mails in the window have in common.
class LetterWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(TestMailServer::isRunning()); }
    void init();
    void cleanup();

protected:
    using Kind = TestMailServer::Kind;

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

} // namespace steward::ui
