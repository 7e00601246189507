// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QCache>
#include <QFont>
#include <QPainter>
#include <QStaticText>

#include <functional>
#include <utility>

namespace steward::ui {

/// Copies what was painted before under this key in this size, font and resolution. What is not there
/// is painted: `paint` gets a painter with antialiasing and the place of `rect` on it.
void paintCached(QPainter *painter, const QRectF &rect, const QString &key,
                 const std::function<void(QPainter &, const QRectF &)> &paint);

/// Draws short plain texts on one line, cut to their room, as a table does again and again: what was
/// laid out once is kept.
class LineCache
{
public:
    /// In the font and colour of the painter, at the left and in the middle of the height.
    void draw(QPainter *painter, const QRect &rect, const QString &text);

private:
    static constexpr int MostLines = 4000;

    using Key = std::pair<int, QString>; ///< the room in pixels, and the text
    QCache<Key, QStaticText> m_lines{MostLines};
    QFont m_font;
};

} // namespace steward::ui
