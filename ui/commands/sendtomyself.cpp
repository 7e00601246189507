// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/sendtomyself.h>

#include <core/base/async.h>
#include <core/mail/mailings.h>
#include <ui/commands/maildesk.h>
#include <ui/text/errortext.h>

namespace steward::ui {

void sendToMyself(const std::shared_ptr<Workspace> &workspace, MailDesk &desk, const MailMessage &message,
                  const std::function<void(const QString &)> &done)
{
    desk.ensure(MailDesk::Need::Mails, [workspace, &desk, message, done] {
        const auto work = [message](const ServiceContext &context) { return Mailings(context).sendToAuthor(message); };
        onFinished(workspace->write(work), &desk, [&desk, done](const Result<QString> &address) {
            desk.postOffice().wake();
            done(address ? MailDesk::tr("A mail is on its way to %1").arg(*address) : sentence(address.error()));
        });
    });
}

} // namespace steward::ui
