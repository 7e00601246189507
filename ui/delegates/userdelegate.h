// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/users/user.h>

#include <QStyledItemDelegate>

#include <functional>

namespace steward::ui {

/// Paints the cells of a table of people by their field: initials before the name, badges for roles
/// and states, times in words with the exact time in the tooltip, a calm bar for a row on its way.
class UserDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using UserAt = std::function<const ListedUser *(int row)>;

    explicit UserDelegate(UserAt userAt, QObject *parent = nullptr);

    void setDefinitions(const FieldDefinitions &definitions) { m_definitions = definitions; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// What a cell says in words.
    [[nodiscard]] QString cellText(const QString &field, const QVariant &value) const;

private:
    void paintLoading(QPainter *painter, const QRect &rect, const QPalette &palette) const;
    void paintName(QPainter *painter, const QRect &rect, int row, const QString &name) const;
    void paintRoles(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QStringList &roles) const;
    void paintStatus(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, bool isActive) const;

    UserAt m_userAt;
    FieldDefinitions m_definitions;
};

} // namespace steward::ui
