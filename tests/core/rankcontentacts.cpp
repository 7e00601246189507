// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ranktables.h"

#include <core/files/useravatar.h>
#include <core/files/userfiles.h>
#include <core/mail/lettervariables.h>
#include <core/mail/mailings.h>
#include <core/mail/sitetemplates.h>

using namespace Qt::StringLiterals;

namespace steward {

using namespace rank;

namespace {

// The system has no address to which a letter could go.
constexpr RankTable authors{"uuu."_L1, "++++"_L1, "++++"_L1, "++++"_L1, "++++"_L1, "----"_L1, "----"_L1};

QList<RankAct> fileActs()
{
    const auto file = [](const RankScene &scene) { return *FileId::parse(scene.note); };
    const auto pictured = [](const RankScene &scene) {
        const auto user = UserAvatar(scene.system).set(scene.target, scene.picture, u"a.png"_s, scene.target);
        return avatarOf(user.value()).value().text();
    };
    const auto unused = [=](const RankScene &scene) {
        const QString stored = pictured(scene);
        static_cast<void>(UserAvatar(scene.system).change(scene.target, FileId::parse(stored), std::nullopt));
        return stored;
    };
    return {
        {"take the avatar away", ownOrBelow,
         [=](const RankScene &scene) {
             return outcomeOf(UserAvatar(scene.context).change(scene.target, file(scene), std::nullopt));
         },
         pictured},
        {"store a planned avatar", ownOrBelow,
         [](const RankScene &scene) {
             const auto plan = UserAvatar(scene.system).plan(scene.target, "bytes", u"a.png"_s, scene.target);
             return outcomeOf(UserAvatar(scene.context).commit(plan.value(), {}));
         }},
        {"delete a file", ownOrBelow,
         [=](const RankScene &scene) { return outcomeOf(UserFiles(scene.context).remove(file(scene), WhenUsed::Remove)); }, pictured},
        {"delete an unused file", ownOrBelow,
         [=](const RankScene &scene) { return outcomeOf(UserFiles(scene.context).remove(file(scene), WhenUsed::Keep)); }, unused},
    };
}

QList<RankAct> templateActs()
{
    const auto changed = [](const RankScene &scene) {
        SiteTemplate words = SiteTemplates(scene.system).find({}, u"reset_password"_s).value();
        words.words = builtInTemplate(words.name, u"Another subject"_s);
        return words;
    };
    return {
        {"change the words of a mail", administrators,
         [=](const RankScene &scene) { return outcomeOf(SiteTemplates(scene.context).save(changed(scene))); }},
        {"approve words of this computer", administrators,
         [=](const RankScene &scene) { return outcomeOf(SiteTemplates(scene.context).approve(changed(scene))); }},
    };
}

MailingDraft newsletter()
{
    MailingDraft draft;
    draft.words = {u"News"_s, {}, u"There are none."_s};
    draft.senderAddress = u"site@example.org"_s;
    return draft;
}

QList<RankAct> letterActs()
{
    const auto letters = [](const char *name, const std::function<QString(Mailings &, const RankScene &)> &act,
                            bool isPrepared = true) {
        RankAct letter{name, managers, [act](const RankScene &scene) {
                           Mailings service(scene.context);
                           return act(service, scene);
                       }};
        if (isPrepared) {
            letter.prepare = [](const RankScene &scene) {
                return QString::number(Mailings(scene.system).prepare(newsletter(), {{}, {}}).value());
            };
        }
        return letter;
    };
    return {
        letters("prepare a letter",
                [](auto &service, auto &) { return outcomeOf(service.prepare(newsletter(), {{}, {}})); }, false),
        letters("add people to a letter",
                [](auto &service, auto &scene) {
                    return outcomeOf(service.add(scene.note.toLongLong(), newsletter(), {{}, {}}, {scene.target.uuid()}));
                }),
        letters("post a letter",
                [](auto &service, auto &scene) { return outcomeOf(service.start(scene.note.toLongLong())); }),
        letters("drop a letter",
                [](auto &service, auto &scene) { return outcomeOf(service.drop(scene.note.toLongLong())); }),
        letters("change who wants no letters",
                [](auto &service, auto &) { return outcomeOf(service.setUnsubscribed({})); }, false),
        {"send a letter to its author", authors,
         [](const RankScene &scene) {
             MailMessage message = letterFor(newsletter(), scene.targetEmail, {});
             return outcomeOf(Mailings(scene.context).sendToAuthor(message));
         }},
    };
}

} // namespace

QList<RankAct> rankContentActs()
{
    return fileActs() + templateActs() + letterActs();
}

} // namespace steward
