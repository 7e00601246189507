// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "mailwindowtest.h"

namespace steward::ui {

void MailWindowTest::initTestCase()
{
    QVERIFY(TestMailServer::isRunning());
}

void MailWindowTest::init()
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

void MailWindowTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_test.reset();
}

WorkspaceSettingsDialog *MailWindowTest::openSettings()
{
    desk().showSettings();
    return dialog();
}

void MailWindowTest::enterServer(Kind kind) const
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

} // namespace steward::ui
