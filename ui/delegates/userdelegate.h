// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fielddefinition.h>
#include <core/users/user.h>
#include <ui/widgets/badge.h>
#include <ui/widgets/paintcache.h>

#include <QStyledItemDelegate>

#include <functional>

namespace steward::ui {

/// Paints the cells of a table of people by their field: initials before the name, badges for roles
/// and states, times in words with the exact time in the tooltip, a calm bar for a row on its way.
/// Tables of other records that belong to people use it too.
class UserDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using UserAt = std::function<const ListedUser *(int row)>;

    explicit UserDelegate(UserAt userAt, QObject *parent = nullptr);

    void setDefinitions(const FieldDefinitions &definitions) { m_definitions = definitions; }
    /// Marks the names of people about whom there are notes.
    void setNoteCount(std::function<qint64(const QUuid &person)> noteCount) { m_noteCount = std::move(noteCount); }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

    /// What a cell says in words.
    [[nodiscard]] virtual QString cellText(const QString &field, const QVariant &value) const;

protected:
    /// Paints a cell whose row is there.
    virtual void paintValue(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                            const QModelIndex &index) const;
    /// What the tooltip says.
    [[nodiscard]] virtual QString tipText(const QString &field, const QVariant &value) const;
    /// Gives the place behind it.
    static int paintBadgeAt(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, int x,
                            BadgeKind kind, const QString &text);

protected:
    [[nodiscard]] const FieldDefinitions &definitions() const { return m_definitions; }

private:
    void paintStaged(QPainter *painter, const QStyleOptionViewItem &option) const;
    void paintLoading(QPainter *painter, const QRect &rect, const QPalette &palette) const;
    void paintName(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect, int row,
                   const QString &name) const;
    void paintRoles(QPainter *painter, const QStyleOptionViewItem &option, const QRect &rect,
                    const QStringList &roles) const;

    UserAt m_userAt;
    mutable LineCache m_lines; ///< painting changes nothing else
    std::function<qint64(const QUuid &)> m_noteCount;
    FieldDefinitions m_definitions;
};

} // namespace steward::ui
