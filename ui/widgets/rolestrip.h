// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFrame>
#include <QUuid>

class QHBoxLayout;

namespace steward::ui {

/// A row of roles to drop people on, there while they are dragged.
class RoleStrip : public QFrame
{
    Q_OBJECT

public:
    explicit RoleStrip(QWidget *parent = nullptr);

    void setRoles(const QStringList &names);

Q_SIGNALS:
    void peopleDropped(const QList<QUuid> &people, const QString &role);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString roleAt(const QPoint &position) const;
    void setTarget(const QString &role);

    QWidget *m_chips;
    QString m_target; ///< the role below the pointer
};

} // namespace steward::ui
