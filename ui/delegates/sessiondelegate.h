// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <ui/delegates/userdelegate.h>

namespace steward::ui {

/// Paints the cells of a table of sessions: people as everywhere, badges for the state, hashes cut
/// short with the whole in the tooltip.
class SessionDelegate : public UserDelegate
{
    Q_OBJECT

public:
    using UserDelegate::UserDelegate;

    [[nodiscard]] QString cellText(const QString &field, const QVariant &value) const override;

protected:
    void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QModelIndex &index) const override;
    [[nodiscard]] QString tipText(const QString &field, const QVariant &value) const override;
};

} // namespace steward::ui
