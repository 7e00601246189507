// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/filterchip.h>

#include <ui/widgets/icons.h>

#include <QHBoxLayout>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

FilterChip::FilterChip(const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_text(new QToolButton(this))
{
    setObjectName(u"filterChip"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(6, 1, 3, 1);
    row->setSpacing(0);
    m_text->setObjectName(u"chipText"_s);
    m_text->setAutoRaise(true);
    m_text->setText(QString(text).replace(u'&', u"&&"_s));
    m_text->setAccessibleName(text);
    m_text->setToolTip(tr("Change this condition"));
    auto *removeButton = new QToolButton(this);
    removeButton->setObjectName(u"chipRemove"_s);
    removeButton->setAutoRaise(true);
    removeButton->setIcon(icon("close"_L1));
    removeButton->setIconSize({12, 12});
    removeButton->setAccessibleName(tr("Remove the condition “%1”").arg(text));
    removeButton->setToolTip(tr("Remove this condition"));
    row->addWidget(m_text);
    row->addWidget(removeButton);
    connect(m_text, &QToolButton::clicked, this, &FilterChip::editRequested);
    connect(removeButton, &QToolButton::clicked, this, &FilterChip::removeRequested);
}

QString FilterChip::text() const
{
    return m_text->accessibleName();
}

void FilterChip::paintEvent(QPaintEvent *)
{
    QColor fill = palette().color(QPalette::Highlight);
    fill.setAlpha(36);
    QColor border = palette().color(QPalette::Highlight);
    border.setAlpha(110);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(border);
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
}

} // namespace steward::ui
