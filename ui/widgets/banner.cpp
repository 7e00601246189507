// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/banner.h>

#include <ui/widgets/icons.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace steward::ui {

Banner::Banner(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
{
    setObjectName(u"banner"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->setSpacing(10);
    m_icon->setPixmap(icon("warning"_L1).pixmap(18, 18));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_action->setObjectName(u"bannerAction"_s);
    m_action->setAutoDefault(false);
    auto *closeButton = new QToolButton(this);
    closeButton->setAutoRaise(true);
    closeButton->setIcon(icon("close"_L1));
    closeButton->setAccessibleName(tr("Close this message"));
    closeButton->setToolTip(closeButton->accessibleName());
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    row->addWidget(m_action);
    row->addWidget(closeButton, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, &Banner::actionTriggered);
    connect(closeButton, &QToolButton::clicked, this, &QWidget::hide);
}

void Banner::showError(const QString &sentence, const QString &action)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
}

QString Banner::text() const
{
    return m_text->text();
}

void Banner::paintEvent(QPaintEvent *)
{
    const bool isDark = palette().color(QPalette::Window).lightness() < 128;
    QPainter painter(this);
    painter.fillRect(rect(), isDark ? QColor(92, 60, 24) : QColor(253, 240, 214));
}

} // namespace steward::ui
