// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/templatetext.h>

#include <ui/text/mailtext.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class TemplateText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::TemplateText)

public:
    static QString origin(const SiteTemplate &about);
    static QString translated(const QString &title, const QString &language)
    {
        return tr("%1, %2", "what, in which language").arg(title, QLocale(language).nativeLanguageName());
    }
    static QString status(const QString &status);
    static QString unknown(const QStringList &names)
    {
        return tr("This mail does not know %1: it would stand there as it is.").arg(names.join(u", "_s));
    }
    static QString needed(const QStringList &names)
    {
        return tr("{{%1}} has to stand in the text and in the HTML: the mail is for this link.").arg(names.join(u", "_s));
    }
};

QString TemplateText::origin(const SiteTemplate &about)
{
    switch (about.origin) {
    case SiteTemplate::Origin::Site:
        return about.status == "active"_L1 ? tr("Of the site") : tr("Of the site, not used: %1").arg(status(about.status));
    case SiteTemplate::Origin::Computer: return tr("Of this computer");
    case SiteTemplate::Origin::Offered: return tr("Not used: the site's words count");
    case SiteTemplate::Origin::BuiltIn: break;
    }
    return tr("Steward's own");
}

QString TemplateText::status(const QString &status)
{
    if (status == "active"_L1)
        return tr("Used");
    if (status == "draft"_L1)
        return tr("Draft");
    return status == "archived"_L1 ? tr("Archived") : status;
}

} // namespace

QString templateTitle(const SiteTemplate &about)
{
    const QString kind = about.language.isEmpty() ? about.name : about.name.chopped(about.language.size() + 1);
    const QString known = letterKindText(kind);
    const QString title = known != kind || about.title.isEmpty() ? known : about.title;
    return about.language.isEmpty() ? title : TemplateText::translated(title, about.language);
}

QString templateOriginText(const SiteTemplate &about)
{
    return TemplateText::origin(about);
}

QString templateStatusText(const QString &status)
{
    return TemplateText::status(status);
}

QStringList templateTroubles(const SiteTemplate &about, const FieldErrors &errors)
{
    QStringList troubles;
    for (const FieldError &error : errors) {
        if (error.field == "variables"_L1) {
            QStringList unknown;
            for (const QString &name : variablesIn(about.words)) {
                if (!about.variables.contains(name))
                    unknown << u"{{%1}}"_s.arg(name);
            }
            troubles << TemplateText::unknown(unknown);
        } else if (error.field == "link"_L1) {
            troubles << TemplateText::needed(about.needed);
        }
    }
    return troubles;
}

} // namespace steward::ui
