// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

#include <mutex>

namespace steward::ui {

/// Pictures on this computer's disk, so that those of yesterday need no network today. When they
/// take more room than allowed, those that were not looked at for the longest time go. Every function
/// may be called from any thread; what the disk refuses is simply not kept.
class PictureCache
{
public:
    PictureCache(const QString &folder, qint64 mostBytes);

    /// Nothing when it is not there.
    [[nodiscard]] QByteArray find(const QString &key);
    void insert(const QString &key, const QByteArray &content);
    [[nodiscard]] qint64 bytes();

    /// The folder of the user's caches.
    [[nodiscard]] static QString standardFolder();

private:
    [[nodiscard]] QString pathOf(const QString &key) const;
    void measure();
    void trim();

    std::mutex m_mutex;
    QString m_folder;
    qint64 m_mostBytes;
    qint64 m_bytes = -1; ///< not measured yet
};

} // namespace steward::ui
