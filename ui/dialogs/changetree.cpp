// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/changetree.h>

#include <ui/text/changetext.h>
#include <ui/text/fieldtext.h>

#include <QHeaderView>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// More would not be read; the whole is in the file and in the history.
constexpr qsizetype ShownPeople = 100;
constexpr int NameWidth = 260;
constexpr int ValueWidth = 190;

} // namespace

ChangeTree::ChangeTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setObjectName(u"changeTree"_s);
    setColumnCount(3);
    setHeaderLabels({tr("Person"), tr("Before"), tr("After")});
    setUniformRowHeights(true);
    setAlternatingRowColors(false);
    setSelectionMode(NoSelection);
    header()->setStretchLastSection(true);
    setColumnWidth(0, NameWidth);
    setColumnWidth(1, ValueWidth);
}

void ChangeTree::setChanges(const ChangeSet &changes, const FieldDefinitions &definitions)
{
    clear();
    m_people.clear();
    QStringList fields;
    QHash<QString, QList<std::pair<UserId, FieldChange>>> shown;
    QHash<QString, qsizetype> totals;
    QList<RowChange> made;
    QList<RowChange> removed;
    for (const RowChange &row : changes.rows) {
        if (row.kind != RowKind::Edit) {
            (row.kind == RowKind::Create ? made : removed).append(row);
            continue;
        }
        for (const FieldChange &change : row.fields) {
            if (totals[change.field]++ == 0)
                fields << change.field;
            if (shown[change.field].size() < ShownPeople)
                shown[change.field].append({row.user, change});
        }
    }
    addPeople(tr("Brought back"), made);
    addPeople(tr("Removed"), removed);
    for (const QString &field : std::as_const(fields))
        addGroup(field, shown.value(field), totals.value(field), definitions);
    if (topLevelItemCount() == 1 || changes.rows.size() <= 10)
        expandAll();
}

void ChangeTree::addGroup(const QString &field, const QList<std::pair<UserId, FieldChange>> &changes, qsizetype total,
                          const FieldDefinitions &definitions)
{
    const QJsonValue common = changes.first().second.after;
    const bool isAlike = total > 1 && std::ranges::all_of(changes, [&common](const auto &each) {
                             return each.second.after == common;
                         });
    const QString title = fieldTitle(*UserField::parse(field), definitions);
    auto *group = addHead(title, total);
    if (isAlike)
        group->setText(2, changeValueText(field, common, definitions));
    for (const auto &[user, change] : changes) {
        auto *item = new QTreeWidgetItem(group, {u"…"_s, changeValueText(field, change.before, definitions),
                                                 changeValueText(field, change.after, definitions)});
        item->setForeground(1, palette().color(QPalette::PlaceholderText));
        m_people.insert(user.uuid(), item);
    }
    addRest(group, total - changes.size());
}

// Who comes or goes altogether.
void ChangeTree::addPeople(const QString &title, const QList<RowChange> &rows)
{
    if (rows.isEmpty())
        return;
    auto *group = addHead(title, rows.size());
    for (const RowChange &row : rows.first(std::min(ShownPeople, rows.size()))) {
        auto *item = new QTreeWidgetItem(group, {u"…"_s, {}, {}});
        const auto email = std::ranges::find(row.fields, u"email"_s, &FieldChange::field);
        if (row.kind == RowKind::Create && email != row.fields.end())
            item->setText(0, email->after.toString()); // nobody else knows the name
        else
            m_people.insert(row.user.uuid(), item);
    }
    addRest(group, rows.size() - ShownPeople);
}

QTreeWidgetItem *ChangeTree::addHead(const QString &title, qsizetype total)
{
    const QString people = tr("%1 people", nullptr, int(total)).arg(locale().toString(qlonglong(total)));
    auto *group = new QTreeWidgetItem(this, {tr("%1 · %2").arg(title, people), {}, {}});
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

void ChangeTree::addRest(QTreeWidgetItem *group, qsizetype more)
{
    if (more > 0)
        new QTreeWidgetItem(group, {tr("and %1 more", nullptr, int(more)).arg(QLocale().toString(qlonglong(more)))});
}

void ChangeTree::setNames(const QHash<UserId, QString> &names)
{
    for (auto person = m_people.cbegin(); person != m_people.cend(); ++person)
        person.value()->setText(0, names.value(UserId(person.key()), tr("Somebody who is gone")));
}

} // namespace steward::ui
