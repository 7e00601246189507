// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/files/uploadqueue.h>
#include <core/workspace/workspace.h>
#include <ui/pictures/picturedrop.h>

#include <QAction>
#include <QObject>

#include <functional>
#include <memory>

namespace steward::ui {

class UploadHistory;
struct EncodedImage;

/// What an administrator does with the pictures of people: choose, paste, drop, cut, remove, and take
/// it back. Storing is the queue's; here begins what it gets.
class AvatarDesk : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open above `window`.
    AvatarDesk(std::shared_ptr<Workspace> workspace, UploadHistory &uploads, QWidget *window);

    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    void setPerson(const User &person);
    void setNobody();
    [[nodiscard]] bool isPossible() const { return !m_workspace->profile().readOnly; }

    /// Makes what was dropped the person's picture as it is.
    void give(const User &person, const PictureOffer &offer);
    /// Shows whose each file is meant to be, before anything is stored.
    void review(const QStringList &paths);
    /// Makes a file that is stored already the person's picture.
    void use(const User &person, const FileId &file);
    /// Opens the dialog that cuts and turns; what is accepted is stored.
    void cut(const User &person, const PictureOffer &offer);

Q_SIGNALS:
    void changed(steward::UserId user);
    /// What was done, in a few words; `id` is the change set that takes it back, null when there is none.
    void done(const QString &message, const QUuid &id);
    /// What went wrong, in a sentence.
    void failed(const QString &sentence);

private:
    void add(const QString &name, const QString &text, void (AvatarDesk::*run)());
    void choose();
    void paste();
    void remove();
    void removeFrom(const User &person, bool isFileToGo);
    void removeFile(const FileId &file);
    void change(const User &person, const std::optional<FileId> &file, const std::function<void(const QUuid &id)> &then);
    void fetch(const QUrl &url, const std::function<void(const NewPicture &)> &then);
    void encode(const QImage &image, const std::function<void(const NewPicture &)> &then);
    void updateActions();

    std::shared_ptr<Workspace> m_workspace;
    UploadHistory &m_uploads;
    QWidget *m_window;
    std::optional<User> m_person;
    QList<QAction *> m_actions;
};

} // namespace steward::ui
