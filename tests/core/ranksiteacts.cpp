// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "ranktables.h"

#include <core/audit/auditlog.h>
#include <core/fields/sitefields.h>
#include <core/notes/adminnotes.h>
#include <core/roles/rolestore.h>
#include <core/roles/siteroles.h>
#include <core/settings/sitesettings.h>

using namespace Qt::StringLiterals;

namespace steward {

using namespace rank;

namespace {

UserId actorOr(const RankScene &scene, const UserId &other)
{
    return scene.context.actor.user.value_or(other);
}

QList<RankAct> roleActs()
{
    const auto unused = [](const RankScene &scene) {
        return RoleStore(scene.system.connection).fetchByName(u"TestUnused"_s).value().value().id.text();
    };
    const auto role = [](const RankScene &scene) { return *RoleId::parse(scene.note); };
    return {
        {"create role", managers,
         [](const RankScene &scene) { return outcomeOf(SiteRoles(scene.context).create({{u"name"_s, u"TestNew"_s}})); }},
        {"update role", managers,
         [=](const RankScene &scene) {
             return outcomeOf(SiteRoles(scene.context).update(role(scene), {{u"description"_s, u"x"_s}}));
         },
         unused},
        {"update role as seen", managers,
         [=](const RankScene &scene) {
             const Role seen = RoleStore(scene.system.connection).fetchByName(u"TestUnused"_s).value().value();
             return outcomeOf(SiteRoles(scene.context).edit(seen, {{u"description"_s, u"x"_s}}));
         }},
        {"delete role", managers,
         [=](const RankScene &scene) { return outcomeOf(SiteRoles(scene.context).remove(role(scene))); }, unused},
    };
}

QList<RankAct> noteActs()
{
    const QJsonObject text{{u"content"_s, u"A note"_s}};
    const auto written = [text](const RankScene &scene) {
        return AdminNotes(scene.system).create(scene.target, scene.target, text).value().id.text();
    };
    const auto note = [](const RankScene &scene) { return *NoteId::parse(scene.note); };
    return {
        {"write a note", managers,
         [text](const RankScene &scene) {
             return outcomeOf(AdminNotes(scene.context).create(scene.target, actorOr(scene, scene.target), text));
         }},
        {"write a note as", ownName,
         [text](const RankScene &scene) {
             return outcomeOf(AdminNotes(scene.context).create(scene.target, scene.target, text));
         }},
        {"edit a note", managers,
         [note](const RankScene &scene) {
             return outcomeOf(AdminNotes(scene.context).update(note(scene), {{u"content"_s, u"Another"_s}}));
         },
         written},
        {"edit a note that was seen", managers,
         [note](const RankScene &scene) {
             const AdminNote seen = AdminNotes(scene.system).find(note(scene)).value().value();
             return outcomeOf(AdminNotes(scene.context).edit(seen, u"Another"_s));
         },
         written},
        {"delete a note", managers,
         [note](const RankScene &scene) { return outcomeOf(AdminNotes(scene.context).remove(note(scene))); }, written},
        {"put a note back", managers,
         [note](const RankScene &scene) {
             return outcomeOf(AdminNotes(scene.context).restore(note(scene)));
         },
         [=](const RankScene &scene) {
             RankScene removal = scene;
             removal.note = written(scene);
             static_cast<void>(AdminNotes(scene.system).remove(note(removal)));
             return removal.note;
         }},
    };
}

QList<RankAct> siteActs()
{
    const auto fields = [](const char *name, const std::function<QString(SiteFields &)> &act) {
        return RankAct{name, managers, [act](const RankScene &scene) {
                           SiteFields service(scene.context);
                           return act(service);
                       }};
    };
    const auto entry = [](const UserId &admin, const RankScene &scene) {
        return outcomeOf(AuditLog(scene.context).create({{u"action"_s, u"user_updated"_s},
                                                         {u"admin_user_uuid"_s, admin.text()},
                                                         {u"target_user_uuid"_s, scene.target.text()}}));
    };
    const QJsonObject phone{{u"key"_s, u"phone"_s}, {u"type"_s, u"text"_s}, {u"label"_s, u"Phone"_s}};
    return {
        fields("add a field", [phone](SiteFields &service) { return outcomeOf(service.add(phone)); }),
        fields("update a field", [](SiteFields &service) { return outcomeOf(service.update(u"plan"_s, {{u"label"_s, u"P"_s}})); }),
        fields("remove a field", [](SiteFields &service) { return outcomeOf(service.remove(u"plan"_s)); }),
        fields("reorder fields", [](SiteFields &service) { return outcomeOf(service.reorder({u"key"_s, u"plan"_s})); }),
        fields("replace fields",
               [](SiteFields &service) {
                   const FieldDefinitions before = service.reorder({u"plan"_s}).value_or(FieldDefinitions());
                   FieldDefinitions after = before;
                   if (!after.isEmpty())
                       after.first().label = u"Another"_s;
                   return outcomeOf(service.replace(before, after));
               }),
        {"change a setting", administrators,
         [](const RankScene &scene) { return outcomeOf(SiteSettings(scene.context).change(u"project_title"_s, u"Ours"_s)); }},
        {"hand over an audit row", managers,
         [=](const RankScene &scene) { return entry(actorOr(scene, scene.target), scene); }},
        {"hand over another's audit row", ownName, [=](const RankScene &scene) { return entry(scene.target, scene); }},
    };
}

} // namespace

QList<RankAct> rankSiteActs()
{
    return roleActs() + noteActs() + siteActs();
}

} // namespace steward
