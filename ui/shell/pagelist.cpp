// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/pagelist.h>

#include <ui/pages/auditpage.h>
#include <ui/pages/fieldspage.h>
#include <ui/pages/historypage.h>
#include <ui/pages/letterspage.h>
#include <ui/pages/notespage.h>
#include <ui/pages/outboxpage.h>
#include <ui/pages/permissionspage.h>
#include <ui/pages/rolespage.h>
#include <ui/pages/sessionspage.h>
#include <ui/pages/templatespage.h>
#include <ui/pages/uploadspage.h>
#include <ui/shell/console.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

template<class SomePage>
Page *make(const PageParts &parts, QWidget *parent)
{
    if constexpr (std::is_constructible_v<SomePage, const PageParts &, QWidget *>)
        return new SomePage(parts, parent);
    else if constexpr (std::is_constructible_v<SomePage, std::shared_ptr<Workspace>, MailDesk &, QWidget *>)
        return new SomePage(parts.workspace, parts.desk, parent);
    else if constexpr (std::is_constructible_v<SomePage, MailDesk &, QWidget *>)
        return new SomePage(parts.desk, parent);
    else
        return new SomePage(parts.workspace, parent);
}

} // namespace

QList<PageEntry> pageList()
{
    return {
        {u"roles"_s, "roles"_L1, Console::tr("Roles"), make<RolesPage>},
        {u"permissions"_s, "key"_L1, Console::tr("Permissions"), make<PermissionsPage>},
        {u"sessions"_s, "clock"_L1, Console::tr("Sessions"), make<SessionsPage>},
        {u"notes"_s, "notes"_L1, Console::tr("Notes"), make<NotesPage>},
        {u"letters"_s, "mail"_L1, Console::tr("Letters"), make<LettersPage>},
        {u"outbox"_s, "mail"_L1, Console::tr("Outbox"), make<OutboxPage>},
        {u"templates"_s, "file"_L1, Console::tr("Mail templates"), make<TemplatesPage>},
        {u"pictures"_s, "picture"_L1, Console::tr("Pictures"), make<UploadsPage>},
        {u"fields"_s, "edit"_L1, Console::tr("Custom fields"), make<FieldsPage>},
        {u"history"_s, "undo"_L1, Console::tr("History"), make<HistoryPage>},
        {u"audit"_s, "clock"_L1, Console::tr("Audit log"), make<AuditPage>},
    };
}

} // namespace steward::ui
