// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/uploadhistory.h>

#include <core/base/async.h>
#include <core/changes/avatarchange.h>
#include <core/changes/changehistory.h>
#include <ui/text/errortext.h>

#include <QHash>

#include <utility>

namespace steward::ui {

namespace {

// Who got several pictures has the last of them instead of what was there before the first.
QList<RowChange> changesOf(const QList<UploadEntry> &entries)
{
    QList<UserId> people;
    QHash<UserId, UploadEntry> last;
    for (const UploadEntry &entry : entries) {
        const auto earlier = last.constFind(entry.user);
        UploadEntry whole = entry;
        if (earlier == last.cend())
            people.append(entry.user);
        else
            whole.before = earlier->before;
        last.insert(entry.user, whole);
    }
    QList<RowChange> rows;
    for (const UserId &person : std::as_const(people))
        rows.append(avatarChange(person, last[person].before, last[person].after));
    return rows;
}

QList<qint64> idsOf(const QList<UploadEntry> &entries)
{
    QList<qint64> ids;
    for (const UploadEntry &entry : entries)
        ids.append(entry.id);
    return ids;
}

} // namespace

UploadHistory::UploadHistory(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
    UploadQueue &queue = m_workspace->uploads();
    connect(&queue, &UploadQueue::uploaded, this, &UploadHistory::notice);
    connect(&queue, &UploadQueue::failed, this, &UploadHistory::noticeFailure);
    connect(&queue, &UploadQueue::entriesChanged, this, &UploadHistory::rememberSeveral);
}

void UploadHistory::notice(const UploadEntry &entry)
{
    Q_EMIT changed(entry.user);
    const bool isSingle = m_single.remove(entry.user);
    if (entry.after == entry.before) {
        m_workspace->uploads().settle({entry.id});
        if (isSingle)
            Q_EMIT done(tr("%1 has this picture already").arg(entry.person), {});
    } else if (isSingle) {
        remember(tr("Picture of %1").arg(entry.person), {entry}, tr("%1 has a new picture").arg(entry.person));
    } else {
        m_several.append(entry);
    }
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
    const QList<UploadEntry> entries = std::exchange(m_several, {});
    const int people = int(changesOf(entries).size());
    remember(tr("Pictures of %n people", nullptr, people), entries, tr("%n people have new pictures", nullptr, people));
}

// The rows of an upload are written with the picture's; to be taken back they become a change set afterwards.
void UploadHistory::remember(const QString &title, const QList<UploadEntry> &entries, const QString &message)
{
    ChangeSet changes;
    changes.title = title;
    changes.rows = changesOf(entries);
    const auto note = [changes](const ServiceContext &context) { return ChangeHistory(context).remember(changes); };
    onFinished(m_workspace->write(note), this, [this, entries, id = changes.id, message](const Status &remembered) {
        if (remembered)
            m_workspace->uploads().settle(idsOf(entries));
        Q_EMIT done(message, remembered ? id : QUuid());
    });
}

} // namespace steward::ui
