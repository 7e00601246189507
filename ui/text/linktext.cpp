// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/linktext.h>

#include <ui/text/timetext.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class LinkText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::LinkText)

public:
    static QString kind(const PersonLink &link);
    static QString state(PersonLink::State state);
    static QString story(const PersonLink &link);
};

QString LinkText::kind(const PersonLink &link)
{
    switch (link.kind) {
    case PersonLink::Kind::Confirmation: return tr("Confirm the e-mail address");
    case PersonLink::Kind::PasswordReset: return tr("Set a new password");
    case PersonLink::Kind::EmailChange: return tr("Change the e-mail address to %1").arg(link.sentTo.value_or(u"?"_s));
    case PersonLink::Kind::MagicLink: return tr("Sign in without a password");
    case PersonLink::Kind::Other: break;
    }
    return tr("Something that Steward does not know (“%1”)").arg(link.context);
}

QString LinkText::state(PersonLink::State state)
{
    switch (state) {
    case PersonLink::State::Valid: return tr("Valid");
    case PersonLink::State::Expired: return tr("Expired");
    case PersonLink::State::Outdated: break;
    }
    return tr("Void");
}

QString LinkText::story(const PersonLink &link)
{
    QStringList parts{link.sentTo ? tr("sent to %1 %2").arg(*link.sentTo, relativeTime(link.createdAt))
                                  : tr("made %1").arg(relativeTime(link.createdAt))};
    if (link.state == PersonLink::State::Valid && link.expiresAt.isValid())
        parts << tr("expires %1").arg(relativeTime(link.expiresAt));
    if (link.state == PersonLink::State::Outdated)
        parts << tr("the address has changed since");
    return parts.join(u" · "_s);
}

} // namespace

QString linkKindText(const PersonLink &link)
{
    return LinkText::kind(link);
}

QString linkStateText(PersonLink::State state)
{
    return LinkText::state(state);
}

QString linkStory(const PersonLink &link)
{
    return LinkText::story(link);
}

} // namespace steward::ui
