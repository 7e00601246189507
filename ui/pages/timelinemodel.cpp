// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/timelinemodel.h>

#include <core/base/async.h>
#include <core/fields/fieldstore.h>
#include <ui/text/timelinetext.h>
#include <ui/text/timetext.h>

#include <QLocale>

namespace steward::ui {

namespace {

constexpr int PageSize = 50;

} // namespace

TimelineModel::TimelineModel(std::shared_ptr<Workspace> workspace, QObject *parent)
    : QAbstractListModel(parent)
    , m_workspace(std::move(workspace))
{
}

void TimelineModel::setUser(const UserId &user)
{
    beginResetModel();
    m_user = user;
    m_rows.clear();
    m_next = {};
    m_lastDay = {};
    ++m_generation;
    m_hasMore = !user.isNull();
    m_isLoading = false;
    endResetModel();
    fetchMore({});
}

bool TimelineModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_hasMore && !m_isLoading;
}

void TimelineModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_isLoading = true;
    const auto work = [user = m_user, from = m_next](const ServiceContext &context) -> Result<Arrival> {
        return Arrival{TRY(Timeline(context).page(user, from, PageSize)), TRY(FieldStore(context).all())};
    };
    onFinished(m_workspace->read(work), this, [this, generation = m_generation](const Result<Arrival> &arrival) {
        if (generation == m_generation)
            receive(arrival);
    });
}

void TimelineModel::receive(const Result<Arrival> &arrival)
{
    m_isLoading = false;
    if (!arrival) {
        m_hasMore = false;
        Q_EMIT failed(arrival.error());
        return;
    }
    m_definitions = arrival->definitions;
    m_next = arrival->page.next;
    m_hasMore = arrival->page.hasMore;
    QList<Row> rows;
    for (const TimelineEntry &entry : arrival->page.entries) {
        const QDate day = entry.time.toLocalTime().date();
        if (day != m_lastDay)
            rows.append(day);
        m_lastDay = day;
        rows.append(entry);
    }
    if (!rows.isEmpty()) {
        beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    Q_EMIT arrived();
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags TimelineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const bool isDay = std::holds_alternative<QDate>(m_rows.at(index.row()));
    return isDay ? Qt::ItemIsEnabled | Qt::ItemNeverHasChildren
                 : Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (const QDate *day = std::get_if<QDate>(&row)) {
        if (role == IsDayRole)
            return true;
        return role == Qt::DisplayRole ? QVariant(dayText(*day, QDate::currentDate())) : QVariant();
    }
    const auto &entry = std::get<TimelineEntry>(row);
    switch (role) {
    case IsDayRole: return false;
    case Qt::DisplayRole: return timelineDeed(entry);
    case DetailRole: return timelineDetail(entry, m_definitions);
    case TimeRole: return QLocale().toString(entry.time.toLocalTime().time(), QLocale::ShortFormat);
    case IconRole: return QString(timelineIcon(entry));
    case Qt::ToolTipRole: {
        const QString detail = timelineDetail(entry, m_definitions);
        const QString text = absoluteTime(entry.time) + (detail.isEmpty() ? QString() : u'\n' + detail);
        return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
    }
    default: return {};
    }
}

} // namespace steward::ui
