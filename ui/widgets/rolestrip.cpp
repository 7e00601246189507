// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/rolestrip.h>

#include <ui/widgets/badge.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/keymime.h>
#include <ui/widgets/labels.h>

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Reach = 5; // around a chip that also counts as the chip

} // namespace

RoleStrip::RoleStrip(QWidget *parent)
    : QFrame(parent)
    , m_chips(new QWidget(this))
{
    setObjectName(u"roleStrip"_s);
    setAcceptDrops(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 10, 16, 10);
    row->setSpacing(12);
    QLabel *hint = quietLabel(tr("Drop on a role to assign it:"), this);
    hint->setWordWrap(false);
    row->addWidget(hint);
    m_chips->setLayout(new FlowLayout(2 * Reach, 2 * Reach));
    row->addWidget(m_chips, 1);
    hide();
}

void RoleStrip::setRoles(const QStringList &names)
{
    while (QLayoutItem *item = m_chips->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &name : names) {
        auto *chip = new BadgeLabel(roleBadge(name), name, m_chips);
        chip->setObjectName(u"strip.%1"_s.arg(name));
        m_chips->layout()->addWidget(chip);
    }
}

QString RoleStrip::roleAt(const QPoint &position) const
{
    const auto chips = m_chips->findChildren<BadgeLabel *>();
    for (const BadgeLabel *chip : chips) {
        const QRect place(chip->mapTo(this, QPoint()), chip->size());
        if (place.adjusted(-Reach, -Reach, Reach, Reach).contains(position))
            return chip->text();
    }
    return {};
}

void RoleStrip::setTarget(const QString &role)
{
    m_target = role;
    update();
}

void RoleStrip::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(PeopleFormat))
        event->acceptProposedAction();
}

void RoleStrip::dragMoveEvent(QDragMoveEvent *event)
{
    setTarget(roleAt(event->position().toPoint()));
    event->setAccepted(!m_target.isEmpty());
}

void RoleStrip::dragLeaveEvent(QDragLeaveEvent *)
{
    setTarget({});
}

void RoleStrip::dropEvent(QDropEvent *event)
{
    const QString role = roleAt(event->position().toPoint());
    const QList<QUuid> people = keysOf(event->mimeData(), PeopleFormat);
    setTarget({});
    if (role.isEmpty() || people.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT peopleDropped(people, role);
}

void RoleStrip::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor line = palette().color(QPalette::Text);
    line.setAlpha(40);
    painter.setPen(line);
    painter.drawLine(rect().topLeft(), rect().topRight());
    const auto chips = m_chips->findChildren<BadgeLabel *>();
    for (const BadgeLabel *chip : chips) {
        if (chip->text() != m_target)
            continue;
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        const QRectF around = QRectF(chip->mapTo(this, QPoint()), chip->size()).adjusted(-3, -3, 3, 3);
        painter.drawRoundedRect(around, around.height() / 2, around.height() / 2);
    }
}

} // namespace steward::ui
