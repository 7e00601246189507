// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPainter>
#include <QWidget>

namespace steward::ui {

/// What a badge says by its colour.
enum class BadgeKind { Owner, Admin, System, Custom, Active, Inactive, Unconfirmed, Neutral };

/// The badge of a role by its name.
[[nodiscard]] BadgeKind roleBadge(const QString &role);

/// The size that a badge with this text needs.
[[nodiscard]] QSize badgeSize(const QFontMetrics &metrics, const QString &text);

/// Draws a rounded badge; readable on light and on dark palettes.
void paintBadge(QPainter *painter, const QRect &rect, BadgeKind kind, const QString &text, const QPalette &palette);

class BadgeLabel : public QWidget
{
    Q_OBJECT

public:
    BadgeLabel(BadgeKind kind, const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    BadgeKind m_kind;
    QString m_text;
};

} // namespace steward::ui
