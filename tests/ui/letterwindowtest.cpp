// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "letterwindowtest.h"

namespace steward::ui {

void LetterWindowTest::init()
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

void LetterWindowTest::cleanup()
{
    m_window.reset();
    m_workspace.reset();
    m_test.reset();
}

LetterDialog *LetterWindowTest::write(const QList<QUuid> &people)
{
    auto *dialog = new LetterDialog(m_workspace, people, m_window.get());
    connect(dialog, &LetterDialog::postWanted, dialog, &LetterDialog::post);
    dialog->show();
    return dialog;
}

qint64 LetterWindowTest::post(const QStringList &addresses)
{
    const auto store = openLocalStore(m_workspace->profile());
    MailingDraft draft;
    draft.words = {u"News"_s, {}, u"Dear {{name}}"_s};
    draft.senderAddress = u"site@example.org"_s;
    draft.perMinute = 1;
    const qint64 id = MailingStore(**store).insert(draft, u"Ann"_s, systemNow()).value();
    QList<MailingRecipient> recipients;
    for (const QString &address : addresses)
        recipients.append({UserId::create(), {}, address, {{u"name"_s, u"you"_s}}, {}, {}, {}});
    recipients.append({UserId::create(), {}, u"left@example.org"_s, {}, {}, {}, LeftOut::Inactive});
    if (!MailingStore(**store).addRecipients(id, recipients, draft.senderAddress, systemNow())
        || !MailingStore(**store).change(id, MailingState::Preparing, MailingState::Sending))
        qFatal("the letter cannot be posted");
    return id;
}

} // namespace steward::ui
