// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/workspace.h>

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <memory>

namespace steward::ui {

/// How many notes there are about the people on screen. Asked for by key for those alone that are
/// painted, so that a table of people costs the same with notes and without.
class NoteMarks : public QObject
{
    Q_OBJECT

public:
    explicit NoteMarks(std::shared_ptr<Workspace> workspace, QObject *parent = nullptr);

    /// 0 until it is known; then changed() tells.
    [[nodiscard]] qint64 of(const QUuid &person);
    void forget(const QUuid &person);
    void forgetAll();

Q_SIGNALS:
    void changed();

private:
    void fetch();

    std::shared_ptr<Workspace> m_workspace;
    QHash<QUuid, qint64> m_counts;
    QSet<QUuid> m_wanted;
    quint64 m_generation = 0; ///< an answer from before forgetAll() is worth nothing
    QTimer m_timer;
};

} // namespace steward::ui
