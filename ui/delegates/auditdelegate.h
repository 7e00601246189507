// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/audit/auditlist.h>

#include <QStyledItemDelegate>

#include <functional>

namespace steward::ui {

/// Paints the cells of the audit log: initials before the names of people, quiet words for those who
/// are none or are gone, a calm bar for a row on its way.
class AuditDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// The person of a cell; nothing for cells that name nobody.
    using PersonAt = std::function<const AuditPerson *(const QModelIndex &index)>;

    explicit AuditDelegate(PersonAt personAt, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    PersonAt m_personAt;
};

} // namespace steward::ui
