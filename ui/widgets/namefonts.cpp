// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/namefonts.h>

#include <ui/widgets/avatar.h>
#include <ui/widgets/labels.h>

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace steward::ui {

void loadNameFonts()
{
    QImage canvas(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&canvas);
    const QFont standard = QApplication::font();
    // Of cells and fields, of the head beside a table, and of initials in both places.
    for (const QFont &font : {standard, headFont(standard, 1.25), initialsFont(standard, 22), initialsFont(standard, 55)}) {
        painter.setFont(font);
        // Han twice: fonts with the old forms are often others than those with the simplified ones.
        for (const QString &letter : {u"A"_s, u"Ж"_s, u"Ω"_s, u"ა"_s, u"ա"_s, u"漢"_s, u"杨"_s, u"カ"_s, u"한"_s,
                                      u"द"_s, u"ব"_s, u"த"_s, u"ع"_s, u"ע"_s, u"ไ"_s, u"😀"_s})
            painter.drawText(0, 0, letter);
    }
}

} // namespace steward::ui
