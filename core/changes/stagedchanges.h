// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <functional>
#include <optional>

namespace steward {

/// The edits that are made and not applied yet, cell by cell, however they came about: typed into a
/// table, pasted, by a bulk edit, or from a file. A cell that is set back to what it was is no change
/// any more. The last stagings can be taken back one by one. Lives in the window's thread.
class StagedChanges : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One cell; what the person has now is what the edit is compared with later.
    void stage(const ListedUser &listed, const QString &field, const QJsonValue &value);
    /// Many rows at once; a cell that is staged already gets the new value.
    void stage(const ChangeSet &changes);
    /// What could not be applied waits here; taking back does not lose it.
    void keepLeftOver(const ChangeSet &rest);

    void revert(const UserId &user, const QString &field);
    void revert(const UserId &user);
    void clear();

    /// What is staged and reverted by `edits` is taken back as one.
    void asOne(const std::function<void()> &edits);
    /// Undoes the last stage() or revert(), all cells of it. False when there is none to undo.
    bool takeBack();
    /// When that was made; invalid when there is none.
    [[nodiscard]] QDateTime lastStepAt() const { return m_steps.isEmpty() ? QDateTime() : m_steps.last().at; }
    /// Brings back what takeBack() undid last, until something else is staged. False when there is nothing.
    bool doAgain();

    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    [[nodiscard]] qsizetype people() const { return m_rows.size(); }
    [[nodiscard]] qsizetype cells() const { return m_cells; }
    /// The staged cells of a person, or null.
    [[nodiscard]] const QList<FieldChange> *find(const UserId &user) const;
    [[nodiscard]] bool isStaged(const UserId &user, const QString &field) const;

    /// Everything, in the order in which the people came in.
    [[nodiscard]] ChangeSet changes() const;

Q_SIGNALS:
    /// Cells of one person have changed; a null id: of many.
    void changed(const steward::UserId &user);

private:
    struct Row
    {
        quint64 order = 0;
        QList<FieldChange> cells;

        friend bool operator==(const Row &, const Row &) = default;
    };
    struct Step
    {
        QDateTime at;
        QHash<UserId, std::optional<Row>> rows; ///< of people, as they were before; nothing: not staged
    };

    void stageCell(const UserId &user, const FieldChange &cell);
    void remember(const UserId &user);
    [[nodiscard]] std::optional<Row> current(const UserId &user) const; ///< nothing: not staged
    bool restore(QList<Step> &from, QList<Step> &to);

    QHash<UserId, Row> m_rows;
    QList<Step> m_steps;         ///< the newest last
    QList<Step> m_takenBack;     ///< the same for doAgain()
    std::optional<Step> m_open;  ///< of asOne()
    qsizetype m_cells = 0;
    quint64 m_next = 0;
};

} // namespace steward
