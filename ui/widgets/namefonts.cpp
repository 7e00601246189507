// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/namefonts.h>

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace steward::ui {

void loadNameFonts()
{
    QImage canvas(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&canvas);
    for (const bool isBold : {false, true}) { // the bold ones are those of initials
        QFont font = QApplication::font();
        font.setBold(isBold);
        painter.setFont(font);
        for (const QString &letter : {u"A"_s, u"Ж"_s, u"Ω"_s, u"漢"_s, u"カ"_s, u"한"_s, u"द"_s, u"ع"_s, u"ע"_s, u"ไ"_s})
            painter.drawText(0, 0, letter);
    }
}

} // namespace steward::ui
