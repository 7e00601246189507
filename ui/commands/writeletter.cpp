// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/writeletter.h>

#include <ui/commands/maildesk.h>
#include <ui/commands/sendtomyself.h>
#include <ui/dialogs/letterdialog.h>

#include <QPointer>

namespace steward::ui {

void writeLetter(const std::shared_ptr<Workspace> &workspace, MailDesk &desk, const QList<QUuid> &people,
                 QWidget *window, const std::function<void(const QString &)> &done)
{
    auto *dialog = new LetterDialog(workspace, people, window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &LetterDialog::testWanted, &desk, [workspace, &desk, done](const MailMessage &message) {
        sendToMyself(workspace, desk, message, done);
    });
    QObject::connect(dialog, &LetterDialog::postWanted, &desk, [&desk, letter = QPointer(dialog)] {
        desk.ensure(MailDesk::Need::Mails, [letter] {
            if (letter)
                letter->post();
        });
    });
    QObject::connect(dialog, &LetterDialog::posted, &desk, [&desk, done](qint64 receivers) {
        desk.postOffice().wake();
        done(LetterDialog::tr("The letter is on its way to %n people: see “Letters”", nullptr,
                              static_cast<int>(receivers)));
    });
    dialog->open();
}

} // namespace steward::ui
