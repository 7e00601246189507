// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/reportlist.h>

#include <QHeaderView>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int RowHeight = 26;
constexpr int MostRows = 9;
constexpr int CellMargin = 20;

} // namespace

ReportList::ReportList(QWidget *parent)
    : QTreeWidget(parent)
{
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setFocusPolicy(Qt::NoFocus);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ReportList::start(const QStringList &titles, int stretched, int numbers)
{
    clear();
    m_numbers = numbers;
    setColumnCount(static_cast<int>(titles.size()));
    setHeaderLabels(titles);
    header()->setStretchLastSection(false);
    for (int column = 0; column < titles.size(); ++column) {
        header()->setSectionResizeMode(column, column == stretched ? QHeaderView::Stretch
                                                                   : QHeaderView::ResizeToContents);
    }
    if (numbers >= 0)
        headerItem()->setTextAlignment(numbers, Qt::AlignRight | Qt::AlignVCenter);
    updateGeometry();
}

void ReportList::addRow(const QStringList &texts)
{
    auto *item = new QTreeWidgetItem(this, texts);
    item->setSizeHint(0, {fontMetrics().horizontalAdvance(texts.value(0)) + CellMargin, RowHeight});
    for (int column = 0; column < texts.size(); ++column)
        item->setToolTip(column, texts.at(column).toHtmlEscaped());
    if (m_numbers >= 0)
        item->setTextAlignment(m_numbers, Qt::AlignRight | Qt::AlignVCenter);
    updateGeometry();
}

QString ReportList::text() const
{
    QStringList lines;
    for (int row = 0; row < topLevelItemCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < columnCount(); ++column)
            cells << topLevelItem(row)->text(column);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

QSize ReportList::sizeHint() const
{
    const int rows = std::clamp(topLevelItemCount(), 1, m_mostRows);
    return {QTreeWidget::sizeHint().width(), header()->sizeHint().height() + rows * RowHeight + 2 * frameWidth()};
}

} // namespace steward::ui
