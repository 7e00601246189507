// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/badge.h>

#include <core/users/user.h>
#include <ui/widgets/paintcache.h>

#include <array>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int HorizontalPadding = 8;
constexpr int VerticalPadding = 2;

// Hues in degrees; a negative one means grey.
constexpr std::array<int, 8> Hues{4, 34, 200, 265, 140, -1, 45, -1};

QColor tint(BadgeKind kind, int saturation, int lightness)
{
    const int hue = Hues.at(static_cast<size_t>(kind));
    return QColor::fromHsl(qMax(hue, 0), hue < 0 ? 0 : saturation, lightness);
}

} // namespace

BadgeKind roleBadge(const QString &role)
{
    if (role == roleName::Owner)
        return BadgeKind::Owner;
    if (role == roleName::Admin)
        return BadgeKind::Admin;
    return role == roleName::User ? BadgeKind::Neutral : BadgeKind::Custom;
}

QSize badgeSize(const QFontMetrics &metrics, const QString &text)
{
    return {metrics.horizontalAdvance(text) + 2 * HorizontalPadding, metrics.height() + 2 * VerticalPadding};
}

void paintBadge(QPainter *painter, const QRect &rect, BadgeKind kind, const QString &text, const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    const QString key = u"badge/%1/%2/%3"_s.arg(int(kind)).arg(isDark).arg(text);
    paintCached(painter, rect, key, [&](QPainter &own, const QRectF &inside) {
        own.setPen(Qt::NoPen);
        own.setBrush(isDark ? tint(kind, 70, 62) : tint(kind, 150, 230));
        const qreal radius = inside.height() / 2.0;
        own.drawRoundedRect(inside, radius, radius);
        own.setPen(isDark ? tint(kind, 150, 205) : tint(kind, 150, 70));
        own.drawText(inside, Qt::AlignCenter, text);
    });
}

BadgeLabel::BadgeLabel(BadgeKind kind, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_text(text)
{
    setAccessibleName(text);
}

QSize BadgeLabel::sizeHint() const
{
    return badgeSize(fontMetrics(), m_text);
}

void BadgeLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(&painter, rect(), m_kind, m_text, palette());
}

} // namespace steward::ui
