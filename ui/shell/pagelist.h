// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QString>

class QWidget;

namespace steward::ui {

class Page;
struct PageParts;

struct PageEntry
{
    QString name; ///< as --page and the tour know it
    QLatin1StringView icon;
    QString title;
    Page *(*make)(const PageParts &parts, QWidget *parent);
};

/// The pages of the console besides the people, in the order of the navigation column.
[[nodiscard]] QList<PageEntry> pageList();

/// The name of the page of people.
inline constexpr QLatin1StringView UsersPageName{"users"};

} // namespace steward::ui
