// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/files/picturematch.h>
#include <core/files/pictureupload.h>

#include <QFuture>
#include <QThreadPool>

#include <deque>

namespace steward::ctl {

/// Sets the avatars of many people from a folder: pictures are made and stored in several threads,
/// rows are written in this one.
class AvatarImport
{
public:
    struct Line
    {
        QString path;
        QString person; ///< e-mail address; empty when the name means nobody
        std::optional<Error> problem = {};
    };

    explicit AvatarImport(const ServiceContext &context);

    /// With `isTrial` only the matches are looked up. Errors: those of picturesIn() and the database;
    /// what is wrong with one file stands in its line.
    [[nodiscard]] Status run(const QString &folder, bool isTrial);

    [[nodiscard]] const QList<Line> &lines() const { return m_lines; }
    /// What has been done; the history remembers it.
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }
    [[nodiscard]] int failed() const;
    [[nodiscard]] int succeeded() const { return static_cast<int>(m_lines.size()) - failed(); }

private:
    struct Outcome
    {
        PictureUpload upload;
        Status status;
    };
    struct Underway
    {
        qsizetype line;
        std::optional<FileId> before; ///< the avatar
        QFuture<std::shared_ptr<Outcome>> outcome;
    };
    void begin(qsizetype line, const User &person);
    void finishFirst();
    Status remember();

    ServiceContext m_context;
    QThreadPool m_pool;
    QList<Line> m_lines;
    ChangeSet m_changes;
    std::deque<Underway> m_underway;
};

} // namespace steward::ctl
