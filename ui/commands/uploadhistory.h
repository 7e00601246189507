// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/files/uploadqueue.h>
#include <core/workspace/workspace.h>

#include <QObject>
#include <QSet>

#include <memory>

namespace steward::ui {

/// Makes change sets of the pictures that have come in, so that they can be taken back: one of a single
/// picture that somebody has just given, one of all others that came together, those included that came in
/// before a program ended that had no time for it. Each open workspace has one of these, made before its
/// queue starts.
class UploadHistory : public QObject
{
    Q_OBJECT

public:
    explicit UploadHistory(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);

    /// The next picture of this person is told of on its own.
    void expect(const UserId &user) { m_single.insert(user); }

Q_SIGNALS:
    /// The person has another picture.
    void changed(const steward::UserId &user);
    /// What was done, in a few words; `id` is the change set that takes it back, null when there is none.
    void done(const QString &message, const QUuid &id);
    /// What went wrong with a picture that was expected, in a sentence.
    void failed(const QString &sentence);

private:
    void notice(const UploadEntry &entry);
    void noticeFailure(const UploadEntry &entry);
    void rememberSeveral();
    void remember(const QString &title, const QList<UploadEntry> &entries, const QString &message);

    std::shared_ptr<Workspace> m_workspace;
    QSet<UserId> m_single;
    QList<UploadEntry> m_several; ///< remembered when nothing more is under way
};

} // namespace steward::ui
