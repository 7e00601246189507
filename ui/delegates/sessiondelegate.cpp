// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/delegates/sessiondelegate.h>

#include <core/models/itemroles.h>
#include <ui/text/fieldtext.h>
#include <ui/text/sessiontext.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

QString SessionDelegate::cellText(const QString &field, const QVariant &value) const
{
    if (field == "state"_L1)
        return sessionStateText(value.toBool());
    if (field == "device"_L1)
        return shortHash(value.toString());
    if (field == "country"_L1)
        return value.isNull() ? QString() : countryName(value.toString());
    return UserDelegate::cellText(field, value);
}

QString SessionDelegate::tipText(const QString &field, const QVariant &value) const
{
    return field == "device"_L1 ? value.toString() : UserDelegate::tipText(field, value);
}

void SessionDelegate::paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                                 const QModelIndex &index) const
{
    if (index.data(FieldRole).toString() != "state"_L1) {
        UserDelegate::paintValue(painter, option, rect, index);
        return;
    }
    const bool isValid = index.data(ValueRole).toBool();
    paintBadgeAt(painter, option, rect, rect.left(), isValid ? BadgeKind::Active : BadgeKind::Neutral,
                 sessionStateText(isValid));
}

} // namespace steward::ui
