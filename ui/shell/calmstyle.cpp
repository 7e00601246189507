// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/calmstyle.h>

#include <QTableView>
#include <QTreeView>

#include <algorithm>

namespace steward::ui {

namespace {

// So that the titles of columns stand above their texts.
constexpr int HeaderMargin = 8;

// At both sides of what stands in a button.
constexpr int ButtonMargin = 12;

// Some dark colour schemes set no colour for placeholders, which stay black then.
constexpr int LeastContrast = 60;
constexpr float QuietTextOpacity = 0.62F;

} // namespace

void CalmStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    const int quiet = palette.color(QPalette::PlaceholderText).lightness();
    if (qAbs(quiet - palette.color(QPalette::Window).lightness()) >= LeastContrast)
        return;
    QColor text = palette.color(QPalette::WindowText);
    text.setAlphaF(QuietTextOpacity);
    palette.setColor(QPalette::PlaceholderText, text);
}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    const bool isInTable = qobject_cast<const QTableView *>(widget) || qobject_cast<const QTreeView *>(widget);
    if (metric == PM_FocusFrameHMargin && isInTable)
        return HeaderMargin - 1; // views add a pixel of their own
    return metric == PM_HeaderMargin ? HeaderMargin : QProxyStyle::pixelMetric(metric, option, widget);
}

int CalmStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                         QStyleHintReturn *returnData) const
{
    return hint == SH_DialogButtonBox_ButtonsHaveIcons ? 0 : QProxyStyle::styleHint(hint, option, widget, returnData);
}

QSize CalmStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                  const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type == CT_PushButton)
        size.setWidth(std::max(size.width(), contents.width() + 2 * ButtonMargin));
    return size;
}

} // namespace steward::ui
