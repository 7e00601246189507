// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/cellediting.h>

#include <core/transfer/fieldcells.h>
#include <ui/pages/usercelldelegate.h>
#include <ui/widgets/snapshottable.h>

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QKeyEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// Beyond this a block is a file: it is imported, not pasted.
constexpr qsizetype MostCells = 20'000;

QString quotedCell(QString text)
{
    const bool needsQuotes = text.contains(u'\t') || text.contains(u'\n') || text.contains(u'"');
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QJsonValue emptyValue(const QString &field)
{
    return field == "roles"_L1 ? QJsonValue(QJsonArray()) : QJsonValue(QJsonValue::Null);
}

} // namespace

CellEditing::CellEditing(SnapshotTable &table, StagedUserModel &model, StagedChanges &staged, UserCellDelegate &delegate)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
    , m_staged(staged)
{
    add(u"clearCells"_s, tr("Set Empty"), Qt::Key_Delete, &CellEditing::clearCells);
    add(u"fillDown"_s, tr("Fill Down"), Qt::CTRL | Qt::Key_D, &CellEditing::fillDown);
    add(u"copyCells"_s, tr("Copy Cells"), QKeySequence::Copy, &CellEditing::copyCells);
    add(u"pasteCells"_s, tr("Paste Cells"), QKeySequence::Paste, &CellEditing::pasteCells);
    add(u"revertCells"_s, tr("Revert Cells"), {}, &CellEditing::revertCells);
    add(u"revertRows"_s, tr("Revert Rows"), {}, &CellEditing::revertRows);
    m_table.installEventFilter(this);
    connect(&delegate, &UserCellDelegate::entered, this, &CellEditing::goDown);
}

