// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/storedfile.h>
#include <core/workspace/workspace.h>
#include <ui/pictures/picturecache.h>
#include <ui/widgets/avatar.h>

#include <QCache>
#include <QElapsedTimer>
#include <QHash>
#include <QImage>
#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <memory>

namespace steward::ui {

/// The avatars of a workspace. Only those are fetched that something on the screen asks for, the
/// newest wishes first: from the disk of this computer, else from the site's buckets.
class AvatarGallery : public AvatarSource
{
    Q_OBJECT

public:
    explicit AvatarGallery(std::shared_ptr<Workspace> workspace,
                           const QString &cacheFolder = PictureCache::standardFolder(), QObject *parent = nullptr);
    ~AvatarGallery() override;

    [[nodiscard]] QPixmap picture(const User &user, int pixels) override;
    /// Any picture that somebody owns, whole, in a square of so many pixels; like picture().
    [[nodiscard]] QPixmap thumbnail(const FileId &file, int pixels);

private:
    struct Wish
    {
        FileId file;
        int pixels = 0;
        bool isRound = true;

        friend bool operator==(const Wish &, const Wish &) = default;
        friend size_t qHash(const Wish &wish, size_t seed = 0) { return qHashMulti(seed, wish.file, wish.pixels, wish.isRound); }
    };
    struct Found
    {
        Wish wish;
        QImage image; ///< null: not on this computer, or nowhere
    };
    struct Lying
    {
        QList<ObjectPlace> places; ///< the best first
        Wish wish;
    };
    struct Places
    {
        QList<Lying> objects;
        QList<Bucket> buckets;
    };

    QPixmap look(const Wish &wish);
    static QImage drawn(const QImage &image, const Wish &wish);
    void fetchWanted();
    void lookIntoBuckets(const QList<Wish> &wishes);
    void receive(const QList<Found> &found, bool isFinal);
    void fetchObjects(const Places &places);
    [[nodiscard]] QString keyOf(const Wish &wish) const;

    std::shared_ptr<Workspace> m_workspace;
    std::shared_ptr<PictureCache> m_cache;
    QCache<Wish, QPixmap> m_pictures; ///< cost in kilobytes
    QList<Wish> m_wanted; ///< the newest last
    QHash<Wish, bool> m_underway;
    QHash<Wish, qint64> m_missing; ///< when it was found to be nowhere
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::shared_ptr<std::atomic_bool> m_isOver; ///< ends what is under way
    QThreadPool m_pool;
};

} // namespace steward::ui
