// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/delegates/userdelegate.h>

#include <core/models/itemroles.h>
#include <ui/text/fieldtext.h>
#include <ui/text/timetext.h>
#include <ui/widgets/avatar.h>
#include <ui/widgets/icons.h>

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Padding = 8;
constexpr int AvatarSize = 22;
constexpr int BadgeGap = 4;
constexpr int MarkSize = 14;

QRect badgeRect(const QRect &rect, int x, const QSize &size)
{
    return {x, rect.center().y() - size.height() / 2 + 1, size.width(), size.height()};
}

} // namespace

UserDelegate::UserDelegate(UserAt userAt, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_userAt(std::move(userAt))
{
}

QString UserDelegate::cellText(const QString &field, const QVariant &value) const
{
    if (!value.isValid() || value.isNull())
        return {};
    if (value.typeId() == QMetaType::QDateTime)
        return relativeTime(value.toDateTime());
    if (field == "registration_country"_L1)
        return countryName(value.toString());
    if (value.typeId() == QMetaType::QStringList)
        return value.toStringList().join(u", "_s);
    const auto parsed = UserField::parse(field);
    const QString key = parsed ? parsed->customKey() : QString();
    return key.isEmpty() ? value.toString() : customValueText(m_definitions, key, value);
}

void UserDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QWidget *widget = option.widget;
    const QStyle *style = widget ? widget->style() : QApplication::style();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &cell, painter, widget);
    const QRect rect = cell.rect.adjusted(Padding, 0, -Padding, 0);
    if (index.data(StagedRole).toBool())
        paintStaged(painter, cell);
    painter->save();
    painter->setClipRect(cell.rect);
    painter->setFont(cell.font);
    const auto group = cell.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = cell.state & QStyle::State_Selected;
    painter->setPen(cell.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text));
    const auto state = static_cast<LoadState>(index.data(LoadStateRole).toInt());
    if (state == LoadState::Loading) {
        paintLoading(painter, rect, cell.palette);
    } else if (state == LoadState::Gone) {
        painter->setPen(cell.palette.color(QPalette::PlaceholderText));
        m_lines.draw(painter, rect, index.column() == 0 ? tr("deleted") : QString());
    } else {
        paintValue(painter, cell, rect, index);
    }
    painter->restore();
}

void UserDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                              const QModelIndex &index) const
{
    const QString field = index.data(FieldRole).toString();
    const QVariant value = index.data(ValueRole);
    const QString text = cellText(field, value);
    if (field == "full_name"_L1) {
        paintName(painter, option, rect, index.row(), text);
    } else if (field == "roles"_L1) {
        paintRoles(painter, option, rect, value.toStringList());
    } else if (field == "is_active"_L1) {
        const bool isActive = value.toBool();
        paintBadgeAt(painter, option, rect, rect.left(), isActive ? BadgeKind::Active : BadgeKind::Inactive,
                     isActive ? tr("Active") : tr("Inactive"));
    } else if (text.isEmpty()) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        m_lines.draw(painter, rect, u"—"_s);
    } else {
        m_lines.draw(painter, rect, text);
    }
}

// A calm tint, and a line at the edge that is seen on a selected row as well.
void UserDelegate::paintStaged(QPainter *painter, const QStyleOptionViewItem &option) const
{
    constexpr int tint = 40;
    constexpr int edge = 3;
    const bool isSelected = option.state & QStyle::State_Selected;
    QColor colour = option.palette.color(QPalette::Active, isSelected ? QPalette::HighlightedText : QPalette::Highlight);
    painter->fillRect(option.rect.left(), option.rect.top() + 3, edge, option.rect.height() - 6, colour);
    colour.setAlpha(tint);
    painter->fillRect(option.rect, colour);
}

void UserDelegate::paintLoading(QPainter *painter, const QRect &rect, const QPalette &palette) const
{
    QColor bar = palette.color(QPalette::Text);
    bar.setAlpha(22);
    const QRect place(rect.left(), rect.center().y() - 4, qMin(rect.width(), 110), 9);
    paintCached(painter, place, u"loading/"_s + bar.name(QColor::HexArgb), [&bar](QPainter &own, const QRectF &inside) {
        own.setPen(Qt::NoPen);
        own.setBrush(bar);
        own.drawRoundedRect(inside, 4, 4);
    });
}

void UserDelegate::paintName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, int row,
                             const QString &name) const
{
    const ListedUser *listed = m_userAt(row);
    if (!listed) {
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        m_lines.draw(painter, rect.adjusted(AvatarSize + Padding, 0, 0, 0), name);
        return;
    }
    const QRectF avatar(rect.left(), rect.center().y() - AvatarSize / 2.0 + 0.5, AvatarSize, AvatarSize);
    paintAvatar(painter, avatar, listed->user);
    QRect text = rect.adjusted(AvatarSize + Padding, 0, 0, 0);
    if (m_noteCount && m_noteCount(listed->user.id.uuid()) > 0) {
        const QRect mark(rect.right() - MarkSize, rect.center().y() - MarkSize / 2 + 1, MarkSize, MarkSize);
        const bool isSelected = option.state & QStyle::State_Selected;
        icon("notes"_L1).paint(painter, mark, Qt::AlignCenter, isSelected ? QIcon::Selected : QIcon::Normal);
        text.setRight(mark.left() - BadgeGap);
    }
    m_lines.draw(painter, text, name.isEmpty() ? listed->user.displayName() : name);
}

void UserDelegate::paintRoles(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                              const QStringList &roles) const
{
    int x = rect.left();
    const QFontMetrics metrics = painter->fontMetrics();
    for (qsizetype i = 0; i < roles.size(); ++i) {
        const QSize size = badgeSize(metrics, roles.at(i));
        const QString more = tr("+%1").arg(roles.size() - i);
        const bool isLast = i + 1 == roles.size();
        const int room = rect.right() - x - (isLast ? 0 : metrics.horizontalAdvance(more) + BadgeGap);
        if (i > 0 && size.width() > room) {
            painter->drawText(QRect(x, rect.top(), rect.right() - x, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, more);
            return;
        }
        const QSize fitting(qMin(size.width(), rect.right() - x), size.height());
        paintBadge(painter, badgeRect(rect, x, fitting), roleBadge(roles.at(i)), roles.at(i), option.palette);
        x += fitting.width() + BadgeGap;
    }
}

int UserDelegate::paintBadgeAt(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, int x,
                               BadgeKind kind, const QString &text)
{
    const QSize size = badgeSize(painter->fontMetrics(), text);
    paintBadge(painter, badgeRect(rect, x, size), kind, text, option.palette);
    return x + size.width() + BadgeGap;
}

QString UserDelegate::tipText(const QString &field, const QVariant &value) const
{
    return value.typeId() == QMetaType::QDateTime ? absoluteTime(value.toDateTime()) : cellText(field, value);
}

bool UserDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString field = index.data(FieldRole).toString();
    QString text = tipText(field, index.data(ValueRole));
    const qint64 notes = m_noteCount && field == "full_name"_L1 ? m_noteCount(index.data(KeyRole).toUuid()) : 0;
    if (notes > 0)
        text += u'\n' + tr("%n notes", nullptr, static_cast<int>(notes));
    // A tooltip guesses rich text; data must stay plain.
    QToolTip::showText(event->globalPos(), text.toHtmlEscaped(), view);
    return true;
}

} // namespace steward::ui
