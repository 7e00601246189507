// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/fields/fielddefinition.h>

#include <QHash>
#include <QTreeWidget>

namespace steward::ui {

/// What a change set does, grouped by field and, where many people get the same, by what they get:
/// "Status: Inactive" with 1,204 people below it, the first of them by name.
class ChangeTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChangeTree(QWidget *parent = nullptr);

    void setChanges(const ChangeSet &changes, const FieldDefinitions &definitions);
    /// The people who are in the tree by name.
    [[nodiscard]] QList<QUuid> shownPeople() const { return m_people.keys(); }
    void setNames(const QHash<UserId, QString> &names);

private:
    void addGroup(const QString &field, const QList<std::pair<UserId, FieldChange>> &changes, qsizetype total,
                  const FieldDefinitions &definitions);
    void addPeople(const QString &title, const QList<RowChange> &rows);
    [[nodiscard]] QTreeWidgetItem *addHead(const QString &title, qsizetype total);
    static void addRest(QTreeWidgetItem *group, qsizetype more);

    QMultiHash<QUuid, QTreeWidgetItem *> m_people;
};

} // namespace steward::ui
