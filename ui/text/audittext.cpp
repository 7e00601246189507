// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/audittext.h>

#include <ui/text/fieldtext.h>

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qsizetype LongestValue = 60; ///< in a summary
constexpr QLatin1StringView Avatar{"custom_fields.avatar_file_uuid"};

class AuditText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::AuditText)

public:
    static QString ofAction(AuditAction action);
    static QString ofUpdate(const QJsonObject &facts);
    static QString ofChange(const QString &noun, const QString &change);
    static QString ofLink(const QString &kind);
    static bool isAboutPicture(const QJsonObject &facts);
    static QString ofPicture(const QJsonObject &values);
    static QString columnTitle(const QString &column, const FieldDefinitions &definitions);
    static QString valueText(const QString &column, const QJsonValue &value, const FieldDefinitions &definitions);
    static QString otherFacts(const QJsonObject &facts);
    static QString system() { return tr("System"); }
    static QString site() { return tr("The site"); }
    static QString deleted() { return tr("Deleted account"); }
    static QString role(const QString &deed, const QString &name) { return tr("%1: %2").arg(deed, name); }
    static QString unconfirmed() { return tr("Confirmation taken back"); }
    static QString change(const AuditChangeText &change);
};

QString AuditText::ofAction(AuditAction action)
{
    switch (action) {
    case AuditAction::AdminPasswordReset: return tr("Password set");
    case AuditAction::UserCreated: return tr("Account created");
    case AuditAction::UserUpdated: return tr("Changed");
    case AuditAction::UserDeleted: return tr("Account deleted");
    case AuditAction::UserConfirmed: return tr("E-mail confirmed");
    case AuditAction::UserLocked: return tr("Deactivated");
    case AuditAction::UserUnlocked: return tr("Activated");
    case AuditAction::RoleAssigned: return tr("Role given");
    case AuditAction::RoleRevoked: return tr("Role taken");
    }
    return {};
}

QString AuditText::ofLink(const QString &kind)
{
    static const QHash<QString, QString> links{
        {u"confirm"_s, tr("Confirmation link made")},
        {u"reset_password"_s, tr("Link for a new password made")},
        {u"change"_s, tr("Link for a new address made")},
        {u"magic_link"_s, tr("Sign-in link made")},
        {u"magic_link_registration"_s, tr("Link to register made")},
    };
    return links.value(kind, tr("Link made"));
}

// The nouns are few, so each change of each is a text of its own.
QString AuditText::ofChange(const QString &noun, const QString &change)
{
    static const QHash<QString, QString> deeds{
        {u"note created"_s, tr("Note written")},   {u"note updated"_s, tr("Note edited")},
        {u"note deleted"_s, tr("Note deleted")},   {u"note restored"_s, tr("Note restored")},
        {u"role created"_s, tr("Role created")},
        {u"role updated"_s, tr("Role changed")},   {u"role deleted"_s, tr("Role deleted")},
        {u"role permissions"_s, tr("Permissions changed")},
    };
    return deeds.value(noun + u' ' + change, tr("Changed"));
}

// PhoenixKit knows one name for all of these; what it was stands in the metadata.
QString AuditText::ofUpdate(const QJsonObject &facts)
{
    if (facts.contains("note_change"_L1))
        return ofChange(u"note"_s, facts.value("note_change"_L1).toString());
    if (facts.contains("role_change"_L1))
        return role(ofChange(u"role"_s, facts.value("role_change"_L1).toString()), facts.value("role"_L1).toString());
    if (facts.contains("setting"_L1))
        return tr("Setting changed");
    if (facts.contains("custom_fields_change"_L1))
        return tr("Custom fields of the site changed");
    if (facts.contains("links_removed"_L1))
        return tr("Expired links removed");
    if (facts.contains("links_revoked"_L1))
        return tr("Links revoked");
    if (facts.contains("link"_L1))
        return ofLink(facts.value("link"_L1).toString());
    if (facts.contains("link_used"_L1))
        return tr("Signed in by link");
    if (facts.contains("sessions_ended"_L1))
        return tr("Sessions ended");
    if (facts.contains("session"_L1))
        return tr("Session opened");
    if (facts.contains("password"_L1))
        return tr("Password changed");
    if (facts.contains("mail_template"_L1))
        return tr("Words of a mail changed");
    if (facts.contains("deleted_file"_L1))
        return tr("File deleted");
    if (facts.contains("letter"_L1))
        return tr("Letter sent");
    if (isAboutPicture(facts))
        return ofPicture(facts.value("changes"_L1)[Avatar].toObject());
    const QJsonObject changes = facts.value("changes"_L1).toObject();
    return changes.isEmpty() ? tr("Changed") : tr("Profile changed");
}

