// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/pagelist.h>

#include <ui/pages/fieldspage.h>
#include <ui/pages/outboxpage.h>
#include <ui/shell/console.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

QList<PageEntry> pageList()
{
    return {
        {u"fields"_s, "edit"_L1, Console::tr("Custom fields"),
         [](const PageParts &parts, QWidget *parent) -> Page * { return new FieldsPage(parts.workspace, parent); }},
        {u"outbox"_s, "mail"_L1, Console::tr("Outbox"),
         [](const PageParts &parts, QWidget *parent) -> Page * { return new OutboxPage(parts.desk, parent); }},
    };
}

} // namespace steward::ui
