// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pictures/avatargallery.h>

#include <core/base/async.h>
#include <core/base/stepback.h>
#include <core/files/filestore.h>
#include <core/files/useravatar.h>
#include <core/files/userfiles.h>
#include <ui/pictures/pictureimages.h>

#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qint64 DiskBytes = 200 * 1024 * 1024;
constexpr int MemoryKilobytes = 48 * 1024;
// Who scrolls quickly leaves most wishes behind.
constexpr qsizetype MostWishes = 120;
constexpr qsizetype WishesAtOnce = 40;
constexpr qint64 AskAgainMilliseconds = 60'000;

// The smallest that is sharp enough even when half of it is cut away, then what else there may be.
QStringList variantsFor(int pixels)
{
    if (pixels <= 75)
        return {u"thumbnail"_s, u"small"_s, u"medium"_s, u"original"_s};
    return {u"small"_s, u"medium"_s, u"thumbnail"_s, u"original"_s};
}

} // namespace

AvatarGallery::AvatarGallery(std::shared_ptr<Workspace> workspace, const QString &cacheFolder, QObject *parent)
    : AvatarSource(parent)
    , m_workspace(std::move(workspace))
    , m_cache(std::make_shared<PictureCache>(cacheFolder, DiskBytes))
    , m_pictures(MemoryKilobytes)
    , m_isOver(std::make_shared<std::atomic_bool>(false))
{
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &AvatarGallery::fetchWanted);
    m_pool.setMaxThreadCount(2);
}

AvatarGallery::~AvatarGallery()
{
    *m_isOver = true;
    m_pool.clear();
}

QString AvatarGallery::keyOf(const Wish &wish) const
{
    return u"%1/%2/%3"_s.arg(workspaceKey(m_workspace->profile()), wish.file.text(), variantsFor(wish.pixels).first());
}

QPixmap AvatarGallery::picture(const User &user, int pixels)
{
    const auto file = avatarOf(user);
    return file ? look({*file, pixels}) : QPixmap();
}

QPixmap AvatarGallery::thumbnail(const FileId &file, int pixels)
{
    return look({file, pixels, false});
}

QImage AvatarGallery::drawn(const QImage &image, const Wish &wish)
{
    return wish.isRound ? roundImage(image, wish.pixels)
                        : image.scaled(wish.pixels, wish.pixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
}

QPixmap AvatarGallery::look(const Wish &wish)
{
    if (const QPixmap *there = m_pictures.object(wish))
        return *there;
    const auto missing = m_missing.constFind(wish);
    const bool isNowhere = missing != m_missing.cend() && m_clock.elapsed() - *missing < AskAgainMilliseconds;
    if (!isNowhere && !m_underway.contains(wish)) {
        m_wanted.removeOne(wish);
        m_wanted.append(wish);
        if (m_wanted.size() > MostWishes)
            m_wanted.removeFirst();
        m_timer.start();
    }
    return {};
}

void AvatarGallery::fetchWanted()
{
    QList<Wish> wishes;
    while (!m_wanted.isEmpty() && wishes.size() < WishesAtOnce) {
        wishes.append(m_wanted.takeLast());
        m_underway.insert(wishes.last(), true);
    }
    if (wishes.isEmpty())
        return;
    QList<QString> keys;
    for (const Wish &wish : std::as_const(wishes))
        keys.append(keyOf(wish));
    const auto look = [cache = m_cache, wishes, keys] {
        stepBack();
        QList<Found> found;
        for (qsizetype i = 0; i < wishes.size(); ++i) {
            const auto image = imageOf(cache->find(keys.at(i)));
            found.append({wishes.at(i), image ? drawn(*image, wishes.at(i)) : QImage()});
        }
        return found;
    };
    onFinished(QtConcurrent::run(&m_pool, look), this, [this](const QList<Found> &found) { receive(found, false); });
    if (!m_wanted.isEmpty())
        m_timer.start();
}

void AvatarGallery::receive(const QList<Found> &found, bool isFinal)
{
    QList<Wish> elsewhere;
    bool isAnyThere = false;
    for (const Found &each : found) {
        if (!each.image.isNull()) {
            const int kilobytes = qMax(1, static_cast<int>(each.image.sizeInBytes() / 1024));
            m_pictures.insert(each.wish, new QPixmap(QPixmap::fromImage(each.image)), kilobytes);
            m_underway.remove(each.wish);
            isAnyThere = true;
        } else if (isFinal) {
            m_underway.remove(each.wish);
            m_missing.insert(each.wish, m_clock.elapsed());
        } else {
            elsewhere.append(each.wish);
        }
    }
    if (!elsewhere.isEmpty())
        lookIntoBuckets(elsewhere);
    if (isAnyThere)
        Q_EMIT arrived();
}

void AvatarGallery::lookIntoBuckets(const QList<Wish> &wishes)
{
    const auto lookUp = [wishes](const ServiceContext &context) -> Result<Places> {
        FileStore store(context.connection);
        QList<QUuid> files;
        for (const Wish &wish : wishes)
            files.append(wish.file.uuid());
        const auto places = TRY(store.placesOf(files, variantsFor(0)));
        Places found{{}, TRY(store.buckets())};
        for (const Wish &wish : wishes) {
            Lying lying{{}, wish};
            for (const QString &variant : variantsFor(wish.pixels)) {
                for (const auto &each : places) {
                    if (each.file == wish.file && each.variant == variant)
                        lying.places.append(each.place);
                }
            }
            found.objects.append(lying);
        }
        return found;
    };
    onFinished(m_workspace->read(lookUp), this, [this, wishes](const Result<Places> &places) {
        if (places) {
            fetchObjects(*places);
            return;
        }
        for (const Wish &wish : wishes)
            m_underway.remove(wish);
    });
}

void AvatarGallery::fetchObjects(const Places &places)
{
    StorageAccess access{m_workspace->bucketFolder(), m_workspace->network().get()};
    access.isStopped = [isOver = m_isOver] { return isOver->load(); };
    for (const Lying &lying : places.objects) {
        const auto fetch = [cache = m_cache, key = keyOf(lying.wish), lying, buckets = places.buckets, access,
                            network = m_workspace->network()] {
            stepBack();
            QList<Found> found{{lying.wish, {}}};
            for (const ObjectPlace &place : lying.places) {
                const auto content = UserFiles::contentOf({{place}, buckets}, access);
                const auto image = content ? imageOf(*content) : failure(content.error());
                if (!image)
                    continue;
                cache->insert(key, *content);
                found.first().image = drawn(*image, lying.wish);
                break;
            }
            return found;
        };
        onFinished(QtConcurrent::run(&m_pool, fetch), this, [this](const QList<Found> &found) { receive(found, true); });
    }
}

} // namespace steward::ui