bool AuditText::isAboutPicture(const QJsonObject &facts)
{
    const QJsonObject changes = facts.value("changes"_L1).toObject();
    return changes.size() == 1 && changes.contains(Avatar);
}

QString AuditText::ofPicture(const QJsonObject &values)
{
    if (values.value("new"_L1).isNull())
        return tr("Picture taken away");
    return values.value("old"_L1).isNull() ? tr("Picture given") : tr("Picture replaced");
}

QString AuditText::columnTitle(const QString &column, const FieldDefinitions &definitions)
{
    static const QHash<QString, QString> titles{
        {u"content"_s, tr("Note")},           {u"role"_s, tr("Role")},
        {u"name"_s, tr("Name")},              {u"description"_s, tr("Description")},
        {u"is_system_role"_s, tr("System role")}, {u"is_active"_s, tr("Active")},
        {u"confirmed_at"_s, tr("Confirmed")}, {Avatar, tr("Picture")},
        {u"hashed_password"_s, tr("Password")}, {u"permissions"_s, tr("Permissions")},
        {u"subject"_s, tr("Subject")},        {u"text_body"_s, tr("Text")},
        {u"html_body"_s, tr("HTML")},         {u"status"_s, tr("State")},
        {u"original_file_name"_s, tr("File")}, {u"file_name"_s, tr("Stored as")},
        {u"mime_type"_s, tr("Type")},         {u"size"_s, tr("Bytes")},
    };
    if (titles.contains(column))
        return titles.value(column);
    const QString custom = u"custom_fields."_s;
    const auto field = UserField::parse(column.startsWith(custom) ? u"custom."_s + column.mid(custom.size()) : column);
    return field ? fieldTitle(*field, definitions) : column;
}

QString AuditText::valueText(const QString &column, const QJsonValue &value, const FieldDefinitions &definitions)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: return {};
    case QJsonValue::Bool: return value.toBool() ? tr("yes") : tr("no");
    case QJsonValue::Object: return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default: break;
    }
    const QString custom = u"custom_fields."_s;
    if (column == Avatar)
        return tr("A picture");
    if (column.startsWith(custom))
        return customValueText(definitions, column.mid(custom.size()), value.toVariant());
    if (column.endsWith("_at"_L1)) {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
        if (time.isValid())
            return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
    }
    if (column == "registration_country"_L1)
        return countryName(value.toString());
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

QString AuditText::otherFacts(const QJsonObject &facts)
{
    if (facts.contains("links_removed"_L1))
        return tr("%n removed", nullptr, facts.value("links_removed"_L1).toInt());
    if (facts.contains("links_revoked"_L1))
        return tr("%n revoked", nullptr, facts.value("links_revoked"_L1).toInt());
    if (facts.contains("sent_to"_L1))
        return tr("for %1").arg(facts.value("sent_to"_L1).toString());
    if (facts.contains("setting"_L1))
        return facts.value("setting"_L1).toString();
    if (facts.contains("tokens_deleted"_L1))
        return tr("%n sessions and links ended", nullptr, facts.value("tokens_deleted"_L1).toInt());
    if (facts.contains("sessions_ended"_L1))
        return tr("%n sessions ended", nullptr, facts.value("sessions_ended"_L1).toInt());
    if (facts.contains("anonymized_records"_L1))
        return tr("%n records kept without a name", nullptr, facts.value("anonymized_records"_L1).toInt());
    return {};
}

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > LongestValue ? line.left(LongestValue) + u'…' : line;
}

