// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/uploadhistory.h>

#include <core/base/async.h>
#include <core/changes/avatarchange.h>
#include <core/changes/changehistory.h>
#include <core/files/useravatar.h>
#include <ui/text/errortext.h>

#include <utility>

namespace steward::ui {

UploadHistory::UploadHistory(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
    UploadQueue &queue = m_workspace->uploads();
    connect(&queue, &UploadQueue::uploaded, this,
            [this](const UploadEntry &, const User &person, const std::optional<FileId> &before) { notice(person, before); });
    connect(&queue, &UploadQueue::failed, this, &UploadHistory::noticeFailure);
    connect(&queue, &UploadQueue::entriesChanged, this, &UploadHistory::rememberSeveral);
}

void UploadHistory::notice(const User &person, const std::optional<FileId> &before)
{
    Q_EMIT changed(person.id);
    const bool isSingle = m_single.remove(person.id);
    const auto after = avatarOf(person);
    const QString name = person.displayName();
    if (after == before) {
        if (isSingle)
            Q_EMIT done(tr("%1 has this picture already").arg(name), {});
        return;
    }
    const RowChange row = avatarChange(person.id, before, after);
    if (isSingle)
        remember(tr("Picture of %1").arg(name), {row}, tr("%1 has a new picture").arg(name));
    else
        m_several.append(row);
}

void UploadHistory::noticeFailure(const UploadEntry &entry)
{
    if (m_single.remove(entry.user) && entry.problem)
        Q_EMIT failed(tr("%1: %2").arg(entry.fileName, problemText(*entry.problem)));
}

void UploadHistory::rememberSeveral()
{
    if (m_several.isEmpty() || m_workspace->uploads().isBusy())
        return;
    const QList<RowChange> rows = std::exchange(m_several, {});
    const int people = int(rows.size());
    remember(tr("Pictures of %n people", nullptr, people), rows, tr("%n people have new pictures", nullptr, people));
}

// The rows of an upload are written with the picture's; to be taken back they become a change set afterwards.
void UploadHistory::remember(const QString &title, const QList<RowChange> &rows, const QString &message)
{
    ChangeSet changes;
    changes.title = title;
    changes.rows = rows;
    const auto note = [changes](const ServiceContext &context) { return ChangeHistory(context).remember(changes); };
    onFinished(m_workspace->write(note), this, [this, id = changes.id, message](const Status &remembered) {
        Q_EMIT done(message, remembered ? id : QUuid());
    });
}

} // namespace steward::ui
