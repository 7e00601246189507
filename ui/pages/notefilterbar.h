// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/notes/notelist.h>
#include <ui/widgets/chipbar.h>

#include <QHash>

namespace steward::ui {

/// The filter above the table of notes: who wrote them, about whom, and when.
class NoteFilterBar : public ChipBar
{
    Q_OBJECT

public:
    using Conditions = QList<NoteCondition>;

    explicit NoteFilterBar(QWidget *parent = nullptr);

    /// Whom the menu offers.
    void setAuthors(const QList<NoteList::Author> &authors);
    [[nodiscard]] const Conditions &conditions() const { return m_conditions; }
    void setConditions(const Conditions &conditions);
    /// What chips say instead of a UUID.
    void setPersonName(const QString &uuid, const QString &name) { m_names.insert(uuid, name); }
    /// Takes the place of another of its kind.
    void add(const NoteCondition &condition);

Q_SIGNALS:
    void filterChanged();

private:
    void addSpans(const QString &title, NoteCondition::Kind kind);
    void change(const Conditions &conditions);

    Conditions m_conditions;
    QHash<QString, QString> m_names;
    QMenu *m_authors;
};

} // namespace steward::ui
