// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pictures/picturedrop.h>

#include <QCoreApplication>
#include <QDropEvent>
#include <QMimeData>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

bool isWebUrl(const QUrl &url)
{
    return (url.scheme() == "http"_L1 || url.scheme() == "https"_L1) && !url.host().isEmpty();
}

qsizetype pictureCount(const QMimeData &data)
{
    qsizetype files = 0;
    for (const QUrl &url : data.urls())
        files += url.isLocalFile() ? 1 : 0;
    return files > 0 ? files : 1;
}

} // namespace

bool offersPictures(const QMimeData &data)
{
    if (data.hasImage())
        return true;
    const QList<QUrl> urls = data.urls();
    return std::any_of(urls.begin(), urls.end(), [](const QUrl &url) { return url.isLocalFile() || isWebUrl(url); });
}

PictureOffer pictureOffer(const QMimeData &data)
{
    PictureOffer offer;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            offer.paths.append(url.toLocalFile());
    }
    if (!offer.paths.isEmpty())
        return offer;
    // What the browser shows is better than what its address may have become.
    offer.image = qvariant_cast<QImage>(data.imageData());
    if (!offer.image.isNull())
        return offer;
    for (const QUrl &url : data.urls()) {
        if (offer.url.isEmpty() && isWebUrl(url))
            offer.url = url;
    }
    return offer;
}

PictureDrop::PictureDrop(QWidget *target, Scope scope, Accepts accepts)
    : QObject(target)
    , m_widget(target)
    , m_accepts(std::move(accepts))
{
    target->setAcceptDrops(true);
    if (scope == Scope::Itself)
        target->installEventFilter(this);
    else
        QCoreApplication::instance()->installEventFilter(this); // children come and go
}

bool PictureDrop::isHere(const QObject *watched) const
{
    return watched == m_widget || (watched->isWidgetType() && m_widget->isAncestorOf(static_cast<const QWidget *>(watched)));
}

bool PictureDrop::eventFilter(QObject *watched, QEvent *event)
{
    const bool isDrag = event->type() == QEvent::DragEnter || event->type() == QEvent::DragMove
                        || event->type() == QEvent::DragLeave || event->type() == QEvent::Drop;
    if (!isDrag || !isHere(watched))
        return false;
    if (event->type() == QEvent::DragLeave) {
        Q_EMIT left();
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    const QPoint position = drop->position().toPoint();
    const QMimeData &data = *drop->mimeData();
    if (!offersPictures(data))
        return false; // a text, say, for a line in it
    // A drag may enter where it makes no sense and move on to where it does.
    if (event->type() != QEvent::DragEnter && !m_accepts(position, pictureCount(data))) {
        drop->ignore();
        Q_EMIT left();
        return true;
    }
    drop->setDropAction(Qt::CopyAction); // what is dragged stays where it is
    drop->accept();
    if (event->type() == QEvent::Drop) {
        Q_EMIT left();
        Q_EMIT dropped(pictureOffer(data), position);
    } else {
        Q_EMIT hovered(position);
    }
    return true;
}

} // namespace steward::ui
