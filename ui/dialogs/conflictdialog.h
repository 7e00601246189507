// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/changeset.h>
#include <core/fields/fielddefinition.h>

#include <QDialog>
#include <QHash>

class QButtonGroup;

namespace steward::ui {

/// Somebody else has changed the same fields meanwhile: shows for each field what it was, what it is
/// now and what one wants, and lets the administrator decide. Nothing is written before.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    ConflictDialog(const QString &person, const QList<FieldConflict> &conflicts, const FieldDefinitions &definitions,
                   QWidget *parent = nullptr);

    /// The change set with the decisions in it: their value is the new base, and a field where theirs
    /// was kept does not take part any more.
    [[nodiscard]] static ChangeSet mended(const ChangeSet &changes, const QList<FieldConflict> &decisions);

Q_SIGNALS:
    /// The conflicts with `mine` set to what was decided for each field.
    void resolved(const QList<steward::FieldConflict> &decisions);

private:
    void decide();

    QList<FieldConflict> m_conflicts;
    QList<QButtonGroup *> m_choices;
};

} // namespace steward::ui
