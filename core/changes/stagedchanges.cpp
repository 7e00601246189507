// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/changes/stagedchanges.h>

#include <core/base/clock.h>

#include <algorithm>
#include <utility>

namespace steward {

namespace {

constexpr qsizetype KeptSteps = 100;

} // namespace

void StagedChanges::remember(const UserId &user)
{
    if (!m_open->rows.contains(user))
        m_open->rows.insert(user, current(user));
}

std::optional<StagedChanges::Row> StagedChanges::current(const UserId &user) const
{
    const auto row = m_rows.constFind(user);
    return row == m_rows.cend() ? std::nullopt : std::optional(*row);
}

void StagedChanges::asOne(const std::function<void()> &edits)
{
    if (m_open) {
        edits();
        return;
    }
    m_open = Step{systemNow(), {}};
    edits();
    Step step = *std::exchange(m_open, std::nullopt);
    step.rows.removeIf([this](const auto former) { return former.value() == current(former.key()); });
    if (step.rows.isEmpty())
        return;
    m_steps.append(std::move(step));
    m_takenBack.clear();
    if (m_steps.size() > KeptSteps)
        m_steps.removeFirst();
}

bool StagedChanges::takeBack()
{
    return restore(m_steps, m_takenBack);
}

bool StagedChanges::doAgain()
{
    return restore(m_takenBack, m_steps);
}

bool StagedChanges::restore(QList<Step> &from, QList<Step> &to)
{
    if (from.isEmpty())
        return false;
    const Step step = from.takeLast();
    Step back{step.at, {}};
    for (auto former = step.rows.cbegin(); former != step.rows.cend(); ++former) {
        back.rows.insert(former.key(), current(former.key()));
        m_cells -= m_rows.value(former.key()).cells.size();
        m_rows.remove(former.key());
        if (const auto &row = former.value()) {
            m_cells += row->cells.size();
            m_rows.insert(former.key(), *row);
        }
    }
    to.append(back);
    Q_EMIT changed({});
    return true;
}

void StagedChanges::stageCell(const UserId &user, const FieldChange &cell)
{
    auto row = m_rows.find(user);
    if (row == m_rows.end())
        row = m_rows.insert(user, {m_next++, {}});
    const auto known = std::ranges::find(row->cells, cell.field, &FieldChange::field);
    const QJsonValue before = known == row->cells.end() ? cell.before : known->before;
    const bool isSame = saysTheSame(cell.field, cell.after, before);
    if (known == row->cells.end()) {
        if (!isSame)
            row->cells.append(cell);
        m_cells += isSame ? 0 : 1;
    } else if (isSame) {
        row->cells.erase(known);
        --m_cells;
    } else {
        known->after = cell.after;
    }
    if (row->cells.isEmpty())
        m_rows.erase(row);
}

void StagedChanges::stage(const ListedUser &listed, const QString &field, const QJsonValue &value)
{
    const auto parsed = UserField::parse(field);
    if (!parsed || !isEditableField(*parsed))
        return;
    asOne([&] {
        remember(listed.user.id);
        stageCell(listed.user.id, {field, changeValue(*parsed, listed), value});
    });
    Q_EMIT changed(listed.user.id);
}

void StagedChanges::stage(const ChangeSet &changes)
{
    asOne([&] {
        for (const RowChange &row : changes.rows) {
            remember(row.user);
            for (const FieldChange &cell : row.fields)
                stageCell(row.user, cell);
        }
    });
    Q_EMIT changed({});
}

void StagedChanges::keepLeftOver(const ChangeSet &rest)
{
    stage(rest);
    m_steps.clear();
    m_takenBack.clear();
}

void StagedChanges::revert(const UserId &user, const QString &field)
{
    const auto row = m_rows.find(user);
    if (row == m_rows.end())
        return;
    asOne([&] {
        remember(user);
        m_cells -= row->cells.removeIf([&field](const FieldChange &cell) { return cell.field == field; });
        if (row->cells.isEmpty())
            m_rows.erase(row);
    });
    Q_EMIT changed(user);
}

void StagedChanges::revert(const UserId &user)
{
    const auto row = m_rows.find(user);
    if (row == m_rows.end())
        return;
    asOne([&] {
        remember(user);
        m_cells -= row->cells.size();
        m_rows.erase(row);
    });
    Q_EMIT changed(user);
}

void StagedChanges::clear()
{
    m_rows.clear();
    m_steps.clear();
    m_takenBack.clear();
    m_cells = 0;
    Q_EMIT changed({});
}

const QList<FieldChange> *StagedChanges::find(const UserId &user) const
{
    const auto row = m_rows.constFind(user);
    return row == m_rows.cend() ? nullptr : &row->cells;
}

bool StagedChanges::isStaged(const UserId &user, const QString &field) const
{
    const QList<FieldChange> *cells = find(user);
    return cells && std::ranges::any_of(*cells, [&field](const FieldChange &cell) { return cell.field == field; });
}

ChangeSet StagedChanges::changes() const
{
    QList<std::pair<quint64, UserId>> order;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row)
        order.append({row->order, row.key()});
    std::ranges::sort(order, {}, &std::pair<quint64, UserId>::first);
    ChangeSet changes;
    changes.rows.reserve(order.size());
    for (const auto &[number, user] : std::as_const(order))
        changes.rows.append({user, m_rows.value(user).cells});
    return changes;
}

} // namespace steward
