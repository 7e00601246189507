// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/userfiles.h>
#include <core/workspace/workspace.h>
#include <ui/pages/usertabs.h>

#include <QTemporaryDir>

#include <memory>

class QListWidget;
class QPushButton;
class QStackedWidget;

namespace steward::ui {

class Banner;
class EmptyState;

/// The files that a person owns: what they look like, how large they are and where they lie; to open,
/// to make one the picture, or to delete after a look at what refers to it.
class FilesTab : public UserTab
{
    Q_OBJECT

public:
    explicit FilesTab(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void showUser(const ListedUser &listed) override;

Q_SIGNALS:
    /// The person, or somebody whose picture it was, is not the same any more.
    void changed(const steward::UserId &user);
    /// The file is to be the person's picture.
    void pictureChosen(const steward::User &person, const steward::FileId &file);

private:
    QWidget *buildButtons();
    void reload();
    void receive(const QList<OwnedFile> &files);
    void showThumbnails();
    void updateButtons();
    void openFile();
    void makeAvatar();
    void askToDelete();
    void remove(const OwnedFile &file, const FileReferences &references);
    void fail(const Error &error);
    [[nodiscard]] const OwnedFile *current() const;
    [[nodiscard]] static QString describe(const OwnedFile &file);

    std::shared_ptr<Workspace> m_workspace;
    User m_user;
    QList<OwnedFile> m_files;
    std::shared_ptr<QTemporaryDir> m_opened; ///< copies for other programs, readable for this user alone
    Banner *m_banner;
    QStackedWidget *m_stack;
    QListWidget *m_list;
    EmptyState *m_empty;
    QPushButton *m_openButton = nullptr;
    QPushButton *m_avatarButton = nullptr;
    QPushButton *m_deleteButton = nullptr;
};

} // namespace steward::ui
