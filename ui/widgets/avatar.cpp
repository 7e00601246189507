// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/avatar.h>

#include <ui/widgets/paintcache.h>

#include <QTextBoundaryFinder>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

AvatarSource *currentSource = nullptr;

QString firstCharacter(const QString &text)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    const qsizetype end = finder.toNextBoundary();
    return end > 0 ? text.left(end).toUpper() : QString();
}

} // namespace

AvatarSource::AvatarSource(QObject *parent)
    : QObject(parent)
{
    currentSource = this;
}

AvatarSource::~AvatarSource()
{
    if (currentSource == this)
        currentSource = nullptr;
}

AvatarSource *AvatarSource::current()
{
    return currentSource;
}

void followAvatars(QWidget *widget)
{
    if (AvatarSource *source = AvatarSource::current())
        QObject::connect(source, &AvatarSource::arrived, widget, qOverload<>(&QWidget::update));
}

QString initials(const User &user)
{
    const QString first = firstCharacter(user.firstName.value_or(QString()).trimmed());
    const QString last = firstCharacter(user.lastName.value_or(QString()).trimmed());
    return first.isEmpty() && last.isEmpty() ? firstCharacter(user.displayName()) : first + last;
}

QFont initialsFont(QFont font, qreal height)
{
    font.setPixelSize(qMax(8, static_cast<int>(height * 0.4)));
    font.setBold(true);
    return font;
}

QColor personColour(const QUuid &uuid)
{
    // Dark enough for white letters, calm enough for a table full of them.
    return QColor::fromHsl(static_cast<int>(qHash(uuid, 7) % 360), 105, 112);
}

void paintAvatar(QPainter *painter, const QRectF &rect, const User &user)
{
    const qreal ratio = painter->device()->devicePixelRatioF();
    AvatarSource *source = AvatarSource::current();
    const QPixmap picture = source ? source->picture(user, qCeil(rect.width() * ratio)) : QPixmap();
    if (!picture.isNull()) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(rect, picture, QRectF(picture.rect()));
        painter->restore();
        return;
    }
    const QString letters = initials(user);
    const QColor colour = personColour(user.id.uuid());
    paintCached(painter, rect, u"initials/"_s + colour.name() + letters, [&](QPainter &own, const QRectF &inside) {
        own.setPen(Qt::NoPen);
        own.setBrush(colour);
        own.drawEllipse(inside);
        own.setFont(initialsFont(own.font(), inside.height()));
        own.setPen(QColor(255, 255, 255));
        own.drawText(inside, Qt::AlignCenter, letters);
    });
}

AvatarLabel::AvatarLabel(QWidget *parent)
    : QWidget(parent)
{
    followAvatars(this);
}

void AvatarLabel::setUser(const User &user)
{
    m_user = user;
    setAccessibleName(user.displayName());
    update();
}

void AvatarLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(&painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), m_user);
}

} // namespace steward::ui
