// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ranktables.h"

#include <core/mail/sitemails.h>
#include <core/sessions/personlinks.h>
#include <core/sessions/sessiontokens.h>
#include <core/sessions/sitesessions.h>
#include <core/sessions/userlinks.h>

using namespace Qt::StringLiterals;

namespace steward {

using namespace rank;

namespace {

QList<RankAct> sessionActs()
{
    const auto opened = [](const RankScene &scene) {
        return QString::fromLatin1(SessionTokens(scene.system).open(scene.target).value().toHex());
    };
    const auto token = [](const RankScene &scene) { return QByteArray::fromHex(scene.note.toLatin1()); };
    return {
        {"open a session", ownOrBelow,
         [](const RankScene &scene) { return outcomeOf(SessionTokens(scene.context).open(scene.target)); }},
        {"end a session by its token", ownOrBelow,
         [=](const RankScene &scene) { return outcomeOf(SessionTokens(scene.context).end(token(scene))); }, opened},
        {"end a session", ownOrBelow,
         [=](const RankScene &scene) {
             const auto session = SessionTokens(scene.system).find(token(scene)).value();
             return outcomeOf(SiteSessions(scene.context).end(session->id));
         },
         opened},
        {"end all sessions", ownOrBelow,
         [](const RankScene &scene) { return outcomeOf(SessionTokens(scene.context).endAll(scene.target)); }, opened},
        {"remove expired links", managers,
         [](const RankScene &scene) {
             return outcomeOf(UserLinks(scene.context).removeExpired());
         }},
    };
}

QList<RankAct> linkActs()
{
    const auto confirmation = [](const RankScene &scene) { return UserLinks(scene.system).makeConfirmation(scene.target).value(); };
    const auto magic = [](const RankScene &scene) { return UserLinks(scene.system).makeMagicLink(scene.targetEmail).value().token; };
    const auto change = [](const RankScene &scene) {
        return UserLinks(scene.system).makeEmailChange(scene.target, scene.targetEmail, newEmail()).value();
    };
    const auto registration = [](const RankScene &scene) { return UserLinks(scene.system).makeRegistration(newEmail()).value(); };
    const auto links = [](const char *name, const RankTable &table, const std::function<QString(UserLinks &, const RankScene &)> &act,
                          const std::function<QString(const RankScene &)> &prepare = {}) {
        return RankAct{name, table,
                       [act](const RankScene &scene) {
                           UserLinks service(scene.context);
                           return act(service, scene);
                       },
                       prepare};
    };
    return {
        links("confirmation link", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.makeConfirmation(scene.target)); }),
        links("reset link", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.makePasswordReset(scene.target)); }),
        links("e-mail change link", ownOrBelow,
              [](auto &service, auto &scene) {
                  return outcomeOf(service.makeEmailChange(scene.target, scene.targetEmail, newEmail()));
              }),
        links("magic link", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.makeMagicLink(scene.targetEmail)); }),
        links("registration link", managers, [](auto &service, auto &) { return outcomeOf(service.makeRegistration(newEmail())); }),
        {"revoke all links", ownOrBelow,
         [](const RankScene &scene) { return outcomeOf(PersonLinks(scene.context).revokeAll(scene.target)); }, confirmation},
        {"revoke a link", ownOrBelow,
         [](const RankScene &scene) {
             const auto of = PersonLinks(scene.system).of(scene.target).value();
             return outcomeOf(PersonLinks(scene.context).revoke(of.first().id));
         },
         confirmation},
        links("confirm by link", anybody, [](auto &service, auto &scene) { return outcomeOf(service.confirm(scene.note)); }, confirmation),
        links("change e-mail by link", anybody,
              [](auto &service, auto &scene) { return outcomeOf(service.changeEmail(scene.target, scene.note)); }, change),
        links("sign in by link", anybody, [](auto &service, auto &scene) { return outcomeOf(service.useMagicLink(scene.note)); }, magic),
        links("register by link", managers,
              [](auto &service, auto &scene) {
                  return outcomeOf(service.completeRegistration(scene.note, {{u"password"_s, newPassword}}));
              },
              registration),
    };
}

QList<RankAct> mailActs()
{
    const auto mails = [](const char *name, const RankTable &table, const std::function<QString(SiteMails &, const RankScene &)> &act) {
        return RankAct{name, table, [act](const RankScene &scene) {
                           SiteMails service(scene.context);
                           return act(service, scene);
                       }};
    };
    return {
        mails("mail a confirmation", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.sendConfirmation(scene.target)); }),
        mails("mail a reset", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.sendPasswordReset(scene.target)); }),
        mails("mail an e-mail change", ownOrBelow,
              [](auto &service, auto &scene) { return outcomeOf(service.sendEmailChange(scene.target, newEmail())); }),
        mails("mail a magic link", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.sendMagicLink(scene.targetEmail)); }),
        mails("mail a registration", managers, [](auto &service, auto &) { return outcomeOf(service.sendRegistration(newEmail())); }),
        mails("copy a confirmation link", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.confirmationLink(scene.target)); }),
        mails("copy a reset link", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.passwordResetLink(scene.target)); }),
        mails("copy a magic link", ownOrBelow, [](auto &service, auto &scene) { return outcomeOf(service.magicLink(scene.target)); }),
    };
}

} // namespace

QList<RankAct> rankAccessActs()
{
    return sessionActs() + linkActs() + mailActs();
}

} // namespace steward