QAction *CellEditing::add(const QString &name, const QString &text, const QKeySequence &shortcut, void (CellEditing::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetShortcut);
    action->setEnabled(false);
    m_table.addAction(action);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

void CellEditing::setOn(bool isOn)
{
    if (isOn == m_isOn || (isOn && !m_isAllowed))
        return;
    m_isOn = isOn;
    const QModelIndex current = m_table.currentIndex();
    m_model.setEditable(isOn);
    m_table.setSelectionBehavior(isOn ? QAbstractItemView::SelectItems : QAbstractItemView::SelectRows);
    m_table.setEditTriggers(isOn ? QAbstractItemView::AnyKeyPressed | QAbstractItemView::EditKeyPressed
                                       | QAbstractItemView::DoubleClicked
                                 : QAbstractItemView::NoEditTriggers);
    m_table.setTabKeyNavigation(isOn);
    m_table.setShowGrid(isOn);
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(isOn);
    m_table.selectionModel()->select(current, isOn ? QItemSelectionModel::ClearAndSelect
                                                   : QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table.setFocus(Qt::OtherFocusReason);
    Q_EMIT toggled(isOn);
}

bool CellEditing::eventFilter(QObject *watched, QEvent *event)
{
    // Elsewhere the key edits the person as a whole.
    if (watched == &m_table && event->type() == QEvent::ShortcutOverride && m_isAllowed
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F2) {
        event->accept();
        return true;
    }
    if (watched == &m_table && event->type() == QEvent::KeyPress && handleKey(static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

bool CellEditing::handleKey(QKeyEvent *event)
{
    if (!m_isOn) {
        if (event->key() != Qt::Key_F2)
            return false;
        setOn(true);
        return true;
    }
    // What an editor leaves to others is not meant for the table.
    if (!m_table.hasFocus())
        return false;
    switch (event->key()) {
    case Qt::Key_Escape: setOn(false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: goDown(); return true;
    case Qt::Key_Backspace: clearCells(); return true;
    default: return false;
    }
}

void CellEditing::goDown()
{
    const QModelIndex below = m_model.index(m_table.currentIndex().row() + 1, m_table.currentIndex().column());
    if (below.isValid())
        m_table.setCurrentIndex(below);
}

// By row, then by column as they stand on the screen; all of the selection or, with a word why, none of it.
QModelIndexList CellEditing::cells()
{
    qsizetype count = 0;
    const QItemSelection selection = m_table.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        count += qsizetype(range.width()) * range.height();
    if (count > MostCells) {
        Q_EMIT remark(tr("These are too many cells. “Edit Several…” changes any number of people."));
        return {};
    }
    QModelIndexList cells = selection.indexes();
    const auto isThere = [this](const QModelIndex &index) { return m_model.recordAt(index.row()) != nullptr; };
    if (!std::ranges::all_of(cells, isThere)) {
        Q_EMIT remark(tr("Some of these rows have not been looked at yet. Scroll through them, or use “Edit Several…”."));
        return {};
    }
    const auto place = [this](const QModelIndex &index) {
        return std::pair(index.row(), m_table.horizontalHeader()->visualIndex(index.column()));
    };
    std::ranges::sort(cells, {}, place);
    return cells;
}

void CellEditing::clearCells()
{
    const QModelIndexList chosen = cells();
    m_staged.asOne([&] {
        for (const QModelIndex &index : chosen)
            m_model.setData(index, QVariant(emptyValue(index.data(FieldRole).toString())));
    });
}

void CellEditing::fillDown()
{
    const QModelIndexList chosen = cells();
    m_staged.asOne([&] {
        QHash<int, QJsonValue> first;
        for (const QModelIndex &index : chosen) {
            const auto known = first.constFind(index.column());
            if (known == first.cend())
                first.insert(index.column(), m_model.valueAt(index));
            else
                m_model.setData(index, QVariant(*known));
        }
    });
}

void CellEditing::copyCells()
{
    const FieldCells texts(m_definitions);
    QList<QStringList> rows;
    int lastRow = -1;
    for (const QModelIndex &index : cells()) {
        const ListedUser *listed = m_model.recordAt(index.row());
        if (!listed)
            continue;
        if (index.row() != lastRow)
            rows.append(QStringList());
        lastRow = index.row();
        const QList<FieldChange> *changes = m_staged.find(listed->user.id);
        const CsvCell cell = texts.cellOf(m_model.columns().at(index.column()).field,
                                          changes ? withChanges(*listed, *changes) : *listed);
        rows.last() << cell.value_or(QString());
    }
    QGuiApplication::clipboard()->setText(cellBlock(rows));
}

void CellEditing::pasteCells()
{
    const QList<QStringList> block = readCellBlock(QGuiApplication::clipboard()->text());
    if (block.isEmpty())
        return;
    const QModelIndexList chosen = cells();
    m_staged.asOne([&] {
        if (block.size() == 1 && block.first().size() == 1)
            pasteOverAll(chosen, block.first().first());
        else
            pasteBlock(block, chosen);
    });
}

// One value goes into every selected cell.
void CellEditing::pasteOverAll(const QModelIndexList &chosen, const QString &text)
{
    qsizetype refused = 0;
    for (const QModelIndex &index : chosen)
        refused += pasteInto(index, text) ? 0 : 1;
    if (refused > 0)
        Q_EMIT remark(tr("%n cells cannot hold this", nullptr, static_cast<int>(refused)));
}

void CellEditing::pasteBlock(const QList<QStringList> &block, const QModelIndexList &selected)
{
    const QModelIndex corner = selected.isEmpty() ? m_table.currentIndex() : selected.first();
    if (!corner.isValid())
        return;
    const QHeaderView *header = m_table.horizontalHeader();
    const int firstColumn = header->visualIndex(corner.column());
    int refused = 0;
    for (qsizetype row = 0; row < block.size(); ++row) {
        for (qsizetype column = 0; column < block.at(row).size(); ++column) {
            const int logical = header->logicalIndex(firstColumn + static_cast<int>(column));
            const QModelIndex index = logical < 0 ? QModelIndex()
                                                  : m_model.index(corner.row() + static_cast<int>(row), logical);
            refused += index.isValid() && pasteInto(index, block.at(row).at(column)) ? 0 : 1;
        }
    }
    if (refused > 0)
        Q_EMIT remark(tr("%n cells could not be pasted", nullptr, refused));
}

bool CellEditing::pasteInto(const QModelIndex &index, const QString &text)
{
    const auto value = FieldCells(m_definitions)
                           .valueOf(m_model.columns().at(index.column()).field,
                                    text.isEmpty() ? CsvCell() : CsvCell(text));
    return value && m_model.setData(index, QVariant(*value));
}

void CellEditing::revertCells()
{
    const QModelIndexList chosen = cells();
    m_staged.asOne([&] {
        for (const QModelIndex &index : chosen) {
            const UserId user(m_model.keyAt(index.row()));
            const QString field = index.data(FieldRole).toString();
            const QStringList parts = field == "full_name"_L1 ? QStringList{u"first_name"_s, u"last_name"_s}
                                                              : QStringList{field};
            for (const QString &part : parts)
                m_staged.revert(user, part);
        }
    });
}

void CellEditing::revertRows()
{
    m_staged.asOne([this] {
        for (const QUuid &key : m_table.selectedKeys())
            m_staged.revert(UserId(key));
    });
}

QList<QStringList> readCellBlock(const QString &text)
{
    QList<QStringList> rows;
    QString cell;
    QStringList row;
    bool isQuoted = false;
    const auto endCell = [&] { row << std::exchange(cell, {}); };
    const auto endRow = [&] {
        endCell();
        rows << std::exchange(row, {});
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (isQuoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
            cell += text.at(++i);
        else if (c == u'"' && (isQuoted || cell.isEmpty()))
            isQuoted = !isQuoted;
        else if (!isQuoted && c == u'\t')
            endCell();
        else if (!isQuoted && c == u'\n')
            endRow();
        else if (isQuoted || c != u'\r')
            cell += c;
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

QString cellBlock(const QList<QStringList> &rows)
{
    QStringList lines;
    for (const QStringList &row : rows) {
        QStringList quoted;
        for (const QString &cell : row)
            quoted << quotedCell(cell);
        lines << quoted.join(u'\t');
    }
    return lines.join(u'\n');
}

} // namespace steward::ui
