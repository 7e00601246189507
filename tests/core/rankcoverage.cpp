// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "rankcoverage.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

struct Covered
{
    QLatin1StringView function;
    QLatin1StringView act = {};
};

struct Service
{
    QLatin1StringView name;
    std::vector<Covered> functions;
};

const std::vector<Service> &services()
{
    static const std::vector<Service> services{
        {"AuditLog"_L1,
         {{"create"_L1, "hand over an audit row"_L1}}},
        {"ChangeHistory"_L1,
         {{"apply"_L1, "change set with a journal"_L1}, {"remember"_L1}, {"undoing"_L1}, {"redoing"_L1}, {"undo"_L1, "undo"_L1},
          {"redo"_L1, "redo"_L1}, {"entries"_L1}, {"changes"_L1}, {"prepared"_L1}}},
        {"ChangeService"_L1,
         {{"apply"_L1, "change set: a name"_L1}, {"rehearse"_L1}}},
        {"SiteFields"_L1,
         {{"add"_L1, "add a field"_L1}, {"update"_L1, "update a field"_L1}, {"remove"_L1, "remove a field"_L1},
          {"reorder"_L1, "reorder fields"_L1}, {"replace"_L1, "replace fields"_L1}}},
        {"UserAvatar"_L1,
         {{"set"_L1, "avatar"_L1}, {"plan"_L1, "avatar"_L1}, {"store"_L1, "avatar"_L1},
          {"commit"_L1, "store a planned avatar"_L1}, {"unlisted"_L1}, {"change"_L1, "take the avatar away"_L1}}},
        {"UserFiles"_L1,
         {{"list"_L1}, {"references"_L1}, {"places"_L1}, {"remove"_L1, "delete a file"_L1},
          {"source"_L1}, {"contentOf"_L1}}},
        {"Mailings"_L1,
         {{"completed"_L1}, {"variables"_L1}, {"recipients"_L1}, {"prepare"_L1, "prepare a letter"_L1},
          {"add"_L1, "add people to a letter"_L1}, {"start"_L1, "post a letter"_L1}, {"unsubscribed"_L1},
          {"setUnsubscribed"_L1, "change who wants no letters"_L1},
          {"sendToAuthor"_L1, "send a letter to its author"_L1}, {"drop"_L1, "drop a letter"_L1}}},
        {"SiteMails"_L1,
         {{"sendConfirmation"_L1, "mail a confirmation"_L1}, {"sendPasswordReset"_L1, "mail a reset"_L1},
          {"sendEmailChange"_L1, "mail an e-mail change"_L1}, {"sendMagicLink"_L1, "mail a magic link"_L1},
          {"sendRegistration"_L1, "mail a registration"_L1},
          {"confirmationLink"_L1, "copy a confirmation link"_L1},
          {"passwordResetLink"_L1, "copy a reset link"_L1}, {"magicLink"_L1, "copy a magic link"_L1}}},
        {"SiteTemplates"_L1,
         {{"all"_L1}, {"find"_L1}, {"save"_L1, "change the words of a mail"_L1},
          {"approve"_L1, "approve words of this computer"_L1}, {"check"_L1}}},
        {"AdminNotes"_L1,
         {{"of"_L1}, {"find"_L1}, {"create"_L1, "write a note"_L1}, {"update"_L1, "edit a note"_L1},
          {"edit"_L1, "edit a note that was seen"_L1}, {"remove"_L1, "delete a note"_L1},
          {"restore"_L1, "put a note back"_L1}}},
        {"RoleAssignments"_L1,
         {{"assign"_L1, "assign"_L1}, {"remove"_L1, "remove"_L1}, {"assignMany"_L1, "assign to many"_L1},
          {"removeMany"_L1, "remove from many"_L1}, {"grantOwner"_L1, "grant Owner"_L1},
          {"promoteToAdmin"_L1, "promote"_L1}, {"demoteToUser"_L1, "demote"_L1},
          {"synchronise"_L1, "synchronise"_L1}, {"grantable"_L1}, {"assignToExisting"_L1, "assign to existing"_L1}}},
        {"RolePermissions"_L1,
         {{"apply"_L1, "grant a key"_L1}, {"set"_L1, "set keys"_L1}, {"authority"_L1}}},
        {"SiteRoles"_L1,
         {{"create"_L1, "create role"_L1}, {"update"_L1, "update role"_L1}, {"edit"_L1, "update role as seen"_L1},
          {"remove"_L1, "delete role"_L1}}},
        {"PersonLinks"_L1,
         {{"of"_L1}, {"revoke"_L1, "revoke a link"_L1}, {"revokeAll"_L1, "revoke all links"_L1}}},
        {"SessionEnding"_L1,
         {{"preview"_L1}, {"end"_L1, "end sessions of many"_L1}}},
        {"SessionTokens"_L1,
         {{"open"_L1, "open a session"_L1}, {"userOf"_L1}, {"find"_L1}, {"allOf"_L1},
          {"end"_L1, "end a session by its token"_L1}, {"endAll"_L1, "end all sessions"_L1}, {"verify"_L1}}},
        {"SiteSessions"_L1,
         {{"active"_L1}, {"activeOf"_L1}, {"find"_L1}, {"statistics"_L1}, {"end"_L1, "end a session"_L1},
          {"verify"_L1}}},
        {"UserLinks"_L1,
         {{"makeConfirmation"_L1, "confirmation link"_L1}, {"confirm"_L1, "confirm by link"_L1},
          {"makePasswordReset"_L1, "reset link"_L1}, {"userOfPasswordReset"_L1},
          {"makeEmailChange"_L1, "e-mail change link"_L1}, {"changeEmail"_L1, "change e-mail by link"_L1},
          {"makeMagicLink"_L1, "magic link"_L1}, {"useMagicLink"_L1, "sign in by link"_L1},
          {"countMagicLinks"_L1}, {"makeRegistration"_L1, "registration link"_L1}, {"emailOfRegistration"_L1},
          {"completeRegistration"_L1, "register by link"_L1}, {"countExpired"_L1},
          {"removeExpired"_L1, "remove expired links"_L1}}},
        {"SiteSettings"_L1,
         {{"text"_L1}, {"json"_L1}, {"boolean"_L1}, {"integer"_L1}, {"change"_L1, "change a setting"_L1}}},
        {"Timeline"_L1,
         {{"page"_L1}}},
        {"UserExport"_L1,
         {{"toDevice"_L1}, {"toFile"_L1}}},
        {"UserImport"_L1,
         {{"run"_L1, "import a change"_L1}}},
        {"UserDeletion"_L1,
         {{"check"_L1}, {"checkAmongMany"_L1}, {"preview"_L1}, {"remove"_L1, "delete"_L1}}},
        {"UserDirectory"_L1,
         {{"user"_L1}, {"userByEmail"_L1}, {"userByUsername"_L1}, {"userByEmailOrUsername"_L1}, {"users"_L1},
          {"userWithRoles"_L1}, {"userForSelection"_L1}, {"firstUser"_L1}, {"firstAdmin"_L1}, {"search"_L1},
          {"page"_L1}, {"statistics"_L1}, {"customFieldsText"_L1}}},
        {"UserEmails"_L1,
         {{"apply"_L1}}},
        {"UserPasswords"_L1,
         {{"change"_L1, "change the password"_L1}, {"reset"_L1, "reset the password"_L1},
          {"setByAdmin"_L1, "set the password"_L1}, {"isCurrent"_L1}}},
        {"UserProfile"_L1,
         {{"update"_L1, "update"_L1}, {"replaceCustomFields"_L1, "replace custom fields"_L1},
          {"setCustomField"_L1, "set custom field"_L1}, {"deleteCustomField"_L1, "delete custom field"_L1},
          {"updateFields"_L1, "update fields"_L1}, {"updateFieldsOf"_L1, "update fields of many"_L1},
          {"setLocale"_L1, "set locale"_L1}}},
        {"UserRegistration"_L1,
         {{"registerUser"_L1, "register"_L1}, {"registerUserWithPlace"_L1, "register with place"_L1},
          {"createGuest"_L1, "guest"_L1}, {"change"_L1}, {"registerFirstOwner"_L1, "first owner"_L1}}},
        {"UserSignIn"_L1,
         {{"byEmail"_L1}, {"byEmailOrUsername"_L1}, {"toConsole"_L1}}},
        {"UserStatus"_L1,
         {{"update"_L1, "update the state"_L1}, {"setActive"_L1, "deactivate"_L1}, {"confirm"_L1, "confirm"_L1},
          {"unconfirm"_L1, "unconfirm"_L1}, {"toggleConfirmation"_L1, "toggle confirmation"_L1}}},
    };
    return services;
}

