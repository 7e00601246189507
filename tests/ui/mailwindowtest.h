// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

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
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

namespace steward::ui {

using namespace Qt::StringLiterals;

/// What tests of mail in the window have in common: a workspace, its desk for mails, and what is entered there.
class MailWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    using Kind = TestMailServer::Kind;

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
    /// Whether mails can be sent without a question; the question is closed again.
    bool isReady() const
    {
        bool isDone = false;
        m_desk->ensure(WorkspaceSettingsDialog::Need::Mails, [&isDone] { isDone = true; });
        if (WorkspaceSettingsDialog *question = dialog())
            question->reject();
        return isDone;
    }
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

} // namespace steward::ui
