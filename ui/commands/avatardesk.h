// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/uploadqueue.h>
#include <core/workspace/workspace.h>
#include <ui/pictures/picturedrop.h>

#include <QAction>
#include <QObject>
#include <QSet>

#include <functional>
#include <memory>

namespace steward::ui {

struct EncodedImage;

/// What an administrator does with the pictures of people: choose, paste, drop, cut, remove, and take
/// it back. Storing is the queue's; here begins what it gets.
class AvatarDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open above `window`.
    AvatarDesk(std::shared_ptr<Workspace> workspace, QWidget *window);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    void setPerson(const User &person);
    void setNobody();
    [[nodiscard]] bool isPossible() const { return !m_workspace->profile().readOnly; }

    /// Makes what was dropped the person's picture as it is.
    void give(const User &person, const PictureOffer &offer);
    /// Shows whose each file is meant to be, before anything is stored.
    void review(const QStringList &paths);
    /// Opens the dialog that cuts and turns; what is accepted is stored.
    void cut(const User &person, const PictureOffer &offer);

Q_SIGNALS:
    void changed(steward::UserId user);
    /// What was done, in a few words; with `undo` it can be taken back.
    void done(const QString &message, const std::function<void()> &undo);
    /// What went wrong, in a sentence.
    void failed(const QString &sentence);

private:
    void add(const QString &name, const QString &text, void (AvatarDesk::*run)());
    void choose();
    void paste();
    void remove();
    void removeFrom(const User &person, bool isFileToGo);
    void removeFile(const FileId &file);
    void restore(const UserId &user, const std::optional<FileId> &expected, const std::optional<FileId> &file);
    void fetch(const QUrl &url, const std::function<void(const NewPicture &)> &then);
    void encode(const QImage &image, const std::function<void(const NewPicture &)> &then);
    void noticeUpload(const UploadEntry &entry, const User &person, const std::optional<FileId> &before);
    void updateActions();

    std::shared_ptr<Workspace> m_workspace;
    QWidget *m_window;
    std::optional<User> m_person;
    QList<QAction *> m_actions;
    QSet<UserId> m_single; ///< whose picture is told of on its own
};

} // namespace steward::ui
