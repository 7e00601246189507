// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/paintcache.h>

#include <QFontMetrics>
#include <QPixmapCache>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QStaticText laidOut(const QString &text, const QFont &font)
{
    QStaticText line(text);
    line.setTextFormat(Qt::PlainText);
    line.setPerformanceHint(QStaticText::AggressiveCaching);
    line.prepare({}, font);
    return line;
}

} // namespace

void paintCached(QPainter *painter, const QRectF &rect, const QString &key,
                 const std::function<void(QPainter &, const QRectF &)> &paint)
{
    const QRect whole = rect.toAlignedRect();
    const QRectF inside = rect.translated(-QPointF(whole.topLeft()));
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QString full = key + u'/' + QString::number(whole.width()) + u'/' + QString::number(whole.height()) + u'/'
                         + QString::number(ratio) + u'/' + painter->font().key();
    QPixmap pixmap;
    if (!QPixmapCache::find(full, &pixmap)) {
        pixmap = QPixmap(whole.size() * ratio);
        pixmap.setDevicePixelRatio(ratio);
        pixmap.fill(Qt::transparent);
        QPainter own(&pixmap);
        own.setRenderHint(QPainter::Antialiasing);
        own.setFont(painter->font());
        paint(own, inside);
        own.end();
        QPixmapCache::insert(full, pixmap);
    }
    painter->drawPixmap(whole.topLeft(), pixmap);
}

void LineCache::draw(QPainter *painter, const QRect &rect, const QString &text)
{
    if (rect.width() <= 0 || text.isEmpty())
        return;
    if (painter->font() != m_font) {
        m_lines.clear();
        m_font = painter->font();
    }
    const Key key(rect.width(), text);
    QStaticText *line = m_lines.object(key);
    if (!line) {
        QString single = text;
        single.replace(u'\n', u' ');
        // Most texts fit, so that they are laid out but once.
        line = new QStaticText(laidOut(single, m_font));
        if (line->size().width() > rect.width())
            *line = laidOut(painter->fontMetrics().elidedText(single, Qt::ElideRight, rect.width()), m_font);
        m_lines.insert(key, line);
    }
    const qreal top = rect.top() + (rect.height() - line->size().height()) / 2;
    painter->drawStaticText(QPointF(rect.left(), top), *line);
}

} // namespace steward::ui
