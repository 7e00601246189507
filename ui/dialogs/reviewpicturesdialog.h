// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/files/picturematch.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace steward::ui {

class Banner;

/// Whose picture each of many files is going to be. Files that mean nobody are shown and left out;
/// a tick decides about the others.
class ReviewPicturesDialog : public QDialog
{
    Q_OBJECT

public:
    ReviewPicturesDialog(std::shared_ptr<Workspace> workspace, const QStringList &paths, QWidget *parent = nullptr);

Q_SIGNALS:
    /// So many are in the queue now.
    void picturesAccepted(int count);

private:
    void match(const QStringList &paths);
    void receive(const QList<PictureMatch> &matches);
    void showCount();
    void accept() override;
    [[nodiscard]] QList<qsizetype> chosen() const;

    std::shared_ptr<Workspace> m_workspace;
    QList<PictureMatch> m_matches;
    Banner *m_banner;
    QTreeWidget *m_list;
    QLabel *m_count;
    QPushButton *m_storeButton = nullptr;
};

} // namespace steward::ui
