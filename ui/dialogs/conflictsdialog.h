// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/fields/fielddefinition.h>

#include <QDialog>
#include <QHash>

class QTreeWidget;
class QTreeWidgetItem;

namespace steward::ui {

/// The conflicts of many people: for each field what it was, what it is now and what one wants. One
/// decides for a field, for a person, or for all; nothing is written here.
class ConflictsDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictsDialog(const ChangeReport &report, const QHash<UserId, QString> &names,
                    const FieldDefinitions &definitions, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The conflicts with `mine` set to what was decided for each field.
    void resolved(const QHash<steward::UserId, QList<steward::FieldConflict>> &decisions);

private:
    void addPerson(const RowOutcome &outcome, const QString &name, const FieldDefinitions &definitions);
    void chooseAll(bool isMine);
    void decide();

    QTreeWidget *m_tree;
    QHash<UserId, QList<FieldConflict>> m_conflicts;
};

/// The change set with the decisions in it: what is there now is the new base, and a field where
/// theirs was kept does not take part any more.
[[nodiscard]] ChangeSet mended(const ChangeSet &changes, const QHash<UserId, QList<FieldConflict>> &decisions);

} // namespace steward::ui