QString AuditText::change(const AuditChangeText &change)
{
    if (change.before.isEmpty() && change.after.isEmpty())
        return change.column;
    if (change.before.isEmpty())
        return tr("%1: %2").arg(change.column, shortened(change.after));
    if (change.after.isEmpty())
        return tr("%1: %2 → nothing").arg(change.column, shortened(change.before));
    return tr("%1: %2 → %3").arg(change.column, shortened(change.before), shortened(change.after));
}

} // namespace

QString auditActionText(AuditAction action)
{
    return AuditText::ofAction(action);
}

QString auditDeed(const AuditEntry &entry)
{
    const auto action = parseAuditAction(entry.action);
    if (!action)
        return entry.action;
    const QJsonObject facts = entry.metadata.value_or(QJsonObject());
    if (action == AuditAction::UserUpdated)
        return AuditText::ofUpdate(facts);
    if (action == AuditAction::UserConfirmed && facts.value("confirmed"_L1) == QJsonValue(false))
        return AuditText::unconfirmed();
    const bool isRole = action == AuditAction::RoleAssigned || action == AuditAction::RoleRevoked;
    const QString role = facts.value("role"_L1).toString();
    return isRole && !role.isEmpty() ? AuditText::role(AuditText::ofAction(*action), role) : AuditText::ofAction(*action);
}

QList<AuditChangeText> auditChanges(const AuditEntry &entry, const FieldDefinitions &definitions)
{
    QList<AuditChangeText> changes;
    const QJsonObject columns = entry.metadata.value_or(QJsonObject()).value("changes"_L1).toObject();
    for (auto column = columns.begin(); column != columns.end(); ++column) {
        const QJsonObject values = column->toObject();
        changes.append({AuditText::columnTitle(column.key(), definitions),
                        AuditText::valueText(column.key(), values.value("old"_L1), definitions),
                        AuditText::valueText(column.key(), values.value("new"_L1), definitions)});
    }
    std::ranges::sort(changes, {}, &AuditChangeText::column);
    return changes;
}

QString auditSummary(const AuditEntry &entry, const FieldDefinitions &definitions)
{
    const QJsonObject facts = entry.metadata.value_or(QJsonObject());
    const auto action = parseAuditAction(entry.action);
    // The deed names the role already, that somebody is active now, what became of the picture, and the password,
    // which has no words.
    const bool isSaid = action == AuditAction::RoleAssigned || action == AuditAction::RoleRevoked
                        || action == AuditAction::UserLocked || action == AuditAction::UserUnlocked
                        || action == AuditAction::UserConfirmed || facts.contains("password"_L1)
                        || AuditText::isAboutPicture(facts);
    QStringList parts;
    if (!isSaid) {
        for (const AuditChangeText &change : auditChanges(entry, definitions))
            parts << AuditText::change(change);
    }
    return parts.isEmpty() ? AuditText::otherFacts(facts) : parts.join(u", "_s);
}

QString auditPersonName(const AuditPerson &person)
{
    return person.exists ? person.user.displayName() : AuditText::deleted();
}

QString auditActorName(const AuditPerson &actor)
{
    return actor.isNobody() ? AuditText::system() : auditPersonName(actor);
}

QString auditTargetName(const ListedAuditEntry &listed)
{
    if (listed.target.isNobody())
        return AuditText::site();
    const QString address = listed.entry.metadata.value_or(QJsonObject()).value("target_email"_L1).toString();
    return listed.target.exists || address.isEmpty() ? auditPersonName(listed.target) : address;
}

QString auditOrigin(const AuditEntry &entry)
{
    QStringList parts;
    for (const auto &part : {entry.ipAddress, entry.userAgent}) {
        if (part && !part->isEmpty())
            parts << *part;
    }
    return parts.join(u" · "_s);
}

} // namespace steward::ui
