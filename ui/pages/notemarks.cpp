// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/notemarks.h>

#include <core/base/async.h>
#include <core/notes/notelist.h>

#include <utility>

namespace steward::ui {

namespace {

// Beyond it what was scrolled past is forgotten.
constexpr qsizetype MostCounts = 20'000;

} // namespace

NoteMarks::NoteMarks(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(std::move(workspace))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &NoteMarks::fetch);
}

qint64 NoteMarks::of(const QUuid &person)
{
    if (const auto count = m_counts.constFind(person); count != m_counts.cend())
        return *count;
    m_wanted.insert(person);
    if (!m_timer.isActive())
        m_timer.start();
    return 0;
}

void NoteMarks::forget(const QUuid &person)
{
    m_counts.remove(person);
    Q_EMIT changed();
}

void NoteMarks::forgetAll()
{
    ++m_generation;
    m_counts.clear();
    Q_EMIT changed();
}

void NoteMarks::fetch()
{
    const QSet<QUuid> wanted = std::exchange(m_wanted, {});
    if (m_counts.size() > MostCounts)
        m_counts.clear();
    // What is on its way is not asked for again.
    for (const QUuid &person : wanted)
        m_counts.insert(person, 0);
    const auto count = [people = wanted.values()](const ServiceContext &context) {
        return NoteList(context.connection).counts(people);
    };
    onFinished(m_workspace->read(count), this,
               [this, generation = m_generation](const Result<QHash<QUuid, qint64>> &counts) {
                   if (!counts || generation != m_generation)
                       return;
                   m_counts.insert(*counts);
                   if (!counts->isEmpty())
                       Q_EMIT changed();
               });
}

} // namespace steward::ui
