// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/errorlabel.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

ErrorLabel::ErrorLabel(const QString &field, QWidget *parent)
    : QLabel(parent)
{
    setObjectName(u"error."_s + field);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    QPalette red = palette();
    const bool isDark = red.color(QPalette::Window).lightness() < 128;
    red.setColor(QPalette::WindowText, isDark ? QColor(255, 140, 130) : QColor(176, 36, 24));
    setPalette(red);
    hide();
}

void ErrorLabel::showError(const QString &message)
{
    setText(message);
    setVisible(!message.isEmpty());
}

} // namespace steward::ui
