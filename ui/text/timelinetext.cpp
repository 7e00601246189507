// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/timelinetext.h>

#include <ui/text/audittext.h>
#include <ui/text/fieldtext.h>
#include <ui/text/mailtext.h>

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

using Kind = TimelineEntry::Kind;

class TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::TimelineText)

public:
    static QString deed(const TimelineEntry &entry);
    static QString by(const QString &deed, const AuditPerson &other);
    static QString ofAudit(const TimelineEntry &entry);
    static QString ofLink(const QString &kind);
    static QString today() { return tr("Today"); }
    static QString yesterday() { return tr("Yesterday"); }
    static QString gaps()
    {
        return tr("Only what left a trace is shown: links that were used, roles that were taken and mails that the site "
                  "did not log leave none outside the audit log.");
    }
    static QString place(const TimelineEntry &entry);
    static QString letter(const TimelineEntry &entry)
    {
        return tr("%1 · to %2").arg(letterStateText(entry.letter), entry.detail);
    }
    static QString siteMail(const TimelineEntry &entry)
    {
        return tr("%1 · to %2").arg(siteMailStatus(entry.status), entry.detail);
    }
    static QString siteMailStatus(const QString &status);
    static QString sentTo(const QString &address) { return tr("for %1").arg(address); }
    static QString fromWhere(const QString &address) { return tr("from %1").arg(address); }
};

QString TimelineText::by(const QString &deed, const AuditPerson &other)
{
    return other.isNobody() ? deed : tr("%1 by %2").arg(deed, auditPersonName(other));
}

QString TimelineText::ofLink(const QString &kind)
{
    static const QHash<QString, QString> links{
        {u"confirm"_s, tr("Confirmation link made")},
        {u"reset_password"_s, tr("Link for a new password made")},
        {u"change"_s, tr("Link for a new address made")},
        {u"magic_link"_s, tr("Sign-in link made")},
    };
    return links.value(kind, tr("Link made"));
}

// A word that only the site knows is shown as it is.
QString TimelineText::siteMailStatus(const QString &status)
{
    static const QHash<QString, QString> words{
        {u"queued"_s, tr("Waiting")},       {u"sent"_s, tr("Sent")},
        {u"delivered"_s, tr("Delivered")},  {u"opened"_s, tr("Opened")},
        {u"clicked"_s, tr("Link opened")},  {u"bounced"_s, tr("Came back")},
        {u"rejected"_s, tr("Rejected")},    {u"delayed"_s, tr("Delayed")},
        {u"failed"_s, tr("Failed")},        {u"complaint"_s, tr("Reported as spam")},
    };
    return words.value(status, status);
}

QString TimelineText::ofAudit(const TimelineEntry &entry)
{
    const QString deed = auditDeed(*entry.audit);
    if (!entry.isActor)
        return entry.other.isNobody() ? tr("%1 by the system").arg(deed) : by(deed, entry.other);
    return entry.other.isNobody() ? tr("Did: %1").arg(deed) : tr("Did: %1, %2").arg(deed, auditPersonName(entry.other));
}

QString TimelineText::deed(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::Registered: return tr("Registered");
    case Kind::Confirmed: return tr("E-mail address confirmed");
    case Kind::RoleGiven: return by(tr("Role %1 given").arg(entry.text), entry.other);
    case Kind::SessionOpened: return tr("Signed in");
    case Kind::LinkMade: return ofLink(entry.text);
    case Kind::NoteWritten: return by(tr("Note written"), entry.other);
    case Kind::NoteEdited: return tr("Note edited");
    case Kind::PictureStored: return tr("Picture stored");
    case Kind::Mail: return tr("Mail: %1").arg(letterKindText(entry.text));
    case Kind::SiteMail: return tr("Mail of the site: %1").arg(entry.text.isEmpty() ? tr("(no subject)") : entry.text);
    case Kind::Audit: break;
    }
    return ofAudit(entry);
}

QString TimelineText::place(const TimelineEntry &entry)
{
    QStringList parts;
    if (!entry.text.isEmpty())
        parts << fromWhere(entry.text);
    if (!entry.detail.isEmpty())
        parts << countryName(entry.detail);
    return parts.join(u" · "_s);
}

} // namespace

QString timelineDeed(const TimelineEntry &entry)
{
    return TimelineText::deed(entry);
}

QString timelineDetail(const TimelineEntry &entry, const FieldDefinitions &definitions)
{
    switch (entry.kind) {
    case Kind::Registered:
    case Kind::SessionOpened: return TimelineText::place(entry);
    case Kind::LinkMade: return entry.detail.isEmpty() ? QString() : TimelineText::sentTo(entry.detail);
    case Kind::NoteWritten:
    case Kind::NoteEdited: return entry.text.simplified();
    case Kind::PictureStored: return entry.text;
    case Kind::Mail: return TimelineText::letter(entry);
    case Kind::SiteMail: return TimelineText::siteMail(entry);
    case Kind::Audit: return auditSummary(*entry.audit, definitions);
    default: return {};
    }
}

QLatin1StringView timelineIcon(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::Registered: return "star"_L1;
    case Kind::Confirmed: return "check"_L1;
    case Kind::RoleGiven: return "roles"_L1;
    case Kind::SessionOpened: return "key"_L1;
    case Kind::LinkMade:
    case Kind::Mail:
    case Kind::SiteMail: return "mail"_L1;
    case Kind::NoteWritten:
    case Kind::NoteEdited: return "notes"_L1;
    case Kind::PictureStored: return "file"_L1;
    case Kind::Audit: break;
    }
    switch (parseAuditAction(entry.audit->action).value_or(AuditAction::UserUpdated)) {
    case AuditAction::AdminPasswordReset: return "key"_L1;
    case AuditAction::UserCreated: return "star"_L1;
    case AuditAction::UserDeleted: return "user-off"_L1;
    case AuditAction::UserConfirmed: return "check"_L1;
    case AuditAction::UserLocked: return "lock"_L1;
    case AuditAction::UserUnlocked: return "unlock"_L1;
    case AuditAction::RoleAssigned:
    case AuditAction::RoleRevoked: return "roles"_L1;
    case AuditAction::UserUpdated: break;
    }
    const QJsonObject facts = entry.audit->metadata.value_or(QJsonObject());
    if (facts.contains("note"_L1))
        return "notes"_L1;
    if (facts.contains("link"_L1))
        return "mail"_L1;
    return facts.contains("session"_L1) || facts.contains("sessions_ended"_L1) || facts.contains("password"_L1)
               ? "key"_L1
               : "edit"_L1;
}

QString dayText(const QDate &day, const QDate &today)
{
    if (day == today)
        return TimelineText::today();
    return day == today.addDays(-1) ? TimelineText::yesterday() : QLocale().toString(day, QLocale::LongFormat);
}

QString timelineGaps()
{
    return TimelineText::gaps();
}

} // namespace steward::ui
