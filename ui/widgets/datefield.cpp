// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/datefield.h>

#include <ui/widgets/icons.h>

#include <QAction>
#include <QCalendarWidget>
#include <QDate>

using namespace Qt::StringLiterals;

namespace steward::ui {

DateField::DateField(QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(tr("YYYY-MM-DD"));
    QAction *action = addAction(icon("calendar"_L1), QLineEdit::TrailingPosition);
    action->setToolTip(tr("Choose from a calendar"));
    connect(action, &QAction::triggered, this, &DateField::openCalendar);
}

void DateField::openCalendar()
{
    auto *calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    if (const QDate date = QDate::fromString(text(), Qt::ISODate); date.isValid())
        calendar->setSelectedDate(date);
    connect(calendar, &QCalendarWidget::activated, this, [this, calendar](const QDate &date) {
        setText(date.toString(Qt::ISODate));
        calendar->close();
        Q_EMIT textEdited(text());
    });
    calendar->move(mapToGlobal(QPoint(0, height())));
    calendar->show();
}

} // namespace steward::ui
