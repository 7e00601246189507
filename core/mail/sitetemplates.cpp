// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/sitetemplates.h>

#include <core/audit/audit.h>
#include <core/audit/auditchanges.h>
#include <core/base/textrules.h>
#include <core/db/installation.h>
#include <core/db/transaction.h>
#include <core/mail/mailtemplatestore.h>
#include <core/mail/sitemail.h>
#include <core/users/userrank.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr int LongestSubject = 255;
constexpr std::array linkMails{SiteMail::Confirmation, SiteMail::PasswordReset, SiteMail::EmailChange,
                               SiteMail::MagicLink, SiteMail::Registration};

// Of mails with a link it is known what fills them; of others only what the site has noted.
SiteTemplate withVariables(SiteTemplate about, const SiteMailKind &kind)
{
    about.variables = {u"user_email"_s, kind.variable};
    about.needed = {kind.variable};
    return about;
}

SiteTemplate ownTemplate(const SiteMailKind &kind, const QString &language, const MailSettings &settings,
                         bool isSitesUsed)
{
    using Origin = SiteTemplate::Origin;
    SiteTemplate own;
    own.name = wordsName(kind, language);
    own.language = own.name == kind.name ? QString() : language;
    const auto kept = settings.words.constFind(own.name);
    const bool isKept = kept != settings.words.cend();
    own.origin = isKept ? Origin::Computer : isSitesUsed ? Origin::Offered : Origin::BuiltIn;
    own.words = isKept ? *kept : ownWords(kind, language);
    return withVariables(own, kind);
}

AuditChanges templateChanges(const SiteTemplate &before, const SiteTemplate &after)
{
    AuditChanges changes;
    changes.add(u"subject"_s, before.words.subject, after.words.subject);
    changes.add(u"text_body"_s, before.words.text, after.words.text);
    changes.add(u"html_body"_s, before.words.html, after.words.html);
    return changes.add(u"status"_s, before.status, after.status);
}

} // namespace

Result<QList<SiteTemplate>> SiteTemplates::stored()
{
    if (!m_context.installation.has(u"phoenix_kit_email_templates"_s))
        return QList<SiteTemplate>();
    return MailTemplateStore(m_context.connection).all();
}

Result<QList<SiteTemplate>> SiteTemplates::all(const MailSettings &settings)
{
    QList<SiteTemplate> rest = TRY(stored());
    QList<SiteTemplate> all;
    for (const SiteMail mail : linkMails) {
        const SiteMailKind &kind = kindOf(mail);
        const auto row = std::ranges::find(rest, QString(kind.name), &SiteTemplate::name);
        const bool siteHasOne = row != rest.end();
        const bool isUsed = siteHasOne && row->status == "active"_L1;
        if (siteHasOne) {
            all.append(withVariables(*row, kind));
            rest.erase(row);
        }
        for (const QString &language : mailLanguages().mid(siteHasOne ? 1 : 0))
            all.append(ownTemplate(kind, language, settings, isUsed));
    }
    return all + rest;
}

Result<SiteTemplate> SiteTemplates::find(const MailSettings &settings, const QString &name)
{
    for (const SiteTemplate &each : TRY(all(settings))) {
        if (each.name == name)
            return each;
    }
    return failure(Error::notFound(u"template_not_found"_s));
}

Status SiteTemplates::check(const SiteTemplate &changed)
{
    FieldErrors errors;
    const std::initializer_list<std::pair<QString, QString>> parts{
        {u"subject"_s, changed.words.subject}, {u"text"_s, changed.words.text}, {u"html"_s, changed.words.html}};
    for (const auto &[field, text] : parts) {
        if (isBlank(text))
            errors.append({field, Violation::Blank});
        else if (text.contains(QChar::Null) || (field == "subject"_L1 && containsLineBreakOrNul(text)))
            errors.append({field, Violation::LineBreak});
    }
    if (changed.words.subject.size() > LongestSubject)
        errors.append({u"subject"_s, Violation::TooLong, LongestSubject});
    if (changed.origin == SiteTemplate::Origin::Site && !templateStatuses().contains(changed.status))
        errors.append({u"status"_s, Violation::UnknownValue});
    const QStringList used = variablesIn(changed.words);
    const auto isUnknown = [&changed](const QString &name) { return !changed.variables.contains(name); };
    if (!changed.variables.isEmpty() && std::ranges::any_of(used, isUnknown))
        errors.append({u"variables"_s, Violation::UnknownValue});
    for (const QString &name : changed.needed) {
        const QString place = u"{{%1}}"_s.arg(name);
        if (!changed.words.text.contains(place) || !changed.words.html.contains(place))
            errors.append({u"link"_s, Violation::Blank});
    }
    return errors.isEmpty() ? Status() : failure(Error::invalid(errors));
}

Status SiteTemplates::approve(const SiteTemplate &changed)
{
    TRY_STATUS(check(changed));
    return UserRank(m_context).requireAdministrator();
}

Result<SiteTemplate> SiteTemplates::save(const SiteTemplate &changed)
{
    TRY_STATUS(check(changed));
    return inTransaction(m_context.connection, "mail template"_L1, [&]() -> Result<SiteTemplate> {
        TRY_STATUS(UserRank(m_context).requireAdministrator());
        const QList<SiteTemplate> rows = TRY(stored());
        const auto before = std::ranges::find(rows, changed.name, &SiteTemplate::name);
        MailTemplateStore store(m_context.connection);
        // Words that were read before the update are those it replaced, or it finds another version.
        if (before == rows.end() || !TRY(store.update(changed, m_context.actor.user, m_context.now())))
            return failure(Error::of(Error::Kind::Conflict));
        TRY_STATUS(writeAudit(m_context, AuditAction::UserUpdated, m_context.actor.user.value_or(UserId()),
                              templateChanges(*before, changed)
                                  .with({{u"mail_template"_s, changed.name}, {u"version"_s, changed.version + 1}})));
        SiteTemplate saved = changed;
        ++saved.version;
        return saved;
    });
}

} // namespace steward