// What has a context but no rules of its own: the services call these.
constexpr std::array helpers{"FieldStore"_L1, "UserRank"_L1, "UserReferences"_L1};

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

const QMap<QString, QString> &rankCoverage()
{
    static const QMap<QString, QString> coverage = [] {
        QMap<QString, QString> acts;
        for (const Service &service : services()) {
            for (const Covered &each : service.functions)
                acts.insert(service.name + "::"_L1 + each.function, each.act);
        }
        return acts;
    }();
    return coverage;
}

QStringList serviceFunctions(const QString &core)
{
    static const QRegularExpression service(uR"(explicit (\w+)\(const ServiceContext &)"_s);
    static const QRegularExpression function(
        uR"(\[\[nodiscard\]\] (?:static )?(?:Result<[^;(]*>|Status)\s+(\w+)\()"_s);
    QStringList functions;
    QDirIterator headers(core, {u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        const QString text = textOf(headers.next());
        const QRegularExpressionMatch found = service.match(text);
        const QString name = found.captured(1);
        if (!found.hasMatch() || std::ranges::find(helpers, name) != helpers.end())
            continue;
        const qsizetype begin = found.capturedEnd();
        const QString declared = text.mid(begin, text.indexOf("private:"_L1, begin) - begin);
        for (const QRegularExpressionMatch &match : function.globalMatch(declared))
            functions << name + u"::"_s + match.captured(1);
    }
    functions.removeDuplicates();
    functions.sort();
    return functions;
}

} // namespace steward
