// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/sessions/sessionquery.h>
#include <ui/widgets/chipbar.h>

#include <QHash>

class QMenu;

namespace steward::ui {

/// The filter above the table of sessions.
class SessionFilterBar : public ChipBar
{
    Q_OBJECT

public:
    using Conditions = QList<SessionCondition>;

    explicit SessionFilterBar(QWidget *parent = nullptr);

    [[nodiscard]] const Conditions &conditions() const { return m_conditions; }
    void setConditions(const Conditions &conditions);
    /// What the chip of a person says.
    void setPersonName(const QString &uuid, const QString &name) { m_names.insert(uuid, name); }
    /// Takes the place of a condition that would contradict it.
    void add(const SessionCondition &condition);

Q_SIGNALS:
    void filterChanged();

private:
    void fillMenu();
    void addSpans(const QString &title, SessionCondition::Kind kind, const QStringList &spans);
    void askPart(const SessionCondition &condition);
    void edit(qsizetype index);
    void change(const Conditions &conditions);

    Conditions m_conditions;
    QHash<QString, QString> m_names;
};

} // namespace steward::ui
